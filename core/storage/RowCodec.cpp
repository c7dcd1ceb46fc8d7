// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RowCodec.h"

#include "core/campaign/PersonalData.h"

#include <QStringEncoder>

#include <algorithm>

namespace heliograph {
namespace {

constexpr char kSeparator = '\x1f';
constexpr char kEscape = '\\';

// One buffer that surely suffices, filled in one go: a million rows are packed while their list is read.
QByteArray packPlain(const QStringList& cells)
{
    constexpr qsizetype kMostBytesPerUnit = 3;
    qsizetype units = 1;
    for (const QString& cell : cells)
        units += cell.size() + 2;
    QByteArray packed(units * kMostBytesPerUnit, Qt::Uninitialized);
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    char* end = packed.data();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            *end++ = kSeparator;
        end = encoder.appendToBuffer(end, cells.at(i));
    }
    packed.truncate(end - packed.constData());
    return packed;
}

} // namespace

QByteArray packCells(const QStringList& cells)
{
    if (QByteArray plain = packPlain(cells);
        !plain.contains(kEscape) && plain.count(kSeparator) <= std::max(cells.size() - 1, qsizetype(0)))
        return plain;
    QByteArray packed;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            packed += kSeparator;
        const QByteArray cell = cells.at(i).toUtf8();
        if (!cell.contains(kSeparator) && !cell.contains(kEscape)) {
            packed += cell;
            continue;
        }
        for (const char c : cell) {
            if (c == kSeparator)
                packed += "\\s";
            else if (c == kEscape)
                packed += "\\\\";
            else
                packed += c;
        }
    }
    return packed;
}

QByteArray redactedCells(qsizetype count)
{
    QByteArray packed;
    packed.reserve(2 * count);
    for (qsizetype i = 0; i < count; ++i) {
        if (i > 0)
            packed += kSeparator;
        packed += static_cast<char>(kRedactedMark.unicode());
    }
    return packed.isNull() ? QByteArray("") : packed;
}

QStringList unpackCells(const QByteArray& packed)
{
    if (packed.startsWith(static_cast<char>(kRedactedMark.unicode())) &&
        packed == redactedCells(packed.count(kSeparator) + 1))
        return QStringList(packed.count(kSeparator) + 1, redactedWord());
    QStringList cells;
    cells.reserve(packed.count(kSeparator) + 1);
    if (!packed.contains(kEscape)) {
        qsizetype begin = 0;
        for (qsizetype end = packed.indexOf(kSeparator); end >= 0; end = packed.indexOf(kSeparator, begin)) {
            cells += QString::fromUtf8(packed.constData() + begin, end - begin);
            begin = end + 1;
        }
        cells += QString::fromUtf8(packed.constData() + begin, packed.size() - begin);
        return cells;
    }
    QByteArray cell;
    for (qsizetype i = 0; i < packed.size(); ++i) {
        const char c = packed.at(i);
        if (c == kSeparator) {
            cells += QString::fromUtf8(cell);
            cell.clear();
        } else if (c == kEscape && i + 1 < packed.size()) {
            cell += packed.at(++i) == 's' ? kSeparator : packed.at(i);
        } else {
            cell += c;
        }
    }
    cells += QString::fromUtf8(cell);
    return cells;
}

} // namespace heliograph
