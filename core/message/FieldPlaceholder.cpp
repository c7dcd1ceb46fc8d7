// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/FieldPlaceholder.h"

#include <QStringList>

#include <algorithm>

namespace heliograph {
namespace {

/// Cuts at single bars; two of them are one that is meant.
QStringList cutAtBars(QStringView text)
{
    QStringList pieces{QString()};
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isBar = text[at] == u'|';
        const bool isMeant = isBar && at + 1 < text.size() && text[at + 1] == u'|';
        if (isBar && !isMeant) {
            pieces += QString();
            continue;
        }
        pieces.last() += text[at];
        at += isMeant;
    }
    return pieces;
}

bool takeOption(const QString& option, FieldPlaceholder& field)
{
    const qsizetype sign = option.indexOf(u'=');
    const QString key = option.left(sign).trimmed();
    const QString value = option.mid(sign + 1);
    if (sign < 0)
        return false;
    if (key == QStringLiteral("else")) {
        field.fallback = value;
        field.hasFallback = true;
    } else if (key == QStringLiteral("before")) {
        field.before = value;
    } else if (key == QStringLiteral("after")) {
        field.after = value;
    } else if (key == QStringLiteral("as")) {
        const std::optional<FieldFormat> format = fieldFormatFromWord(value.trimmed());
        field.format = format.value_or(FieldFormat::AsIs);
        return format.has_value();
    } else {
        return false;
    }
    return true;
}

bool readOptions(QStringView inside, FieldPlaceholder& field)
{
    const QStringList pieces = cutAtBars(inside);
    field.name = pieces.front().trimmed();
    bool good = !field.name.isEmpty() && pieces.size() > 1;
    for (const QString& option : pieces.mid(1))
        good = good && takeOption(option, field);
    field.hasFallback = field.hasFallback || !field.before.isEmpty() || !field.after.isEmpty();
    return good;
}

QString withoutBraces(QString text)
{
    return text.remove(u'{').remove(u'}');
}

QString withBars(const QString& text)
{
    return withoutBraces(text).replace(u'|', QStringLiteral("||"));
}

} // namespace

qsizetype readPlaceholder(QStringView text, FieldPlaceholder& field)
{
    field = {};
    const qsizetype end = text.indexOf(u'}');
    if (end < 2 || text.front() != u'{')
        return 0;
    const QStringView inside = text.mid(1, end - 1);
    if (inside.contains(u'{'))
        return 0;
    if (inside.front() == u'|')
        return readOptions(inside.mid(1), field) ? end + 1 : 0;
    const qsizetype bar = inside.indexOf(u'|');
    field.name = (bar < 0 ? inside : inside.left(bar)).trimmed().toString();
    field.hasFallback = bar >= 0;
    field.fallback = bar < 0 ? QString() : inside.mid(bar + 1).toString();
    return field.name.isEmpty() ? 0 : end + 1;
}

QString writePlaceholder(const FieldPlaceholder& field)
{
    const bool isConditional = !field.before.isEmpty() || !field.after.isEmpty();
    const bool isPlain = !isConditional && field.format == FieldFormat::AsIs && !field.name.contains(u'|');
    if (isPlain && !field.hasFallback)
        return u'{' + withoutBraces(field.name) + u'}';
    if (isPlain)
        return u'{' + withoutBraces(field.name) + u'|' + withoutBraces(field.fallback) + u'}';
    QString text = QStringLiteral("{|") + withBars(field.name);
    const auto add = [&text](const char* key, const QString& value) {
        text += u'|' + QString::fromLatin1(key) + u'=' + withBars(value);
    };
    if (field.format != FieldFormat::AsIs || !isConditional)
        add("as", fieldFormatWord(field.format));
    if (!field.before.isEmpty())
        add("before", field.before);
    if (!field.after.isEmpty())
        add("after", field.after);
    if (field.hasFallback && (!isConditional || !field.fallback.isEmpty()))
        add("else", field.fallback);
    return text + u'}';
}

QString placeholderValue(const FieldPlaceholder& field, const QString& cell)
{
    if (isBlankCell(cell))
        return field.fallback;
    QString value = formatCell(cell, field.format);
    if (value.contains(u'\r'))
        value.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    const bool alone = field.before.isEmpty() && field.after.isEmpty();
    return alone ? value : field.before + value + field.after;
}

bool isBlankCell(const QString& cell)
{
    return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace heliograph
