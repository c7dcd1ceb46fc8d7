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

bool isBlank(const QString& cell)
{
    return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isSpace(); });
}

void appendCell(QString& text, const QString& cell)
{
    if (!cell.contains(u'\r')) {
        text += cell;
        return;
    }
    QString lines = cell;
    text += lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

/// The length of the placeholder that begins at the front of the text, braces included; 0 when it is broken.
qsizetype placeholderSize(QStringView text)
{
    const qsizetype end = text.indexOf(u'}');
    const bool whole = end > 1 && !text.mid(1, end - 1).contains(u'{');
    return whole ? end + 1 : 0;
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
            const qsizetype size = placeholderSize(text);
            const QStringView inside = text.mid(1, std::max<qsizetype>(size - 2, 0));
            const qsizetype bar = inside.indexOf(u'|');
            const QStringView name = (bar < 0 ? inside : inside.left(bar)).trimmed();
            if (size == 0 || name.isEmpty())
                return broken(text);
            const QString fallback = bar < 0 ? QString() : inside.mid(bar + 1).toString();
            result.m_placeholders.push_back({name.toString(), fallback, bar >= 0, -1, {}});
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
    result.m_placeholders.push_back({header.trimmed(), {}, false, -1, {}});
    return result;
}

QStringList MessageTemplate::columns() const
{
    QStringList names;
    QStringList keys;
    for (const Placeholder& placeholder : m_placeholders) {
        const QString key = headerKey(placeholder.name);
        if (keys.contains(key))
            continue;
        keys += key;
        names += placeholder.name;
    }
    return names;
}

Result<void> MessageTemplate::bind(const HeaderIndex& headers)
{
    for (Placeholder& placeholder : m_placeholders) {
        const Result<int> column = headers.find(placeholder.name);
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
        const bool exists = placeholder.column >= 0 && placeholder.column < cells.size();
        if (exists && !isBlank(cells[placeholder.column]))
            appendCell(rendered.text, cells[placeholder.column]);
        else if (placeholder.hasFallback)
            rendered.text += placeholder.fallback;
        else if (rendered.emptyColumn.isEmpty())
            rendered.emptyColumn = placeholder.name;
        rendered.text += placeholder.after;
    }
    return rendered;
}

} // namespace heliograph
