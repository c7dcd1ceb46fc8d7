// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PhoneHistory.h"

#include "core/message/MessageComposer.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/Connection.h"
#include "core/storage/EachRow.h"
#include "core/storage/RowCodec.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr qint64 kSlice = 100'000;

QString textOf(const Message& message)
{
    if (hasViber(message.type) && !message.viber.text.isEmpty())
        return message.viber.text;
    return message.type == MessageType::VCard ? message.card.name : message.text;
}

// What the person gets, by the campaign's frozen plan.
void render(const Campaign& campaign, const QStringList& cells, PastMessage& past)
{
    const Message& message = campaign.plan.message;
    if (past.sender.isEmpty())
        past.sender = hasSms(message.type) ? message.sender : message.viber.sender;
    const Result<MessageComposer> composer =
        MessageComposer::compile(message, campaign.headers, campaign.plan.textColumn);
    if (composer)
        past.text = textOf(composer->compose(cells).message);
}

} // namespace

Result<void> PhoneHistory::readCampaign(qint64 campaign, const QString& phone, std::size_t limit,
                                        PhoneStory& story)
{
    const Result<Statement*> statement = m_connection.cached(
        "SELECT r.id,r.row,coalesce(d.first_attempt_at,d.changed_at),d.state,d.reason,d.gateway_text,"
        "r.sender,r.cells FROM recipient r JOIN delivery d ON d.id=r.id"
        " WHERE r.id BETWEEN ?1 AND ?2 AND r.phone=?3 ORDER BY r.id DESC");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, firstKey(campaign)).bind(1, lastKey(campaign)).bind(2, phone);
    std::vector<QStringList> cells;
    const std::size_t before = story.messages.size();
    const Result<void> read = eachRow(**statement, [&](const Statement& row) {
        if (story.messages.size() >= limit)
            return;
        story.messages.push_back({row.integer(0),
                                  campaign,
                                  {},
                                  row.integer(1),
                                  row.integer(2),
                                  static_cast<RecipientState>(row.integer(3)),
                                  reasonFromCode(row.text(4)),
                                  row.text(5),
                                  row.text(6),
                                  {}});
        cells.push_back(unpackCells(row.bytes(7)));
    });
    if (!read || story.messages.size() == before)
        return read;
    const Result<Campaign> whole = CampaignStore(m_connection).campaign(campaign);
    if (!whole)
        return forward(whole);
    for (std::size_t i = before; i < story.messages.size(); ++i) {
        story.messages[i].campaignName = whole->name;
        render(*whole, cells[i - before], story.messages[i]);
    }
    return {};
}

Result<PhoneStory> PhoneHistory::of(const QString& phone, int limit)
{
    const Result<Statement*> statement = m_connection.cached(
        "SELECT id,recipients FROM campaign WHERE sealed_at IS NOT NULL ORDER BY sealed_at DESC,id DESC");
    if (!statement)
        return forward(statement);
    std::vector<std::pair<qint64, qint64>> campaigns;
    const Result<void> read = eachRow(**statement, [&campaigns](const Statement& row) {
        campaigns.emplace_back(row.integer(0), row.integer(1));
    });
    if (!read)
        return forward(read);
    PhoneStory story;
    qint64 looked = 0;
    const auto most = static_cast<std::size_t>(limit);
    for (const auto& [campaign, recipients] : campaigns) {
        if (story.messages.size() >= most)
            break;
        looked += recipients;
        if (looked > m_mostRows) {
            story.whole = false;
            break;
        }
        if (const Result<void> done = readCampaign(campaign, phone, most, story); !done)
            return forward(done);
    }
    return story;
}

Result<void> LastMessages::begin(Connection& connection)
{
    m_begun = true;
    Result<Statement> phones = connection.prepare("SELECT phone FROM contact WHERE removal IS NULL");
    if (!phones)
        return forward(phones);
    Result<void> read =
        eachRow(*phones, [this](const Statement& row) { m_phones.insert(row.bytes(0).toULongLong()); });
    if (!read)
        return read;
    Result<Statement> campaigns =
        connection.prepare("SELECT id,recipients FROM campaign WHERE sealed_at IS NOT NULL AND recipients>0"
                           " ORDER BY sealed_at,id");
    if (!campaigns)
        return forward(campaigns);
    return eachRow(*campaigns, [this](const Statement& row) {
        m_left.push_back({row.integer(0), row.integer(1)});
    });
}

Result<bool> LastMessages::readOn(Connection& connection)
{
    if (!m_begun) {
        if (const Result<void> done = begin(connection); !done)
            return forward(done);
        return !m_left.empty() && !m_phones.isEmpty();
    }
    if (m_left.empty() || m_phones.isEmpty() || m_looked >= PhoneHistory::kMostRows)
        return false;
    const Range range = m_left.back();
    const qint64 last = std::min(range.rows, m_nextIndex + kSlice - 1);
    const Result<Statement*> statement =
        connection.cached("SELECT id,phone FROM recipient WHERE id BETWEEN ? AND ?");
    if (!statement)
        return forward(statement);
    (*statement)
        ->bind(0, recipientKey(range.campaign, m_nextIndex))
        .bind(1, recipientKey(range.campaign, last));
    const Result<void> read = eachRow(**statement, [this](const Statement& row) {
        const quint64 phone = row.bytes(1).toULongLong();
        if (m_phones.remove(phone))
            m_keys.insert(phone, row.integer(0));
    });
    if (!read)
        return forward(read);
    m_looked += last - m_nextIndex + 1;
    m_nextIndex = last + 1;
    if (m_nextIndex > range.rows) {
        m_left.pop_back();
        m_nextIndex = 1;
    }
    return !m_left.empty() && !m_phones.isEmpty();
}

Result<QHash<qint64, PastMessage>> LastMessages::states(Connection& connection,
                                                        const std::vector<qint64>& keys)
{
    const Result<Statement*> statement =
        connection.cached("SELECT id,coalesce(first_attempt_at,changed_at),state FROM delivery WHERE id=?");
    if (!statement)
        return forward(statement);
    QHash<qint64, PastMessage> all;
    for (const qint64 key : keys) {
        (*statement)->bind(0, key);
        const Result<void> read = eachRow(**statement, [&all](const Statement& row) {
            PastMessage past;
            past.key = row.integer(0);
            past.campaign = campaignOf(past.key);
            past.at = row.integer(1);
            past.state = static_cast<RecipientState>(row.integer(2));
            all.insert(past.key, past);
        });
        if (!read)
            return forward(read);
    }
    return all;
}

} // namespace heliograph
