// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace heliograph {

/// JSON Lines; empty when any line is anything else than an object.
QList<QJsonObject> jsonLines(const QByteArray& bytes);

/// The practice gateway as its own program, on a port of its own. Login "demo", password "s3cret".
class SandboxProcess {
public:
    explicit SandboxProcess(const QString& folder) : m_folder(folder) {}
    ~SandboxProcess();

    /// False when it didn't come up.
    bool start(const QStringList& options = {});
    void stop();
    QUrl url() const { return m_url; }
    /// What it has accepted so far.
    QList<QJsonObject> accepted() const;

private:
    QString m_folder;
    QProcess m_process;
    QUrl m_url;
};

} // namespace heliograph
