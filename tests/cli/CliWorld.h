// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Account.h"
#include "tests/cli/SandboxProcess.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

namespace heliograph {

/// Arguments, parted by blanks.
QStringList words(const char* text);
/// A command about a campaign: before its number, after it.
QStringList withNumber(const char* command, qint64 campaign, const char* more = "");

/// What a command said and how it ended.
struct CliRun {
    int code = -1;
    QByteArray out;
    QByteArray err;

    /// The one object on stdout; empty when stdout is anything else.
    QJsonObject object() const;
    /// The objects of JSON Lines; empty when any line is anything else.
    QList<QJsonObject> lines() const;
    QString errorCode() const { return object().value(u"error").toObject().value(u"code").toString(); }
    qint64 count(const char* state) const;
    QString state() const { return object().value(u"state").toString(); }
    qint64 campaign() const { return object().value(u"campaign").toInteger(); }
};

/// A workspace of its own and the real programs beside it, as a script sees them.
class CliWorld {
public:
    CliWorld();

    QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const;
    /// A gateway for a test, with an account "main" at it (login demo, password from the environment).
    std::unique_ptr<SandboxProcess> gateway(const QStringList& options = {},
                                            const QString& preset = QStringLiteral("mysmpp"));
    void addAccount(const QUrl& url, const QString& preset = QStringLiteral("mysmpp"),
                    const std::function<void(Account&)>& change = {});

    CliRun run(const QStringList& arguments) const;
    /// With --json before the arguments.
    CliRun json(const QStringList& arguments) const;
    std::unique_ptr<QProcess> start(const QStringList& arguments) const;
    void setEnvironment(const QString& name, const QString& value) { m_environment.insert(name, value); }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace heliograph
