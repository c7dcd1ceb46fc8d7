// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/PracticeProcess.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace heliograph {
namespace {

constexpr int kMostQuickDeaths = 5;
constexpr qint64 kLivedMs = 10'000;
constexpr std::chrono::milliseconds kPause{300};
constexpr int kEndPatienceMs = 2000;
// An answer that takes a moment and a phone that takes a few, so that there is something to see.
constexpr char kLatencyMs[] = "60";
constexpr char kDeliverAfterMs[] = "4000";

#ifdef Q_OS_WIN
// Whatever is in the job ends when its last handle goes, which is when this program ends.
void endWithThisProgram(qint64 pid)
{
    static const HANDLE job = [] {
        const HANDLE made = CreateJobObjectW(nullptr, nullptr);
        JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
        limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
        SetInformationJobObject(made, JobObjectExtendedLimitInformation, &limits, sizeof limits);
        return made;
    }();
    const HANDLE child = OpenProcess(PROCESS_SET_QUOTA | PROCESS_TERMINATE, FALSE, static_cast<DWORD>(pid));
    if (child == nullptr)
        return;
    AssignProcessToJobObject(job, child);
    CloseHandle(child);
}
#endif

} // namespace

QString practiceProgram()
{
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("heliograph-sandbox.exe");
#else
    const QString name = QStringLiteral("heliograph-sandbox");
#endif
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

PracticeProcess::PracticeProcess(PracticePlace place, Clock& clock, QObject* parent)
    : QObject(parent), m_place(std::move(place)), m_clock(clock), m_process(this)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
#ifdef Q_OS_LINUX
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PracticeProcess::readFirstLine);
    connect(&m_process, &QProcess::finished, this, &PracticeProcess::onEnded);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            giveUp();
    });
}

PracticeProcess::~PracticeProcess()
{
    stop();
}

void PracticeProcess::start(quint16 port)
{
    if (m_wanted)
        return;
    m_wanted = true;
    m_wantedPort = port;
    m_quickDeaths = 0;
    launch();
}

void PracticeProcess::stop()
{
    m_wanted = false;
    m_port.reset();
    if (m_process.state() == QProcess::NotRunning)
        return;
#ifdef Q_OS_WIN
    // There is no gentle way for a program without a window, and it needs none.
    m_process.kill();
#else
    m_process.terminate();
#endif
    if (!m_process.waitForFinished(kEndPatienceMs)) {
        m_process.kill();
        m_process.waitForFinished(kEndPatienceMs);
    }
}

void PracticeProcess::launch()
{
    m_startedAt = m_clock.steadyMs();
    const QStringList arguments = {
        QStringLiteral("--port"),          QString::number(m_wantedPort),
        QStringLiteral("--state"),         m_place.stateFile,
        QStringLiteral("--login"),         m_place.login,
        QStringLiteral("--password"),      QString::fromUtf8(m_place.password),
        QStringLiteral("--language"),      m_place.language,
        QStringLiteral("--latency"),       QLatin1String(kLatencyMs),
        QStringLiteral("--deliver-after"), QLatin1String(kDeliverAfterMs),
    };
    m_process.start(m_place.program, arguments);
#ifdef Q_OS_WIN
    if (m_process.waitForStarted())
        endWithThisProgram(m_process.processId());
#endif
}

void PracticeProcess::readFirstLine()
{
    if (m_port || !m_process.canReadLine())
        return;
    const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
    const int port = QUrl(line.section(u' ', 1)).port();
    if (port <= 0)
        return;
    m_port = static_cast<quint16>(port);
    m_wantedPort = *m_port;
    Q_EMIT listening(*m_port);
}

void PracticeProcess::onEnded()
{
    const bool listened = m_port.has_value();
    m_port.reset();
    if (!m_wanted)
        return;
    const bool lived = listened && m_clock.steadyMs() - m_startedAt >= kLivedMs;
    m_quickDeaths = lived ? 0 : m_quickDeaths + 1;
    if (m_quickDeaths >= kMostQuickDeaths) {
        giveUp();
        return;
    }
    // It never listened: the port is somebody else's.
    if (!listened)
        m_wantedPort = 0;
    m_clock.after(kPause, this, [this] { launchAgain(); });
}

void PracticeProcess::launchAgain()
{
    if (m_wanted && m_process.state() == QProcess::NotRunning)
        launch();
}

void PracticeProcess::giveUp()
{
    m_wanted = false;
    Q_EMIT failed(Error{ErrorCode::Unreachable, m_place.program, {}, m_process.errorString()});
}

} // namespace heliograph
