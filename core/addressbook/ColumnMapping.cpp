// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/ColumnMapping.h"

#include "core/message/MessageTemplate.h"

#include <algorithm>

namespace heliograph {
namespace {

Result<void> apply(const QString& rule, const HeaderIndex& headers, ColumnMapping& mapping)
{
    const qsizetype equals = rule.indexOf(u'=');
    const auto field = fieldFromWord(QStringView(rule).left(std::max<qsizetype>(equals, 0)).trimmed());
    if (!field)
        return fail(ErrorCode::BadOption, QStringLiteral("--map"), rule);
    const QStringView header = QStringView(rule).mid(equals + 1).trimmed();
    if (header.isEmpty()) {
        mapping.assign(*field, -1);
        return {};
    }
    const Result<int> column = headers.find(header);
    if (!column)
        return forward(column);
    mapping.assign(*field, *column);
    return {};
}

} // namespace

void ColumnMapping::assign(Field field, int column)
{
    if (column >= 0)
        std::replace(m_columns.begin(), m_columns.end(), column, -1);
    m_columns[std::size_t(field)] = column;
}

Result<ColumnMapping> resolveColumns(const QStringList& headers, const std::vector<ColumnGuess>& guesses,
                                     const QStringList& overrides)
{
    ColumnMapping mapping;
    for (const ColumnGuess& guess : guesses) {
        if (guess.guess)
            mapping.assign(*guess.guess, guess.index);
    }
    const HeaderIndex index(headers);
    for (const QString& rule : overrides) {
        if (const Result<void> applied = apply(rule, index, mapping); !applied)
            return forward(applied);
    }
    return mapping;
}

Result<ColumnMapping> resolveColumnsWithPhone(const QString& path, const QStringList& headers,
                                              const std::vector<ColumnGuess>& guesses,
                                              const QStringList& overrides)
{
    Result<ColumnMapping> mapping = resolveColumns(headers, guesses, overrides);
    if (mapping && mapping->phone() < 0)
        return fail(ErrorCode::NoPhoneColumn, path);
    // Two columns of the name would leave open which one the guess means.
    const QString header = mapping ? headers.value(mapping->phone()).trimmed() : QString();
    if (!header.isEmpty()) {
        if (const Result<int> only = HeaderIndex(headers).find(header); !only)
            return forward(only);
    }
    return mapping;
}

} // namespace heliograph
