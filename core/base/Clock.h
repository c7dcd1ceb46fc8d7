// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace heliograph {

/// The time of day, a steady time for deadlines, and timers; one seam so that tests and simulations
/// own the time. Everything that waits or asks "now" takes a Clock through its constructor.
class Clock {
public:
    virtual ~Clock() = default;

    /// Now, UTC. May jump in either direction when the computer's clock is set.
    virtual QDateTime now() const = 0;

    /// Milliseconds since the Unix epoch, UTC; what the ledger stores.
    qint64 nowMs() const { return now().toMSecsSinceEpoch(); }

    /// Milliseconds on a clock that never jumps; only differences mean something.
    virtual qint64 steadyMs() const = 0;

    /// Calls `action` once from the event loop after `delay`, unless `context` is gone by then.
    virtual void after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action) = 0;
};

/// The computer's own clock and Qt's timers.
class SystemClock final : public Clock {
public:
    QDateTime now() const override;
    qint64 steadyMs() const override;
    void after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action) override;
};

} // namespace heliograph
