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

bool nothingHappenedYet(RecipientState state)
{
    return state == RecipientState::Ready || state == RecipientState::Invalid ||
           state == RecipientState::Skipped;
}

QString uncertainSentence(Next next)
{
    switch (next) {
    case Next::AskAgain:
        return Words::tr(
            "The request left, its answer was lost. The gateway may have the message or not. Heliograph "
            "asks again with the same number, so it can't be sent twice. You need do nothing.");
    case Next::PollOnly:
        return Words::tr(
            "The gateway may have the message or not. Heliograph asks it for a report and does not send "
            "again. You need do nothing.");
    case Next::Operator:
    case Next::None:
        break;
    }
    return Words::tr(
        "The gateway may have the message or not, and asking again would not be safe. Look in the "
        "gateway's cabinet, then decide with “heliograph-cli campaign settle”.");
}

} // namespace

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
    return nothingHappenedYet(row.state) ? QStringLiteral("–") : shownTime(row.changedAt, now);
}

QString shownReason(const GridRow& row, const QDateTime& now)
{
    if (row.state == RecipientState::Uncertain && row.next == Next::Operator)
        return Words::tr("waits for your decision");
    if (row.state == RecipientState::Uncertain && row.dueKind == DueKind::Repeat)
        return Words::tr("will be asked again %1").arg(shownTime(row.dueAt, now));
    return describe(row.reason, row.detail);
}

QString stateSentence(const GridRow& row)
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
        return uncertainSentence(row.next);
    case Rejected:
        return Words::tr("The gateway refused it. It was not sent.");
    case Invalid:
        return Words::tr("This row can't be sent. Correct it in the file.");
    case Skipped:
        return Words::tr("Left out on purpose.");
    case Cancelled:
        return Words::tr("You stopped it before it was sent.");
    case Delivered:
        return Words::tr("The phone has received it.");
    case Read:
        return Words::tr("It was opened in Viber.");
    case Undelivered:
        return Words::tr("The network could not deliver it.");
    case Expired:
        return Words::tr("The phone could not be reached in time. Retrying later often works.");
    case NoReport:
        return Words::tr(
            "It was sent, and the network never reported the end. It may have arrived. Retry only if a "
            "second copy does no harm.");
    }
    return {};
}

QString chargedText(RecipientState state)
{
    using enum RecipientState;
    switch (state) {
    case Ready:
    case Rejected:
    case Invalid:
    case Skipped:
        return Words::tr("charged: no");
    case Submitting:
    case Accepted:
        return Words::tr("charged: not known yet");
    case Held:
        return Words::tr("charged: when it goes out");
    case Uncertain:
    case Cancelled:
        return Words::tr("charged: not known");
    case Delivered:
    case Read:
        return Words::tr("charged: yes");
    case Undelivered:
    case Expired:
    case NoReport:
        return Words::tr("charged: usually yes");
    }
    return {};
}

QString eventSentence(const RecipientEvent& event)
{
    QString what;
    switch (event.kind) {
    case EventKind::Attempt:
        what = Words::tr("Handed to the gateway: %1").arg(describe(event.state));
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
    const QString reason = describe(event.reason, event.detail);
    return reason.isEmpty() ? what : what + QStringLiteral(" – ") + reason;
}

} // namespace heliograph
