// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridWords.h"

#include "core/message/PhoneNumber.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace heliograph {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Grid)
};

// Who has to do something so that such a row could be sent; empty where nobody can.
QString whoMustAct(Reason reason)
{
    switch (reason) {
    case Reason::ProviderOutOfSms:
    case Reason::AccountBlocked:
    case Reason::AccountLocked:
    case Reason::DestinationClosed:
    case Reason::DestinationClosedForAccount:
        return Words::tr("Only the provider can change that.");
    case Reason::OutOfSms:
    case Reason::BalanceOrRecipient:
        return Words::tr("Top up the account, then retry.");
    case Reason::TextRejected:
        return Words::tr("Change the text, then retry.");
    case Reason::NoSender:
    case Reason::SenderLength:
    case Reason::UnknownSender:
    case Reason::SenderNotModerated:
        return Words::tr("Choose a sender that the gateway has approved, then retry.");
    case Reason::NoPhone:
    case Reason::PhoneLength:
        return Words::tr("Correct the number in the list.");
    case Reason::OnGatewayStopList:
        return Words::tr("This person asked not to be written to.");
    default:
        return {};
    }
}

QString withReason(const GridRow& row, const QString& with, const QString& without)
{
    const QString reason = clauseOf(describe(row.reason, row.detail));
    return reason.isEmpty() ? without : with.arg(reason);
}

QString uncertainSentence(const GridRow& row)
{
    switch (row.next) {
    case Next::AskAgain:
        return Words::tr(
            "The request left, its answer was lost. The gateway may have the message or not. Heliograph "
            "asks again with the same number, so it can't be sent twice.");
    case Next::PollOnly:
        return Words::tr(
            "The gateway may have the message or not. Heliograph asks it for a report and does not send "
            "again.");
    case Next::Operator:
    case Next::None:
        break;
    }
    return Words::tr("The answer was lost and this gateway would not recognise a repeat, so Heliograph does "
                     "not repeat it. "
                     "Look in the gateway's cabinet, then choose.");
}

} // namespace

bool isNothingYet(RecipientState state)
{
    return state == RecipientState::Ready || state == RecipientState::Invalid ||
           state == RecipientState::Skipped;
}

QString clauseOf(const QString& sentence)
{
    QString clause = sentence.trimmed();
    if (clause.count(u'.') == 1 && clause.endsWith(u'.'))
        clause.chop(1);
    const bool isWord = clause.size() > 1 && clause.at(1).isLower();
    if (isWord)
        clause[0] = clause.at(0).toLower();
    return clause;
}

QString shownPhone(const QString& phone)
{
    const std::optional<PhoneNumber> number = PhoneNumber::fromDigits(phone);
    return number ? grouped(*number) : phone;
}

QString shownTime(qint64 ms, const QDateTime& now)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    const QDateTime local = now.toLocalTime();
    if (time.date() == local.date())
        return time.toString(QStringLiteral("HH:mm:ss"));
    const QString pattern = time.date().year() == local.date().year() ? QStringLiteral("d MMM HH:mm")
                                                                      : QStringLiteral("d MMM yyyy HH:mm");
    return QLocale().toString(time, pattern);
}

QString exactTime(qint64 ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    return QLocale().toString(time, QStringLiteral("d MMMM yyyy HH:mm:ss ")) + time.timeZoneAbbreviation();
}

QString shownSince(const GridRow& row, const QDateTime& now)
{
    return isNothingYet(row.state) ? QStringLiteral("–") : shownTime(row.changedAt, now);
}

QString shownReason(const GridRow& row, const QDateTime& now)
{
    if (row.state == RecipientState::Uncertain && row.next == Next::Operator)
        return Words::tr("waits for your decision");
    if (row.state == RecipientState::Uncertain && row.dueKind == DueKind::Repeat)
        return Words::tr("will be asked again %1").arg(shownTime(row.dueAt, now));
    return clauseOf(describe(row.reason, row.detail));
}

