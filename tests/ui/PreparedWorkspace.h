// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/RecipientState.h"
#include "core/sending/WorkspaceLocks.h"
#include "tests/support/TemporaryWorkspace.h"

#include <memory>

namespace heliograph {

/// A workspace as it looks in the middle of a send: an older finished campaign, a paused one and "Spring
/// sale" under way, with 300 rows in all states. The open connection plays another program.
class PreparedWorkspace {
public:
    PreparedWorkspace();

    QString folder() const { return m_workspace->folder(); }
    WorkspacePlace place() const { return m_folders.place(); }
    const Clock& clock() const { return m_clock; }
    Workspace& workspace() { return *m_workspace; }
    qint64 springSale() const { return m_springSale; }
    qint64 paused() const { return m_paused; }

    /// As another program would: the n-th row of "Spring sale" gets a new state, counters included.
    void moveRow(int n, RecipientState state);

private:
    void fillSpringSale();
    void execute(const QByteArray& sql);
    void recount(qint64 campaign);

    VirtualClock m_clock;
    TemporaryWorkspace m_folders;
    std::unique_ptr<Workspace> m_workspace;
    qint64 m_finished = 0;
    qint64 m_paused = 0;
    qint64 m_springSale = 0;
    std::optional<WorkspaceLock> m_sender; ///< as if another program were sending "Spring sale"
};

} // namespace heliograph
