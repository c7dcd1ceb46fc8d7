// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CampaignRemoval.h"

#include "core/storage/CampaignStore.h"
#include "core/storage/Compaction.h"
#include "core/storage/Connection.h"
#include "core/storage/RetriedRows.h"
#include "core/storage/RowCodec.h"
#include "core/storage/SealingStore.h"
#include "core/storage/Tidying.h"

#include <QCoreApplication>

namespace heliograph {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CampaignRemoval)
};

qint64 windowStart(qint64 nowMs)
{
    return nowMs - std::chrono::milliseconds(kFingerprintWindow).count();
}

} // namespace

Result<RemovalView> CampaignRemoval::look(qint64 campaign, qint64 nowMs)
{
    const Result<Campaign> loaded = CampaignStore(m_connection).campaign(campaign);
    if (!loaded)
        return forward(loaded);
    const Result<Statement*> statement =
        m_connection.cached("SELECT count(*),total(state=4),"
                            "(SELECT count(*) FROM sent_row WHERE id BETWEEN ?1 AND ?2 AND sent_at>?3),"
                            "total(due_kind=2 AND state IN (2,3,4)),"
                            "(SELECT count(*) FROM attempt WHERE campaign=?4),"
                            "(SELECT id FROM campaign WHERE id=?5 AND complete=1 AND redacted_at IS NULL)"
                            " FROM delivery WHERE id BETWEEN ?1 AND ?2");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, firstKey(campaign)).bind(1, lastKey(campaign)).bind(2, windowStart(nowMs));
    const Result<bool> row = (*statement)->bind(3, campaign).bind(4, loaded->parent).step();
    if (!row)
        return forward(row);
    RemovalView view{.campaign = campaign, .name = loaded->name, .state = loaded->state};
    view.recipients = (*statement)->integer(0);
    if (loaded->isSealed()) {
        view.retries = (*statement)->integer(5);
        view.uncertain = (*statement)->integer(1);
        view.recent = (*statement)->integer(2);
        view.awaited = (*statement)->integer(3);
        view.documents = (*statement)->integer(4);
    }
    (*statement)->reset();
    const Result<std::vector<qint64>> drafts = RetriedRows::openDrafts(m_connection, campaign, false);
    if (!drafts)
        return forward(drafts);
    view.retriedBy = drafts->empty() ? 0 : drafts->front();
    return view;
}

Result<void> CampaignRemoval::allowed(const RemovalView& view, bool agreed)
{
    const bool ended = view.state == CampaignState::Draft || view.state == CampaignState::Finished ||
                       view.state == CampaignState::Cancelled;
    if (!ended)
        return fail(ErrorCode::NotAllowedInState, QString::number(view.campaign), describe(view.state));
    if (view.awaited > 0)
        return fail(ErrorCode::BadInput, {},
                    Words::tr("Reports are still awaited for %n recipient(s) of this campaign. Remove it "
                              "when they have come.",
                              nullptr, static_cast<int>(view.awaited)));
    if (view.retries > 0)
        return fail(ErrorCode::BadInput, {},
                    Words::tr("This campaign retried rows of campaign %1, which has to know whom it was sent "
                              "to, so that nobody is sent it again. Remove that one first.")
                        .arg(view.retries));
    if (view.retriedBy > 0)
        return fail(ErrorCode::BadInput, {},
                    Words::tr("Campaign %1, not sent yet, retries rows of this one and has to know whom "
                              "others were sent to. Send or remove that one first.")
                        .arg(view.retriedBy));
    if (agreed || !view.needsConsent())
        return {};
    if (view.uncertain > 0)
        return fail(ErrorCode::BadInput, {},
                    Words::tr("Of %n recipient(s) of this campaign nobody knows whether the message was "
                              "sent, and nobody could find out any more. This has to be agreed to.",
                              nullptr, static_cast<int>(view.uncertain)));
    return fail(
        ErrorCode::BadInput, {},
        Words::tr("%n recipient(s) of this campaign were sent the message within the last day, may "
                  "have been, or are still to be sent it by the gateway. Removing it has to be agreed "
                  "to.",
                  nullptr, static_cast<int>(view.recent)));
}

