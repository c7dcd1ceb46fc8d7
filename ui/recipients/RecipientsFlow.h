// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "core/engine/DraftBuilder.h"
#include "core/engine/DraftEdits.h"
#include "core/engine/ListPreview.h"
#include "ui/Ui.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace heliograph {

class Task;

/// What the Recipients step does, without its widgets: a list is looked at, read into the draft, read again
/// another way, changed row by row; each of these can be undone. Work runs on the desk's threads.
class RecipientsFlow : public QObject {
    Q_OBJECT
public:
    explicit RecipientsFlow(const Ui& ui, QObject* parent = nullptr);

    /// Turns to a campaign, or takes its news.
    void show(const Campaign& campaign);
    const Campaign& campaign() const { return m_campaign; }
    DraftOrigin origin() const { return originOf(m_campaign); }
    const DraftSummary& summary() const { return m_summary; }
    const std::optional<ListPreview>& preview() const { return m_preview; }
    /// The file is gone or the list came without one: it can't be read again.
    bool isSourceGone() const { return m_sourceGone; }
    bool isReading() const { return !m_task.isNull() || m_looking; }
    bool hasList() const { return m_campaign.recipients > 0 || m_preview.has_value(); }
    bool isReadOnly() const { return m_campaign.isSealed(); }
    QUndoStack& history() { return m_history; }
    void undo();
    void redo();

    /// Looks at a new list and reads it into the draft.
    void open(const ListRequest& request);
    /// Reads the list that is shown another way.
    void change(const std::function<void(ListRequest&)>& edit);
    void cancel();
    /// The draft without a list.
    void clear();

    /// Carries wishes out; `what` names the action for undo.
    void edit(const std::vector<PhoneWish>& wishes, const QString& what);
    void setKind(const QString& kind, bool undone, const QString& what);
    /// Takes the rows that are left out for this reason as they are.
    void overrule(Reason reason, const QString& what);

    /// For the commands of the history.
    void applyAgain(const std::vector<PhoneWish>& wishes);
    void swap(qint64 shown, qint64 hidden, const QString& toast);

Q_SIGNALS:
    /// Another look at the source, or none any more.
    void previewChanged();
    /// The campaign's name, message or counts.
    void campaignChanged();
    /// A list was read or (without a name) taken away: the campaign shown is this draft now.
    void adopted(qint64 draft, const QString& name);
    /// A list was read for a campaign that is no longer shown.
    void readElsewhere(qint64 draft, const QString& name);
    /// The rows of the draft are others, or say something else; summary() is new.
    void rowsChanged();
    /// Rows that were edited, as they are now.
    void rowsEdited(const std::vector<heliograph::DraftRow>& rows);
    void working(heliograph::Task* task);
    /// The same for a change of many rows.
    void changing(heliograph::Task* task);
    /// Reading began or ended.
    void readingChanged();
    void failed(const heliograph::Error& error);
    /// The file is damaged behind `rows` rows, which can be had by opening `request`.
    void brokeOff(const heliograph::Error& error, qint64 rows, const heliograph::ListRequest& request);
    /// Such rows were taken; `row` is the last one, by the file's own numbers.
    void usedUntil(qint64 row);
    /// Something was asked for anew; an older failure is no longer of interest.
    void begun();

private:
    void look(const ListRequest& request);
    void onLooked(const Result<ListPreview>& preview);
    void import(const ListRequest& request);
    struct Imported {
        qint64 draft = 0; ///< for which it was
        QString name;
        ListRequest request;
        qint64 rowsRead = 0; ///< also of a list that couldn't be read to its end
    };
    void onImported(const Imported& what, const Result<DraftResult>& result);
    void onNotImported(const Imported& what, const Error& error);
    void onChanged(const Result<DraftEdit>& edit);
    void adopt(qint64 draft, const QString& what, qint64 previous, const QString& name);
    void reload();
    void readRows();
    void lookAgain();
    void readHistory();

    Ui m_ui;
    Campaign m_campaign;
    DraftSummary m_summary;
    std::optional<ListPreview> m_preview;
    std::optional<ListRequest> m_waiting; ///< asked for while another list was being read
    QPointer<Task> m_task;
    QSet<qint64> m_left; ///< drafts that were swapped out; news of them come late
    QUndoStack m_history;
    quint64 m_ticket = 0; ///< of the newest look
    quint64 m_rowsTicket = 0;
    bool m_looking = false;
    bool m_sourceGone = false;
    bool m_isChanging = false; ///< undo or redo is under way
};

} // namespace heliograph
