// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <utility>

namespace heliograph {

/// Hands batches from the one thread that makes them to the one that takes them, in order, a few ahead.
template <class Batch>
class BatchQueue {
public:
    /// At most `ahead` batches wait.
    explicit BatchQueue(std::size_t ahead) : m_ahead(ahead) {}

    /// Waits for room; false when nobody takes any more.
    bool push(Batch batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isStopped || m_batches.size() < m_ahead; });
        if (m_isStopped)
            return false;
        m_batches.push_back(std::move(batch));
        lock.unlock();
        m_changed.notify_all();
        return true;
    }

    /// Makes and pushes batches, up to and with the one that says it `isLast`, or until nobody takes any
    /// more.
    template <class Make>
    void fill(const Make& make)
    {
        for (bool goesOn = true; goesOn;) {
            Batch batch = make();
            const bool isLast = batch.isLast;
            goesOn = push(std::move(batch)) && !isLast;
        }
    }

    /// Waits for the next batch. Only while more are to come.
    Batch take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_batches.empty(); });
        Batch batch = std::move(m_batches.front());
        m_batches.pop_front();
        lock.unlock();
        m_changed.notify_all();
        return batch;
    }

    /// Nobody takes any more: the thread that makes them needn't wait.
    void stop()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isStopped = true;
        }
        m_changed.notify_all();
    }

private:
    const std::size_t m_ahead;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_batches; // guarded by m_mutex
    bool m_isStopped = false;    // guarded by m_mutex
};

} // namespace heliograph