QString stateSentence(const GridRow& row, const QDateTime& now)
{
    using enum RecipientState;
    switch (row.state) {
    case Ready:
        return Words::tr("Written down here and waiting for its turn; nothing has left this computer.");
    case Submitting:
        return Words::tr("On its way to the gateway; the answer comes within seconds.");
    case Accepted:
        return Words::tr(
            "The gateway has taken it; the report from the phone is still to come. Nothing to do.");
    case Held:
        return Words::tr(
            "The gateway keeps it until the account is topped up and then sends it by itself. Top up; "
            "don't send it again.");
    case Uncertain:
        return uncertainSentence(row);
    case Rejected:
        return (withReason(row, Words::tr("The gateway refused it: %1. It was not sent."),
                           Words::tr("The gateway refused it. It was not sent.")) +
                u' ' + whoMustAct(row.reason))
            .trimmed();
    case Invalid:
        return withReason(row, Words::tr("This row can't be sent: %1. Correct it in the file."),
                          Words::tr("This row can't be sent. Correct it in the file."));
    case Skipped:
        return withReason(row, Words::tr("Left out on purpose: %1."), Words::tr("Left out on purpose."));
    case Cancelled:
        return Words::tr("You stopped it before it was sent.");
    case Delivered:
        return Words::tr("The phone has received it.");
    case Read:
        return Words::tr("It was opened in Viber.");
    case Undelivered:
        return withReason(row,
                          Words::tr("The network could not deliver it: %1. Retry it, or write another way."),
                          Words::tr("The network could not deliver it. Retry it, or write another way."));
    case Expired:
        return Words::tr("The phone could not be reached until %1. Retrying later often works.")
            .arg(shownTime(row.changedAt, now));
    case NoReport:
        return Words::tr(
            "It was sent, and the network never reported the end. It may have arrived. Retry only if a "
            "second copy does no harm.");
    }
    return {};
}

QString chargedWord(RecipientState state)
{
    using enum RecipientState;
    switch (state) {
    case Ready:
    case Rejected:
    case Invalid:
    case Skipped:
        return Words::tr("no");
    case Submitting:
    case Accepted:
        return Words::tr("not known yet");
    case Held:
        return Words::tr("when it goes out");
    case Uncertain:
    case Cancelled:
        return Words::tr("not known");
    case Delivered:
    case Read:
        return Words::tr("yes");
    case Undelivered:
    case Expired:
    case NoReport:
        return Words::tr("usually yes");
    }
    return {};
}

QString chargedText(RecipientState state)
{
    return Words::tr("charged: %1").arg(chargedWord(state));
}

QString accessibleState(const GridRow& row, const QDateTime& now)
{
    QStringList pieces{describe(row.state)};
    if (const QString reason = shownReason(row, now); !reason.isEmpty())
        pieces += reason;
    if (!isNothingYet(row.state))
        pieces += Words::tr("since %1").arg(shownTime(row.changedAt, now));
    return pieces.join(QStringLiteral(", "));
}

QString handedOverSentence(const StoryAttempt& attempt)
{
    const int others = attempt.rows - 1;
    if (attempt.repeat)
        return others > 0 ? Words::tr("Asked again with the same number, with %Ln others", nullptr, others)
                          : Words::tr("Asked again with the same number");
    return others > 0 ? Words::tr("Handed to the gateway with %Ln others", nullptr, others)
                      : Words::tr("Handed to the gateway");
}

QString eventSentence(const RecipientEvent& event, const GridRow& row)
{
    QString what;
    switch (event.kind) {
    case EventKind::Attempt:
        what = event.state == RecipientState::Accepted && !row.gatewayId.isEmpty()
                   ? Words::tr("Accepted; the gateway's number is %1").arg(row.gatewayId)
                   : describe(event.state);
        break;
    case EventKind::Repaired:
        what = Words::tr("Found under way after an interruption: %1").arg(describe(event.state));
        break;
    case EventKind::Report:
        what = Words::tr("The gateway reported: %1").arg(describe(event.state));
        break;
    case EventKind::Settled:
        what = Words::tr("Settled by hand: %1").arg(describe(event.state));
        break;
    case EventKind::Cancelled:
        what = Words::tr("Cancelled before it was sent");
        break;
    case EventKind::Restored:
        what = Words::tr("The workspace was restored or copied: %1").arg(describe(event.state));
        break;
    case EventKind::Guard:
        what = Words::tr("Kept back: %1").arg(describe(event.state));
        break;
    case EventKind::GaveUp:
        what = Words::tr("Asking ended: %1").arg(describe(event.state));
        break;
    }
    const QString reason = clauseOf(describe(event.reason, event.detail));
    return reason.isEmpty() ? what : what + QStringLiteral(" – ") + reason;
}

} // namespace heliograph
