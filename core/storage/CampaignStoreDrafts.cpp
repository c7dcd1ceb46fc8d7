// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CampaignCounts.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/Connection.h"
#include "core/storage/Retention.h"
#include "core/storage/RowCodec.h"

#include <chrono>

namespace heliograph {
namespace {

// What an import says about a row; every other reason came later, from a check, a gateway or a person.
#define HELIOGRAPH_IMPORT_REASONS                                                                            \
    "('emptyPhone','badPhone','phoneTooShort','phoneTooLong','phoneRounded','severalPhones',"                \
    "'duplicate','stopListed','landline','freeCallNumber','premiumNumber')"

constexpr const char* kCopyRecipients =
    "INSERT INTO recipient(id,row,phone,cells,sender)"
    " SELECT (id & 0xffffffff)|(?1<<32),row,phone,cells,sender FROM recipient WHERE id BETWEEN ?2 AND ?3";
constexpr const char* kCopyStates =
    "INSERT INTO delivery(id,state,reason,changed_at)"
    " SELECT (id & 0xffffffff)|(?1<<32),"
    "  CASE WHEN reason IN " HELIOGRAPH_IMPORT_REASONS " AND state IN (?4,?5) THEN state ELSE ?6 END,"
    "  CASE WHEN reason IN " HELIOGRAPH_IMPORT_REASONS " AND state IN (?4,?5) THEN reason END,"
    "  (SELECT created_at FROM campaign WHERE id=?1) FROM delivery WHERE id BETWEEN ?2 AND ?3";
constexpr const char* kCopyPhones = "INSERT INTO draft_phone(id,kind,repairs,edited,undone,nth)"
                                    " SELECT (id & 0xffffffff)|(?1<<32),kind,repairs,edited,undone,nth FROM "
                                    "draft_phone WHERE id BETWEEN ?2 AND ?3";

// Undo brings a hidden draft back for so long, whatever else is started meanwhile.
constexpr qint64 kHiddenKept = std::chrono::milliseconds(std::chrono::hours(24)).count();

// Stamps far ahead are from a clock that was set back and must not keep anything for a year.
#define HELIOGRAPH_LEFTOVER                                                                                  \
    "complete=0 AND sealed_at IS NULL AND abs(coalesce(finished_at,created_at)-?1)>?2"                       \
    " AND id NOT IN (SELECT campaign FROM tidying)"

// The list of the one, everything else of the other.
CampaignPlan planWithList(const CampaignPlan& plan, const CampaignPlan& ofList)
{
    CampaignPlan joined = plan;
    joined.locale = ofList.locale;
    joined.source = ofList.source;
    joined.phoneHeader = ofList.phoneHeader;
    joined.region = ofList.region;
    joined.timeColumn = ofList.timeColumn;
    joined.list = ofList.list;
    return joined;
}

} // namespace

Result<void> CampaignStore::completeDraft(qint64 campaign)
{
    const Result<Statement*> statement =
        m_connection.cached("UPDATE campaign SET complete=1,finished_at=NULL WHERE id=? AND sealed_at IS NULL"
                            " AND id NOT IN (SELECT campaign FROM tidying)");
    if (!statement)
        return forward(statement);
    if (const Result<void> done = (*statement)->bind(0, campaign).run(); !done)
        return done;
    if (m_connection.changedRows() != 1)
        return fail(ErrorCode::NoSuchCampaign, {}, QString::number(campaign));
    return {};
}

Result<void> CampaignStore::hide(qint64 campaign, qint64 nowMs)
{
    // A draft has not finished: the column is free to tell when it was hidden.
    const Result<Statement*> statement =
        m_connection.cached("UPDATE campaign SET complete=0,finished_at=? WHERE id=?");
    if (!statement)
        return forward(statement);
    return (*statement)->bind(0, nowMs).bind(1, campaign).run();
}

Result<qint64> CampaignStore::newDraft(const Campaign& campaign, const std::vector<NewRecipient>& recipients)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    const Result<qint64> id = createDraft(campaign);
    if (!id)
        return id;
    if (const Result<void> added = insertRecipients(*id, recipients); !added)
        return forward(added);
    if (const Result<void> done = completeDraft(*id); !done)
        return forward(done);
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    return id;
}