// Hash and time tell nothing about a person without the account, the phone and the whole text.
Result<void> CampaignRemoval::keepFingerprints(qint64 campaign, qint64 nowMs)
{
    const Result<Statement*> keep = m_connection.cached(
        "INSERT OR IGNORE INTO removed_fingerprint(hash,at) SELECT f.hash,s.sent_at FROM fingerprint f "
        "JOIN sent_row s ON s.id=f.recipient WHERE f.recipient BETWEEN ?1 AND ?2 AND s.sent_at>?3");
    if (!keep)
        return forward(keep);
    (*keep)->bind(0, firstKey(campaign)).bind(1, lastKey(campaign)).bind(2, windowStart(nowMs));
    if (const Result<void> done = (*keep)->run(); !done)
        return done;
    const Result<qint64> gone =
        runBetween(m_connection, "DELETE FROM fingerprint WHERE recipient BETWEEN ?1 AND ?2",
                   firstKey(campaign), lastKey(campaign));
    return gone ? Result<void>() : forward(gone);
}

// Without counts and a time of sealing no question finds what is left of it.
Result<void> CampaignRemoval::hide(qint64 campaign)
{
    for (const char* sql :
         {"UPDATE campaign SET complete=0,sealed_at=NULL,identity='' WHERE id BETWEEN ?1 AND ?2",
          "UPDATE campaign SET parent=NULL WHERE parent BETWEEN ?1 AND ?2",
          "DELETE FROM campaign_count WHERE campaign BETWEEN ?1 AND ?2",
          "DELETE FROM tidying WHERE campaign BETWEEN ?1 AND ?2"}) {
        if (const Result<qint64> done = runBetween(m_connection, sql, campaign, campaign); !done)
            return forward(done);
    }
    return Tidying(m_connection).begin(TidyKind::Removal, campaign);
}

// Brought back, they would no longer know whom others were sent to.
Result<void> CampaignRemoval::hideDeletedRetries(qint64 campaign)
{
    const Result<std::vector<qint64>> drafts = RetriedRows::openDrafts(m_connection, campaign, true);
    if (!drafts)
        return forward(drafts);
    for (const qint64 draft : *drafts) {
        if (const Result<void> done = hide(draft); !done)
            return done;
    }
    return {};
}

Result<void> CampaignRemoval::begin(qint64 campaign, bool agreed, qint64 nowMs)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    const Result<RemovalView> view = look(campaign, nowMs);
    if (!view)
        return forward(view);
    Result<void> done = allowed(*view, agreed);
    if (done)
        done = keepFingerprints(campaign, nowMs);
    if (done)
        done = hideDeletedRetries(campaign);
    if (done)
        done = hide(campaign);
    if (done)
        done = wantCompaction(m_connection);
    return done ? transaction->commit() : done;
}

Result<std::vector<qint64>> CampaignRemoval::begun()
{
    return Tidying(m_connection).begun(TidyKind::Removal);
}

Result<void> CampaignRemoval::deleteRest(qint64 campaign)
{
    for (const char* sql : {"DELETE FROM attempt WHERE campaign BETWEEN ?1 AND ?2",
                            "DELETE FROM draft_list WHERE campaign BETWEEN ?1 AND ?2",
                            "DELETE FROM campaign WHERE id BETWEEN ?1 AND ?2"}) {
        if (const Result<qint64> done = runBetween(m_connection, sql, campaign, campaign); !done)
            return forward(done);
    }
    return Tidying(m_connection).end(TidyKind::Removal, campaign);
}

Result<bool> CampaignRemoval::goOn(qint64 campaign)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    Tidying tidying(m_connection);
    const Result<Tidying::Piece> piece = tidying.next(TidyKind::Removal, campaign);
    if (!piece)
        return forward(piece);
    Result<void> done;
    if (piece->to == 0) {
        done = deleteRest(campaign);
    } else {
        for (const char* sql : {"DELETE FROM recipient WHERE id BETWEEN ?1 AND ?2",
                                "DELETE FROM delivery WHERE id BETWEEN ?1 AND ?2",
                                "DELETE FROM event WHERE recipient BETWEEN ?1 AND ?2",
                                "DELETE FROM draft_phone WHERE id BETWEEN ?1 AND ?2"}) {
            const Result<qint64> deleted = runBetween(m_connection, sql, piece->from, piece->to);
            done = deleted ? Result<void>() : forward(deleted);
            if (!done)
                break;
        }
        if (done)
            done = tidying.done(TidyKind::Removal, campaign, *piece);
    }
    if (done)
        done = transaction->commit();
    if (!done)
        return forward(done);
    return piece->to != 0;
}

} // namespace heliograph
