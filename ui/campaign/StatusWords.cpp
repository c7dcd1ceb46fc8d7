// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/StatusWords.h"

#include "ui/grid/GridWords.h"
#include "ui/theme/StateLook.h"
#include "ui/widgets/HelpTopic.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace heliograph {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Status)
};

int forPlural(qint64 count)
{
    return static_cast<int>(count);
}

QString waitHere(const Campaign& campaign)
{
    return Words::tr("%Ln messages wait here.", nullptr, forPlural(waitingRows(campaign.counts)));
}

// What paused the campaign, exactly where this program saw it, else by the word that the ledger keeps.
std::optional<ErrorCode> causeOf(const Campaign& campaign, const RunView& run)
{
    if (run.error)
        return run.error->code;
    using enum ErrorCode;
    for (const ErrorCode code : {Unreachable, TimedOut, TlsFailed, AccountBlocked, DiskFull, Interrupted,
                                 GatewayMalformed, OtherMachine, RateLimited}) {
        if (contractWord(code) == campaign.pauseCode && code != TimedOut)
            return code;
    }
    // One word stands for several causes; the sentence tells which.
    for (const ErrorCode code : {AccountRefused, OutOfFunds}) {
        const Error error{code, campaign.accountName, {}, {}};
        if (contractWord(code) == campaign.pauseCode && describe(error) == campaign.pauseDetail)
            return code;
    }
    return {};
}

QString nextTry(const RunView& run, const QDateTime& now)
{
    if (!run.nextTryAt)
        return {};
    const qint64 seconds = std::max<qint64>((*run.nextTryAt - now.toMSecsSinceEpoch() + 999) / 1000, 0);
    constexpr qint64 kMinutesFrom = 90;
    constexpr qint64 kMinute = 60;
    const QString time = QDateTime::fromMSecsSinceEpoch(*run.nextTryAt).toString(QStringLiteral("HH:mm:ss"));
    const QString in = seconds < kMinutesFrom
                           ? Words::tr("in %Ln s", nullptr, forPlural(seconds))
                           : Words::tr("in %Ln min", nullptr, forPlural((seconds + kMinute / 2) / kMinute));
    return Words::tr("Next try by itself at %1, %2.").arg(time, in);
}

StatusNote paused(const QString& headline, const QString& text, bool account, bool log)
{
    return {Meaning::Danger, headline, text, account, log};
}

StatusNote unreachableNote(const Campaign& campaign)
{
    const QString waiting = QLocale().toString(waitingRows(campaign.counts));
    return paused(Words::tr("Paused: the gateway can't be reached"),
                  Words::tr("%Ln messages are handed over and keep their states; %1 wait here. Nothing is "
                            "lost and nobody gets it twice.",
                            nullptr, forPlural(handedOver(campaign.counts)))
                      .arg(waiting),
                  true, true);
}

StatusNote interruptedNote(const Campaign& campaign)
{
    const QLocale locale;
    return {
        Meaning::Warning, Words::tr("Heliograph was closed while sending"),
        Words::tr("%Ln messages are handed over, %1 of them are asked again, %2 wait here; nobody gets it "
                  "twice.",
                  nullptr, forPlural(handedOver(campaign.counts)))
            .arg(locale.toString(campaign.counts[RecipientState::Uncertain]),
                 locale.toString(waitingRows(campaign.counts))),
        false, false};
}

StatusNote oddAnswerNote(const Campaign& campaign)
{
    return paused(Words::tr("Paused: the gateway answered something that can't be read"),
                  Words::tr("%Ln messages are Unknown and are asked again with the same numbers.", nullptr,
                            forPlural(campaign.counts[RecipientState::Uncertain])),
                  true, true);
}

// The sentences of the causes that the page has words of its own for; others say theirs.
std::optional<StatusNote> noteOfCause(const Campaign& campaign, ErrorCode cause)
{
    switch (cause) {
    case ErrorCode::Unreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::RateLimited:
        return unreachableNote(campaign);
    case ErrorCode::AccountRefused:
        return paused(Words::tr("Paused: the gateway no longer accepts this login"),
                      waitHere(campaign) + u' ' + Words::tr("Enter the password again."), true, true);
    case ErrorCode::AccountBlocked:
        return paused(Words::tr("Paused: the account is locked at the gateway"),
                      Words::tr("Only the provider can unlock it.") + u' ' + waitHere(campaign), true, true);
    case ErrorCode::OutOfFunds:
        return paused(Words::tr("Paused: the account has run out"),
                      waitHere(campaign) + u' ' + Words::tr("Top up, then resume."), true, true);
    case ErrorCode::TextRefused:
        return paused(Words::tr("Paused: the gateway's moderator refused this text"),
                      Words::tr("Nobody else gets it until you change it."), false, true);
    case ErrorCode::DiskFull:
        return paused(
            Words::tr("Paused: the disk is full"),
            Words::tr("Heliograph can't write down what it sends and sends nothing. Free some space."), false,
            false);
    case ErrorCode::TlsFailed:
        return paused(Words::tr("Paused: the gateway's certificate is not valid"),
                      Words::tr("Nothing was sent to it."), true, true);
    case ErrorCode::GatewayMalformed:
        return oddAnswerNote(campaign);
    case ErrorCode::Interrupted:
        return interruptedNote(campaign);
    default:
        return {};
    }
}

