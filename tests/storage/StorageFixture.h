// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/ContentFingerprint.h"
#include "core/storage/Ledger.h"
#include "core/storage/RowCodec.h"
#include "core/storage/SealingStore.h"
#include "tests/support/Drafts.h"
#include "tests/support/TemporaryWorkspace.h"

namespace heliograph {

/// A workspace with ways to seal and to take without a runner.
struct StorageFixture {
    VirtualClock clock;
    TemporaryWorkspace folders;
    std::unique_ptr<Workspace> workspace = folders.open(clock);
    Account account = testAccount();

    Connection& db() { return workspace->connection(); }
    qint64 now() const { return clock.nowMs(); }
    QString identity() const { return accountIdentity(account); }

    std::vector<SealedRow> rendered(qint64 campaign, int count,
                                    const QString& text = QStringLiteral("Hello")) const
    {
        std::vector<SealedRow> rows;
        for (int n = 1; n <= count; ++n) {
            Message message;
            message.text = text;
            const qint64 hash = contentHash(message);
            rows.push_back({.key = recipientKey(campaign, n),
                            .textHash = hash,
                            .fingerprint = fingerprint(identity(), testPhone(n), hash),
                            .parts = 2,
                            .detail = {}});
        }
        return rows;
    }
    SealRequest request(qint64 campaign, RepeatPolicy policy = RepeatPolicy::Refuse) const
    {
        return {.campaign = campaign,
                .identity = identity(),
                .machine = QStringLiteral("computer-one"),
                .plan = testPlan(account),
                .repeats = policy,
                .nowMs = now()};
    }
    qint64 draft(int count) { return addDraft(*workspace, testPlan(account), count, now()); }
    qint64 sealed(int count, const QString& text = QStringLiteral("Hello"))
    {
        const qint64 campaign = draft(count);
        if (!SealingStore(db()).seal(request(campaign), rendered(campaign, count, text)))
            qFatal("not sealed");
        return campaign;
    }
    qint64 running(int count, const QString& text = QStringLiteral("Hello"))
    {
        const qint64 campaign = sealed(count, text);
        if (!CampaignStore(db()).setState(campaign, CampaignState::Running, nullptr, now()))
            qFatal("not running");
        return campaign;
    }
    TakeRequest takeRequest(qint64 campaign, int limit, bool repeats = false) const
    {
        TakeRequest take;
        take.campaign = campaign;
        take.limit = limit;
        take.repeats = repeats;
        take.identity = identity();
        return take;
    }
    TakeResult take(Ledger& ledger, const TakeRequest& request)
    {
        Result<RoundResult> round = ledger.round(
            {}, {request}, [](const BatchRow&) { return true; }, now());
        if (!round)
            qFatal("no round: %s", qPrintable(round.error().technical));
        return round->takes.at(0);
    }
    /// An outcome for every row of a batch.
    static AttemptRecord record(const Batch& batch, RecipientState to)
    {
        AttemptRecord all;
        all.attempt = batch.attempt;
        all.campaign = batch.campaign;
        for (const BatchRow& row : batch.rows) {
            RowOutcome outcome;
            outcome.key = row.key;
            outcome.to = to;
            outcome.maybeAfter = row.maybe;
            outcome.context.maybe = row.maybe;
            if (to == RecipientState::Accepted)
                outcome.gatewayId = QString::number(9'000'000'000 + row.key);
            all.rows.push_back(outcome);
        }
        return all;
    }
    Result<RoundResult> write(Ledger& ledger, const AttemptRecord& record)
    {
        return ledger.round(
            {record}, {}, [](const BatchRow&) { return true; }, now());
    }
    Counts counts(qint64 campaign) { return campaignOf(*workspace, campaign).counts; }
    RecipientRow row(qint64 campaign, int n) { return rowsOf(*workspace, campaign).at(std::size_t(n - 1)); }
};

} // namespace heliograph
