// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipients/RecipientsFlow.h"

#include "ui/Navigator.h"
#include "ui/live/Desk.h"
#include "ui/recipients/DraftCommands.h"

namespace heliograph {
namespace {

// What is known of a list whose file can't be opened any more: what the draft took of it.
ListPreview previewOf(const Campaign& campaign)
{
    const DraftOrigin origin = originOf(campaign);
    ListPreview preview;
    preview.request = origin.request;
    preview.request.choices.clear();
    preview.name = origin.name;
    preview.headers = campaign.headers;
    for (int column = 0; column < campaign.headers.size(); ++column) {
        std::optional<Field> field;
        if (column == origin.phoneColumn)
            field = Field::Phone;
        preview.columns.push_back({column, campaign.headers.at(column), field, {}});
        preview.request.choices.push_back({column, field, true});
    }
    return preview;
}

struct Looked {
    ListPreview preview;
    bool sourceGone = false;
};

Result<Looked> lookAtOrigin(Connection& connection, const Campaign& campaign)
{
    DraftOrigin origin = originOf(campaign);
    const Result<QString> pasted = DraftStore(connection).pasted(campaign.id);
    if (!pasted)
        return forward(pasted);
    origin.request.pasted = *pasted;
    if (origin.request.isEmpty())
        return Looked{previewOf(campaign), true};
    const Result<ListPreview> preview = previewList(origin.request, connection);
    return preview ? Looked{*preview, false} : Looked{previewOf(campaign), true};
}

} // namespace

RecipientsFlow::RecipientsFlow(const Ui& ui, QObject* parent) : QObject(parent), m_ui(ui) {}

void RecipientsFlow::show(const Campaign& campaign)
{
    if (m_left.contains(campaign.id))
        return;
    const bool isOther = campaign.id != m_campaign.id;
    const bool rowsDiffer = isOther || campaign.counts.n != m_campaign.counts.n;
    const bool isClosed = !isOther && campaign.isSealed() != m_campaign.isSealed();
    m_campaign = campaign;
    if (isClosed)
        Q_EMIT previewChanged();
    if (isOther) {
        cancel();
        m_history.clear();
        m_left.clear();
        m_summary = {};
        m_preview.reset();
        ++m_ticket;
        lookAgain();
        readHistory();
        Q_EMIT begun();
        Q_EMIT previewChanged();
    }
    Q_EMIT campaignChanged();
    if (rowsDiffer)
        readRows();
}

void RecipientsFlow::open(const ListRequest& request)
{
    if (isReadOnly() || m_campaign.id == 0)
        return;
    Q_EMIT begun();
    look(request);
}

void RecipientsFlow::change(const std::function<void(ListRequest&)>& edit)
{
    if (!m_preview || m_sourceGone || isReadOnly())
        return;
    ListRequest request = m_preview->request;
    edit(request);
    open(request);
}

void RecipientsFlow::look(const ListRequest& request)
{
    const quint64 ticket = ++m_ticket;
    m_waiting.reset();
    if (m_task)
        m_task->cancel();
    m_looking = true;
    Q_EMIT readingChanged();
    m_ui.desk.read(
        this, [request](Connection& connection) { return previewList(request, connection); },
        [this, ticket](const Result<ListPreview>& preview) {
            if (ticket == m_ticket)
                onLooked(preview);
        });
}

void RecipientsFlow::onLooked(const Result<ListPreview>& preview)
{
    m_looking = false;
    if (!preview) {
        Q_EMIT readingChanged();
        Q_EMIT failed(preview.error());
        return lookAgain();
    }
    m_preview = *preview;
    m_sourceGone = false;
    Q_EMIT previewChanged();
    Q_EMIT readingChanged();
    if (preview->phoneColumn() < 0) {
        Q_EMIT failed(Error{ErrorCode::NoPhoneColumn, preview->name, {}, {}});
        return;
    }
    if (m_task)
        m_waiting = preview->request;
    else
        import(preview->request);
}

void RecipientsFlow::import(const ListRequest& request)
{
    const Imported what{m_campaign.id, m_preview ? m_preview->name : QString(), request};
    // Written on the work thread, read here once the answer has come.
    const auto rowsRead = std::make_shared<qint64>(0);
    m_task = m_ui.desk.work(
        this,
        [draft = m_campaign.id, request, rowsRead](Engine& engine, const Progress& progress) {
            DraftBuilder builder(engine.workspace(), engine.clock());
            Result<DraftResult> result = builder.replaceList(draft, request, progress);
            *rowsRead = builder.rowsRead();
            return result;
        },
        [this, what, rowsRead](const Result<DraftResult>& result) {
            Imported read = what;
            read.rowsRead = *rowsRead;
            onImported(read, result);
        });
    Q_EMIT working(m_task);
    Q_EMIT readingChanged();
}

void RecipientsFlow::onImported(const Imported& what, const Result<DraftResult>& result)
{
    const bool isShown = what.draft == m_campaign.id;
    m_task.clear();
    if (result && isShown) {
        adopt(result->campaign, tr("Import of %1").arg(what.name), result->previous, what.name);
        if (result->brokeOffAfter > 0)
            Q_EMIT usedUntil(result->brokeOffAfter);
    } else if (result) {
        Q_EMIT readElsewhere(result->campaign, what.name);
    }
    if (m_waiting) {
        const ListRequest next = *m_waiting;
        m_waiting.reset();
        return import(next);
    }
    Q_EMIT readingChanged();
    if (!result && !m_looking && isShown)
        onNotImported(what, result.error());
}

void RecipientsFlow::onNotImported(const Imported& what, const Error& error)
{
    if (error.code == ErrorCode::DamagedFile && what.rowsRead > 0)
        Q_EMIT brokeOff(error, what.rowsRead, what.request);
    else if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error);
    lookAgain();
}

