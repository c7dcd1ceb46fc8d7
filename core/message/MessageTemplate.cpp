// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/MessageTemplate.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kTwice = -1;

QString headerKey(QStringView header)
{
    return header.trimmed().toString().normalized(QString::NormalizationForm_C).toCaseFolded();
}

tl::unexpected<Error> broken(QStringView rest)
{
    constexpr qsizetype kShown = 20;
    return fail(ErrorCode::BadTemplate, {}, rest.left(kShown).toString());
}

} // namespace

HeaderIndex::HeaderIndex(const QStringList& headers)
{
    for (int i = 0; i < headers.size(); ++i) {
        const QString key = headerKey(headers[i]);
        const auto known = m_columns.find(key);
        if (known == m_columns.end())
            m_columns.insert(key, i);
        else
            *known = kTwice;
    }
}

Result<int> HeaderIndex::find(QStringView header) const
{
    const QString key = headerKey(header);
    const auto found = m_columns.find(key);
    if (key.isEmpty() || found == m_columns.end())
        return fail(ErrorCode::UnknownColumn, {}, header.trimmed().toString());
    if (*found == kTwice)
        return fail(ErrorCode::AmbiguousColumn, {}, header.trimmed().toString());
    return *found;
}

Result<MessageTemplate> MessageTemplate::parse(QStringView text)
{
    MessageTemplate result;
    while (!text.isEmpty()) {
        const bool opening = text.front() == u'{';
        const bool closing = text.front() == u'}';
        if (text.startsWith(u"{{") || text.startsWith(u"}}")) {
            result.lastPlainText() += text.front();
            text = text.mid(2);
        } else if (opening) {
            FieldPlaceholder field;
            const qsizetype size = readPlaceholder(text, field);
            if (size == 0)
                return broken(text);
            result.m_placeholders.push_back({std::move(field), -1, {}});
            text = text.mid(size);
        } else if (closing) {
            return broken(text);
        } else {
            const auto end =
                std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'{' || c == u'}'; });
            const qsizetype plain = end - text.begin();
            result.lastPlainText() += text.left(plain);
            text = text.mid(plain);
        }
    }
    return result;
}

MessageTemplate MessageTemplate::ofColumn(const QString& header)
{
    MessageTemplate result;
    result.m_placeholders.push_back({{header.trimmed(), {}, false}, -1, {}});
    return result;
}

QStringList MessageTemplate::columns() const
{
    QStringList names;
    QStringList keys;
    for (const Placeholder& placeholder : m_placeholders) {
        const QString key = headerKey(placeholder.field.name);
        if (keys.contains(key))
            continue;
        keys += key;
        names += placeholder.field.name;
    }
    return names;
}

Result<void> MessageTemplate::bind(const HeaderIndex& headers)
{
    for (Placeholder& placeholder : m_placeholders) {
        const Result<int> column = headers.find(placeholder.field.name);
        if (!column)
            return forward(column);
        placeholder.column = *column;
    }
    return {};
}

Rendered MessageTemplate::render(const QStringList& cells) const
{
    Rendered rendered{m_before, {}};
    if (isConstant())
        return rendered;
    rendered.text.reserve(m_before.size() + qsizetype(m_placeholders.size()) * 40);
    for (const Placeholder& placeholder : m_placeholders) {
        const FieldPlaceholder& field = placeholder.field;
        const bool exists = placeholder.column >= 0 && placeholder.column < cells.size();
        const QString cell = exists ? cells[placeholder.column] : QString();
        if (!field.hasFallback && rendered.emptyColumn.isEmpty() && isBlankCell(cell))
            rendered.emptyColumn = field.name;
        rendered.text += placeholderValue(field, cell);
        rendered.text += placeholder.next;
    }
    return rendered;
}

} // namespace heliograph