Result<void> CampaignStore::checkUnsealed(qint64 campaign)
{
    const Result<Statement*> sealed = m_connection.cached("SELECT sealed_at,state FROM campaign WHERE id=?");
    if (!sealed)
        return forward(sealed);
    const Result<bool> row = (*sealed)->bind(0, campaign).step();
    if (!row)
        return forward(row);
    const bool isSealed = *row && !(*sealed)->isNull(0);
    const auto state = *row ? static_cast<CampaignState>((*sealed)->integer(1)) : CampaignState::Draft;
    (*sealed)->reset();
    if (isSealed)
        return fail(ErrorCode::NotAllowedInState, QString::number(campaign), describe(state));
    return {};
}

Result<void> CampaignStore::changeDraft(qint64 campaign, const std::function<void(Campaign&)>& edit)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    if (const Result<void> unsealed = checkUnsealed(campaign); !unsealed)
        return unsealed;
    Result<Campaign> draft = this->campaign(campaign);
    if (!draft)
        return forward(draft);
    edit(*draft);
    const Result<Statement*> write =
        m_connection.cached("UPDATE campaign SET name=?,account_name=?,plan=? WHERE id=?");
    if (!write)
        return forward(write);
    (*write)->bind(0, notNull(draft->name)).bind(1, notNull(draft->accountName));
    (*write)->bind(2, draft->plan.toJson()).bind(3, campaign);
    if (const Result<void> done = (*write)->run(); !done)
        return done;
    return transaction->commit();
}

Result<void> CampaignStore::swapDrafts(qint64 shown, qint64 hidden, qint64 nowMs,
                                       const std::function<void(Campaign&)>& edit)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    if (const Result<void> unsealed = checkUnsealed(shown); !unsealed)
        return unsealed;
    Result<Campaign> seen = campaign(shown);
    if (!seen)
        return forward(seen);
    if (const Result<void> done = completeDraft(hidden); !done)
        return done;
    const Result<Campaign> list = campaign(hidden);
    if (!list)
        return forward(list);
    seen->plan = planWithList(seen->plan, list->plan);
    if (edit)
        edit(*seen);
    if (const Result<void> done = hide(shown, nowMs); !done)
        return done;
    const Result<Statement*> take = m_connection.cached(
        "UPDATE campaign SET name=?,account_name=?,parent=?,plan=?,created_at=? WHERE id=?");
    if (!take)
        return forward(take);
    (*take)->bind(0, notNull(seen->name)).bind(1, notNull(seen->accountName)).bind(2, seen->parent);
    (*take)->bind(3, seen->plan.toJson()).bind(4, seen->createdAt).bind(5, hidden);
    if (const Result<void> done = (*take)->run(); !done)
        return done;
    return transaction->commit();
}

Result<void> CampaignStore::noteRepairs(qint64 key, const QStringList& repairs, int nth)
{
    const Result<Statement*> statement =
        m_connection.cached("INSERT INTO draft_phone(id,kind,repairs,nth) VALUES(?,?,?,?)");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, key).bind(1, repairs.front()).bind(2, repairs.join(u' ')).bind(3, nth);
    return (*statement)->run();
}

Result<void> CampaignStore::copyRepairs(qint64 from, qint64 to)
{
    const Result<Statement*> statement =
        m_connection.cached("INSERT INTO draft_phone(id,kind,repairs,edited,undone,nth)"
                            " SELECT ?1,kind,repairs,edited,undone,nth FROM draft_phone WHERE id=?2");
    if (!statement)
        return forward(statement);
    return (*statement)->bind(0, to).bind(1, from).run();
}

Result<void> CampaignStore::rename(qint64 campaign, const QString& name)
{
    const Result<Statement*> statement = m_connection.cached("UPDATE campaign SET name=? WHERE id=?");
    if (!statement)
        return forward(statement);
    return (*statement)->bind(0, notNull(name)).bind(1, campaign).run();
}

Result<qint64> CampaignStore::duplicate(qint64 campaign, const QString& name, bool withList, qint64 nowMs)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    Result<Campaign> copy = this->campaign(campaign);
    if (!copy)
        return forward(copy);
    if (const Result<void> whole = refuseRedacted(m_connection, campaign); !whole)
        return forward(whole);
    copy->name = name;
    copy->parent.reset();
    copy->createdAt = nowMs;
    copy->plan.sendAt.reset();
    copy->plan.validUntil.reset();
    copy->plan.viberValidUntil.reset();
    if (!withList)
        copy->headers.clear();
    const Result<qint64> id = createDraft(*copy);
    if (!id)
        return id;
    if (withList) {
        if (const Result<void> copied = copyList(campaign, *id); !copied)
            return forward(copied);
    }
    if (const Result<void> done = completeDraft(*id); !done)
        return forward(done);
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    return id;
}

