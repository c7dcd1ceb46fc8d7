// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/PreparedWorkspace.h"

namespace heliograph {

struct Campaign;
class MainWindow;
class UiWorld;

/// A workspace in which every page has something to show: campaigns in several states, people, a stop list, a
/// draft with a list. A page is known by a word: "welcome", "status", "paused", …
class GalleryWorkspace {
public:
    /// The draft's message, what the rest is called, and where the gateway of the account listens; nobody
    /// does unless it is said.
    GalleryWorkspace(const QString& sender, const QString& text, const PreparedWords& words = {},
                     quint16 port = 9);

    WorkspacePlace place() const { return m_prepared.place(); }
    Workspace& workspace() { return m_prepared.workspace(); }
    /// Nothing for words of windows of their own.
    void open(MainWindow& window, const QString& page) const;

private:
    static void makePeople(UiWorld& world);
    static qint64 makeDraft(UiWorld& world, const Campaign& planned);

    PreparedWorkspace m_prepared;
    qint64 m_draft = 0;
};

} // namespace heliograph
