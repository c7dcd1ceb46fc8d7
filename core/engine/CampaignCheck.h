// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "core/campaign/Preflight.h"
#include "core/gateway/Account.h"
#include "core/gateway/Documents.h"
#include "core/message/MessageCheck.h"
#include "core/storage/SealingStore.h"

#include <memory>
#include <optional>
#include <vector>

namespace heliograph {

/// How a line of the check stands to the send. In the order in which the lines are shown.
enum class FindingSeverity : quint8 {
    Decision, ///< the operator has to choose before anything can be sent
    Blocks,   ///< nothing can be sent while it is so
    Ok,
    Info,
    Warning,
};

/// What a line of the check is about. In the order in which lines of one kind of severity are shown.
enum class FindingKind : quint8 {
    NoAccount,           ///< word = name, may be empty
    NotOffered,          ///< the account doesn't offer this type of message
    MessageIncomplete,   ///< reason
    BrokenText,          ///< word = the part that can't be read
    UnknownField,        ///< word = name, other = the column that was perhaps meant
    AmbiguousField,      ///< word = name
    NobodyLeft,          ///< count = rows of the list
    TooMany,             ///< count = messages, total = the limit
    TimePassed,          ///< at
    ValidityPassed,      ///< at
    ClockUnknown,        ///< times can't be written, as the gateway's clock is not known
    Recipients,          ///< count = messages, total = rows left out, which are `rows`
    Fields,              ///< words = the fields used, others = columns not used, total = rows looked at
    EmptyField,          ///< count = rows, word = name, other = default
    EmptyFieldLeftOut,   ///< the same without default: these rows are left out
    InvalidRows,         ///< count = rows that the message makes invalid for `reason`
    DuplicatesOtherText, ///< count = rows that are left out although their text differs
    MessageDoubt,        ///< count = rows, `warning`
    StopList,            ///< total = numbers on it, count = rows that came to it after the import
    SameTextRecently, ///< count = rows, word = sender, other = the campaign that has it, at = when; `repeats`
    Sender,           ///< word = sender, count = rows with a sender of their own
    Schedule,         ///< at
    RowTimes,         ///< count = rows with a time of their own
    QuietHours,       ///< flag = sending is allowed now
    Balance,          ///< count = parts that the balance covers, total = parts
    AccountTrouble,   ///< error
    PlainHttp,        ///< word = address
    Connection,       ///< word = address; flag = on this computer
};

using RowKeys = std::shared_ptr<const std::vector<qint64>>;

/// One line of the check: numbers and names, no sentences.
struct Finding {
    FindingKind kind = FindingKind::Recipients;
    FindingSeverity severity = FindingSeverity::Ok;
    qint64 count = 0;
    qint64 total = 0;
    QString word;
    QString other;
    QStringList words;
    QStringList others;
    std::optional<qint64> at; ///< ms UTC
    bool flag = false;
    Reason reason = Reason::None;
    MessageWarning warning = MessageWarning::TypedLineBreak;
    std::optional<Error> error;
    RowKeys rows; ///< keys of the rows it is about, in order; nothing = none to show
};

/// The longest message of a list.
struct LongestText {
    int characters = 0;
    qint64 row = 0; ///< the operator's own row number; 0 = none
};

/// Rows with the same message lately, by what is known of it.
struct RepeatCounts {
    qint64 sent = 0;
    qint64 perhaps = 0;
    qint64 toCome = 0;
    qint64 parts = 0; ///< of all of them
};

/// What the look before a send found.
struct CheckResult {
    Campaign campaign;              ///< as it would be sealed, its plan completed by the account
    std::optional<Account> account; ///< nothing when it is gone
    bool sealed = false;            ///< handed over before: the numbers are those that were confirmed
    Preflight page;
    RepeatCounts repeats;
    LongestText longest;
    std::vector<Finding> findings;

    const Finding* find(FindingKind kind) const;
    /// Puts the lines into their order.
    void arrange();
};

/// What the operator decided; nothing = not yet.
struct CheckDecisions {
    std::optional<RepeatPolicy> repeats; ///< Skip or Allow
    std::optional<bool> plainHttp;       ///< send over an unencrypted connection
};

/// What Send would do now.
struct SendOffer {
    qint64 messages = 0;
    qint64 parts = 0;
    std::optional<qint64> at; ///< ms UTC; absent = now
    RepeatPolicy repeats = RepeatPolicy::Refuse;
    int missing = 0;                      ///< decisions that are not made
    std::optional<FindingKind> blockedBy; ///< why nothing can be sent

    bool isAllowed() const { return missing == 0 && !blockedBy && messages > 0; }
};

/// What blocks a send is decided here alone.
SendOffer offerOf(const CheckResult& result, const CheckDecisions& decisions);

/// What the gateway said about the account; what it was not asked is absent.
struct AccountAnswers {
    std::optional<Error> error; ///< it could not be asked
    std::optional<BalanceReply> balance;
    std::optional<OriginatorReply> senders;
};

/// Judges the sender, the balance and the account by the gateway's answers, in the place of earlier ones.
void judgeAnswers(CheckResult& result, const AccountAnswers& answers);

/// Money left after a send: `money` minus `amount` times `parts`, with two decimals; empty when one is none.
QString moneyAfter(const QString& money, const QString& amount, qint64 parts);

} // namespace heliograph
