// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QObject>
#include <QThread>

#include <functional>

namespace heliograph {

/// A thread with an event loop that does jobs in their order.
class JobThread {
public:
    explicit JobThread(const QString& name);
    /// As finish() without a last job.
    ~JobThread();

    /// From any thread; nothing happens once finish() was called.
    void post(std::function<void()> job);
    /// Ends the thread once the jobs given so far are done; `last` is the last one.
    void finish(std::function<void()> last);

private:
    void quit();

    QThread m_thread;
    QObject* m_resident; ///< lives on the thread; the parent of nothing
    QMutex m_mutex;
    bool m_isEnding = false; // guarded by m_mutex
};

} // namespace heliograph
