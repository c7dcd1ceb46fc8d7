// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <functional>

namespace heliograph {

/// A thread with an event loop that does jobs in their order.
class JobThread {
public:
    explicit JobThread(const QString& name);
    /// Drops the jobs that have not begun and waits for the one that has.
    ~JobThread();

    void post(std::function<void()> job);
    /// Lives on the thread; the parent of nothing. What lives there is made and destroyed by jobs.
    QObject* resident() { return m_resident; }
    /// Ends the thread: `last` is its last job.
    void finish(std::function<void()> last);

private:
    QThread m_thread;
    QObject* m_resident;
};

} // namespace heliograph
