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
    QMetaObject::invokeMethod(m_resident, std::move(job), Qt::QueuedConnection);
}

void JobThread::finish(std::function<void()> last)
{
    if (!m_thread.isRunning())
        return;
    if (last)
        post(std::move(last));
    // Queued behind the last job, so that everything before it is done.
    QMetaObject::invokeMethod(
        m_resident, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace heliograph
