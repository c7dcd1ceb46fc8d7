// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/spreadsheet/CompoundMaker.h"

#include <QtEndian>

#include <vector>

namespace {

constexpr quint32 kEnd = 0xFFFFFFFE;
constexpr quint32 kFree = 0xFFFFFFFF;
constexpr qsizetype kSmallStream = 4096;
constexpr qsizetype kSmallBlock = 64;

QByteArray dword(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray dwords(const std::vector<quint32>& values)
{
    QByteArray bytes;
    for (const quint32 value : values)
        bytes += dword(value);
    return bytes;
}

QByteArray padded(QByteArray bytes, qsizetype unit, char with = '\0')
{
    const qsizetype over = bytes.size() % unit;
    return over == 0 ? bytes : bytes.append(unit - over, with);
}

/// Sectors under construction and the table that chains them.
struct Sectors {
    qsizetype bytesEach;
    QList<QByteArray> data;
    std::vector<quint32> table;

    /// Adds bytes as a chain and returns its first sector.
    quint32 add(const QByteArray& bytes, bool reversed = false)
    {
        const QByteArray whole = padded(bytes, bytesEach);
        const auto count = static_cast<quint32>(whole.size() / bytesEach);
        const auto base = static_cast<quint32>(data.size());
        for (quint32 i = 0; i < count; ++i) {
            const quint32 piece = reversed ? count - 1 - i : i;
            data.append(whole.mid(piece * bytesEach, bytesEach));
            const quint32 next = reversed ? base + i - 1 : base + i + 1;
            table.push_back(piece + 1 == count ? kEnd : next);
        }
        if (count == 0)
            return kEnd;
        return reversed ? base + count - 1 : base;
    }
};

QByteArray entry(const QString& name, char type, quint32 right, quint32 child, quint32 start, quint32 size)
{
    QByteArray wide(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
    const auto nameBytes = static_cast<char>(wide.size() + 2);
    QByteArray bytes = wide.leftJustified(64, '\0');
    bytes += nameBytes;
    bytes += '\0';
    bytes += type;
    bytes += '\1';
    bytes += dword(kFree) + dword(right) + dword(child);
    return bytes.leftJustified(116, '\0') + dword(start) + dword(size) + dword(0);
}

} // namespace

CompoundMaker& CompoundMaker::stream(const QString& name, const QByteArray& bytes)
{
    m_streams.append({name, bytes, false});
    return *this;
}

CompoundMaker& CompoundMaker::embedded(const QString& name, const QByteArray& bytes)
{
    m_streams.append({name, bytes, true});
    return *this;
}

CompoundMaker& CompoundMaker::wideSectors()
{
    m_shift = 12;
    return *this;
}

QByteArray CompoundMaker::file() const
{
    constexpr quint32 kFolder = 1; // the entry behind the root
    Sectors sectors{qsizetype(1) << m_shift, {}, {}};
    Sectors small{kSmallBlock, {}, {}};
    QByteArray entries;
    quint32 rootChild = kFolder;
    quint32 folderChild = kFree;
    quint32 lastAtRoot = kFree;
    for (qsizetype i = 0; i < m_streams.size(); ++i) {
        const Stream& one = m_streams.at(i);
        const quint32 start =
            one.bytes.size() < kSmallStream ? small.add(one.bytes, true) : sectors.add(one.bytes, true);
        quint32& sibling = one.isEmbedded ? folderChild : lastAtRoot;
        entries += entry(one.name, 2, sibling, kFree, start, quint32(one.bytes.size()));
        sibling = quint32(i) + 2;
    }
    const QByteArray folder = entry(QStringLiteral("MBD0001"), 1, lastAtRoot, folderChild, 0, 0);
    const QByteArray smallBytes = small.data.join();
    const quint32 smallStart = sectors.add(smallBytes);
    const quint32 smallTable = sectors.add(padded(dwords(small.table), sectors.bytesEach, '\xFF'));
    const QByteArray root =
        entry(QStringLiteral("Root Entry"), 5, kFree, rootChild, smallStart, quint32(smallBytes.size()));
    const quint32 directory = sectors.add(root + folder + entries);

    // The table describes itself and the lists of its sectors too.
    const auto perSector = static_cast<std::size_t>(sectors.bytesEach / 4);
    std::size_t tables = 1;
    std::size_t lists = 0;
    while (tables * perSector < sectors.table.size() + tables + lists) {
        ++tables;
        lists = tables > 109 ? (tables - 109 + perSector - 2) / (perSector - 1) : 0;
    }
    const auto firstTable = static_cast<quint32>(sectors.table.size());
    std::vector<quint32> tableSectors;
    for (std::size_t i = 0; i < tables; ++i)
        tableSectors.push_back(firstTable + quint32(i));
    sectors.table.insert(sectors.table.end(), tables, 0xFFFFFFFD);
    sectors.table.insert(sectors.table.end(), lists, 0xFFFFFFFC);
    sectors.table.resize(tables * perSector, kFree);
    const quint32 firstList = firstTable + quint32(tables);
    QByteArray file = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8).leftJustified(24, '\0');
    file += QByteArray("\x3E\0\x03\0\xFE\xFF", 6) + char(m_shift) + QByteArray("\0\x06", 2);
    file = file.leftJustified(44, '\0') + dword(quint32(tables)) + dword(directory) + dword(0) +
           dword(kSmallStream) + dword(smallTable) + dword(1) + dword(lists > 0 ? firstList : kEnd) +
           dword(quint32(lists));
    std::vector<quint32> listed = tableSectors;
    listed.resize(std::max<std::size_t>(109, listed.size()), kFree);
    file += dwords({listed.begin(), listed.begin() + 109});
    file = file.leftJustified(sectors.bytesEach, '\0') + sectors.data.join() + dwords(sectors.table);
    for (std::size_t i = 0; i < lists; ++i) {
        std::vector<quint32> list(perSector, kFree);
        for (std::size_t k = 0; k + 1 < perSector && 109 + i * (perSector - 1) + k < listed.size(); ++k)
            list[k] = listed[109 + i * (perSector - 1) + k];
        list.back() = i + 1 == lists ? kEnd : firstList + quint32(i) + 1;
        file += dwords(list);
    }
    return file;
}
