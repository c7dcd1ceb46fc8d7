// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Reason.h"
#include "core/base/Secret.h"
#include "core/message/Message.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace heliograph {

// What request documents and answers mean, without their spelling. Wire words stay in core/gateway.

/// The login part of a document.
struct Credentials {
    QString login;
    Secret secret; ///< password or token, by the account's AuthForm
};

/// One recipient inside a send document. Times are the gateway's local wall clock (QDateTime with
/// Qt::UTC spec holding that wall clock; no zone is written on the wire); invalid = absent.
struct SendRecipient {
    QString phone;    ///< digits only, under 15
    int number = 0;   ///< unique within the whole document, from 1
    QString clientId; ///< may be empty
    QDateTime sendAt;
    QDateTime validUntil;
    QDateTime viberValidUntil;
};

/// One message with the recipients that get it exactly so.
struct SendGroup {
    Message message;
    std::vector<SendRecipient> recipients;
};

/// One send document.
struct SendDocument {
    std::vector<SendGroup> groups;
};

/// How a whole answer is to be taken; the words of `decode` (cli.md).
enum class ReplyOutcome : quint8 {
    Answered,
    AccountRefused,
    DocumentRefused,
    Malformed,
    Truncated,
    Empty,
    NotGateway,
    Redirected,
    TooLarge,
    Unsafe,
    RateLimited
};
QString replyOutcomeWord(ReplyOutcome outcome); ///< "answered", "accountRefused", ...

/// What one entry of a send answer says.
enum class EntryState : quint8 { Accepted, Held, Rejected, Uncertain };
/// What is to be done with an uncertain entry.
enum class NextStep : quint8 { None, AskAgain, PollOnly, Operator };
QString entryStateWord(EntryState state);
QString nextStepWord(NextStep next); ///< empty for None

struct ReplyWarning {
    QString code;
    QString text;
};

struct SendEntry {
    int number = 0;    ///< number_sms; 0 when absent or unreadable
    QString gatewayId; ///< opaque text; empty when absent
    int parts = 0;     ///< 0 when absent
    EntryState state = EntryState::Uncertain;
    NextStep next = NextStep::None;
    Reason reason = Reason::None;
    QString text; ///< the gateway's own words, trimmed
};

/// Common part of every answer.
struct ReplyHead {
    ReplyOutcome outcome = ReplyOutcome::Empty;
    bool complete = false;        ///< the root was closed
    Reason reason = Reason::None; ///< of response/error
    QString errorText;            ///< text of response/error, or what was found instead of an answer
    std::vector<ReplyWarning> warnings;
};

struct SendReply : ReplyHead {
    std::vector<SendEntry> entries; ///< as the answer had them, in its order
};

/// A delivery state as state.php words it (protocol reference, section 5).
enum class DeliveryState : quint8 {
    Pending,
    Delivered,
    Read,
    Undelivered,
    Expired,
    NoReport,
    Rejected,
    UnknownId,
    Other
};
QString deliveryStateWord(DeliveryState state);

struct StateEntry {
    QString gatewayId;
    DeliveryState state = DeliveryState::Other;
    QString raw;   ///< the element's text, trimmed
    QString sms;   ///< raw state of the SMS leg; empty when absent
    QString viber; ///< raw state of the Viber leg; empty when absent
    QString time;  ///< raw, the account's local time
    int parts = 0;
    QString errorCode; ///< err, raw
};
struct StateReply : ReplyHead {
    std::vector<StateEntry> entries;
};

struct BalanceReply : ReplyHead {
    QString money;    ///< decimal with a point ("1234.50", may be negative); empty when absent
    QString currency; ///< empty when absent
    struct Direction {
        QString area;
        QString messages; ///< as given, spaces removed ("12345", "Unlim")
    };
    std::vector<Direction> directions;
};

struct OriginatorReply : ReplyHead {
    bool any = false; ///< any sender may be used
    struct Sender {
        QString name;
        QString state; ///< order, completed, rejected
        QString operatorName;
    };
    std::vector<Sender> senders;
};

struct TimeReply : ReplyHead {
    QString raw;
    QDateTime full;  ///< wall clock (UTC spec) where the answer had a date
    QTime timeOfDay; ///< always set when readable
};

struct ScheduledReply : ReplyHead { ///< list_scheduled.php
    int page = 0;
    int pages = 0;
    struct Item {
        QString gatewayId, phone, sender, type, text, deliveryName, sendAt, validUntil, queuedAt;
        int parts = 0;
    };
    std::vector<Item> items;
};

struct ScheduledDeleteReply : ReplyHead { ///< scheduled.php
    struct Item {
        QString gatewayId;
        bool deleted = false; ///< false = not found: already sent, or never there
        QString raw;
    };
    std::vector<Item> items;
};

struct IncomingReply : ReplyHead {
    struct Item {
        QString id, from, to, receivedAt, text;
    };
    std::vector<Item> items;
};
struct NumberInfoReply : ReplyHead { ///< def.php
    struct Item {
        QString phone, operatorName, region, timeZone;
    };
    std::vector<Item> items;
};
struct StopListReply : ReplyHead { ///< list_stop.php
    QStringList phones;
};
struct StopEditReply : ReplyHead { ///< stop.php
    struct Item {
        QString phone, raw;
    };
    std::vector<Item> items;
};

} // namespace heliograph
