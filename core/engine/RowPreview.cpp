// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/RowPreview.h"

#include "core/message/MessageComposer.h"
#include "core/message/MessageTemplate.h"
#include "core/message/TemplatePieces.h"

#include <algorithm>
#include <numeric>

namespace heliograph {
namespace {

QString valueOf(const TemplatePiece& field, const HeaderIndex& headers, const QStringList& cells)
{
    const Result<int> column = headers.find(field.name);
    if (!column)
        return joinTemplate({field});
    return placeholderValue(field, cells.value(*column));
}

QString rendered(const QString& text, const HeaderIndex& headers, const QStringList& cells)
{
    QString result;
    for (const TemplatePiece& piece : cutTemplate(text))
        result += piece.isField() ? valueOf(piece, headers, cells) : piece.text;
    return result;
}

/// Levenshtein's distance with neighbours swapped counting one.
int distance(const QString& left, const QString& right)
{
    std::vector<int> before;
    std::vector<int> row(std::size_t(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    std::vector<int> next(row.size());
    for (qsizetype i = 1; i <= left.size(); ++i) {
        next[0] = int(i);
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const auto at = std::size_t(j);
            const int cost = left[i - 1] == right[j - 1] ? 0 : 1;
            next[at] = std::min({row[at] + 1, next[at - 1] + 1, row[at - 1] + cost});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                next[at] = std::min(next[at], before[at - 2] + 1);
        }
        before = std::exchange(row, next);
    }
    return row.back();
}

} // namespace

QString renderForPreview(const QString& text, const QStringList& headers, const QStringList& cells)
{
    return rendered(text, HeaderIndex(headers), cells);
}

Message renderForPreview(const Message& message, const QStringList& headers, const QStringList& cells)
{
    const HeaderIndex index(headers);
    Message result = message;
    for (QString* text : templateTexts(result))
        *text = rendered(*text, index, cells);
    return result;
}

QString likelyHeader(const QString& name, const QStringList& headers)
{
    const QString key = name.trimmed().toCaseFolded();
    QString nearest;
    int best = std::max(1, int(key.size()) / 3) + 1;
    for (const QString& header : headers) {
        const QString other = header.trimmed().toCaseFolded();
        const bool begins = key.size() >= 3 && other.startsWith(key);
        const int steps = begins ? 1 : distance(key, other);
        if (!other.isEmpty() && steps < best) {
            best = steps;
            nearest = header;
        }
    }
    return nearest;
}

} // namespace heliograph
