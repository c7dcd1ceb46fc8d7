// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/RemedyJobs.h"

#include "core/engine/DraftEdits.h"
#include "core/message/SentPart.h"
#include "core/storage/ContactStore.h"
#include "core/storage/RowCodec.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr std::ptrdiff_t kChunk = 1000;

// The draft goes again with what could not be done to it.
template <class T>
Result<qint64> draftUnless(Engine& engine, qint64 draft, const Result<T>& changed)
{
    if (changed)
        return draft;
    if (const Result<void> removed = engine.campaigns().removeDraft(draft); !removed)
        return forward(removed);
    return forward(changed);
}

void writeByOtherChannel(CampaignPlan& plan, MessageType type)
{
    Message written = plan.written.value_or(plan.message);
    written.type = plan.message.type;
    if (!plan.textColumn.isEmpty())
        written.text = u'{' + plan.textColumn + u'}';
    plan.textColumn.clear();
    plan.written = byOtherChannel(written, type);
    plan.message = sentPart(*plan.written);
}

// What StopListStore doesn't have yet.
class FreshPhones {
public:
    FreshPhones(Engine& engine, const StopWish& wish) : m_engine(engine), m_wish(wish) {}

    Result<void> add(const std::vector<GridRow>& rows)
    {
        for (const GridRow& row : rows) {
            const bool isWanted = m_wish.states.isEmpty() ? row.state != RecipientState::Invalid
                                                          : m_wish.states.contains(row.state);
            if (!isWanted || m_phones.contains(row.phone))
                continue;
            const Result<bool> known = m_engine.stopList().contains(row.phone);
            if (!known)
                return forward(known);
            if (!*known)
                m_phones.insert(row.phone);
        }
        return {};
    }

    Result<QStringList> store() const
    {
        std::vector<StopListEntry> entries;
        for (const QString& phone : m_phones)
            entries.push_back({phone, m_wish.reason, QStringLiteral("manual"), m_engine.clock().nowMs()});
        if (const Result<qint64> added = m_engine.stopList().add(entries); !added)
            return forward(added);
        return QStringList(m_phones.begin(), m_phones.end());
    }

private:
    Engine& m_engine;
    const StopWish& m_wish;
    QSet<QString> m_phones;
};

} // namespace

Result<qint64> makeOtherChannelDraft(Engine& engine, qint64 campaign, const RowSet& rows)
{
    const Result<Campaign> from = engine.campaigns().campaign(campaign);
    if (!from)
        return forward(from);
    const std::optional<MessageType> type = otherChannel(from->plan.message.type);
    if (!type)
        return fail(ErrorCode::NothingToSend);
    using enum RecipientState;
    const Result<RetryDraft> draft = engine.decisions().retryDraft(campaign, {Rejected, Undelivered, Expired},
                                                                   {}, engine.clock().nowMs(), &rows);
    if (!draft)
        return forward(draft);
    return draftUnless(engine, draft->campaign,
                       engine.campaigns().changeDraft(draft->campaign, [&type](Campaign& made) {
                           writeByOtherChannel(made.plan, *type);
                       }));
}

Result<qint64> makeMendedDraft(Engine& engine, qint64 key, const QString& phone, const Progress& progress)
{
    const Result<qint64> draft = engine.decisions().mendingDraft(key, engine.clock().nowMs());
    if (!draft)
        return draft;
    return draftUnless(engine, *draft,
                       DraftEdits(engine.workspace(), engine.clock())
                           .apply(*draft, {{recipientKey(*draft, 1), phone, false}}, progress));
}

Result<std::optional<GridRow>> rowSentTo(Connection& connection, qint64 key, const QString& phone)
{
    using enum RecipientState;
    GridReader reader(connection);
    GridQuery query;
    query.campaign = campaignOf(key);
    query.search = u'+' + phone; // as it is, of whatever country
    query.states = {Ready, Submitting, Accepted, Held, Uncertain, Delivered, Read, NoReport};
    const Result<std::vector<qint64>> keys = reader.keys(query);
    if (!keys)
        return forward(keys);
    const Result<std::vector<GridRow>> rows = reader.rows(*keys);
    if (!rows)
        return forward(rows);
    const auto other = std::find_if(rows->begin(), rows->end(),
                                    [&](const GridRow& row) { return row.key != key && row.phone == phone; });
    return other == rows->end() ? std::nullopt : std::optional(*other);
}

Result<QStringList> addPhones(Engine& engine, const StopWish& wish, const Progress& progress)
{
    FreshPhones fresh(engine, wish);
    const std::vector<qint64> keys = wish.rows.keys();
    const auto all = std::ssize(keys);
    for (std::ptrdiff_t at = 0; at < all; at += kChunk) {
        if (progress && !progress(at, all))
            return fail(ErrorCode::Cancelled);
        const std::vector<qint64> chunk(keys.begin() + at, keys.begin() + std::min(at + kChunk, all));
        const auto rows = GridReader(engine.workspace().connection()).rows(chunk);
        if (!rows)
            return forward(rows);
        if (const Result<void> added = fresh.add(*rows); !added)
            return forward(added);
    }
    return fresh.store();
}

Result<std::vector<qint64>> contactsWith(Connection& connection, const QString& phone)
{
    const auto books = AddressBookStore(connection).books();
    if (!books)
        return forward(books);
    std::vector<qint64> all;
    for (const auto& book : *books) {
        const Result<std::vector<qint64>> found = ContactStore(connection).withPhone(book.id, phone);
        if (!found)
            return found;
        all.insert(all.end(), found->begin(), found->end());
    }
    return all;
}

Result<void> setPhones(Engine& engine, const std::vector<qint64>& contacts, const QString& phone)
{
    for (const qint64 contact : contacts) {
        const Result<QString> before = ContactStore(engine.workspace().connection()).setPhone(contact, phone);
        if (!before)
            return forward(before);
    }
    return {};
}

} // namespace heliograph
