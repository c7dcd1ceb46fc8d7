// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/RecipientState.h"
#include "core/sending/WorkspaceLocks.h"
#include "tests/support/TemporaryWorkspace.h"

#include <memory>

namespace heliograph {

/// What an operator has called things, in the operator's language.
struct PreparedWords {
    QString running = QStringLiteral("Spring sale");
    QString finished = QStringLiteral("March news");
    QString draft = QStringLiteral("Autumn sale"); ///< of GalleryWorkspace
    /// Of the list: the name, the phone, the city, the bonus.
    QStringList headers = {QStringLiteral("Name"), QStringLiteral("Phone"), QStringLiteral("City"),
                           QStringLiteral("Bonus")};
};

/// A workspace as it looks in the middle of a send: an older finished campaign, a paused one and "Spring
/// sale" under way, with 300 rows in all states. The open connection plays another program.
class PreparedWorkspace {
public:
    explicit PreparedWorkspace(const PreparedWords& words = {});

    QString folder() const { return m_workspace->folder(); }
    WorkspacePlace place() const { return m_folders.place(); }
    const Clock& clock() const { return m_clock; }
    Workspace& workspace() { return *m_workspace; }
    qint64 springSale() const { return m_springSale; }
    qint64 paused() const { return m_paused; }

    /// As another program would: the n-th row of "Spring sale" gets a new state, counters included.
    void moveRow(int n, RecipientState state);

private:
    void fillSpringSale(const QStringList& headers);
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
