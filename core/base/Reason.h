// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace heliograph {

/// Why one recipient is in the state it is in. Stored and printed by its code word, which never changes.
enum class Reason : quint8 {
    None,
    // the row's own data
    EmptyPhone,
    BadPhone,
    PhoneTooShort,
    PhoneTooLong,
    SeveralPhones,
    EmptyPlaceholder, ///< detail = the column
    EmptyText,
    TooManyParts,
    BadRowTime,
    RowTimeInPast,
    BadSender,
    IncompleteMessage,
    Duplicate,
    StopListed,
    SentRecently,
    // the gateway's word about one recipient (protocol reference, 6.0.1)
    ProviderOutOfSms,
    OutOfSms,
    AccountBlocked,
    NoPhone,
    OnGatewayStopList,
    DestinationClosedForAccount,
    DestinationClosed,
    HeldForFunds,
    TextRejected,
    NoSender,
    SenderLength,
    PhoneLength,
    NoText,
    NoLink,
    VCardIncomplete,
    UnknownSender,
    SenderNotModerated,
    AlreadySent,
    BalanceOrRecipient,
    Flood,
    IdenticalRequest,
    UnrecognisedText,
    UnknownToGateway, ///< state.php: this id was not accepted
    // the gateway's word about a whole document
    DocumentFormat,
    LoginRefused,
    AccountLocked,
    PostMissing,
    NoSuchBase,
    BadDate,
    BadOperator,
    FileCopyFailed,
    // what the ledger knows
    AnswerLost,
    NoEntry,
    SentWithoutId,
    ErrorWithId,
    IdCollision,
    ConditionsChanged, ///< refused on a repeat for a reason that says nothing about the first attempt
    RepeatsUsedUp,
    RepeatTooLate,
    AccountChanged,
    ScheduleChanged, ///< its time or validity has passed
    IdsNotHonoured,
    CampaignCancelled,
    Restored,
    StoppedByOperator,
    SettledSent,
    SettledNotSent,
    GaveUp,           ///< our own end of asking for a status
    DocumentHalted,   ///< its document was refused as a whole; it was not sent
    WaitingAtGateway, ///< cancelled here, but the gateway keeps it
    ContentDrifted,   ///< what would be sent is no longer what was sealed
    PhoneRounded,     ///< a spreadsheet wrote the number with an exponent and dropped digits
    // what can be called and gets no SMS
    Landline,
    FreeCallNumber,
    PremiumNumber,
    AlreadyRetried, ///< another retry of the same row was confirmed first
};

/// The stable word of a reason, for example "emptyPlaceholder"; empty for Reason::None.
QString reasonCode(Reason reason);

/// The reason with this word; Reason::None when there is none such.
Reason reasonFromCode(QStringView code);

/// One plain sentence in the program's language; `detail` fills its place where it has one.
QString describe(Reason reason, const QString& detail = {});

} // namespace heliograph