std::optional<StatusNote> troubleNote(const Campaign& campaign, const RunView& run, const QDateTime& now)
{
    const bool isPaused = campaign.state == CampaignState::Paused && !campaign.pauseCode.isEmpty();
    if (!run.error && !isPaused)
        return {};
    const std::optional<ErrorCode> cause = causeOf(campaign, run);
    std::optional<StatusNote> note;
    if (cause)
        note = noteOfCause(campaign, *cause);
    if (!note) {
        const QString sentence = run.error ? describe(*run.error) : campaign.pauseDetail;
        const bool stands =
            campaign.state == CampaignState::Paused || campaign.state == CampaignState::Running;
        note = paused(stands ? Words::tr("Paused") : Words::tr("This didn't work"), sentence, true, true);
    }
    if (cause)
        note->helpTopic = helpTopicOf(*cause);
    if (const QString next = nextTry(run, now); !next.isEmpty())
        note->text += u'\n' + next;
    return note;
}

std::optional<StatusNote> runNote(const RunView& run)
{
    switch (run.phase) {
    case RunPhase::Elsewhere:
        return StatusNote{Meaning::Waiting,
                          Words::tr("This campaign is being sent by another Heliograph on this workspace"),
                          Words::tr("It is shown here live."), false, false};
    case RunPhase::WaitingForAccount:
        return StatusNote{Meaning::Waiting, Words::tr("Another campaign uses this account now"),
                          Words::tr("This one goes on by itself after it."), false, false};
    case RunPhase::Pausing:
        return StatusNote{Meaning::Waiting, Words::tr("Pausing"),
                          Words::tr("The document under way is finished; nothing new is handed over."), false,
                          false};
    case RunPhase::Cancelling:
        return StatusNote{Meaning::Waiting, Words::tr("Stopping"),
                          Words::tr("The document under way is finished; nothing new is handed over."), false,
                          false};
    default:
        return {};
    }
}

} // namespace

qint64 failedRows(const Counts& counts)
{
    return counts[RecipientState::Undelivered] + counts[RecipientState::Expired];
}

qint64 waitingRows(const Counts& counts)
{
    return counts[RecipientState::Ready] + counts[RecipientState::Submitting];
}

QString whyNoAsking(const Campaign& campaign, const RunView& run)
{
    if (run.phase == RunPhase::WaitingToRetry)
        return Words::tr("The gateway can't be reached now.");
    if (run.phase == RunPhase::Elsewhere)
        return Words::tr("Another Heliograph asks for this campaign.");
    return campaign.isSealed() ? QString() : Words::tr("Nothing has been handed over yet.");
}

MainButton mainButton(const Campaign& campaign, const RunView& run)
{
    const QString waiting = QLocale().toString(waitingRows(campaign.counts));
    switch (run.phase) {
    case RunPhase::WaitingToRetry:
        return {MainAction::TryNow, Words::tr("Try again &now"), Glyph::Refresh};
    case RunPhase::Pausing:
    case RunPhase::Cancelling:
        return {MainAction::BreakOff, Words::tr("Don't &wait"), Glyph::Stop};
    case RunPhase::Running:
    case RunPhase::FindingSecret:
    case RunPhase::WaitingForAccount:
    case RunPhase::Elsewhere:
        return {MainAction::Pause, Words::tr("&Pause"), Glyph::Pause};
    case RunPhase::Idle:
        break;
    }
    if (campaign.state == CampaignState::Running)
        return {MainAction::Pause, Words::tr("&Pause"), Glyph::Pause};
    if (campaign.state == CampaignState::Paused || campaign.state == CampaignState::Scheduled) {
        if (run.error && waitingRows(campaign.counts) > 0)
            return {MainAction::TryNow, Words::tr("Try again &now"), Glyph::Refresh};
        return {MainAction::Resume,
                waitingRows(campaign.counts) > 0 ? Words::tr("&Resume sending %1").arg(waiting)
                                                 : Words::tr("&Resume"),
                Glyph::Play};
    }
    const qint64 failed = failedRows(campaign.counts);
    const qint64 retry = failed > 0 ? failed : campaign.counts[RecipientState::Rejected];
    if (campaign.isSealed() && retry > 0)
        return {MainAction::Retry, Words::tr("&Retry %1 failed…").arg(QLocale().toString(retry)),
                Glyph::Refresh};
    return {};
}

QList<StatusNote> notesOf(const Campaign& campaign, const RunView& run, const QDateTime& now)
{
    QList<StatusNote> notes;
    if (const std::optional<StatusNote> trouble = troubleNote(campaign, run, now))
        notes += *trouble;
    const qint64 held = campaign.counts[RecipientState::Held];
    if (held > 0)
        notes += {Meaning::Warning,
                  Words::tr("%Ln messages are held by the gateway and go out by themselves after a top-up",
                            nullptr, forPlural(held)),
                  Words::tr("Don't send them again."),
                  true,
                  false,
                  QStringLiteral("states#held")};
    if (campaign.restored && campaign.isOpen())
        notes += {Meaning::Warning,
                  Words::tr("This workspace was copied or restored"),
                  Words::tr("What can't be known about this campaign waits for your decision."),
                  false,
                  false,
                  QStringLiteral("trouble#copied")};
    if (const std::optional<StatusNote> running = runNote(run))
        notes += *running;
    return notes;
}

} // namespace heliograph
