// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CampaignStore.h"

#include "core/storage/CampaignCounts.h"
#include "core/storage/Connection.h"
#include "core/storage/RowCodec.h"

namespace heliograph {
namespace {

#define HELIOGRAPH_CAMPAIGN_COLUMNS                                                                          \
    "SELECT "                                                                                                \
    "id,name,state,wanted,pause_code,pause_detail,restored,parent,account_name,identity,machine,plan,"       \
    "headers,"                                                                                               \
    "created_at,sealed_at,finished_at,recipients,parts,requests FROM campaign WHERE complete=1 "

Result<std::vector<qint64>> idsOf(Statement& statement)
{
    std::vector<qint64> ids;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return forward(row);
        if (!*row)
            break;
        ids.push_back(statement.integer(0));
    }
    statement.reset();
    return ids;
}

Result<qint64> momentOfCreation(Connection& connection, qint64 campaign)
{
    const Result<Statement*> statement = connection.cached("SELECT created_at FROM campaign WHERE id=?");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->bind(0, campaign).step();
    if (!row)
        return forward(row);
    if (!*row)
        return fail(ErrorCode::NoSuchCampaign, {}, QString::number(campaign));
    const qint64 moment = (*statement)->integer(0);
    (*statement)->reset();
    return moment;
}

} // namespace

Result<qint64> CampaignStore::createDraft(const Campaign& campaign)
{
    const Result<Statement*> statement = m_connection.cached(
        "INSERT INTO campaign(name,state,parent,account_name,identity,plan,headers,created_at) "
        "VALUES(?,?,?,?,'',?,?,?)");
    if (!statement)
        return forward(statement);
    (*statement)
        ->bind(0, notNull(campaign.name))
        .bind(1, static_cast<int>(CampaignState::Draft))
        .bind(2, campaign.parent);
    (*statement)->bind(3, notNull(campaign.accountName)).bind(4, campaign.plan.toJson());
    (*statement)->bind(5, packCells(campaign.headers)).bind(6, campaign.createdAt);
    if (const Result<void> done = (*statement)->run(); !done)
        return forward(done);
    return m_connection.lastInsertedId();
}

Result<qint64> CampaignStore::nextIndex(qint64 campaign)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT coalesce(max(id),0) FROM recipient WHERE id BETWEEN ? AND ?");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->bind(0, firstKey(campaign)).bind(1, lastKey(campaign)).step();
    if (!row)
        return forward(row);
    const qint64 highest = (*statement)->integer(0);
    (*statement)->reset();
    return highest == 0 ? 1 : indexOf(highest) + 1;
}

Result<void> CampaignStore::addRecipients(qint64 campaign, const std::vector<NewRecipient>& recipients)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    if (const Result<void> done = insertRecipients(campaign, recipients); !done)
        return done;
    return transaction->commit();
}

Result<void> CampaignStore::insertRecipients(qint64 campaign, const std::vector<NewRecipient>& recipients)
{
    const Result<qint64> first = nextIndex(campaign);
    const Result<Statement*> recipient =
        m_connection.cached("INSERT INTO recipient(id,row,phone,cells,sender,send_at) VALUES(?,?,?,?,?,?)");
    const Result<Statement*> delivery = m_connection.cached(
        "INSERT INTO delivery(id,state,reason,gateway_text,changed_at) VALUES(?,?,?,?,?)");
    const Result<qint64> createdAt = momentOfCreation(m_connection, campaign);
    if (!createdAt)
        return forward(createdAt);
    if (!first || !recipient || !delivery)
        return fail(ErrorCode::StorageFailed, m_connection.path(), {}, m_connection.lastErrorText());
    CountChanges counts;
    qint64 key = recipientKey(campaign, *first);
    for (const NewRecipient& one : recipients) {
        (*recipient)
            ->bind(0, key)
            .bind(1, one.row)
            .bind(2, one.phone.isNull() ? QStringLiteral("") : one.phone)
            .bind(3, packCells(one.cells));
        (*recipient)->bind(4, one.sender.isEmpty() ? QString() : one.sender).bind(5, one.sendAt);
        (*delivery)->bind(0, key).bind(1, static_cast<int>(one.state));
        (*delivery)->bind(2, one.reason == Reason::None ? QString() : reasonCode(one.reason));
        (*delivery)->bind(3, one.detail.isEmpty() ? QString() : one.detail).bind(4, *createdAt);
        for (Statement* statement : {*recipient, *delivery}) {
            if (const Result<void> done = statement->run(); !done)
                return done;
        }
        if (!one.repairs.isEmpty()) {
            if (const Result<void> done = noteRepairs(key, one.repairs, one.nth); !done)
                return done;
        } else if (one.copyOf != 0) {
            if (const Result<void> done = copyRepairs(one.copyOf, key); !done)
                return done;
        }
        counts.add(one.state);
        ++key;
    }
    if (const Result<void> done = counts.apply(m_connection, campaign); !done)
        return done;
    const Result<Statement*> total =
        m_connection.cached("UPDATE campaign SET recipients=recipients+? WHERE id=?");
    if (!total)
        return forward(total);
    (*total)->bind(0, static_cast<qint64>(recipients.size())).bind(1, campaign);
    return (*total)->run();
}

