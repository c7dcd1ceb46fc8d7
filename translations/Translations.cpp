// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/Translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace heliograph {
namespace {

constexpr const char* kName = "heliographTexts";

// The English texts are those in the source, so a language before must not shine through.
void removeFormer(const QCoreApplication& app)
{
    for (QTranslator* former :
         app.findChildren<QTranslator*>(QString::fromLatin1(kName), Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(former);
        delete former;
    }
}

void install(QCoreApplication& app, std::unique_ptr<QTranslator> translator, bool loaded)
{
    if (!loaded)
        return;
    translator->setParent(&app);
    translator->setObjectName(QString::fromLatin1(kName));
    QCoreApplication::installTranslator(translator.release());
}

// Qt calls English by its country, and begins most others with a small letter.
QString ownNameOf(const QLocale& locale)
{
    if (locale.language() == QLocale::English)
        return QLocale::languageToString(QLocale::English);
    QString name = locale.nativeLanguageName();
    name.replace(0, 1, name.left(1).toUpper());
    return name;
}

} // namespace

QList<ProgramLanguage> programLanguages()
{
    QList<ProgramLanguage> languages;
    for (const QString& file : QDir(QStringLiteral(":/i18n"))
                                   .entryList({QStringLiteral("heliograph_*.qm")}, QDir::Files, QDir::Name)) {
        const QString code = file.section(u'.', 0, 0).section(u'_', 1);
        languages.append({code, ownNameOf(QLocale(code))});
    }
    return languages;
}

void installTranslations(QCoreApplication& app, const QLocale& locale)
{
    removeFormer(app);
    // Numbers and dates are written as the texts are.
    if (QLocale().language() != locale.language())
        QLocale::setDefault(locale);
    auto qt = std::make_unique<QTranslator>();
    const bool qtLoaded = qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                                   QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, std::move(qt), qtLoaded);

    auto own = std::make_unique<QTranslator>();
    const QString name = QStringLiteral("heliograph");
    const bool ownLoaded = own->load(locale, name, QStringLiteral("_"), QStringLiteral(":/i18n")) ||
                           own->load(QStringLiteral(":/i18n/heliograph_en.qm"));
    install(app, std::move(own), ownLoaded);
}

} // namespace heliograph
