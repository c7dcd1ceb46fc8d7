// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/DecisionStore.h"
#include "core/storage/GridReader.h"
#include "core/storage/RowSet.h"
#include "ui/Ui.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace heliograph {

class Engine;
class RowRemedies;
class Task;
struct RetryChoice;

/// Carries out what somebody decides on the status page: asks where it can't be taken back, has it done on
/// the right thread, and says how it ended.
class StatusActions : public QObject {
    Q_OBJECT
public:
    /// `page` is what questions stand over.
    StatusActions(const Ui& ui, QWidget* page);

    void setCampaign(const Campaign& campaign);
    /// For rows that didn't come through.
    RowRemedies& remedies() { return *m_remedies; }

    void stop();
    /// Without rows: of the whole campaign.
    void retry(const RowSet& rows);
    void settle(const RowSet& rows, Decision decision);
    /// Settles as not sent and makes a new campaign of them, once that was confirmed. `rowNumber`: where it
    /// is one row, the operator's own number of it.
    void sendAgain(const RowSet& rows, qint64 rowNumber);
    void makeList(const RowSet& rows);
    void duplicate();
    /// Without rows: the whole report.
    void save(const RowSet& rows);

Q_SIGNALS:
    void failed(const heliograph::Error& error);
    /// Long work has begun.
    void working(heliograph::Task* task);
    /// Checked rows were dealt with.
    void handled();

private:
    struct Retryable {
        ChosenCounts chosen;
        Counts retried; ///< before
    };
    static Result<Retryable> retryable(Connection& connection, const Campaign& campaign, const RowSet& rows);
    void askWhatToRetry(const RowSet& rows, const Retryable& found);
    void makeRetry(const RowSet& rows, const RetryChoice& choice);
    void openDraft(const Result<qint64>& draft, bool atMessage);
    struct MadeList {
        qint64 draft = 0;
        qint64 underWay = 0;     ///< chosen rows that stay out because their message is still on its way
        qint64 maybeArrived = 0; ///< and those that may have arrived
    };
    static Result<MadeList> listOf(Engine& engine, qint64 campaign, const RowSet& rows, const QString& name);
    void openList(const Result<MadeList>& made);
    void toast(const QString& text, const QString& undoLabel = {}, std::function<void()> undo = {});

    Ui m_ui;
    QPointer<QWidget> m_page;
    Campaign m_campaign;
    RowRemedies* m_remedies;
};

} // namespace heliograph