void RecipientsFlow::adopt(qint64 draft, const QString& what, qint64 previous, const QString& name)
{
    m_left.insert(previous);
    m_left.remove(draft);
    m_campaign.id = draft;
    m_history.push(new ListCommand(*this, draft, previous, what));
    Q_EMIT adopted(draft, name);
    reload();
}

void RecipientsFlow::cancel()
{
    m_waiting.reset();
    if (m_task)
        m_task->cancel();
}

void RecipientsFlow::clear()
{
    if (isReadOnly() || isReading())
        return;
    Q_EMIT begun();
    m_ui.desk.change(
        this,
        [draft = m_campaign.id](Engine& engine) {
            return DraftBuilder(engine.workspace(), engine.clock()).clearList(draft);
        },
        [this, draft = m_campaign.id](const Result<DraftResult>& result) {
            if (draft != m_campaign.id)
                return;
            if (!result)
                return Q_EMIT failed(result.error());
            m_preview.reset();
            adopt(result->campaign, tr("Start over"), result->previous, {});
            Q_EMIT previewChanged();
            m_ui.navigator.toast(tr("The list was taken away"), tr("Undo"), [this] { undo(); });
        });
}

void RecipientsFlow::undo()
{
    if (!m_isChanging && m_history.canUndo() && !isReadOnly())
        m_history.undo();
}

void RecipientsFlow::redo()
{
    if (!m_isChanging && m_history.canRedo() && !isReadOnly())
        m_history.redo();
}

void RecipientsFlow::swap(qint64 shown, qint64 hidden, const QString& toast)
{
    cancel();
    m_isChanging = true;
    m_ui.desk.change(
        this,
        [shown, hidden](Engine& engine) {
            return engine.campaigns().swapDrafts(shown, hidden, engine.clock().nowMs());
        },
        [this, shown, hidden, toast](const Result<void>& done) {
            m_isChanging = false;
            if (m_campaign.id != shown)
                return;
            if (!done) {
                // Another program has cleared up; there is nothing to go back to.
                m_history.clear();
                return Q_EMIT failed(done.error());
            }
            m_left.insert(shown);
            m_left.remove(hidden);
            m_campaign.id = hidden;
            m_preview.reset();
            m_ui.navigator.openCampaign(hidden, CampaignStep::Recipients);
            if (!toast.isEmpty())
                m_ui.navigator.toast(toast, tr("Redo"), [this] { redo(); });
            reload();
            Q_EMIT previewChanged();
        });
}

// The campaign itself may come from the shell, but later.
void RecipientsFlow::reload()
{
    m_ui.desk.read(
        this,
        [draft = m_campaign.id](Connection& connection) { return CampaignStore(connection).campaign(draft); },
        [this](const Result<Campaign>& campaign) {
            if (!campaign || campaign->id != m_campaign.id)
                return;
            m_campaign = *campaign;
            Q_EMIT campaignChanged();
            readRows();
            if (!m_preview)
                lookAgain();
        });
}

void RecipientsFlow::readRows()
{
    const quint64 ticket = ++m_rowsTicket;
    m_ui.desk.read(
        this,
        [draft = m_campaign.id](Connection& connection) { return DraftStore(connection).summary(draft); },
        [this, ticket](const Result<DraftSummary>& summary) {
            if (ticket != m_rowsTicket || !summary)
                return;
            m_summary = *summary;
            Q_EMIT rowsChanged();
        });
}

// What the draft has, after something else could not be had.
void RecipientsFlow::lookAgain()
{
    if (m_campaign.headers.isEmpty()) {
        if (m_preview) {
            m_preview.reset();
            Q_EMIT previewChanged();
        }
        return;
    }
    const quint64 ticket = ++m_ticket;
    m_ui.desk.read(
        this, [campaign = m_campaign](Connection& connection) { return lookAtOrigin(connection, campaign); },
        [this, ticket](const Result<Looked>& looked) {
            if (ticket != m_ticket || !looked)
                return;
            m_preview = looked->preview;
            m_sourceGone = looked->sourceGone;
            Q_EMIT previewChanged();
        });
}

// An import of an earlier visit can be undone as long as its list is there.
void RecipientsFlow::readHistory()
{
    if (isReadOnly())
        return;
    m_ui.desk.read(
        this,
        [draft = m_campaign.id](Connection& connection) { return DraftStore(connection).previous(draft); },
        [this, draft = m_campaign.id](const Result<qint64>& previous) {
            if (previous && *previous > 0 && draft == m_campaign.id && m_history.count() == 0)
                m_history.push(
                    new ListCommand(*this, draft, *previous, tr("Import of %1").arg(origin().name)));
        });
}

} // namespace heliograph
