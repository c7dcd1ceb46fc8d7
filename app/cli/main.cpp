// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RunCli.h"
#include "app/cli/Terminal.h"
#include "core/base/BuildInfo.h"
#include "core/base/Log.h"
#include "core/base/LogFile.h"
#include "core/base/MemoryEnd.h"
#include "core/base/PrivateProcess.h"
#include "translations/Translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <cstdio>

using namespace heliograph;

namespace {

bool g_verbose = false;

// The library's own words are for -v; what an operator must know comes as a sentence of ours.
void onMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (g_verbose || type == QtFatalMsg)
        std::fprintf(stderr, "%s: %s\n", context.category ? context.category : "", text.toUtf8().constData());
}

} // namespace

int main(int argc, char** argv)
{
    makeProcessPrivate();
    endWhenMemoryEnds(static_cast<int>(ExitCode::Workspace));
    const Terminal terminal;
    qInstallMessageHandler(onMessage);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("heliograph"));
    QCoreApplication::setApplicationVersion(versionString());
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    g_verbose = arguments.contains(QStringLiteral("-v")) || arguments.contains(QStringLiteral("--verbose"));
    installTranslations(application, QLocale(languageOf(arguments)));
    endWhenMemoryEnds(static_cast<int>(ExitCode::Workspace));

    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly) ||
        !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(ExitCode::Workspace);
    CliStreams streams{in, out, err, Terminal::isOne(stderr), Terminal::isOne(stdin)};
    return runCli(arguments, streams, [](Engine& engine) {
        keepLog(QDir(engine.workspace().folder()).filePath(logFileName()));
        qCInfo(lcProgram, "heliograph-cli %ls begins.", qUtf16Printable(versionString()));
    });
}
