// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/CampaignCheck.h"

#include "core/gateway/SenderApproval.h"

#include <algorithm>

namespace heliograph {
namespace {

// Amounts have four decimals at most (AccountMoney.h).
constexpr double kUnits = 10'000;

std::optional<qint64> unitsOf(const QString& amount)
{
    bool isNumber = false;
    const double value = amount.toDouble(&isNumber);
    return isNumber ? std::optional(qRound64(value * kUnits)) : std::nullopt;
}

int rankOf(const Finding& finding)
{
    if (finding.severity == FindingSeverity::Decision)
        return 0;
    return finding.severity == FindingSeverity::Blocks ? 1 : 2;
}

void removeKind(CheckResult& result, FindingKind kind)
{
    std::erase_if(result.findings, [kind](const Finding& finding) { return finding.kind == kind; });
}

bool refusesAccount(ErrorCode code)
{
    return code == ErrorCode::NoSecret || code == ErrorCode::AccountRefused ||
           code == ErrorCode::AccountBlocked || code == ErrorCode::PlainHttp;
}

FindingSeverity severityOf(SenderApproval approval)
{
    switch (approval) {
    case SenderApproval::Approved:
        return FindingSeverity::Ok;
    case SenderApproval::Waiting:
    case SenderApproval::Refused:
        return FindingSeverity::Blocks;
    case SenderApproval::NotListed:
        return FindingSeverity::Warning;
    }
    return FindingSeverity::Info;
}

void judgeSender(CheckResult& result, const OriginatorReply& reply)
{
    for (Finding& finding : result.findings) {
        if (finding.kind != FindingKind::Sender || finding.word.isEmpty())
            continue;
        const SenderApproval approval = approvalOf(reply, finding.word);
        finding.severity = severityOf(approval);
        finding.reason = approval == SenderApproval::Approved  ? Reason::None
                         : approval == SenderApproval::Waiting ? Reason::SenderNotModerated
                                                               : Reason::UnknownSender;
        finding.flag = approval == SenderApproval::Approved;
    }
}

void judgeBalance(CheckResult& result, const BalanceReply& balance)
{
    removeKind(result, FindingKind::Balance);
    const std::optional<qint64> money = unitsOf(balance.money);
    const std::optional<qint64> price = result.account ? unitsOf(result.account->pricePerPart) : std::nullopt;
    if (!money || !price || *price <= 0 || result.page.parts == 0)
        return;
    Finding finding;
    finding.kind = FindingKind::Balance;
    finding.total = result.page.parts;
    finding.count = std::clamp<qint64>(*money / *price, 0, result.page.parts);
    finding.severity = finding.count < finding.total ? FindingSeverity::Warning : FindingSeverity::Ok;
    result.findings.push_back(finding);
}

} // namespace

const Finding* CheckResult::find(FindingKind kind) const
{
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [kind](const Finding& finding) { return finding.kind == kind; });
    return found == findings.end() ? nullptr : &*found;
}

void CheckResult::arrange()
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& left, const Finding& right) {
        return std::pair(rankOf(left), left.kind) < std::pair(rankOf(right), right.kind);
    });
}

SendOffer offerOf(const CheckResult& result, const CheckDecisions& decisions)
{
    SendOffer offer;
    offer.messages = result.page.counts[RecipientState::Ready];
    offer.parts = result.page.parts;
    offer.at = result.campaign.plan.sendAt;
    for (const Finding& finding : result.findings) {
        if (finding.severity == FindingSeverity::Blocks && !offer.blockedBy)
            offer.blockedBy = finding.kind;
        if (finding.severity != FindingSeverity::Decision)
            continue;
        const bool open =
            finding.kind == FindingKind::SameTextRecently ? !decisions.repeats : !decisions.plainHttp;
        offer.missing += open;
        if (finding.kind == FindingKind::PlainHttp && decisions.plainHttp == false)
            offer.blockedBy = FindingKind::PlainHttp;
        if (finding.kind != FindingKind::SameTextRecently || open)
            continue;
        offer.repeats = *decisions.repeats;
        if (offer.repeats != RepeatPolicy::Skip)
            continue;
        offer.messages -= finding.count;
        offer.parts -= result.repeats.parts;
    }
    if (offer.messages == 0 && !offer.blockedBy)
        offer.blockedBy = FindingKind::NobodyLeft;
    return offer;
}

void judgeAnswers(CheckResult& result, const AccountAnswers& answers)
{
    if (result.sealed)
        return;
    removeKind(result, FindingKind::AccountTrouble);
    if (answers.error) {
        Finding finding;
        finding.kind = FindingKind::AccountTrouble;
        finding.severity =
            refusesAccount(answers.error->code) ? FindingSeverity::Blocks : FindingSeverity::Warning;
        finding.error = answers.error;
        result.findings.push_back(finding);
    }
    if (answers.senders)
        judgeSender(result, *answers.senders);
    if (answers.balance)
        judgeBalance(result, *answers.balance);
    result.arrange();
}

QString moneyAfter(const QString& money, const QString& amount, qint64 parts)
{
    const std::optional<qint64> now = unitsOf(money);
    const std::optional<qint64> each = unitsOf(amount);
    if (!now || !each)
        return {};
    return QString::number(static_cast<double>(*now - *each * parts) / kUnits, 'f', 2);
}

} // namespace heliograph
