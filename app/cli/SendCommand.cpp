// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SendCommand.h"

#include "app/cli/CliText.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/DryRunDocuments.h"
#include "app/cli/PreflightText.h"
#include "core/message/MessageCheck.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr std::size_t kRowsNamed = 10;

} // namespace

SendCommand::~SendCommand()
{
    removeDraft();
}

void SendCommand::removeDraft()
{
    if (m_draftId == 0)
        return;
    if (!m_engine->campaigns().removeDraft(std::exchange(m_draftId, 0)))
        m_context.output().warn(Cli::tr("A draft could not be removed; nothing of it was sent."));
}

Result<ExitCode> SendCommand::run()
{
    m_since.start();
    m_context.interrupts();
    for (const auto step : {&SendCommand::prepare, &SendCommand::makeDraft, &SendCommand::look}) {
        if (const Result<void> done = (this->*step)(); !done)
            return forward(done);
    }
    return m_options.dryRun ? dryRun() : send();
}

Result<void> SendCommand::prepare()
{
    Result<SendRequest> request = readSendOptions(m_options, m_context.clock().nowMs());
    if (!request)
        return forward(request);
    m_request = std::move(*request);
    const Result<Engine*> engine = m_context.engine();
    if (!engine)
        return forward(engine);
    m_engine = *engine;
    const Result<Account> account = m_engine->accounts().account(m_options.account);
    if (!account)
        return forward(account);
    m_account = *account;
    m_request.draft.accountName = m_account.name;
    if (const Result<void> filled = m_engine->fillPlan(m_request.draft.plan, m_account); !filled)
        return filled;
    if (const Result<void> whole = checkDraftMessage(m_request); !whole)
        return whole;
    if (!m_options.documents.isNull()) {
        if (const Result<void> folder = DryRunDocuments(m_options.documents).prepare(); !folder)
            return folder;
    }
    return {};
}

Result<void> SendCommand::makeDraft()
{
    const Result<DraftResult> built = DraftBuilder(m_engine->workspace(), m_context.clock())
                                          .build(m_request.draft, m_context.progress(Cli::tr("Reading")));
    if (!built)
        return forward(built);
    m_draftId = built->campaign;
    m_page.duplicatesWithOtherText = built->counts.duplicatesOtherContent;
    m_severalNumbers = built->severalNumbers;
    // Only now: a list that can't be used comes before an account that can't.
    if (const Result<void> consent = checkTransportConsent(m_account); !consent)
        return consent;
    return m_request.hasTimes ? learnClock() : Result<void>();
}

// The times in the documents are the gateway's own, so its clock has to be known.
Result<void> SendCommand::learnClock()
{
    const Result<GatewayProfile> profile = profileOf(m_account);
    if (!profile)
        return forward(profile);
    if (gatewayUtcOffset(m_account, *profile))
        return {};
    if (m_options.dryRun) {
        m_context.output().warn(
            Cli::tr("The gateway's clock is not known yet, so times in the documents are UTC. “account "
                    "check” asks for it."));
        return {};
    }
    const Result<RunSettings> settings = m_context.runSettings(m_account.name);
    if (!settings)
        return forward(settings);
    const std::unique_ptr<GatewayClient> client = m_engine->makeClient(*settings);
    GatewayQuestions questions(*client, m_context.clock(), *settings);
    const Result<int> offset = m_context.waitForResult<int>([&](auto done) { questions.clockOffset(done); });
    if (!offset)
        return forward(offset);
    m_account.clockOffsetMinutes = *offset;
    m_request.draft.plan.gatewayUtcOffsetMinutes = *offset;
    return m_engine->accounts().update(m_account);
}

Result<void> SendCommand::look()
{
    const Result<Campaign> draft = m_engine->campaigns().campaign(m_draftId);
    if (!draft)
        return forward(draft);
    m_draft.campaign = *draft;
    CampaignPlan& plan = m_draft.campaign.plan;
    plan.gatewayUtcOffsetMinutes = m_request.draft.plan.gatewayUtcOffsetMinutes;
    m_sealer.emplace(m_engine->workspace(), m_context.clock());
    const Result<void> rendered =
        m_sealer->render(*draft, plan, accountIdentity(m_account), m_context.progress(Cli::tr("Checking")));
    if (!rendered)
        return rendered;
    Result<Preflight> page = m_sealer->preflight();
    if (!page)
        return forward(page);
    page->duplicatesWithOtherText = m_page.duplicatesWithOtherText;
    m_page = std::move(*page);
    if (const Result<void> left = leaveOutRepeats(); !left)
        return left;
    m_draft.campaign.counts = m_page.counts;
    m_draft.campaign.parts = m_page.parts;
    for (const MessageWarning warning : messageWarnings(plan.message))
        m_context.output().warn(describe(warning));
    if (m_page.duplicatesWithOtherText > 0)
        m_context.output().warn(Cli::tr("%n duplicate(s) that are left out had another text.", nullptr,
                                        int(m_page.duplicatesWithOtherText)));
    warnOfSeveralNumbers();
    return {};
}

void SendCommand::warnOfSeveralNumbers()
{
    if (m_severalNumbers.empty())
        return;
    QStringList rows;
    for (std::size_t i = 0; i < std::min(m_severalNumbers.size(), kRowsNamed); ++i)
        rows += QString::number(m_severalNumbers[i]);
    if (m_severalNumbers.size() > kRowsNamed)
        rows += QStringLiteral("…");
    m_context.output().warn(Cli::tr("%n row(s) had further numbers in the phone cell; only the first number "
                                    "of a cell was taken. Rows: %1",
                                    nullptr, int(m_severalNumbers.size()))
                                .arg(rows.join(QStringLiteral(", "))));
}

