// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/InProcess.h"

#include "app/cli/RunCli.h"

#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace heliograph {
namespace {

/// Hands everything on to a keychain that outlives the engine.
class BorrowedKeychain final : public CredentialStore {
public:
    explicit BorrowedKeychain(CredentialStore& owner) : m_owner(owner) {}

    void read(const QString& account, Done done) override { m_owner.read(account, std::move(done)); }
    void write(const QString& account, const Secret& secret, Done done) override
    {
        m_owner.write(account, secret, std::move(done));
    }
    void remove(const QString& account, Done done) override { m_owner.remove(account, std::move(done)); }

private:
    CredentialStore& m_owner;
};

} // namespace

InProcess::InProcess()
{
    qputenv("HELIOGRAPH_PROFILE", path(u"workspace"_s).toUtf8());
    qputenv("HELIOGRAPH_CONFIG", path(u"config"_s).toUtf8());
}

InProcess::~InProcess()
{
    qunsetenv("HELIOGRAPH_PROFILE");
    qunsetenv("HELIOGRAPH_CONFIG");
}

CliRun InProcess::run(const QStringList& arguments, const QByteArray& input)
{
    QBuffer in;
    in.setData(input);
    QBuffer out;
    QBuffer err;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    CliStreams streams{in, out, err};
    const int code = runCli(arguments, streams, [this](Engine& engine) {
        engine.setKeychain(std::make_unique<BorrowedKeychain>(keychain));
    });
    return {code, out.data(), err.data()};
}

CliRun InProcess::json(const QStringList& arguments, const QByteArray& input)
{
    return run(QStringList(u"--json"_s) + arguments, input);
}

QString InProcess::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray InProcess::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString dataFile(const QString& name)
{
    return QStringLiteral(HELIOGRAPH_TEST_DATA "/") + name;
}

} // namespace heliograph
