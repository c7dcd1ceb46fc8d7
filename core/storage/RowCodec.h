// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace heliograph {

/// A row's cells as one text: joined by U+001F, which with the backslash is escaped inside cells. Far cheaper
/// than JSON.
QByteArray packCells(const QStringList& cells);
/// Cells that were redacted come out as redactedWord().
QStringList unpackCells(const QByteArray& packed);
/// The packed cells of a row whose cells were redacted.
QByteArray redactedCells(qsizetype count);

/// A null text would be stored as NULL.
inline QString notNull(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// The ledger's key of a recipient: campaign and index (from 1) in one number, so that a campaign is one
/// range.
constexpr qint64 recipientKey(qint64 campaign, qint64 index)
{
    return (campaign << 32) | index;
}
constexpr qint64 campaignOf(qint64 key)
{
    return key >> 32;
}
constexpr qint64 indexOf(qint64 key)
{
    return key & 0xffff'ffff;
}
/// First and last possible key of a campaign.
constexpr qint64 firstKey(qint64 campaign)
{
    return recipientKey(campaign, 1);
}
constexpr qint64 lastKey(qint64 campaign)
{
    return recipientKey(campaign, 0xffff'ffff);
}

} // namespace heliograph
