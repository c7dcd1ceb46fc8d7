// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Documents.h"

#include <QByteArrayView>

namespace heliograph {

/// One HTTP answer as it came off the wire.
struct HttpAnswer {
    int status = 200;
    QByteArray body;
    QString location;       ///< of a redirect
    bool truncated = false; ///< fewer bytes came than were announced
    bool tooLarge = false;  ///< reading stopped at the cap
};

// Reading answers (protocol reference, 7.3): strips a BOM, blanks and a preamble before "<?xml", matches
// names by local name and without case, keeps the entries completed before damage, skips unknown subtrees,
// stops at a DTD, bounds depth at 64 without recursion. Nothing here fails: an unreadable answer is an
// outcome.

/// `requested` > 0 tells how many numbers (1..requested) the document had: a lone entry with an empty number
/// then counts for a single-recipient document. Texts are classified by ErrorTexts.
SendReply readSendReply(const HttpAnswer& answer, int requested = 0);

/// The list the ledger works with: exactly the numbers 1..requested in order. Numbers without an entry are
/// uncertain/askAgain (Reason::NoEntry, or Reason::AnswerLost when nothing readable came), foreign numbers
/// only in the warnings, and of a number that stands twice the entry wins that forbids sending again.
SendReply completeSendReply(SendReply reply, int requested);

StateReply readStateReply(const HttpAnswer& answer);
BalanceReply readBalanceReply(const HttpAnswer& answer);
OriginatorReply readOriginatorReply(const HttpAnswer& answer);
TimeReply readTimeReply(const HttpAnswer& answer);
ScheduledReply readScheduledReply(const HttpAnswer& answer);
ScheduledDeleteReply readScheduledDeleteReply(const HttpAnswer& answer);
IncomingReply readIncomingReply(const HttpAnswer& answer);
NumberInfoReply readNumberInfoReply(const HttpAnswer& answer);
StopListReply readStopListReply(const HttpAnswer& answer);
StopEditReply readStopEditReply(const HttpAnswer& answer);

} // namespace heliograph
