// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DesktopApp.h"
#include "app/desktop/SingleInstance.h"
#include "core/base/BuildInfo.h"
#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/base/LogFile.h"
#include "core/base/MemoryEnd.h"
#include "core/base/PrivateProcess.h"
#include "core/settings/Settings.h"
#include "core/settings/WorkspacePaths.h"
#include "translations/Translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTimer>

#include <cstdlib>

using namespace heliograph;

namespace {

struct Options {
    QString folder; ///< the workspace
    StartRequest request;
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

QCommandLineOption option(const char* name, const QString& description, const char* value = nullptr)
{
    return value ? QCommandLineOption(QString::fromLatin1(name), description, QString::fromLatin1(value))
                 : QCommandLineOption(QString::fromLatin1(name), description);
}

Options readOptions(const QApplication& application)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("Desktop", text); };
    const QCommandLineOption profile =
        option("profile", tr(QT_TRANSLATE_NOOP("Desktop", "The workspace's folder")), "DIR");
    const QCommandLineOption language =
        option("lang", tr(QT_TRANSLATE_NOOP("Desktop", "Language: en or ru")), "en|ru");
    const QCommandLineOption campaign =
        option("campaign", tr(QT_TRANSLATE_NOOP("Desktop", "The campaign to show first")), "N");
    const QCommandLineOption newCampaign =
        option("new", tr(QT_TRANSLATE_NOOP("Desktop", "Begin a new campaign")));
    const QCommandLineOption quick =
        option("quick", tr(QT_TRANSLATE_NOOP("Desktop", "Write a quick message")));
    QCommandLineOption exitAfterStartup = option("exit-after-startup", {});
    exitAfterStartup.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineParser parser;
    parser.addOptions({profile, language, campaign, newCampaign, quick, exitAfterStartup});
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 tr(QT_TRANSLATE_NOOP("Desktop", "A spreadsheet to begin a campaign with")),
                                 QStringLiteral("[FILE]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    Options options;
    options.folder = workspaceFolder(parser.value(profile));
    options.request.campaign = parser.value(campaign).toLongLong();
    options.request.newCampaign = parser.isSet(newCampaign);
    options.request.quickMessage = parser.isSet(quick);
    const QStringList files = parser.positionalArguments();
    if (!files.isEmpty())
        options.request.file = QFileInfo(files.first()).absoluteFilePath();
    options.request.activation = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    options.exitAfterStartup = parser.isSet(exitAfterStartup);
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    makeProcessPrivate();
    endWhenMemoryEnds(EXIT_FAILURE);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("heliograph"));
    QApplication::setApplicationDisplayName(QStringLiteral("Heliograph"));
    QApplication::setApplicationVersion(versionString());
    QApplication::setDesktopFileName(QStringLiteral("heliograph"));
    const QLocale language = languageOf(QApplication::arguments());
    QLocale::setDefault(language);
    installTranslations(application, language);
    endWhenMemoryEnds(EXIT_FAILURE);
    const Options options = readOptions(application);

    SingleInstance instance(options.folder);
    if (instance.claim(options.request) == SingleInstance::Role::Second)
        return 0;
    keepLog(QDir(options.folder).filePath(logFileName()));
    qCInfo(lcProgram, "heliograph %ls begins.", qUtf16Printable(versionString()));
    SystemClock clock;
    DesktopApp::Start start;
    start.place = {options.folder, configFolder(), thisMachine()};
    start.systemFont = QApplication::font();
    start.systemScheme = systemScheme(application);
    start.setLanguage = [&application](const QString& name) {
        const QLocale locale = name.isEmpty() ? QLocale::system() : QLocale(name);
        QLocale::setDefault(locale);
        installTranslations(application, locale);
    };
    DesktopApp desktop(std::move(start), clock);
    QObject::connect(&instance, &SingleInstance::requested, &desktop, &DesktopApp::carryOut);
    QObject::connect(&desktop, &DesktopApp::finished, &application, &QCoreApplication::quit);
    desktop.open(options.request);
    if (options.exitAfterStartup)
        QTimer::singleShot(0, &desktop, &DesktopApp::quit);
    return QApplication::exec();
}
