// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"
#include "ui/Navigator.h"
#include "ui/Ui.h"
#include "ui/live/WorkspaceReader.h"

#include <QHash>
#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace heliograph {

class AccountMenu;
class CampaignSpace;
class DropOverlay;
class HelpWindow;
class Navigation;
class NoteBar;
class Page;
class Toast;

/// The window: navigation at the left, one page at the right. It only places panels and leads from one to the
/// other; Desktop owns everything that lives longer.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Ui& ui, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openPage(PageId page);
    void openCampaign(qint64 campaign, std::optional<CampaignStep> step);
    void openRows(qint64 campaign, const RowsQuery& rows);
    void newCampaign(const CampaignSeed& seed);
    void openSettings(const QString& section);
    void openProtocolLog(qint64 attempt);
    void openReport(qint64 campaign);
    /// In a window of its own, beside this one.
    void openHelp(const QString& topic);
    /// What the help shows; empty while it is closed.
    QString helpTopic() const;
    void showToast(const QString& text, const QString& undoLabel, std::function<void()> undo);
    /// Asks for a spreadsheet and begins a campaign with it.
    void chooseFile();
    void pasteRows();

    /// What is shown: for coming back after the window was built anew.
    PageId currentId() const { return m_current; }
    qint64 currentCampaign() const;
    Page* currentPage() const;
    /// What was typed on the page is kept now.
    void leaveCurrent();
    /// A sentence above every page, for example after a crash.
    NoteBar& notice() { return *m_notice; }
    /// Which account is for practice; its campaigns say so.
    void setPractice(const QString& account);
    CampaignSpace& space() { return *m_space; }
    void toggleNavigation();
    /// F6: the next region of the window.
    void nextRegion(int step);

Q_SIGNALS:
    /// The person wants to close; Desktop decides.
    void closeWanted();
    void restoreWanted(const QString& file, const heliograph::Secret& passphrase);
    void sampleWanted();
    /// A setting may have changed that concerns more than its page.
    void settingsChanged();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectParts();
    Page* pageFor(PageId page);
    Page* makePage(PageId page);
    void bring(QWidget* page, PageId id);
    void showWorkspace(const WorkspaceView& view);
    void showTitle(const QString& title);
    void adaptNavigation();

    Ui m_ui;
    Navigation* m_navigation;
    QStackedWidget* m_stack;
    CampaignSpace* m_space;
    NoteBar* m_notice;
    Toast* m_toast;
    DropOverlay* m_drop;
    std::unique_ptr<HelpWindow> m_help; ///< once it was wanted
    QHash<PageId, Page*> m_pages;
    PageId m_current = PageId::Campaigns;
    bool m_inCampaign = false;
    bool m_started = false; ///< the first page has been chosen
    bool m_narrowWanted = false;
};

} // namespace heliograph
