// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/CompoundFile.h"

#include "core/spreadsheet/SheetProblem.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace heliograph {
namespace {

constexpr qsizetype kHeaderBytes = 512;
constexpr qsizetype kEntryBytes = 128;
constexpr qint64 kSmallBlockBytes = 64;
constexpr qint64 kSmallStream = 4096;       // streams below this lie in small blocks
constexpr qsizetype kInHeader = 109;        // sectors of the table that the header lists
constexpr quint32 kLastSector = 0xFFFFFFFA; // what is not below it is no sector but a mark
constexpr qsizetype kMostEntries = 100'000;

quint16 wordAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

quint32 dwordAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

void appendDwords(std::vector<quint32>& table, QByteArrayView bytes)
{
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4)
        table.push_back(dwordAt(bytes, at));
}

/// An entry of the directory ([MS-CFB] 2.6.1).
struct DirectoryEntry {
    explicit DirectoryEntry(QByteArrayView bytes)
        : type(bytes[66]), left(dwordAt(bytes, 68)), right(dwordAt(bytes, 72)), child(dwordAt(bytes, 76))
    {
        const qsizetype units = std::clamp<qsizetype>(wordAt(bytes, 64) / 2 - 1, 0, 31);
        for (qsizetype i = 0; i < units; ++i)
            name += QChar(wordAt(bytes, i * 2));
    }

    QString name;
    char type;
    quint32 left;
    quint32 right;
    quint32 child;
};

constexpr char kStreamType = 2;

} // namespace

Result<qint64> CompoundStream::readAt(qint64 position, char* data, qint64 max)
{
    const qint64 wanted = std::clamp<qint64>(m_size - position, 0, max);
    qint64 done = 0;
    while (done < wanted) {
        auto block = static_cast<std::size_t>((position + done) / m_blockBytes);
        const qint64 within = (position + done) % m_blockBytes;
        const qint64 from = m_offsets[block] + within;
        qint64 length = m_blockBytes - within;
        // Blocks that lie one behind the other are read at once.
        while (length < wanted - done && m_offsets[block + 1] == m_offsets[block] + m_blockBytes) {
            ++block;
            length += m_blockBytes;
        }
        length = std::min(length, wanted - done);
        if (!m_file->seek(from))
            return fail(ErrorCode::UnreadableFile, path(), m_file->errorString());
        const qint64 got = m_file->read(data + done, length);
        if (got < 0)
            return fail(ErrorCode::UnreadableFile, path(), m_file->errorString());
        if (got < length)
            return fail(ErrorCode::DamagedFile, path(), describe(SheetProblem::CutOff));
        done += length;
    }
    return wanted;
}

Result<CompoundFile> CompoundFile::open(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::UnreadableFile, path, file.errorString());
    CompoundFile compound(path);
    if (const Result<void> read = compound.read(file); !read)
        return forward(read);
    return compound;
}

Result<void> CompoundFile::read(QFile& file)
{
    const QByteArray header = file.read(kHeaderBytes);
    if (header.size() < kHeaderBytes || !header.startsWith(kSignature))
        return fail(ErrorCode::DamagedFile, m_path, describe(SheetProblem::CutOff));
    const quint16 shift = wordAt(header, 30);
    if ((shift != 9 && shift != 12) || wordAt(header, 32) != 6)
        return fail(ErrorCode::DamagedFile, m_path, describe(SheetProblem::BadRecords));
    m_sectorBytes = qint64(1) << shift;
    m_sectors = std::max<qint64>((file.size() - 1) / m_sectorBytes, 0); // the last may be short
    if (const Result<void> tables = readTables(file, header); !tables)
        return tables;
    return readDirectory(file, dwordAt(header, 48));
}

/// The sectors that hold the table: those in the header, then those listed in a chain of sectors. No more
/// than a file of this size needs, whatever it claims: the table is kept in memory.
Result<std::vector<quint32>> CompoundFile::tableSectors(QFile& file, const QByteArray& header) const
{
    const qint64 most = m_sectors * qint64(sizeof(quint32)) / m_sectorBytes + kInHeader + 1;
    std::vector<quint32> sectors;
    const auto take = [&sectors](QByteArrayView bytes) {
        appendDwords(sectors, bytes);
        std::erase_if(sectors, [](quint32 sector) { return sector >= kLastSector; });
    };
    take(QByteArrayView(header).sliced(76, kInHeader * 4));
    quint32 list = dwordAt(header, 68);
    for (qint64 lists = 0; list < kLastSector; ++lists) {
        const Result<QByteArray> bytes = readSectors(file, {list});
        if (!bytes)
            return forward(bytes);
        take(QByteArrayView(*bytes).chopped(4));
        if (lists > most || static_cast<qint64>(sectors.size()) > most)
            return fail(ErrorCode::UnsafeFile, m_path, describe(SheetProblem::EndlessChain));
        list = dwordAt(*bytes, bytes->size() - 4);
    }
    return sectors;
}

