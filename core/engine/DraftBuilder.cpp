// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DraftBuilder.h"

#include "core/addressbook/PhoneTable.h"
#include "core/engine/DraftOrigin.h"
#include "core/engine/ListPreview.h"
#include "core/engine/RecipientsAhead.h"
#include "core/engine/RowTime.h"
#include "core/message/MessageComposer.h"
#include "core/message/Sender.h"
#include "core/sending/WorkspaceLocks.h"
#include "core/storage/DraftStore.h"
#include "core/storage/StoredPhones.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace heliograph {
namespace {

// Another program's list may be long.
constexpr std::chrono::minutes kLockPatience{2};
constexpr int kListsKept = 4;

QString nameOf(const DraftRequest& request, const ListSource& list)
{
    if (!request.name.isEmpty())
        return request.name;
    if (!list.name.isEmpty())
        return list.name;
    return request.list.phones.join(QStringLiteral(", ")).left(60);
}

qint64 brokenAfter(const ListSource& list)
{
    return list.damage && list.damage->isBroken ? list.damage->lastRow : 0;
}

// Only an explicit word gives a column the power over who signs or when a row goes out; a guess must not.
bool chosen(const ListRequest& request, Field field)
{
    const QString word = fieldWord(field) + u'=';
    const auto isNamed = [&word](const QString& rule) { return rule.startsWith(word); };
    const auto isChosen = [field](const ColumnChoice& choice) {
        return choice.used && choice.field == field;
    };
    return std::any_of(request.overrides.begin(), request.overrides.end(), isNamed) ||
           std::any_of(request.choices.begin(), request.choices.end(), isChosen);
}

// The column that has the choice; else the one that the campaign takes its times from, unless that was
// chosen with the list before.
int timeColumnOf(const Campaign& draft, const ListRequest& request, const ListSource& list)
{
    if (chosen(request, Field::Time))
        return list.columns.column(Field::Time);
    if (draft.plan.timeColumn.isEmpty() || chosen(originOf(draft).request, Field::Time))
        return -1;
    return HeaderIndex(list.headers).find(draft.plan.timeColumn).value_or(-1);
}

} // namespace

Result<DraftResult> DraftBuilder::build(const DraftRequest& request, const Progress& progress)
{
    const Result<WorkspaceLock> lock = WorkspaceLock::imports(m_workspace.lockFolder(), kLockPatience);
    if (!lock)
        return forward(lock);
    AddressBookStore books(m_workspace.connection());
    Result<ListSource> list = openList(request.list, books);
    if (!list)
        return forward(list);
    if (const Result<void> usable = checkColumns(request, *list); !usable)
        return forward(usable);
    const Result<qint64> id = hide(request, *list);
    if (!id)
        return forward(id);
    Result<void> filled = fill(*id, *list, request, progress);
    if (filled)
        filled = CampaignStore(m_workspace.connection()).completeDraft(*id);
    if (!filled)
        return giveUp(*id, filled);
    return DraftResult{*id, m_counts, std::move(m_severalNumbers), brokenAfter(*list), 0};
}

Result<DraftResult> DraftBuilder::replaceList(qint64 draft, const ListRequest& list, const Progress& progress)
{
    const Result<WorkspaceLock> lock = WorkspaceLock::imports(m_workspace.lockFolder(), kLockPatience);
    if (!lock)
        return forward(lock);
    const Result<Campaign> shown = CampaignStore(m_workspace.connection()).campaign(draft);
    if (!shown)
        return forward(shown);
    if (shown->isSealed())
        return fail(ErrorCode::NotAllowedInState, QString::number(draft), describe(shown->state));
    QElapsedTimer watch;
    watch.start();
    AddressBookStore books(m_workspace.connection());
    Result<ListSource> source = openList(list, books);
    if (!source)
        return forward(source);
    const DraftRequest request{shown->name, shown->accountName, shown->plan, list, {}};
    m_timeColumn = timeColumnOf(*shown, list, *source);
    const Result<qint64> id = hide(request, *source);
    if (!id)
        return forward(id);
    Result<void> done = fill(*id, *source, request, progress);
    if (done)
        done = DraftStore(m_workspace.connection()).noteOrigin(*id, list.pasted, draft);
    if (done)
        done = keepReading(list, source->shape, m_workspace.connection(), m_clock.nowMs());
    if (done)
        done = show(*id, draft, *source, watch.elapsed());
    if (!done)
        return giveUp(*id, done);
    return DraftResult{*id, m_counts, std::move(m_severalNumbers), brokenAfter(*source), draft};
}

