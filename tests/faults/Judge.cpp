// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/Judge.h"

#include "core/storage/RowCodec.h"

#include <algorithm>

namespace heliograph {
namespace {

using enum RecipientState;

constexpr qint64 kDay = 24 * 3'600'000LL;

bool isReport(RecipientState state)
{
    return state == Delivered || state == Read || state == Undelivered || state == Expired ||
           state == NoReport;
}

/// What may have become of a row between two looks, however many moves that were.
bool mayBecome(RecipientState from, Reason reason, RecipientState to)
{
    if (from == to)
        return true;
    switch (from) {
    case Ready:
        return true;
    case Submitting:
        return to != Invalid;
    case Uncertain:
        return to == Submitting || to == Accepted || to == Held || to == Rejected || isReport(to) ||
               to == Cancelled; // by way of accepted
    case Accepted:
        return isReport(to) || to == Cancelled;
    case Held:
        return isReport(to);
    case Delivered:
        return to == Read;
    case NoReport:
        return reason == Reason::GaveUp && isReport(to);
    default:
        return false;
    }
}

QString named(const RecipientRow& row, const char* what)
{
    return QStringLiteral("campaign %1 row %2 %3: %4 %5 %6")
        .arg(campaignOf(row.key))
        .arg(row.row)
        .arg(QString::fromLatin1(what), recipientStateWord(row.state), nextWord(row.next),
             reasonCode(row.reason));
}

} // namespace

bool Judge::mayBeSent(const Truth* truth) const
{
    return truth && (truth->liedSent || truth->liedId || truth->decidedSent);
}

bool Judge::mayBeUnsent(const Truth* truth) const
{
    return truth && (truth->liedUnsent || truth->decidedUnsent || truth->elsewhere);
}

QString Judge::falseClaim(const RecipientRow& row) const
{
    const QString clientId = QString::number(row.clientId);
    const Truth* truth = m_gateway.find(clientId);
    const bool there = row.clientId != 0 && m_gateway.has(clientId);
    switch (row.state) {
    case Submitting:
    case Uncertain:
        return {};
    case Cancelled:
        if (there && m_gateway.model().messages().value(clientId).deleted)
            return {};
        [[fallthrough]];
    case Ready:
    case Rejected:
    case Invalid:
    case Skipped:
        return there && !mayBeUnsent(truth) ? named(row, "is called unsent and was sent") : QString();
    default:
        break;
    }
    if (!there && !mayBeSent(truth))
        return named(row, "is called sent and wasn't");
    if (isReport(row.state) && row.reason != Reason::GaveUp && row.reason != Reason::UnknownToGateway &&
        !m_gateway.told(row.gatewayId, row.state))
        return named(row, "has a report that nobody gave");
    const QString id = m_gateway.model().messages().value(clientId).gatewayId;
    if (!row.gatewayId.isEmpty() && row.gatewayId != id && !(truth && truth->ids.contains(row.gatewayId)))
        return named(row, "has an id that nobody told");
    return {};
}

QString Judge::checkRows(const Campaign& campaign, const std::vector<RecipientRow>& rows)
{
    Counts counted;
    for (const RecipientRow& row : rows) {
        counted[row.state] += 1;
        const auto seen = m_seen.constFind(row.key);
        if (seen != m_seen.cend() && !mayBecome(seen->state, seen->reason, row.state))
            return named(row,
                         qPrintable(QStringLiteral("went back from ") + recipientStateWord(seen->state)));
        m_seen.insert(row.key, {row.state, row.reason});
        if (const QString claim = falseClaim(row); !claim.isEmpty())
            return claim;
        const Truth* truth = m_gateway.find(QString::number(row.clientId));
        if (row.reason == Reason::IdCollision && !(truth && truth->liedId))
            return named(row, "has a collision alarm and nobody lied");
    }
    if (counted.n != campaign.counts.n)
        return QStringLiteral("campaign %1: the counters differ from the rows").arg(campaign.id);
    if (counted.total() != campaign.recipients)
        return QStringLiteral("campaign %1: recipients are missing").arg(campaign.id);
    return {};
}

QString Judge::check(Workspace& workspace, const std::vector<qint64>& campaigns)
{
    if (!m_gateway.violations.isEmpty())
        return m_gateway.violations.front();
    std::map<std::pair<QString, QString>, qint64> owners;
    for (const qint64 id : campaigns) {
        const Campaign campaign = campaignOf(workspace, id);
        const std::vector<RecipientRow> rows = rowsOf(workspace, id);
        if (const QString wrong = checkRows(campaign, rows); !wrong.isEmpty())
            return wrong;
        for (const RecipientRow& row : rows) {
            if (row.gatewayId.isEmpty())
                continue;
            if (!owners.insert({{campaign.identity, row.gatewayId}, row.key}).second)
                return named(row, "has the gateway id of another row");
        }
    }
    return checkCopies();
}

QString Judge::checkHeard(Workspace& workspace, qint64 campaign, const std::vector<Said>& heard)
{
    QHash<QString, const RecipientRow*> byId;
    const std::vector<RecipientRow> rows = rowsOf(workspace, campaign);
    for (const RecipientRow& row : rows) {
        byId.insert(QString::number(row.clientId), &row);
        if (row.state == Submitting)
            return named(row, "is still being submitted after the run");
    }
    for (const Said& said : heard) {
        const RecipientRow* row = byId.value(said.clientId);
        const Truth* truth = m_gateway.find(said.clientId);
        if (said.what != Said::What::Taken || !row || !truth || truth->liedId || truth->liedUnsent ||
            truth->elsewhere)
            continue;
        if (row->state == Ready || row->state == Uncertain || row->state == Rejected || row->state == Skipped)
            return named(*row, "was taken, as the gateway said, and the ledger doesn't know");
        if (said.withId && row->gatewayId.isEmpty())
            return named(*row, "has no id although the gateway told one");
    }
    return {};
}

QString Judge::checkSettled(Workspace& workspace, qint64 campaign, bool reportsToo)
{
    const Campaign loaded = campaignOf(workspace, campaign);
    if (loaded.state != CampaignState::Finished && loaded.state != CampaignState::Cancelled &&
        loaded.state != CampaignState::Scheduled)
        return QStringLiteral("campaign %1 doesn't come to an end: %2 %3")
            .arg(campaign)
            .arg(loaded.pauseCode, loaded.pauseDetail);
    for (const RecipientRow& row : rowsOf(workspace, campaign)) {
        if (row.state == Ready || row.state == Submitting ||
            (row.state == Uncertain && row.next == Next::AskAgain))
            return named(row, "is forgotten");
        const Truth* truth = m_gateway.find(QString::number(row.clientId));
        const bool asked = !row.gatewayId.isEmpty() && !(truth && truth->decidedSent);
        if (reportsToo && asked && (row.state == Accepted || row.state == Held))
            return named(row, "never has a report");
    }
    return {};
}

QString Judge::checkCopies() const
{
    if (m_gateway.model().mostCopies() > 1)
        return QStringLiteral("somebody was sent a message twice");
    // A day is what the computer's clock says.
    if (m_gateway.clockWentBack)
        return {};
    std::map<std::pair<QString, QString>, qint64> lately;
    for (const Truth& truth : m_gateway.truths()) {
        const std::pair key(truth.phone, truth.text);
        if (!m_gateway.has(truth.clientId) || m_excused.contains(key) || truth.elsewhere ||
            truth.liedUnsent || truth.decidedUnsent ||
            m_gateway.model().messages().value(truth.clientId).deleted)
            continue;
        const bool failed = std::any_of(truth.ids.cbegin(), truth.ids.cend(), [&](const QString& id) {
            return m_gateway.told(id, Undelivered) || m_gateway.told(id, Expired);
        });
        if (failed)
            continue;
        // What the gateway keeps for later is sent then.
        const QDateTime later = m_gateway.model().messages().value(truth.clientId).sendAt;
        const qint64 sent = std::max(truth.firstPostWall, later.isValid() ? later.toMSecsSinceEpoch() : 0);
        const auto [before, isFirst] = lately.insert({key, sent});
        if (!isFirst && std::abs(sent - before->second) < kDay)
            return QStringLiteral("%1 was sent %2 twice within a day, %3 min apart, at last as %4")
                .arg(truth.phone, truth.text)
                .arg((sent - before->second) / 60000)
                .arg(truth.clientId);
        before->second = sent;
    }
    return {};
}

QString Judge::missing(Workspace& workspace, const std::vector<qint64>& campaigns)
{
    for (const qint64 id : campaigns) {
        if (!CampaignStore(workspace.connection()).campaign(id))
            return QStringLiteral("campaign %1 is gone from the ledger").arg(id);
    }
    return {};
}

QString Judge::dump(Workspace& workspace, const std::vector<qint64>& campaigns)
{
    QString all;
    for (const qint64 id : campaigns) {
        for (const RecipientRow& row : rowsOf(workspace, id))
            all += QStringLiteral("%1 %2 %3 %4 %5;")
                       .arg(row.key)
                       .arg(static_cast<int>(row.state))
                       .arg(static_cast<int>(row.next))
                       .arg(row.maybe)
                       .arg(row.gatewayId);
    }
    return all;
}

} // namespace heliograph
