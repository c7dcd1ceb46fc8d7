// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliWorld.h"

#include "core/engine/Engine.h"

#include <QFile>

namespace heliograph {
namespace {

constexpr int kPatienceMs = 60'000;

QString program(const char* name)
{
    return QStringLiteral(HELIOGRAPH_BIN_DIR "/") + QLatin1StringView(name);
}

} // namespace

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

QStringList withNumber(const char* command, qint64 campaign, const char* more)
{
    return words(command) + QStringList(QString::number(campaign)) + words(more);
}

QList<QJsonObject> CliRun::lines() const
{
    return jsonLines(out);
}

QJsonObject CliRun::object() const
{
    const QList<QJsonObject> all = lines();
    return all.size() == 1 ? all.first() : QJsonObject();
}

qint64 CliRun::count(const char* state) const
{
    return object().value(u"counts").toObject().value(QLatin1StringView(state)).toInteger(-1);
}

CliWorld::CliWorld() : m_environment(QProcessEnvironment::systemEnvironment())
{
    setEnvironment(QStringLiteral("HELIOGRAPH_PROFILE"), path(QStringLiteral("workspace")));
    setEnvironment(QStringLiteral("HELIOGRAPH_CONFIG"), path(QStringLiteral("config")));
    setEnvironment(QStringLiteral("HELIOGRAPH_PASSWORD"), QStringLiteral("s3cret"));
    m_environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
}

void CliWorld::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(file.fileName()));
}

std::unique_ptr<SandboxProcess> CliWorld::gateway(const QStringList& options, const QString& preset)
{
    auto sandbox = std::make_unique<SandboxProcess>(m_folder.path());
    if (!sandbox->start(options))
        qFatal("the sandbox did not start");
    addAccount(sandbox->url(), preset);
    return sandbox;
}

void CliWorld::addAccount(const QUrl& url, const QString& preset, const std::function<void(Account&)>& change)
{
    SystemClock clock;
    auto engine = Engine::open({m_environment.value(QStringLiteral("HELIOGRAPH_PROFILE")),
                                m_environment.value(QStringLiteral("HELIOGRAPH_CONFIG")), thisMachine()},
                               clock);
    Result<Account> account = newAccount(QStringLiteral("main"), url, preset);
    if (!engine || !account)
        qFatal("no workspace for the test");
    account->login = QStringLiteral("demo");
    account->sender = QStringLiteral("TEST");
    if (change)
        change(*account);
    if (!(*engine)->accounts().add(*account))
        qFatal("no account for the test");
}

std::unique_ptr<QProcess> CliWorld::start(const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(program("heliograph-cli"), arguments);
    if (!process->waitForStarted())
        qFatal("heliograph-cli did not start");
    return process;
}

CliRun CliWorld::run(const QStringList& arguments) const
{
    const std::unique_ptr<QProcess> process = start(arguments);
    if (!process->waitForFinished(kPatienceMs))
        return {};
    CliRun run;
    run.code = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
    run.out = process->readAllStandardOutput();
    run.err = process->readAllStandardError();
    return run;
}

CliRun CliWorld::json(const QStringList& arguments) const
{
    return run(QStringList(QStringLiteral("--json")) + arguments);
}

} // namespace heliograph
