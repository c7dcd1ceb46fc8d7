// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/MessageStore.h"
#include "core/gateway/Documents.h"

namespace heliograph {

/// Why the seed page would refuse this message for this recipient; Reason::None when it would not.
Reason refusalOf(const Message& message, const SendRecipient& recipient);

/// Number of SMS parts this message takes, by its text; Viber alone counts as one.
int partsOf(const Message& message);

/// The state of a message at this moment. It is delivered `deliverAfter` ms after its time; Viber is read as
/// much later again; the first leg of a cascade fails where the message would, and the second delivers.
StateEntry stateOf(const AcceptedMessage& message, qint64 now, qint64 deliverAfter);

/// The practice gateway lives in one zone, three hours before UTC, without summer time.
QDateTime sandboxWallClock(qint64 utcMs);
qint64 sandboxUtcMs(const QDateTime& wallClock);
/// "YYYY-MM-DD HH:MM:SS" of that clock; empty for 0.
QString sandboxTimeText(qint64 utcMs);

} // namespace heliograph
