// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DraftBuilder.h"

#include "core/addressbook/RecipientImporter.h"
#include "core/engine/RowTime.h"
#include "core/message/MessageComposer.h"
#include "core/message/Sender.h"
#include "core/sending/WorkspaceLocks.h"
#include "core/storage/StopListStore.h"

#include <QLocale>

namespace heliograph {
namespace {

constexpr std::size_t kChunk = 1000;
// Another program's list may be long.
constexpr std::chrono::minutes kLockPatience{2};

QString nameOf(const DraftRequest& request, const ListSource& list)
{
    if (!request.name.isEmpty())
        return request.name;
    if (!list.name.isEmpty())
        return list.name;
    return request.list.phones.join(QStringLiteral(", ")).left(60);
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
    // Found now, not after a million rows: a column that the message needs and the list doesn't have.
    const Result<MessageComposer> composer =
        MessageComposer::compile(request.plan.message, list->headers, request.plan.textColumn);
    if (!composer)
        return forward(composer);
    m_timeColumn = -1;
    if (!request.timeColumn.isEmpty()) {
        const Result<int> column = HeaderIndex(list->headers).find(request.timeColumn);
        if (!column)
            return forward(column);
        m_timeColumn = *column;
    }
    m_fromPhones = !request.list.phones.isEmpty();
    CampaignStore store(m_workspace.connection());
    Campaign draft;
    draft.name = nameOf(request, *list);
    draft.accountName = request.accountName;
    draft.plan = request.plan;
    draft.plan.source = request.list.file.isEmpty() ? list->name : request.list.file;
    draft.plan.phoneHeader = list->headers.value(list->columns.phone());
    draft.plan.locale = QLocale().name();
    draft.plan.region = QString::fromLatin1(request.list.region.plan().iso.data(), 2);
    draft.headers = list->headers;
    draft.createdAt = m_clock.nowMs();
    const Result<qint64> id = store.createDraft(draft);
    if (!id)
        return forward(id);
    Result<void> filled = fill(*id, *list, request, progress);
    if (filled)
        filled = store.completeDraft(*id);
    if (!filled) {
        // What can't be removed now is invisible and goes at the next start.
        if (!store.removeDraft(*id))
            m_pending.clear();
        return forward(filled);
    }
    return DraftResult{*id, m_counts, std::move(m_severalNumbers)};
}

Result<void> DraftBuilder::fill(qint64 campaign, ListSource& list, const DraftRequest& request,
                                const Progress& progress)
{
    StopListStore stopList(m_workspace.connection());
    const Result<MessageComposer> composer =
        MessageComposer::compile(request.plan.message, list.headers, request.plan.textColumn);
    if (!composer)
        return forward(composer);
    ImportOptions options;
    options.phoneColumn = list.columns.phone();
    options.region = request.list.region;
    options.duplicates = request.list.duplicates;
    options.stopListed = [&stopList](const QString& phone) {
        // A list that can't be asked now is asked again in the transaction that submits.
        return stopList.contains(phone).value_or(false);
    };
    options.contentOf = [&composer](const QStringList& cells) {
        const Message message = composer->compose(cells).message;
        return message.text + u'\n' + message.viber.text;
    };
    // Only an explicit word makes a column the sender; a guess must not change who signs.
    m_senderColumn = -1;
    for (const QString& word : request.list.overrides) {
        if (word.startsWith(u"sender="))
            m_senderColumn = list.columns.column(Field::Sender);
    }
    m_pending.clear();
    m_severalNumbers.clear();
    RecipientImporter importer(*list.rows, std::move(options));
    const Result<void> taken = importer.takeAll(
        [&](ImportedRow row) -> Result<void> {
            if (!row.more.isEmpty())
                m_severalNumbers.push_back(row.row);
            m_pending.push_back(toRecipient(std::move(row)));
            return m_pending.size() < kChunk ? Result<void>() : flush(campaign);
        },
        progress);
    if (!taken)
        return taken;
    m_counts = importer.counts();
    return flush(campaign);
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
    if (recipient.state == RecipientState::Ready && m_timeColumn >= 0 &&
        !row.cells.value(m_timeColumn).trimmed().isEmpty()) {
        recipient.sendAt = readLocalTime(row.cells.value(m_timeColumn));
        if (!recipient.sendAt || *recipient.sendAt < m_clock.nowMs()) {
            recipient.state = RecipientState::Invalid;
            recipient.reason = recipient.sendAt ? Reason::RowTimeInPast : Reason::BadRowTime;
        }
    }
    recipient.cells = std::move(row.cells);
    return recipient;
}

Result<void> DraftBuilder::flush(qint64 campaign)
{
    const Result<void> added = CampaignStore(m_workspace.connection()).addRecipients(campaign, m_pending);
    m_pending.clear();
    return added;
}

} // namespace heliograph