QJsonObject SendCommand::resultOf(const QJsonObject& more) const
{
    QJsonObject object = toJson(m_page);
    object.insert(QStringLiteral("severalNumbers"), qint64(m_severalNumbers.size()));
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

// With --skip-repeats the page counts what will be sent, not what might be.
Result<void> SendCommand::leaveOutRepeats()
{
    const bool skips = m_request.repeats == RepeatPolicy::Skip && m_page.sentRecently > 0;
    if (!skips && !m_options.dryRun)
        return {};
    Result<std::vector<SealedRow>> rows = m_sealer->preview(m_request.repeats);
    if (!rows)
        return forward(rows);
    m_rows = std::move(*rows);
    for (const SealedRow& row : m_rows) {
        if (row.reason != Reason::SentRecently)
            continue;
        m_page.counts[RecipientState::Ready] -= 1;
        m_page.counts[RecipientState::Skipped] += 1;
        m_page.parts -= row.parts;
        m_page.histogram[row.parts] -= 1;
        m_page.reasons[reasonCode(row.reason)] += 1;
    }
    std::erase_if(m_page.histogram, [](const auto& entry) { return entry.second == 0; });
    m_page.longest = m_page.histogram.empty() ? 0 : m_page.histogram.rbegin()->first;
    return {};
}

// What the send would be refused for by the checks alone, in the order of the exit codes.
Error* SendCommand::refusal()
{
    const qint64 ready = m_page.counts[RecipientState::Ready];
    const bool onlyRepeats = ready == 0 && m_request.repeats == RepeatPolicy::Skip && m_page.sentRecently > 0;
    const qint64 cap = m_request.draft.plan.maxRecipients;
    if (ready == 0 && !onlyRepeats)
        m_draft.error = Error{ErrorCode::NothingToSend, {}, {}, {}};
    else if (cap > 0 && ready > cap)
        m_draft.error = Error{ErrorCode::CapGuard, {}, QString::number(cap), {}};
    else if (m_request.repeats == RepeatPolicy::Refuse && m_page.sentRecently > 0)
        m_draft.error = Error{ErrorCode::RepeatGuard, {}, QString::number(m_page.sentRecently), {}};
    return m_draft.error ? &*m_draft.error : nullptr;
}

// A campaign that isn't sealed has no number that anybody could use.
Result<ExitCode> SendCommand::endUnsent(const QJsonObject& more)
{
    removeDraft();
    m_draft.campaign.id = 0;
    m_draft.seconds = secondsSince(m_since);
    QJsonObject object = toJson(m_draft);
    const QJsonObject found = resultOf(more);
    for (auto it = found.begin(); it != found.end(); ++it)
        object.insert(it.key(), it.value());
    CliOutput& output = m_context.output();
    output.object(object, m_draft.error ? &*m_draft.error : nullptr);
    if (!output.json()) {
        printPreflight(output, m_page);
        if (m_draft.error)
            output.fail(*m_draft.error);
    }
    return m_draft.error
               ? exitCodeFor(m_draft.error->code)
               : (m_draft.campaign.counts[RecipientState::Invalid] > 0 ? ExitCode::Partial : ExitCode::Done);
}

Result<ExitCode> SendCommand::dryRun()
{
    QJsonObject more{{QStringLiteral("dryRun"), true}};
    refusal();
    if (!m_options.documents.isNull()) {
        const Result<int> written =
            DryRunDocuments(m_options.documents).write(*m_engine, m_draft.campaign, m_account, m_rows);
        if (!written)
            return forward(written);
        more.insert(QStringLiteral("documents"), *written);
        m_context.output().text(
            Cli::tr("%n document(s) written to %1", nullptr, *written).arg(m_options.documents));
    }
    return endUnsent(more);
}

Result<ExitCode> SendCommand::send()
{
    const QJsonObject more{{QStringLiteral("dryRun"), false}};
    if (const Error* refused = refusal(); refused && refused->code == ErrorCode::NothingToSend)
        return endUnsent(more);
    // Before the campaign exists for good: without a secret nothing could be sent.
    if (const Result<RunSettings> settings = m_context.runSettings(m_account.name); !settings)
        return forward(settings);
    if (m_draft.error)
        return endUnsent(more);
    if (m_context.interrupts().count() > 0)
        return fail(ErrorCode::Interrupted);
    if (const Result<void> sealed = m_sealer->seal(m_request.repeats); !sealed) {
        m_draft.error = sealed.error();
        return endUnsent(more);
    }
    const qint64 campaign = std::exchange(m_draftId, 0);
    if (m_context.output().json())
        return runAndPrint(m_context, campaign, waitPolicyOf(m_options.wait), m_since, resultOf({}));
    const QString messages = Cli::tr("%n message(s)", nullptr, int(m_page.counts[RecipientState::Ready]));
    const QString parts = Cli::tr("%n part(s)", nullptr, int(m_page.parts));
    m_context.output().text(
        Cli::tr("Campaign %1: sending %2, %3.").arg(QString::number(campaign), messages, parts));
    m_context.output().flush();
    return runAndPrint(m_context, campaign, waitPolicyOf(m_options.wait), m_since, {});
}

void addSendCommand(CommandLine& line)
{
    CLI::App& command =
        line.addCommand(line.root(), "send", Cli::tr("Send a message to a list of people"),
                        "--account main --from people.xlsx --text \"Dear {Name|customer}, ...\" --dry-run");
    const auto options = std::make_shared<SendOptions>();
    declareSendOptions(command, *options);
    line.onRun(command, [&line, options] { return SendCommand(line.context(), *options).run(); });
}

} // namespace heliograph
