// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/JobThread.h"

namespace heliograph {

JobThread::JobThread(const QString& name) : m_resident(new QObject)
{
    m_thread.setObjectName(name);
    m_resident->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_resident, &QObject::deleteLater);
    m_thread.start();
}

JobThread::~JobThread()
{
    finish({});
}

void JobThread::post(std::function<void()> job)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_isEnding)
        QMetaObject::invokeMethod(m_resident, std::move(job), Qt::QueuedConnection);
}

void JobThread::finish(std::function<void()> last)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_isEnding && last)
            QMetaObject::invokeMethod(m_resident, std::move(last), Qt::QueuedConnection);
        // Queued behind the last job, so that everything before it is done.
        if (!m_isEnding)
            QMetaObject::invokeMethod(
                m_resident, [this] { quit(); }, Qt::QueuedConnection);
        // The resident goes with the thread: nobody may reach for it from now on.
        m_isEnding = true;
    }
    m_thread.wait();
}

// Qt wakes the thread after it has handed the job over: a thread that ended at once would take its event loop
// away from under whoever is still in post() or finish(), so it waits until they have let go of the lock.
void JobThread::quit()
{
    const QMutexLocker lock(&m_mutex);
    m_thread.quit();
}

} // namespace heliograph