// Found now, not after a million rows: a column that the message needs and the list doesn't have.
Result<void> DraftBuilder::checkColumns(const DraftRequest& request, const ListSource& list)
{
    const Result<MessageComposer> composer =
        MessageComposer::compile(request.plan.message, list.headers, request.plan.textColumn);
    if (!composer)
        return forward(composer);
    m_timeColumn = -1;
    if (!request.timeColumn.isEmpty()) {
        const Result<int> column = HeaderIndex(list.headers).find(request.timeColumn);
        if (!column)
            return forward(column);
        m_timeColumn = *column;
    }
    return {};
}

Result<qint64> DraftBuilder::hide(const DraftRequest& request, const ListSource& list)
{
    DraftOrigin origin;
    origin.request = request.list;
    origin.name = list.name;
    origin.phoneColumn = list.columns.phone();
    Campaign draft;
    draft.name = nameOf(request, list);
    draft.accountName = request.accountName;
    draft.plan = request.plan;
    draft.plan.source = request.list.file.isEmpty() ? list.name : request.list.file;
    draft.plan.phoneHeader = list.headers.value(list.columns.phone());
    draft.plan.locale = QLocale().name();
    draft.plan.region = QString::fromLatin1(request.list.region.plan().iso.data(), 2);
    draft.plan.timeColumn = m_timeColumn < 0 ? QString() : list.headers.value(m_timeColumn);
    draft.plan.list = toJson(origin);
    draft.headers = list.headers;
    draft.createdAt = m_clock.nowMs();
    return CampaignStore(m_workspace.connection()).createDraft(draft);
}

tl::unexpected<Error> DraftBuilder::giveUp(qint64 campaign, const Result<void>& why)
{
    // What can't be removed now is invisible and goes at the next start.
    static_cast<void>(CampaignStore(m_workspace.connection()).removeDraft(campaign));
    return forward(why);
}

Result<DraftResult> DraftBuilder::clearList(qint64 draft)
{
    CampaignStore store(m_workspace.connection());
    Campaign empty;
    empty.createdAt = m_clock.nowMs();
    const Result<qint64> id = store.createDraft(empty);
    if (!id)
        return forward(id);
    Result<void> done = DraftStore(m_workspace.connection()).noteOrigin(*id, {}, draft);
    if (done)
        done = store.swapDrafts(draft, *id, m_clock.nowMs());
    if (!done)
        return giveUp(*id, done);
    return DraftResult{*id, {}, {}, 0, draft};
}

// The last thing: whoever watches the workspace sees the new draft from now on.
Result<void> DraftBuilder::show(qint64 hidden, qint64 shown, const ListSource& list, qint64 tookMs)
{
    if (const Result<void> removed = removeOldest(shown); !removed)
        return removed;
    const auto edit = [&](Campaign& campaign) {
        campaign.plan.list.insert(QStringLiteral("tookMs"), tookMs);
        campaign.plan.list.insert(QStringLiteral("brokeOffAfter"), brokenAfter(list));
        if (campaign.name.isEmpty())
            campaign.name = QFileInfo(list.name).completeBaseName();
    };
    return CampaignStore(m_workspace.connection()).swapDrafts(shown, hidden, m_clock.nowMs(), edit);
}

// Undo goes back a few lists, not for ever: each is as large as the list.
Result<void> DraftBuilder::removeOldest(qint64 draft)
{
    DraftStore store(m_workspace.connection());
    qint64 at = draft;
    for (int step = 0; step < kListsKept; ++step) {
        const Result<qint64> previous = store.previous(at);
        if (!previous)
            return forward(previous);
        if (*previous == 0)
            return {};
        at = *previous;
    }
    return CampaignStore(m_workspace.connection()).removeDraft(at);
}

