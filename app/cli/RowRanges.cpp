// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RowRanges.h"

#include "app/cli/CliText.h"

#include <QStringList>

namespace heliograph {
namespace {

constexpr qint64 kMostRows = 1'048'576;

} // namespace

Result<QSet<qint64>> readRowRanges(const QString& text)
{
    QSet<qint64> rows;
    for (const QString& part : text.split(u',')) {
        const qsizetype dash = part.indexOf(u'-');
        bool firstOk = false;
        bool lastOk = false;
        const qint64 first = part.left(dash < 0 ? part.size() : dash).trimmed().toLongLong(&firstOk);
        const qint64 last = dash < 0 ? first : part.mid(dash + 1).trimmed().toLongLong(&lastOk);
        const bool sound =
            firstOk && (dash < 0 || lastOk) && first >= 1 && last >= first && last - first < kMostRows;
        if (!sound || rows.size() + (last - first) > kMostRows)
            return fail(ErrorCode::BadOption, QStringLiteral("--rows"), text);
        for (qint64 row = first; row <= last; ++row)
            rows += row;
    }
    return rows;
}

Result<QSet<RecipientState>> readStateWords(const QString& words)
{
    QSet<RecipientState> states;
    for (const QString& word : words.split(u',', Qt::SkipEmptyParts)) {
        bool known = false;
        states += recipientStateFromWord(word.trimmed(), &known);
        if (!known)
            return fail(ErrorCode::Usage, {}, Cli::tr("There is no state “%1”.").arg(word.trimmed()));
    }
    return states;
}

} // namespace heliograph