Result<void> CampaignStore::copyList(qint64 from, qint64 to)
{
    for (const char* sql : {kCopyRecipients, kCopyStates, kCopyPhones}) {
        Result<Statement> copy = m_connection.prepare(sql);
        if (!copy)
            return forward(copy);
        copy->bind(0, to).bind(1, firstKey(from)).bind(2, lastKey(from));
        if (sql == kCopyStates) {
            copy->bind(3, static_cast<int>(RecipientState::Invalid));
            copy->bind(4, static_cast<int>(RecipientState::Skipped));
            copy->bind(5, static_cast<int>(RecipientState::Ready));
        }
        if (const Result<void> done = copy->run(); !done)
            return done;
    }
    Result<Statement> rest = m_connection.prepare(
        "UPDATE campaign SET recipients=(SELECT recipients FROM campaign WHERE id=?2) WHERE id=?1");
    Result<Statement> paste = m_connection.prepare(
        "INSERT INTO draft_list(campaign,pasted) SELECT ?1,pasted FROM draft_list WHERE campaign=?2");
    if (!rest || !paste)
        return rest ? Result<void>(forward(paste)) : Result<void>(forward(rest));
    for (Statement* statement : {&*rest, &*paste}) {
        if (const Result<void> done = statement->bind(0, to).bind(1, from).run(); !done)
            return done;
    }
    return recountCampaign(m_connection, to);
}

Result<void> CampaignStore::removeDraft(qint64 campaign)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    if (const Result<void> unsealed = checkUnsealed(campaign); !unsealed)
        return unsealed;
    if (const Result<void> done = deleteRows(campaign); !done)
        return done;
    return transaction->commit();
}

Result<void> CampaignStore::deleteRows(qint64 campaign)
{
    for (const char* sql : {"DELETE FROM recipient WHERE id BETWEEN ?1 AND ?2",
                            "DELETE FROM delivery WHERE id BETWEEN ?1 AND ?2",
                            "DELETE FROM draft_phone WHERE id BETWEEN ?1 AND ?2"}) {
        Result<Statement> statement = m_connection.prepare(sql);
        if (!statement)
            return forward(statement);
        statement->bind(0, firstKey(campaign)).bind(1, lastKey(campaign));
        if (const Result<void> done = statement->run(); !done)
            return done;
    }
    for (const char* sql : {"DELETE FROM campaign_count WHERE campaign=?",
                            "DELETE FROM draft_list WHERE campaign=?", "DELETE FROM campaign WHERE id=?"}) {
        Result<Statement> statement = m_connection.prepare(sql);
        if (!statement)
            return forward(statement);
        if (const Result<void> done = statement->bind(0, campaign).run(); !done)
            return done;
    }
    return {};
}

Result<void> CampaignStore::removeIncompleteDrafts(qint64 nowMs)
{
    Result<Statement> statement = m_connection.prepare("SELECT id FROM campaign WHERE " HELIOGRAPH_LEFTOVER);
    if (!statement)
        return forward(statement);
    statement->bind(0, nowMs).bind(1, kHiddenKept);
    QList<qint64> ids;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return forward(row);
        if (!*row)
            break;
        ids += statement->integer(0);
    }
    for (const qint64 id : ids) {
        if (const Result<void> removed = removeLeftover(id, nowMs); !removed)
            return removed;
    }
    return {};
}

// Asks again inside the transaction: another program may have shown the draft meanwhile.
Result<void> CampaignStore::removeLeftover(qint64 campaign, qint64 nowMs)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    const Result<Statement*> still =
        m_connection.cached("SELECT 1 FROM campaign WHERE " HELIOGRAPH_LEFTOVER " AND id=?3");
    if (!still)
        return forward(still);
    (*still)->bind(0, nowMs).bind(1, kHiddenKept).bind(2, campaign);
    const Result<bool> found = (*still)->step();
    (*still)->reset();
    if (!found)
        return forward(found);
    if (!*found)
        return {};
    if (const Result<void> done = deleteRows(campaign); !done)
        return done;
    return transaction->commit();
}

Result<void> CampaignStore::hideDraft(qint64 campaign, qint64 nowMs)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    if (const Result<void> unsealed = checkUnsealed(campaign); !unsealed)
        return unsealed;
    if (const Result<void> done = hide(campaign, nowMs); !done)
        return done;
    return transaction->commit();
}

} // namespace heliograph
