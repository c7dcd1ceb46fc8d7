// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/SandboxProcess.h"

#include <QFile>
#include <QJsonDocument>

namespace heliograph {
namespace {

constexpr int kPatienceMs = 60'000;

} // namespace

QList<QJsonObject> jsonLines(const QByteArray& bytes)
{
    QList<QJsonObject> lines;
    for (const QByteArray& line : bytes.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return {};
        lines += document.object();
    }
    return lines;
}

SandboxProcess::~SandboxProcess()
{
    stop();
}

bool SandboxProcess::start(const QStringList& options)
{
    const QStringList own{QStringLiteral("--login"),    QStringLiteral("demo"),
                          QStringLiteral("--password"), QStringLiteral("s3cret"),
                          QStringLiteral("--log"),      m_folder + QStringLiteral("/accepted.jsonl"),
                          QStringLiteral("--port"),     QString::number(qMax(0, m_url.port(0)))};
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(HELIOGRAPH_BIN_DIR "/heliograph-sandbox"), own + options);
    if (!m_process.waitForStarted())
        return false;
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kPatienceMs))
            return false;
    }
    m_url = QUrl(QString::fromLatin1(m_process.readLine()).section(u' ', 1).trimmed());
    return m_url.isValid();
}

void SandboxProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QList<QJsonObject> SandboxProcess::accepted() const
{
    QFile file(m_folder + QStringLiteral("/accepted.jsonl"));
    return file.open(QIODevice::ReadOnly) ? jsonLines(file.readAll()) : QList<QJsonObject>();
}

} // namespace heliograph
