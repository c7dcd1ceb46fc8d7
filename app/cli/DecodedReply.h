// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/ReplyReader.h"

#include <QJsonArray>
#include <QStringList>

namespace heliograph {

/// An answer of the gateway, read and made ready to be printed (cli.md, "decode").
struct DecodedReply {
    ReplyHead head;
    QJsonArray entries;
    std::optional<bool> any; ///< of senders: any may be used
    int score = 0;           ///< how much of the answer made sense as this kind; for guessing
};

/// The kinds of --as, in the order in which they are tried.
QStringList replyKinds();

/// Reads an answer as a kind of replyKinds(). `requested` > 0 completes the list of a send answer to the
/// numbers 1..N.
DecodedReply decodeReply(const HttpAnswer& answer, const QString& kind, int requested);

/// The kind that makes most of an answer; "send" when none makes anything of it.
QString guessReplyKind(const HttpAnswer& answer);

/// Entries of several places (decode, balance, senders).
QJsonObject balanceJson(const BalanceReply& reply);
QJsonArray sendersJson(const OriginatorReply& reply);

} // namespace heliograph
