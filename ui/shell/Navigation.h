// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Navigator.h"
#include "ui/Ui.h"
#include "ui/live/WorkspaceReader.h"
#include "ui/theme/Glyph.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace heliograph {

class ActivityBox;
class NavButton;

/// The left side of the window: New, the pages, what is under way, settings, and the account in use.
class Navigation : public QFrame {
    Q_OBJECT
public:
    explicit Navigation(const Ui& ui, QWidget* parent = nullptr);

    /// The account's own widget at the foot.
    void setAccount(QWidget* account);
    void setCurrent(PageId page);
    /// Icons alone.
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    void showWorkspace(const WorkspaceView& view);

Q_SIGNALS:
    void pageWanted(heliograph::PageId page);
    void newFromFileWanted();
    void pasteWanted();
    void narrowChanged(bool narrow);

private:
    void addPage(PageId page, Glyph glyph, const QString& text, const QString& keys);
    /// A window of its own, so never the current one.
    void addHelp();
    QPushButton* makeNew();

    Ui m_ui;
    QVBoxLayout* m_layout;
    QLabel* m_name;
    QPushButton* m_new;
    ActivityBox* m_activity;
    QWidget* m_account = nullptr;
    QHash<PageId, NavButton*> m_pages;
    NavButton* m_help = nullptr;
    bool m_narrow = false;
};

} // namespace heliograph
