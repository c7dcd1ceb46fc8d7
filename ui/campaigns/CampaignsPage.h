// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "ui/Ui.h"
#include "ui/widgets/Page.h"

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;
class QTableView;

namespace heliograph {

class CampaignActions;
class CampaignDeletion;
class CampaignsFilter;
class CampaignsModel;
class EmptyState;
class FilterChips;
class NoteBar;
class SearchField;
class WorkBar;
struct Error;
struct WorkspaceView;

/// All campaigns at a glance, and the way into each.
class CampaignsPage : public Page {
    Q_OBJECT
public:
    explicit CampaignsPage(const Ui& ui, QWidget* parent = nullptr);

    void activate() override;
    void focusFirst() override;
    bool escape() override;
    void find() override;
    void refresh() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHead();
    void buildTable();
    void buildEmpty();
    void buildMenu();
    QAction* addAction(const QString& text, const char* name, void (CampaignsPage::*action)());
    void onRead(const WorkspaceView& view);
    void onError(const std::optional<Error>& error);
    void updateCounts();
    void updateActions();
    void onSearch(const QString& text);
    void searchPhone(const QString& text);
    void showFound();
    void chooseFile();
    const Campaign* current() const;
    void choose(qint64 campaign);

    void open();
    void pauseOrResume();
    void duplicate();
    void retry();
    void saveReport();
    void showReport();
    void rename();
    void remove();
    void copyRows();

    const Ui m_ui;
    CampaignActions* m_actions;
    CampaignDeletion* m_deletion;
    CampaignsModel* m_model;
    CampaignsFilter* m_filter;
    SearchField* m_search;
    FilterChips* m_chips;
    QLabel* m_found;
    NoteBar* m_note;
    WorkBar* m_bar;
    QStackedWidget* m_stack;
    QTableView* m_table;
    QWidget* m_tableCard;
    EmptyState* m_empty;
    QMenu* m_menu;
    QAction* m_open;
    QAction* m_pause;
    QAction* m_duplicate;
    QAction* m_retry;
    QAction* m_saveReport;
    QAction* m_showReport;
    QAction* m_rename;
    QAction* m_delete;
    QAction* m_copy;
    bool m_read = false;
};

} // namespace heliograph
