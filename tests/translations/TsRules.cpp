// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/TsRules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace heliograph {
namespace {

// Names and formats that are the same in every language.
constexpr const char* kNames[] = {"bash",  "CSV",   "csv",   "HTTP",    "JSON", "PDF",
                                  "SMS",   "UTC",   "vCard", "Viber",   "XLSX", "Heliograph",
                                  "GSM-7", "Flash", "flash", "WAP push"};

// Keys bear what is printed on them.
constexpr const char* kKeys = "(?:Ctrl|Alt|Shift)\\+\\w*";

QRegularExpression regex(const char* pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::UseUnicodePropertiesOption);
}

// What has to stay as it is: places for values, and options, which people copy.
QSet<QString> fixedWords(const QString& text)
{
    static const QRegularExpression kFixed = regex("%L?[1-9n]|--[a-z][a-z-]*[a-z]");
    QSet<QString> words;
    for (auto match = kFixed.globalMatch(text); match.hasNext();)
        words.insert(match.next().captured());
    return words;
}

bool hasWords(QString text)
{
    static const QRegularExpression kFixed = regex("%L?[1-9n]|--[a-z][a-z-]*");
    static const QRegularExpression kShortcut = regex(kKeys);
    text.remove(kFixed);
    text.remove(kShortcut);
    for (const char* name : kNames)
        text.remove(QLatin1StringView(name));
    return text.contains(regex("\\p{L}"));
}

QString edges(const QString& text)
{
    static const QRegularExpression kEdges = regex("^(\\s*).*?(\\s*)$");
    const auto match = kEdges.match(text);
    return match.captured(1) + u'|' + match.captured(2);
}

void checkForm(const QString& form, const TsEntry& entry, const TsLanguage& language, QStringList& faults)
{
    if (form.trimmed().isEmpty()) {
        faults += QStringLiteral("has no translation");
        return;
    }
    if (fixedWords(form) != fixedWords(entry.source))
        faults += QStringLiteral("has other places or options than the English text");
    if (edges(form) != edges(entry.source))
        faults += QStringLiteral("has other spaces at its ends");
    if (form.endsWith(u'.') != entry.source.endsWith(u'.'))
        faults += QStringLiteral("ends otherwise than the English sentence");
    if (!language.cyrillic)
        return;
    if (hasWords(entry.source) && !form.contains(regex("\\p{Cyrillic}")))
        faults += QStringLiteral("is not Russian");
    if (form.contains(regex("[“”\"]|\\.\\.\\.")))
        faults += QStringLiteral("has quotation marks or dots that are not Russian");
}

} // namespace

TsLanguage rulesOf(const QString& code)
{
    static const QHash<QString, TsLanguage> kRules{{QStringLiteral("en"), {2, false}},
                                                   {QStringLiteral("ru"), {3, true}}};
    return kRules.value(code);
}

QStringList faultsOf(const TsEntry& entry, const TsLanguage& language)
{
    QStringList faults;
    if (!entry.type.isEmpty())
        faults += QStringLiteral("is ") + entry.type;
    const int expected = entry.plural ? language.pluralForms : 1;
    if (entry.forms.size() != expected)
        faults += QStringLiteral("has %1 forms instead of %2").arg(entry.forms.size()).arg(expected);
    for (const QString& form : entry.forms)
        checkForm(form, entry, language, faults);
    return faults;
}

} // namespace heliograph
