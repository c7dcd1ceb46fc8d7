// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Reason.h"

#include <QCoreApplication>

namespace heliograph {
namespace {

struct Row {
    Reason reason;
    const char* code;
    const char* sentence;
};

constexpr Row kRows[] = {
    {Reason::None, "", ""},
    {Reason::EmptyPhone, "emptyPhone", QT_TRANSLATE_NOOP("Reason", "The row has no phone number.")},
    {Reason::BadPhone, "badPhone", QT_TRANSLATE_NOOP("Reason", "This is not a phone number.")},
    {Reason::PhoneTooShort, "phoneTooShort",
     QT_TRANSLATE_NOOP("Reason", "The phone number has too few digits.")},
    {Reason::PhoneTooLong, "phoneTooLong",
     QT_TRANSLATE_NOOP("Reason", "The phone number has too many digits.")},
    {Reason::SeveralPhones, "severalPhones",
     QT_TRANSLATE_NOOP("Reason", "The cell holds several numbers; the first was taken.")},
    {Reason::EmptyPlaceholder, "emptyPlaceholder",
     QT_TRANSLATE_NOOP("Reason", "The column “%1” is empty in this row and the text has no default for it.")},
    {Reason::EmptyText, "emptyText", QT_TRANSLATE_NOOP("Reason", "The message would have no text.")},
    {Reason::TooManyParts, "tooManyParts",
     QT_TRANSLATE_NOOP("Reason", "The message is longer than the number of parts that was allowed.")},
    {Reason::BadRowTime, "badRowTime", QT_TRANSLATE_NOOP("Reason", "The time in this row can't be read.")},
    {Reason::RowTimeInPast, "rowTimeInPast",
     QT_TRANSLATE_NOOP("Reason", "The time in this row has already passed.")},
    {Reason::BadSender, "badSender",
     QT_TRANSLATE_NOOP("Reason",
                       "The sender is longer than allowed or has characters that are not allowed.")},
    {Reason::IncompleteMessage, "incompleteMessage",
     QT_TRANSLATE_NOOP("Reason", "A part of the message is missing in this row.")},
    {Reason::Duplicate, "duplicate",
     QT_TRANSLATE_NOOP("Reason", "The same number stands in an earlier row.")},
    {Reason::StopListed, "stopListed", QT_TRANSLATE_NOOP("Reason", "The number is on the stop list.")},
    {Reason::SentRecently, "sentRecently",
     QT_TRANSLATE_NOOP("Reason",
                       "The same message was sent to this number within 24 hours, may have been, or is "
                       "still to be sent.")},
    {Reason::ProviderOutOfSms, "providerOutOfSms",
     QT_TRANSLATE_NOOP("Reason", "The gateway itself has run out of messages. Ask its manager.")},
    {Reason::OutOfSms, "outOfSms",
     QT_TRANSLATE_NOOP("Reason", "The account has run out of messages. Top it up.")},
    {Reason::AccountBlocked, "accountBlocked",
     QT_TRANSLATE_NOOP("Reason", "The gateway has blocked the account.")},
    {Reason::NoPhone, "noPhone",
     QT_TRANSLATE_NOOP("Reason", "The gateway says that the phone number is missing.")},
    {Reason::OnGatewayStopList, "onGatewayStopList",
     QT_TRANSLATE_NOOP("Reason", "The number is on the gateway's stop list.")},
    {Reason::DestinationClosedForAccount, "destinationClosedForAccount",
     QT_TRANSLATE_NOOP("Reason", "This destination is closed for your account.")},
    {Reason::DestinationClosed, "destinationClosed",
     QT_TRANSLATE_NOOP("Reason", "This destination is closed.")},
    {Reason::HeldForFunds, "heldForFunds",
     QT_TRANSLATE_NOOP("Reason", "The gateway keeps the message until the account is topped up. It will then "
                                 "be sent; don't send it again.")},
    {Reason::TextRejected, "textRejected",
     QT_TRANSLATE_NOOP("Reason", "A moderator of the gateway rejected the text.")},
    {Reason::NoSender, "noSender",
     QT_TRANSLATE_NOOP("Reason", "The gateway says that the sender is missing.")},
    {Reason::SenderLength, "senderLength",
     QT_TRANSLATE_NOOP("Reason", "The sender is longer than 11 characters or 15 digits.")},
    {Reason::PhoneLength, "phoneLength",
     QT_TRANSLATE_NOOP("Reason", "The gateway says that the number has 15 digits or more.")},
    {Reason::NoText, "noText", QT_TRANSLATE_NOOP("Reason", "The gateway says that the text is missing.")},
    {Reason::NoLink, "noLink", QT_TRANSLATE_NOOP("Reason", "The gateway says that the link is missing.")},
    {Reason::VCardIncomplete, "vcardIncomplete",
     QT_TRANSLATE_NOOP("Reason", "A business card needs a name and at least one more field.")},
    {Reason::UnknownSender, "unknownSender",
     QT_TRANSLATE_NOOP("Reason", "The gateway doesn't know this sender.")},
    {Reason::SenderNotModerated, "senderNotModerated",
     QT_TRANSLATE_NOOP("Reason", "The sender is not approved by the gateway yet.")},
    {Reason::AlreadySent, "alreadySent",
     QT_TRANSLATE_NOOP("Reason", "The gateway says that this message was already sent.")},
    {Reason::BalanceOrRecipient, "balanceOrRecipient",
     QT_TRANSLATE_NOOP("Reason", "The gateway says that the balance or the number is wrong.")},
    {Reason::Flood, "flood",
     QT_TRANSLATE_NOOP("Reason", "The gateway says that there were too many messages at once.")},
    {Reason::IdenticalRequest, "identicalRequest",
     QT_TRANSLATE_NOOP("Reason", "The gateway says that the same request came twice within a minute.")},
    {Reason::UnrecognisedText, "unrecognisedText", QT_TRANSLATE_NOOP("Reason", "The gateway answered: %1")},
    {Reason::UnknownToGateway, "unknownToGateway",
     QT_TRANSLATE_NOOP("Reason", "The gateway doesn't know this message's number.")},
    {Reason::DocumentFormat, "documentFormat",
     QT_TRANSLATE_NOOP("Reason", "The gateway could not read the document.")},
    {Reason::LoginRefused, "loginRefused",
     QT_TRANSLATE_NOOP("Reason", "The gateway refused login or password.")},
    {Reason::AccountLocked, "accountLocked",
     QT_TRANSLATE_NOOP("Reason", "The gateway says that the account is locked.")},
    {Reason::PostMissing, "postMissing",
     QT_TRANSLATE_NOOP("Reason",
                       "The gateway says that it got no data. The address may need a slash or https.")},
    {Reason::NoSuchBase, "noSuchBase", QT_TRANSLATE_NOOP("Reason", "The gateway has no such address base.")},
    {Reason::BadDate, "badDate", QT_TRANSLATE_NOOP("Reason", "The gateway could not read a date.")},
    {Reason::BadOperator, "badOperator",
     QT_TRANSLATE_NOOP("Reason", "The gateway doesn't know this operator.")},
    {Reason::FileCopyFailed, "fileCopyFailed",
     QT_TRANSLATE_NOOP("Reason", "The gateway could not take the file.")},
    {Reason::AnswerLost, "answerLost",
     QT_TRANSLATE_NOOP("Reason",
                       "The gateway's answer was lost, so it isn't known whether the message was taken.")},
    {Reason::NoEntry, "noEntry",
     QT_TRANSLATE_NOOP("Reason", "The gateway's answer said nothing about this recipient.")},
    {Reason::SentWithoutId, "sentWithoutId",
     QT_TRANSLATE_NOOP(
         "Reason", "The gateway took the message but gave no number, so its delivery can't be followed.")},
    {Reason::ErrorWithId, "errorWithId",
     QT_TRANSLATE_NOOP(
         "Reason", "The gateway answered with an error and a number at once; its status is being asked.")},
    {Reason::IdCollision, "idCollision",
     QT_TRANSLATE_NOOP("Reason", "The gateway gave a number that belongs to another message. Ask the gateway "
                                 "before you send again.")},
    {Reason::ConditionsChanged, "conditionsChanged",
     QT_TRANSLATE_NOOP(
         "Reason", "The repeat was refused, but an earlier attempt may have been taken. Decide by hand.")},
    {Reason::RepeatsUsedUp, "repeatsUsedUp",
     QT_TRANSLATE_NOOP("Reason",
                       "The gateway was asked five times and never answered readably. Decide by hand.")},
    {Reason::RepeatTooLate, "repeatTooLate",
     QT_TRANSLATE_NOOP("Reason",
                       "Too much time has passed for the gateway to recognise a repeat. Decide by hand.")},
    {Reason::AccountChanged, "accountChanged",
     QT_TRANSLATE_NOOP("Reason", "The account was changed since the first attempt. Decide by hand.")},
    {Reason::ScheduleChanged, "schedulePassed",
     QT_TRANSLATE_NOOP("Reason", "The time for this message has passed. Decide by hand.")},
    {Reason::IdsNotHonoured, "idsNotHonoured",
     QT_TRANSLATE_NOOP("Reason",
                       "This gateway can't recognise a repeat, so it is not asked again. Decide by hand.")},
    {Reason::CampaignCancelled, "campaignCancelled",
     QT_TRANSLATE_NOOP("Reason", "The campaign was cancelled.")},
    {Reason::Restored, "restored",
     QT_TRANSLATE_NOOP("Reason", "The workspace was restored or copied, so this message may have been sent "
                                 "already; it counts as unknown.")},
    {Reason::StoppedByOperator, "stoppedByOperator",
     QT_TRANSLATE_NOOP("Reason",
                       "The attempt was broken off, so it isn't known whether the message was taken.")},
    {Reason::SettledSent, "settledSent", QT_TRANSLATE_NOOP("Reason", "Settled by hand: it was sent.")},
    {Reason::SettledNotSent, "settledNotSent",
     QT_TRANSLATE_NOOP("Reason", "Settled by hand: it was not sent.")},
    {Reason::GaveUp, "gaveUp", QT_TRANSLATE_NOOP("Reason", "No report came in the time we ask for one.")},
    {Reason::DocumentHalted, "documentHalted",
     QT_TRANSLATE_NOOP("Reason", "The gateway refused the whole document; this message was not sent.")},
    {Reason::WaitingAtGateway, "waitingAtGateway",
     QT_TRANSLATE_NOOP(
         "Reason", "The campaign was cancelled, but the gateway keeps this message and may still send it.")},
    {Reason::ContentDrifted, "contentDrifted",
     QT_TRANSLATE_NOOP("Reason", "What would be sent is no longer what was confirmed, so it was not sent.")},
    {Reason::PhoneRounded, "phoneRounded",
     QT_TRANSLATE_NOOP("Reason", "The spreadsheet has rounded this number, so its last digits are lost. "
                                 "Format the column as text and write it again.")},
    {Reason::Landline, "landline", QT_TRANSLATE_NOOP("Reason", "A landline gets no SMS.")},
    {Reason::FreeCallNumber, "freeCallNumber", QT_TRANSLATE_NOOP("Reason", "A free hotline gets no SMS.")},
    {Reason::PremiumNumber, "premiumNumber",
     QT_TRANSLATE_NOOP("Reason", "A premium-rate number gets no SMS.")},
    {Reason::AlreadyRetried, "alreadyRetried",
     QT_TRANSLATE_NOOP("Reason", "An earlier retry has sent to this row again.")},
};

} // namespace

QString reasonCode(Reason reason)
{
    for (const Row& row : kRows) {
        if (row.reason == reason)
            return QString::fromLatin1(row.code);
    }
    return {};
}

Reason reasonFromCode(QStringView code)
{
    for (const Row& row : kRows) {
        if (code == QLatin1StringView(row.code))
            return row.reason;
    }
    return Reason::None;
}

QString describe(Reason reason, const QString& detail)
{
    for (const Row& row : kRows) {
        if (row.reason == reason && reason != Reason::None)
            return QCoreApplication::translate("Reason", row.sentence).replace(QStringLiteral("%1"), detail);
    }
    return {};
}

} // namespace heliograph