Result<void> CompoundFile::readTables(QFile& file, const QByteArray& header)
{
    const Result<std::vector<quint32>> sectors = tableSectors(file, header);
    if (!sectors)
        return forward(sectors);
    Result<QByteArray> bytes = readSectors(file, *sectors);
    if (!bytes)
        return forward(bytes);
    appendDwords(m_table, *bytes);
    const Result<Chain> small = chainOf(dwordAt(header, 60), m_table, m_sectors);
    if (!small)
        return forward(small);
    const qint64 blocks = m_sectors * m_sectorBytes / kSmallBlockBytes; // if all were small ones
    if (static_cast<qint64>(small->size()) > blocks * qint64(sizeof(quint32)) / m_sectorBytes + 1)
        return fail(ErrorCode::UnsafeFile, m_path, describe(SheetProblem::EndlessChain));
    bytes = readSectors(file, *small);
    if (!bytes)
        return forward(bytes);
    appendDwords(m_smallTable, *bytes);
    return {};
}

Result<void> CompoundFile::readDirectory(QFile& file, quint32 firstSector)
{
    const Result<Chain> sectors = chainOf(firstSector, m_table, m_sectors);
    if (!sectors)
        return forward(sectors);
    if (static_cast<qint64>(sectors->size()) > kMostEntries * kEntryBytes / m_sectorBytes)
        return fail(ErrorCode::UnsafeFile, m_path, describe(SheetProblem::TooManyParts));
    const Result<QByteArray> bytes = readSectors(file, *sectors);
    if (!bytes)
        return forward(bytes);
    const qsizetype entries = bytes->size() / kEntryBytes;
    if (entries == 0)
        return fail(ErrorCode::DamagedFile, m_path, describe(SheetProblem::CutOff));
    const auto entryAt = [&](quint32 index) {
        return QByteArrayView(*bytes).sliced(qsizetype(index) * kEntryBytes, kEntryBytes);
    };
    const Result<Chain> blocks = chainOf(dwordAt(entryAt(0), 116), m_table, m_sectors);
    if (!blocks)
        return forward(blocks);
    m_smallBlocks = *blocks;
    std::vector<bool> seen(static_cast<std::size_t>(entries));
    std::vector<quint32> waiting{DirectoryEntry(entryAt(0)).child};
    while (!waiting.empty()) {
        const quint32 index = waiting.back();
        waiting.pop_back();
        if (index >= entries || seen[index])
            continue;
        seen[index] = true;
        const DirectoryEntry entry(entryAt(index));
        waiting.push_back(entry.left);
        waiting.push_back(entry.right);
        // The upper half of the size may be anything in files with small sectors.
        if (entry.type == kStreamType)
            m_streams.insert(entry.name.toLower(),
                             {dwordAt(entryAt(index), 116), qint64(dwordAt(entryAt(index), 120))});
    }
    return {};
}

/// Whole sectors; what the file lacks of its last one are zeros.
Result<QByteArray> CompoundFile::readSectors(QFile& file, const Chain& sectors) const
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(sectors.size()) * m_sectorBytes);
    for (const quint32 sector : sectors) {
        if (sector >= m_sectors)
            return fail(ErrorCode::DamagedFile, m_path, describe(SheetProblem::CutOff));
        if (!file.seek(offsetOf(sector)))
            return fail(ErrorCode::UnreadableFile, m_path, file.errorString());
        bytes += file.read(m_sectorBytes).leftJustified(m_sectorBytes, '\0');
    }
    return bytes;
}

/// The blocks of a chain, of which there are so many in all.
Result<CompoundFile::Chain> CompoundFile::chainOf(quint32 first, const std::vector<quint32>& table,
                                                  qint64 blocks) const
{
    Chain chain;
    for (quint32 block = first; block < kLastSector; block = table[block]) {
        if (block >= blocks || block >= table.size())
            return fail(ErrorCode::DamagedFile, m_path, describe(SheetProblem::CutOff));
        if (static_cast<qint64>(chain.size()) == blocks)
            return fail(ErrorCode::UnsafeFile, m_path, describe(SheetProblem::EndlessChain));
        chain.push_back(block);
    }
    return chain;
}

Result<std::unique_ptr<CompoundStream>> CompoundFile::openStream(const QString& name) const
{
    if (!has(name))
        return fail(ErrorCode::DamagedFile, m_path, describe(SheetProblem::PartMissing));
    const Entry entry = m_streams.value(name.toLower());
    const bool small = entry.size < kSmallStream;
    const qint64 blockBytes = small ? kSmallBlockBytes : m_sectorBytes;
    const qint64 perSector = m_sectorBytes / kSmallBlockBytes;
    const qint64 smallBlocks = static_cast<qint64>(m_smallBlocks.size()) * perSector;
    const Result<Chain> chain =
        small ? chainOf(entry.start, m_smallTable, smallBlocks) : chainOf(entry.start, m_table, m_sectors);
    if (!chain)
        return forward(chain);
    if (static_cast<qint64>(chain->size()) * blockBytes < entry.size)
        return fail(ErrorCode::DamagedFile, m_path, describe(SheetProblem::CutOff));
    std::vector<qint64> offsets;
    offsets.reserve(chain->size());
    for (const quint32 block : *chain) {
        const auto holder = static_cast<std::size_t>(block / perSector);
        offsets.push_back(small ? offsetOf(m_smallBlocks[holder]) + block % perSector * kSmallBlockBytes
                                : offsetOf(block));
    }
    auto file = std::make_unique<QFile>(m_path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::UnreadableFile, m_path, file->errorString());
    return std::make_unique<CompoundStream>(std::move(file), std::move(offsets), blockBytes, entry.size);
}

} // namespace heliograph
