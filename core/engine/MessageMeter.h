// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/message/Message.h"
#include "core/message/SmsSegments.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace heliograph {

class Connection;

/// What is measured: a message as written, over the ready recipients of a campaign.
struct MeterRequest {
    qint64 campaign = 0;
    QStringList headers; ///< of the campaign
    Message message;
    QString textColumn;                 ///< as in CampaignPlan
    bool gatewayTransliterates = false; ///< the gateway can do it for texts and cells alike
};

/// How many recipients, and which: the keys (RowCodec.h) of the first kMeasuredKeys of them, in order.
struct MeasuredRows {
    qint64 count = 0;
    std::vector<qint64> keys;
};
constexpr qint64 kMeasuredKeys = 10'000;

/// A placeholder whose column is empty for some recipients. Without a default they can't be sent to.
struct EmptyField {
    QString column;
    bool hasFallback = false;
    QString fallback;
    MeasuredRows rows;
};

/// How a message could be made shorter.
enum class ProposalKind : quint8 {
    ReplaceCharacter, ///< one character by its suggestion, everywhere in the text
    ReplaceAll,       ///< every such character by its own
    Transliterate,    ///< Latin letters for Cyrillic ones, and every other character by its suggestion
    Shorten,          ///< write fewer characters, so that the longest need a part less
};

/// One way to save parts, and what it saves for this list.
struct MeterProposal {
    ProposalKind kind = ProposalKind::ReplaceCharacter;
    char32_t character = 0;   ///< ReplaceCharacter
    QString suggestion;       ///< ReplaceCharacter; empty = leave it out
    int characters = 0;       ///< ReplaceAll: how many different ones; Shorten: how many fewer
    bool afterOthers = false; ///< Shorten: counted as if the replacement before it were done
    qint64 savedParts = 0;
    Message message;   ///< with the proposal carried out; unchanged for Shorten
    MeasuredRows rows; ///< Shorten: the recipients with the longest texts
};

/// What a message comes to for a list.
struct MessageMeasure {
    qint64 recipients = 0; ///< ready ones; those with an empty field and no default count nowhere else
    qint64 parts = 0; ///< of the SMS leg; 0 where there is none, one each where the gateway makes the text
    int longest = 0;  ///< parts of the longest message
    int longestUnits = 0;            ///< its septets or UTF-16 units
    qint64 longestKey = 0;           ///< the first recipient who gets it; 0 = nobody
    std::map<int, qint64> histogram; ///< parts → recipients
    std::vector<EmptyField> emptyFields;
    std::vector<MeterProposal> proposals; ///< the one that saves most first
};

/// Counts a message over a list as it will be sent, with what could be saved. A million recipients take a
/// second or two; equal texts are counted once.
class MessageMeter {
public:
    explicit MessageMeter(Connection& connection) : m_connection(connection) {}

    /// The errors of MessageComposer::compile(), Cancelled, StorageFailed.
    Result<MessageMeasure> measure(const MeterRequest& request, const Progress& progress = {});

private:
    Connection& m_connection;
};

} // namespace heliograph
