// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/RowRange.h"

#include <QRegularExpression>

namespace heliograph {

QString RowRange::toText() const
{
    if (isAll())
        return {};
    if (first == last)
        return QString::number(first);
    const QString from = first > 1 ? QString::number(first) : QString();
    return from + u'-' + (last > 0 ? QString::number(last) : QString());
}

std::optional<RowRange> RowRange::fromText(QStringView text)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\s*(\\d{0,9})\\s*([-\\x{2010}-\\x{2015}]?)\\s*(\\d{0,9})\\s*$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool isOne = match.capturedView(2).isEmpty();
    RowRange range{match.capturedView(1).toLongLong(), match.capturedView(3).toLongLong()};
    if (isOne)
        range.last = range.first;
    const bool isEmpty = range.last > 0 && range.last < range.first;
    return isEmpty || (isOne && range.first == 0) ? std::nullopt : std::optional(range);
}

Result<std::unique_ptr<RangedRows>> RangedRows::open(std::unique_ptr<RowSource> source, RowRange range,
                                                     std::size_t ahead)
{
    std::unique_ptr<RangedRows> rows(new RangedRows(std::move(source), range));
    while (rows->m_ahead.size() < ahead) {
        Result<std::optional<SheetRow>> row = rows->read();
        if (!row && rows->m_ahead.empty())
            return forward(row);
        // A source repeats its error, so one that is met here comes again from next().
        if (!row || !row->has_value())
            break;
        rows->m_ahead.push_back(std::move(**row));
    }
    return rows;
}

Result<std::optional<SheetRow>> RangedRows::next()
{
    if (m_ahead.empty())
        return read();
    std::optional<SheetRow> row = std::move(m_ahead.front());
    m_ahead.pop_front();
    return row;
}

Result<std::optional<SheetRow>> RangedRows::read()
{
    while (!m_ended) {
        Result<std::optional<SheetRow>> row = m_source->next();
        if (!row)
            return row;
        m_ended = !row->has_value() || (m_range.last > 0 && (*row)->row > m_range.last);
        if (!m_ended && (*row)->row >= m_range.first)
            return row;
    }
    return std::optional<SheetRow>();
}

} // namespace heliograph
