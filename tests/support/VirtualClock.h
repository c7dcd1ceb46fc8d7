// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QPointer>

#include <map>

namespace heliograph {

/// A clock that stands still until a test moves it. Actions run inside pump() and advance(), in the order in
/// which they fall due.
class VirtualClock final : public Clock {
public:
    VirtualClock();

    QDateTime now() const override;
    qint64 steadyMs() const override { return m_steadyMs; }
    void after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action) override;

    /// Runs what is due now, and what that makes due at the same moment.
    void pump();
    /// Moves both clocks forward; each action runs at its own time.
    void advance(std::chrono::milliseconds by);
    /// Moves to the next action and runs it, if one falls due within `within`.
    bool advanceToNext(std::chrono::milliseconds within);
    /// Somebody sets the computer's clock: the time of day jumps, the steady clock doesn't.
    void jump(std::chrono::milliseconds by) { m_wallMs += by.count(); }

    std::size_t waiting() const { return m_actions.size(); }

private:
    struct Action {
        QPointer<QObject> context;
        std::function<void()> run;
    };
    void runFirst();

    qint64 m_wallMs;
    qint64 m_steadyMs = 1'000'000;
    qint64 m_counter = 0;
    std::map<std::pair<qint64, qint64>, Action> m_actions; ///< by due time, then by age
};

} // namespace heliograph
