// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Error.h"

#include <QProcess>

#include <optional>

namespace heliograph {

/// How the practice gateway is started.
struct PracticePlace {
    QString program;   ///< heliograph-sandbox
    QString stateFile; ///< its memory over restarts
    QString login;
    QByteArray password;
    QString language; ///< of its texts: "ru" or "en"
};

/// heliograph-sandbox beside the program's own binary.
QString practiceProgram();

/// The practice gateway as a child process: restarted when it dies, ended with this object, and on Linux and
/// Windows with this program even when that is killed.
class PracticeProcess : public QObject {
    Q_OBJECT
public:
    PracticeProcess(PracticePlace place, Clock& clock, QObject* parent = nullptr);
    ~PracticeProcess() override;

    /// On this port; 0 takes a free one, and so does a port that something else has. Nothing while it runs.
    void start(quint16 port);
    void stop();

    /// Where it listens, while it does.
    std::optional<quint16> port() const { return m_port; }

Q_SIGNALS:
    void listening(quint16 port);
    /// It could not be started, or died again and again; start() tries anew.
    void failed(const heliograph::Error& error);

private:
    void launch();
    void readFirstLine();
    void onEnded();
    void launchAgain();
    void giveUp();

    PracticePlace m_place;
    Clock& m_clock;
    QProcess m_process;
    std::optional<quint16> m_port;
    quint16 m_wantedPort = 0;
    qint64 m_startedAt = 0; ///< steady clock
    int m_quickDeaths = 0;
    bool m_wanted = false;
};

} // namespace heliograph
