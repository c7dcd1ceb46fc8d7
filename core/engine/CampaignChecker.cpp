// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/CampaignChecker.h"

#include "core/engine/CampaignCheckRows.h"
#include "core/storage/CheckReader.h"

#include <QDateTime>

#include <algorithm>

namespace heliograph {
namespace {

// What a message of text and columns alone can't tell: a column's cell is there for every row.
Message withColumns(const CampaignPlan& plan)
{
    Message message = plan.message;
    if (!plan.textColumn.isEmpty())
        message.text = QStringLiteral("x");
    return message;
}

Finding blocking(FindingKind kind, const QString& word = {}, const QString& other = {})
{
    Finding finding;
    finding.kind = kind;
    finding.severity = FindingSeverity::Blocks;
    finding.word = word;
    finding.other = other;
    return finding;
}

bool blocksRendering(const Finding& finding)
{
    switch (finding.kind) {
    case FindingKind::NoAccount:
    case FindingKind::NotOffered:
    case FindingKind::BrokenText:
    case FindingKind::UnknownField:
    case FindingKind::AmbiguousField:
        return true;
    default:
        return false;
    }
}

QByteArray digestOf(const Account& account)
{
    const Result<GatewayProfile> profile = profileOf(account);
    CampaignPlan plan;
    if (profile) {
        plan.profile = profile->toJson();
        plan.gatewayUtcOffsetMinutes = gatewayUtcOffset(account, *profile).value_or(0);
    }
    return accountIdentity(account).toUtf8() + '\n' + account.url.toEncoded() + '\n' +
           account.sender.toUtf8() + '\n' + QByteArray::number(account.recipientsPerDocument) + '\n' +
           plan.toJson();
}

} // namespace

Result<CheckResult> CampaignChecker::check(qint64 campaign, const Progress& progress)
{
    m_sealer.reset();
    m_campaign = campaign;
    // First: what changes while we look is then noticed when it is sealed.
    Result<QByteArray> digest = CheckReader(m_engine.workspace().connection()).digest(campaign);
    if (!digest)
        return forward(digest);
    m_digest = std::move(*digest);
    const Result<Campaign> loaded = m_engine.campaigns().campaign(campaign);
    if (!loaded)
        return forward(loaded);
    m_accountName = loaded->accountName;
    m_accountDigest = accountDigest();
    if (loaded->isSealed())
        return sealedResult(*loaded);
    CheckResult result;
    result.campaign = *loaded;
    if (const Result<void> done = judgeAccount(result); !done)
        return forward(done);
    judgeMessage(result);
    judgeTimes(result);
    result.page.counts = loaded->counts;
    if (std::none_of(result.findings.begin(), result.findings.end(), blocksRendering)) {
        if (const Result<void> done = judgeRows(result, progress); !done)
            return forward(done);
    }
    judgeNumbers(result);
    result.arrange();
    return result;
}

Result<CheckResult> CampaignChecker::sealedResult(const Campaign& campaign)
{
    CheckResult result;
    result.campaign = campaign;
    result.sealed = true;
    result.page.counts = campaign.counts;
    result.page.parts = campaign.parts;
    Result<std::map<int, qint64>> parts =
        CheckReader(m_engine.workspace().connection()).sealedParts(campaign.id);
    if (!parts)
        return forward(parts);
    result.page.histogram = std::move(*parts);
    if (!result.page.histogram.empty())
        result.page.longest = result.page.histogram.rbegin()->first;
    Finding recipients;
    recipients.kind = FindingKind::Recipients;
    for (const RecipientState state :
         {RecipientState::Invalid, RecipientState::Skipped, RecipientState::Cancelled})
        recipients.total += campaign.counts[state];
    recipients.count = campaign.counts.total() - recipients.total;
    result.findings.push_back(recipients);
    if (const Result<Account> account = m_engine.accounts().account(campaign.accountName))
        result.account = *account;
    return result;
}

QByteArray CampaignChecker::accountDigest() const
{
    const Result<Account> account = m_engine.accounts().account(m_accountName);
    return account ? digestOf(*account) : QByteArray();
}

Result<void> CampaignChecker::judgeAccount(CheckResult& result)
{
    CampaignPlan& plan = result.campaign.plan;
    const Result<Account> account = m_engine.accounts().account(result.campaign.accountName);
    if (!account && account.error().code != ErrorCode::NoSuchAccount)
        return forward(account);
    if (!account) {
        result.findings.push_back(blocking(FindingKind::NoAccount, result.campaign.accountName));
        return {};
    }
    result.account = *account;
    const Result<void> filled = m_engine.fillPlan(plan, *account);
    if (!filled && filled.error().code == ErrorCode::NotSupportedByGateway)
        result.findings.push_back(blocking(FindingKind::NotOffered, account->name));
    else if (!filled)
        return filled;
    const bool encrypted = account->url.scheme() == QStringLiteral("https");
    const bool here = isLoopback(account->url);
    Finding connection;
    connection.kind = encrypted || here ? FindingKind::Connection : FindingKind::PlainHttp;
    connection.word = account->url.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
    connection.flag = here;
    if (!encrypted && !here)
        connection.severity = account->allowHttp ? FindingSeverity::Decision : FindingSeverity::Blocks;
    result.findings.push_back(connection);
    return {};
}

void CampaignChecker::judgeMessage(CheckResult& result) const
{
    const CampaignPlan& plan = result.campaign.plan;
    const QStringList& headers = result.campaign.headers;
    Message copy = withColumns(plan);
    for (const QString* text : templateTexts(copy)) {
        if (const Result<MessageTemplate> read = MessageTemplate::parse(*text); !read)
            result.findings.push_back(blocking(FindingKind::BrokenText, read.error().detail));
    }
    const HeaderIndex index(headers);
    QStringList named;
    for (const UsedField& field : usedFields(plan.message, plan.textColumn, headers)) {
        const Result<int> column = index.find(field.name);
        if (column || named.contains(field.name, Qt::CaseInsensitive))
            continue;
        named += field.name;
        const bool unknown = column.error().code == ErrorCode::UnknownColumn;
        result.findings.push_back(blocking(unknown ? FindingKind::UnknownField : FindingKind::AmbiguousField,
                                           field.name,
                                           unknown ? nearestHeader(field.name, headers) : QString()));
    }
    const Reason reason = checkMessage(copy);
    if (reason == Reason::None)
        return;
    Finding incomplete = blocking(FindingKind::MessageIncomplete);
    incomplete.reason = reason;
    result.findings.push_back(incomplete);
}

void CampaignChecker::judgeTimes(CheckResult& result) const
{
    const CampaignPlan& plan = result.campaign.plan;
    const qint64 now = m_engine.clock().nowMs();
    const auto add = [&result](FindingKind kind, FindingSeverity severity, std::optional<qint64> at) {
        Finding finding;
        finding.kind = kind;
        finding.severity = severity;
        finding.at = at;
        result.findings.push_back(finding);
    };
    if (plan.sendAt && *plan.sendAt < now)
        add(FindingKind::TimePassed, FindingSeverity::Blocks, plan.sendAt);
    else if (plan.sendAt)
        add(FindingKind::Schedule, FindingSeverity::Info, plan.sendAt);
    const qint64 begin = std::max(now, plan.sendAt.value_or(now));
    for (const std::optional<qint64>& until : {plan.validUntil, plan.viberValidUntil}) {
        if (until && *until <= begin)
            add(FindingKind::ValidityPassed, FindingSeverity::Blocks, until);
    }
    if (plan.quietHours == QuietHours())
        return;
    add(FindingKind::QuietHours, FindingSeverity::Info, std::nullopt);
    result.findings.back().flag = plan.quietHours.allows(m_engine.clock().now().toLocalTime().time());
}

Result<void> CampaignChecker::judgeRows(CheckResult& result, const Progress& progress)
{
    const Campaign& draft = result.campaign;
    CheckReader reader(m_engine.workspace().connection());
    Result<QSet<QString>> duplicates = reader.duplicatePhones(draft.id);
    if (!duplicates)
        return forward(duplicates);
    const Result<MessageComposer> composer =
        MessageComposer::compile(draft.plan.message, draft.headers, draft.plan.textColumn);
    if (!composer)
        return forward(composer);
    CampaignCheckRows rows(draft, *composer,
                           usedFields(draft.plan.message, draft.plan.textColumn, draft.headers),
                           std::move(*duplicates));
    m_sealer.emplace(m_engine.workspace(), m_engine.clock());
    m_sealer->setObserver([&rows](const RecipientRow& row, const Composed* composed,
                                  const SealedRow* judged) { rows.see(row, composed, judged); });
    const Result<void> rendered =
        m_sealer->render(draft, draft.plan, accountIdentity(*result.account), progress);
    m_sealer->setObserver({});
    if (!rendered) {
        m_sealer.reset();
        return rendered;
    }
    const Result<Preflight> page = m_sealer->preflight();
    const Result<qint64> listed = reader.stopListSize();
    if (!page || !listed)
        return page ? Result<void>(forward(listed)) : Result<void>(forward(page));
    result.page = *page;
    result.page.plainHttp = result.find(FindingKind::PlainHttp) != nullptr;
    result.campaign.parts = page->parts;
    rows.report(result);
    for (Finding& finding : result.findings) {
        if (finding.kind == FindingKind::StopList)
            finding.total = *listed;
    }
    return judgeRepeats(result);
}

Result<void> CampaignChecker::judgeRepeats(CheckResult& result)
{
    Finding finding;
    finding.kind = FindingKind::SameTextRecently;
    const Message& message = result.campaign.plan.message;
    finding.word = hasSms(message.type) ? message.sender : message.viber.sender;
    finding.count = result.page.sentRecently;
    if (finding.count == 0) {
        result.findings.push_back(finding);
        return {};
    }
    finding.severity = FindingSeverity::Decision;
    const Result<std::vector<SealedRow>> rows = m_sealer->preview(RepeatPolicy::Skip);
    if (!rows)
        return forward(rows);
    std::vector<qint64> keys;
    for (const SealedRow& row : *rows) {
        if (row.earlier == EarlierSend::None)
            continue;
        keys.push_back(row.key);
        result.repeats.parts += row.parts;
        if (const Result<void> counted = countRepeat(row, result, finding); !counted)
            return counted;
    }
    finding.rows = std::make_shared<const std::vector<qint64>>(std::move(keys));
    result.findings.push_back(finding);
    return {};
}

// The line names the latest campaign of the strongest kind.
Result<void> CampaignChecker::countRepeat(const SealedRow& row, CheckResult& result, Finding& finding)
{
    constexpr qint64 kLookedAt = 1000; // of each kind: a million looks would take minutes
    RepeatCounts& counts = result.repeats;
    qint64& count = row.earlier == EarlierSend::Sent      ? counts.sent
                    : row.earlier == EarlierSend::Perhaps ? counts.perhaps
                                                          : counts.toCome;
    const bool weaker = (row.earlier != EarlierSend::Sent && counts.sent > 0) ||
                        (row.earlier == EarlierSend::ToCome && counts.perhaps > 0);
    if (++count > kLookedAt || weaker)
        return {};
    const qint64 window = std::chrono::milliseconds(kFingerprintWindow).count();
    const Result<std::optional<EarlierCampaign>> earlier =
        CheckReader(m_engine.workspace().connection())
            .earlierCampaign(result.campaign.id, row.fingerprint, m_engine.clock().nowMs() - window);
    if (!earlier)
        return forward(earlier);
    const bool stronger = count == 1; // the first of its kind, and none of a stronger one so far
    if (stronger) {
        finding.at.reset();
        finding.other.clear();
    }
    if (*earlier && (*earlier)->at > finding.at.value_or(0)) {
        finding.at = (*earlier)->at;
        finding.other = (*earlier)->name;
    }
    return {};
}

void CampaignChecker::judgeNumbers(CheckResult& result) const
{
    const CampaignPlan& plan = result.campaign.plan;
    const bool hasTimes = plan.sendAt || plan.validUntil || plan.viberValidUntil ||
                          result.find(FindingKind::RowTimes) != nullptr;
    if (hasTimes && result.account) {
        const Result<GatewayProfile> profile = profileOf(*result.account);
        if (profile && !gatewayUtcOffset(*result.account, *profile))
            result.findings.push_back(blocking(FindingKind::ClockUnknown, result.account->name));
    }
    const qint64 ready = result.page.counts[RecipientState::Ready];
    // Rows may bring what the message itself lacks, for example the sender.
    if (ready > 0 && m_sealer)
        std::erase_if(result.findings,
                      [](const Finding& finding) { return finding.kind == FindingKind::MessageIncomplete; });
    if (ready == 0) {
        Finding nobody = blocking(FindingKind::NobodyLeft);
        nobody.count = result.page.counts.total();
        result.findings.push_back(nobody);
    }
    if (plan.maxRecipients > 0 && ready > plan.maxRecipients) {
        Finding many = blocking(FindingKind::TooMany);
        many.count = ready;
        many.total = plan.maxRecipients;
        result.findings.push_back(many);
    }
}

Result<void> CampaignChecker::seal(RepeatPolicy policy)
{
    if (!m_sealer || accountDigest() != m_accountDigest)
        return fail(ErrorCode::DraftChanged, QString::number(m_campaign));
    const Result<void> sealed = m_sealer->seal(policy, m_digest);
    if (sealed)
        m_sealer.reset();
    return sealed;
}

} // namespace heliograph
