// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/BuildInfo.h"
#include "core/base/Clock.h"
#include "core/settings/Settings.h"
#include "core/settings/WorkspacePaths.h"
#include "translations/Translations.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QTimer>

using namespace heliograph;

namespace {

struct Options {
    WindowStart start;
    bool exitAfterStartup = false;
};

// Known before the parser runs, as its own help is translated already.
QLocale languageOf(const QStringList& arguments)
{
    const QString option = QStringLiteral("--lang");
    QString name = Settings(configFolder()).value(Setting::Language);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == option)
            name = arguments.value(i + 1);
        else if (arguments.at(i).startsWith(option + u'='))
            name = arguments.at(i).mid(option.size() + 1);
    }
    return name.isEmpty() ? QLocale::system() : QLocale(name);
}

Options readOptions(const QApplication& application)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("Desktop", text); };
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     tr(QT_TRANSLATE_NOOP("Desktop", "The workspace's folder")),
                                     QStringLiteral("DIR"));
    const QCommandLineOption language(QStringLiteral("lang"),
                                      tr(QT_TRANSLATE_NOOP("Desktop", "Language: en or ru")),
                                      QStringLiteral("en|ru"));
    const QCommandLineOption campaign(QStringLiteral("campaign"),
                                      tr(QT_TRANSLATE_NOOP("Desktop", "The campaign to show first")),
                                      QStringLiteral("N"));
    QCommandLineOption exitAfterStartup(QStringLiteral("exit-after-startup"));
    exitAfterStartup.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineParser parser;
    parser.addOptions({profile, language, campaign, exitAfterStartup});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    Options options;
    options.start.folder = workspaceFolder(parser.value(profile));
    options.start.isDefaultFolder = !parser.isSet(profile);
    if (parser.isSet(campaign))
        options.start.campaign = parser.value(campaign).toLongLong();
    options.exitAfterStartup = parser.isSet(exitAfterStartup);
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("heliograph"));
    QApplication::setApplicationDisplayName(QStringLiteral("Heliograph"));
    QApplication::setApplicationVersion(versionString());
    QApplication::setDesktopFileName(QStringLiteral("heliograph"));
    const QLocale language = languageOf(QApplication::arguments());
    QLocale::setDefault(language);
    installTranslations(application, language);
    const Options options = readOptions(application);

    const Theme theme(systemScheme(application), QApplication::font());
    applyTheme(application, theme);
    SystemClock clock;
    MainWindow window(options.start, theme, clock);
    window.show();
    if (options.exitAfterStartup)
        QTimer::singleShot(0, &application, &QCoreApplication::quit);
    return QApplication::exec();
}
