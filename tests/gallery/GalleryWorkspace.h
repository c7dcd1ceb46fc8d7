// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/PreparedWorkspace.h"

namespace heliograph {

class MainWindow;
class UiWorld;

/// A workspace in which every page has something to show: campaigns in several states, people, a stop list, a
/// draft with a list. A page is known by a word: "welcome", "status", "paused", …
class GalleryWorkspace {
public:
    /// The draft's message.
    GalleryWorkspace(const QString& sender, const QString& text);

    WorkspacePlace place() const { return m_prepared.place(); }
    Workspace& workspace() { return m_prepared.workspace(); }
    /// Nothing for words of windows of their own.
    void open(MainWindow& window, const QString& page) const;

private:
    static void makePeople(UiWorld& world);
    static qint64 makeDraft(UiWorld& world, const QString& sender, const QString& text);

    PreparedWorkspace m_prepared;
    qint64 m_draft = 0;
};

} // namespace heliograph
