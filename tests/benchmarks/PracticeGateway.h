// SPDX-License-Identifier: GPL-3.0-or-later
// The practice gateway as a child process, for benchmarks that need somebody to talk to.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace heliograph::bench {

class PracticeGateway {
public:
    /// Login "bench", password "secret"; delivers at once, writes its log as in real use.
    PracticeGateway()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(HELIOGRAPH_BIN_DIR "/heliograph-sandbox"),
                        {QStringLiteral("--login"), QStringLiteral("bench"), QStringLiteral("--password"),
                         QStringLiteral("secret"), QStringLiteral("--deliver-after"), QStringLiteral("0"),
                         QStringLiteral("--log"), m_folder.filePath(QStringLiteral("log.jsonl"))});
        if (!m_process.waitForStarted() || !m_process.waitForReadyRead()) {
            std::fprintf(stderr, "heliograph-sandbox did not start\n");
            std::exit(2);
        }
        m_url = QString::fromUtf8(m_process.readLine()).section(u' ', 1).trimmed();
    }
    ~PracticeGateway()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    const QString& url() const { return m_url; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_url;
};

} // namespace heliograph::bench
