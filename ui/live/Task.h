// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <memory>

namespace heliograph {

/// Long work under way, seen from the GUI thread. Goes by itself once the work has ended.
class Task : public QObject {
    Q_OBJECT
public:
    explicit Task(QObject* parent) : QObject(parent) {}

    /// Asks the work to stop; its answer is then ErrorCode::Cancelled, or what it had done already.
    void cancel() { *m_cancelled = true; }
    bool isCancelled() const { return *m_cancelled; }
    qint64 done() const { return m_done; }
    /// 0 = not known.
    qint64 total() const { return m_total; }

    /// For the worker: set when cancel() was called.
    std::shared_ptr<std::atomic<bool>> cancelled() const { return m_cancelled; }
    void report(qint64 done, qint64 total);
    void end();

Q_SIGNALS:
    /// At most twenty times a second.
    void progressed(qint64 done, qint64 total);
    /// Just before the answer is delivered.
    void ended();

private:
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace heliograph
