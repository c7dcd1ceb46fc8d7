// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/help/HelpTexts.h"

#include "tests/translations/TsFile.h"

#include <QDir>
#include <QRegularExpression>

namespace heliograph {
namespace {

QStringList allMatches(const QString& pattern, const QString& text)
{
    const QRegularExpression expression(pattern);
    QStringList found;
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found += match.next().captured(1);
    return found;
}

QString folder(const QString& language)
{
    return QStringLiteral(HELIOGRAPH_SOURCE_DIR "/resources/help/") + language;
}

std::vector<TsEntry> texts(const QString& language)
{
    return readTsFile(QStringLiteral(HELIOGRAPH_SOURCE_DIR "/translations/heliograph_%1.ts").arg(language));
}

} // namespace

QStringList otherHelpLanguages()
{
    QStringList languages = QDir(QStringLiteral(HELIOGRAPH_SOURCE_DIR "/resources/help"))
                                .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    languages.removeOne(QStringLiteral("en"));
    return languages;
}

QString helpFile(const QString& language, const QString& page)
{
    QFile file(QStringLiteral("%1/%2.md").arg(folder(language), page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList helpPages(const QString& language)
{
    QStringList pages;
    for (const QFileInfo& file :
         QDir(folder(language)).entryInfoList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
        pages += file.completeBaseName();
    return pages;
}

QStringList linksIn(const QString& markdown)
{
    return allMatches(QStringLiteral(R"(\]\(([^)]+)\))"), markdown);
}

QString plainLabel(QString text)
{
    static const QRegularExpression kMnemonic(QStringLiteral(R"(&(?=\S))"));
    static const QRegularExpression kPlace(QStringLiteral(R"(%L?n|%\d)"));
    text = text.section(u'\t', 0, 0).remove(kMnemonic).replace(kPlace, QStringLiteral("N"));
    while (text.endsWith(u'…'))
        text.chop(1);
    return text.trimmed();
}

QStringList labelsIn(const QString& markdown)
{
    QStringList labels;
    for (const QString& bold : allMatches(QStringLiteral(R"(\*\*(.+?)\*\*)"), markdown)) {
        if (!bold.startsWith(u'{'))
            labels += plainLabel(bold);
    }
    return labels;
}

QHash<QString, QSet<QString>> programLabels(const QString& language)
{
    QHash<QString, QSet<QString>> labels;
    QHash<QString, QSet<QString>> translated; // plurals, by source
    for (const TsEntry& entry : texts(language)) {
        for (const QString& form : entry.forms) {
            labels[plainLabel(entry.source)] += plainLabel(form);
            translated[entry.source] += plainLabel(form);
        }
    }
    for (const TsEntry& entry : texts(QStringLiteral("en"))) {
        for (const QString& form : entry.forms)
            labels[plainLabel(form)] += translated.value(entry.source);
    }
    return labels;
}

} // namespace heliograph