Result<Campaign> CampaignStore::fromRow(Statement& statement)
{
    Campaign campaign;
    campaign.id = statement.integer(0);
    campaign.name = statement.text(1);
    campaign.state = static_cast<CampaignState>(statement.integer(2));
    campaign.wanted = static_cast<Wanted>(statement.integer(3));
    campaign.pauseCode = statement.text(4);
    campaign.pauseDetail = statement.text(5);
    campaign.restored = statement.integer(6) != 0;
    campaign.parent = statement.optionalInteger(7);
    campaign.accountName = statement.text(8);
    campaign.identity = statement.text(9);
    campaign.machine = statement.text(10);
    Result<CampaignPlan> plan = CampaignPlan::fromJson(statement.bytes(11));
    if (!plan)
        return forward(plan);
    campaign.plan = std::move(*plan);
    if (const QByteArray headers = statement.bytes(12); !headers.isEmpty())
        campaign.headers = unpackCells(headers);
    campaign.createdAt = statement.integer(13);
    campaign.sealedAt = statement.optionalInteger(14);
    campaign.finishedAt = statement.optionalInteger(15);
    campaign.recipients = statement.integer(16);
    campaign.parts = statement.integer(17);
    campaign.requests = statement.integer(18);
    return campaign;
}

Result<Campaign> CampaignStore::campaign(qint64 id)
{
    const Result<Statement*> statement = m_connection.cached(HELIOGRAPH_CAMPAIGN_COLUMNS "AND id=?");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->bind(0, id).step();
    if (!row)
        return forward(row);
    if (!*row)
        return fail(ErrorCode::NoSuchCampaign, {}, QString::number(id));
    Result<Campaign> campaign = fromRow(**statement);
    (*statement)->reset();
    if (!campaign)
        return campaign;
    const Result<Counts> counts = readCounts(m_connection, id);
    if (!counts)
        return forward(counts);
    campaign->counts = *counts;
    return campaign;
}

Result<std::vector<Campaign>> CampaignStore::campaigns()
{
    Result<Statement> statement = m_connection.prepare(HELIOGRAPH_CAMPAIGN_COLUMNS "ORDER BY id");
    if (!statement)
        return forward(statement);
    std::vector<Campaign> all;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return forward(row);
        if (!*row)
            break;
        Result<Campaign> campaign = fromRow(*statement);
        if (!campaign)
            return forward(campaign);
        all.push_back(std::move(*campaign));
    }
    for (Campaign& campaign : all) {
        const Result<Counts> counts = readCounts(m_connection, campaign.id);
        if (!counts)
            return forward(counts);
        campaign.counts = *counts;
    }
    return all;
}

Result<std::vector<qint64>> CampaignStore::inState(CampaignState state)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT id FROM campaign WHERE complete=1 AND state=? ORDER BY id");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, static_cast<int>(state));
    return idsOf(**statement);
}

Result<void> CampaignStore::setState(qint64 campaign, CampaignState state, const Error* pausedBy,
                                     qint64 nowMs)
{
    const Result<Statement*> statement = m_connection.cached(
        "UPDATE campaign SET state=?1,wanted=CASE WHEN ?1=2 OR (?1=3 AND wanted=2) THEN wanted ELSE 0 END,"
        " pause_code=?2,pause_detail=?3,"
        " finished_at=CASE WHEN ?1 IN (4,5) THEN coalesce(finished_at,?4) END WHERE id=?5");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, static_cast<int>(state));
    (*statement)->bind(1, pausedBy ? contractWord(pausedBy->code) : QStringLiteral(""));
    (*statement)->bind(2, pausedBy ? describe(*pausedBy) : QStringLiteral(""));
    (*statement)->bind(3, nowMs).bind(4, campaign);
    return (*statement)->run();
}

Result<void> CampaignStore::setWanted(qint64 campaign, Wanted wanted)
{
    const Result<Statement*> statement = m_connection.cached("UPDATE campaign SET wanted=? WHERE id=?");
    if (!statement)
        return forward(statement);
    return (*statement)->bind(0, static_cast<int>(wanted)).bind(1, campaign).run();
}

Result<std::vector<qint64>> CampaignStore::wantedCancelled()
{
    const Result<Statement*> statement = m_connection.cached(
        "SELECT id FROM campaign WHERE complete=1 AND wanted=2 AND state IN (1,2,3) ORDER BY id");
    return statement ? idsOf(**statement) : Result<std::vector<qint64>>(forward(statement));
}

Result<void> CampaignStore::setMachine(qint64 campaign, const QString& machine)
{
    const Result<Statement*> statement = m_connection.cached("UPDATE campaign SET machine=? WHERE id=?");
    if (!statement)
        return forward(statement);
    return (*statement)->bind(0, machine).bind(1, campaign).run();
}

} // namespace heliograph