Result<void> DraftBuilder::fill(qint64 campaign, ListSource& list, const DraftRequest& request,
                                const Progress& progress)
{
    // What joins the list from now on is asked for again in the transaction that submits.
    Result<std::vector<quint64>> stopped = stopListPhones(m_workspace.connection());
    if (!stopped)
        return forward(stopped);
    const PhoneTable stopList(std::move(*stopped));
    const Result<MessageComposer> composer =
        MessageComposer::compile(request.plan.message, list.headers, request.plan.textColumn);
    ImportOptions options;
    options.phoneColumn = list.columns.phone();
    options.region = request.list.region;
    options.duplicates = request.list.duplicates;
    options.several = request.list.several;
    options.unfit = request.list.unfitWanted();
    options.stopListed = [&stopList](const QString& phone) { return stopList.contains(phone); };
    if (composer) {
        options.contentOf = [&composer](const QStringList& cells) {
            const Message message = composer->compose(cells).message;
            return message.text + u'\n' + message.viber.text;
        };
    }
    m_senderColumn = chosen(request.list, Field::Sender) ? list.columns.column(Field::Sender) : -1;
    m_severalNumbers.clear();
    m_firstOnly = request.list.several == SeveralNumbers::First;
    RecipientsAhead recipients(*list.rows, std::move(options));
    return storeAll(recipients, campaign, progress);
}

Result<void> DraftBuilder::storeAll(RecipientsAhead& recipients, qint64 campaign, const Progress& progress)
{
    SpaceWatch space(m_workspace);
    CampaignStore store(m_workspace.connection());
    for (;;) {
        Result<std::vector<ImportedRow>> rows = recipients.next();
        m_counts = recipients.counts();
        if (!rows)
            return forward(rows);
        if (rows->empty())
            return {};
        const std::vector<NewRecipient> ready = toRecipients(std::move(*rows), space);
        if (const Result<void> room = space.check(recipients.position(), recipients.size()); !room)
            return room;
        if (const Result<void> added = store.addRecipients(campaign, ready); !added)
            return added;
        if (!recipients.report(progress))
            return fail(ErrorCode::Cancelled);
    }
}

NewRecipient DraftBuilder::toRecipient(ImportedRow row) const
{
    NewRecipient recipient;
    recipient.row = row.row;
    recipient.phone = row.phone.isEmpty() ? row.phoneCell : row.phone;
    recipient.reason = row.reason;
    if (row.reason == Reason::Duplicate || row.reason == Reason::StopListed)
        recipient.state = RecipientState::Skipped;
    else if (!row.accepted())
        recipient.state = RecipientState::Invalid;
    if (m_senderColumn >= 0)
        recipient.sender = row.cells.value(m_senderColumn).trimmed();
    if (recipient.state == RecipientState::Ready && m_timeColumn >= 0) {
        const RowTime time = judgeRowTime(row.cells.value(m_timeColumn), m_clock.nowMs());
        recipient.sendAt = time.at;
        recipient.reason = time.reason;
        if (time.reason != Reason::None)
            recipient.state = RecipientState::Invalid;
    }
    for (const PhoneRepair repair : row.repairs)
        recipient.repairs += repairCode(repair);
    recipient.nth = row.nth;
    recipient.cells = std::move(row.cells);
    return recipient;
}

std::vector<NewRecipient> DraftBuilder::toRecipients(std::vector<ImportedRow> rows, SpaceWatch& space)
{
    std::vector<NewRecipient> recipients;
    recipients.reserve(rows.size());
    for (ImportedRow& row : rows) {
        if (!row.more.isEmpty() && m_firstOnly)
            m_severalNumbers.push_back(row.row);
        space.add(row.cells);
        recipients.push_back(toRecipient(std::move(row)));
    }
    return recipients;
}

} // namespace heliograph
