// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/PracticeAccount.h"
#include "app/desktop/PracticeProcess.h"

#include <functional>
#include <optional>

namespace heliograph {

/// The practice gateway of a workspace: the process, the account "Practice" that leads to it, and its
/// password, which nobody has to know or keep.
class Practice : public QObject {
    Q_OBJECT
public:
    using Job = std::function<Result<PracticeRecord>(Engine&)>;
    using Done = std::function<void(const Result<PracticeRecord>&)>;
    /// Runs a job on the engine's thread and calls back on this one (Desk::change()).
    using Change = std::function<void(Job, Done)>;
    using Ready = std::function<void(const Result<PracticeRecord>&)>;

    /// Nothing is started yet. `place` needs no login and password.
    Practice(PracticePlace place, Clock& clock, Change change, QObject* parent = nullptr);

    /// Makes the account in a workspace that never had one, which starts the gateway once; else only learns
    /// its name.
    void prepare();
    /// The gateway listens and the account leads to it; made anew when it was removed. Starts it when needed.
    /// Several calls may wait at once; each `ready` comes once.
    void start(Ready ready = {});

    /// The account's name; empty until prepare() or start() has found it.
    const QString& accountName() const { return m_record.name; }
    bool isPractice(const QString& account) const;
    Secret secret() const { return Secret(m_place.password); }

Q_SIGNALS:
    /// The account is there, under this name.
    void accountReady(const QString& name);

private:
    void launch(const PracticeRecord& record);
    void settle(quint16 port);
    void take(const PracticeRecord& record);
    void finish(const Result<PracticeRecord>& result);

    PracticePlace m_place;
    Change m_change;
    PracticeProcess m_process;
    PracticeRecord m_record;
    std::vector<Ready> m_waiting;
    bool m_starting = false;
    bool m_settled = false; ///< the account leads to the process that listens
};

} // namespace heliograph
