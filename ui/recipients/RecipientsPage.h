// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ListSource.h"
#include "ui/Navigator.h"
#include "ui/Ui.h"
#include "ui/live/CampaignStepPage.h"

class QAction;
class QSplitter;
class QStackedWidget;

namespace heliograph {

class DropZone;
class RecipientsSummary;
class ListsPane;
class NoteBar;
class PreviewModel;
class PreviewTable;
class RecipientsFlow;
struct ListRequest;
class SourceBar;
class WorkBar;

/// The first step of a campaign: a file, an address book or pasted rows become its recipients.
class RecipientsPage : public CampaignStepPage {
    Q_OBJECT
public:
    explicit RecipientsPage(const Ui& ui, QWidget* parent = nullptr);
    ~RecipientsPage() override;

    void showCampaign(const Campaign& campaign) override;
    /// A list for the campaign that is shown: what it begins with, what was dropped or pasted.
    void take(const CampaignSeed& seed);

    void activate() override;
    void focusFirst() override;
    bool escape() override;
    void undo() override;
    void redo() override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeContent();
    void makeHead();
    void connectFlow();
    void showHead();
    void showState();
    void showPreview();
    void follow(qint64 draft, const QString& list);
    void tellOfList(qint64 draft, const QString& list);
    void showFailure(const Error& error);
    void offerReadRows(const Error& error, qint64 rows, const ListRequest& request);
    void tellOfDamage(qint64 lastRow);
    void showRemembered();
    void showRecalled();
    void choose(const ColumnChoice& made);
    void chooseFile();
    void paste();
    void choosePeople();
    void startOver();
    void chooseRows();
    void saveReport();
    void writeReport(const QString& path);
    void toggleAllRows();
    void orderTabs();
    QString reasonAgainstGoingOn() const;

    Ui m_ui;
    RecipientsFlow* m_flow;
    NoteBar* m_note;
    NoteBar* m_otherPhones; ///< beside the summary, which needs the whole height
    WorkBar* m_work;
    QStackedWidget* m_stack;
    DropZone* m_drop;
    SourceBar* m_source;
    PreviewModel* m_model;
    PreviewTable* m_preview;
    ListsPane* m_lists;
    RecipientsSummary* m_summary;
    QSplitter* m_splitter;
    QAction* m_startOver;
    QAction* m_rows;
    QList<QAction*> m_changes; ///< of the menu: what an open campaign no longer allows
    qint64 m_told = 0;         ///< the draft whose remembered columns were told of
};

} // namespace heliograph
