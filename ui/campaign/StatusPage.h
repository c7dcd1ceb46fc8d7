// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/RunView.h"
#include "ui/Ui.h"
#include "ui/campaign/StatusWords.h"
#include "ui/live/CampaignStepPage.h"

#include <QElapsedTimer>

class QAction;
class QPushButton;
class QTimer;

namespace heliograph {

class NoteBar;
class ProgressCard;
class RowsPanel;
class StatusActions;
class WorkBar;
struct RowsQuery;

/// Send and status of one campaign: how far it is, its recipients by filter and search, the story of one of
/// them, and everything that can be done now.
class StatusPage : public CampaignStepPage {
    Q_OBJECT
public:
    explicit StatusPage(const Ui& ui, QWidget* parent = nullptr);

    void showCampaign(const Campaign& campaign) override;
    /// Filters and searches as another page asks for.
    void showRows(const RowsQuery& rows);
    void activate() override;
    void focusFirst() override;
    bool escape() override;
    void find() override;
    void refresh() override;
    /// F8: pauses or goes on; false when there is nothing of both to do.
    bool togglePause();

private:
    void makeHead();
    void makeMenu();
    QAction* addMenuAction(const QString& text, const QKeySequence& keys, const char* name);
    void connectSending();
    void readPrice();
    void showRun();
    void showHead();
    void showNotes();
    void pressMain();
    bool isMainFresh() const;
    void onAsked(const std::optional<Error>& error);

    Ui m_ui;
    Campaign m_campaign;
    RunView m_run;
    MainButton m_main;
    QElapsedTimer m_mainChanged; ///< since the button does something else; invalid = as it was opened
    StatusActions* m_actions;
    NoteBar* m_note;
    NoteBar* m_failure;
    WorkBar* m_work;
    ProgressCard* m_progress;
    RowsPanel* m_rows;
    QPushButton* m_stop;
    QPushButton* m_save;
    QAction* m_askNow = nullptr;
    QAction* m_documents = nullptr;
    QAction* m_details = nullptr;
    QTimer* m_ticks;     ///< while a next try is counted down
    int m_shownNote = 0; ///< of several, which one is on top
    QString m_noteSeen;
};

} // namespace heliograph
