// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Documents.h"
#include "core/gateway/ErrorTexts.h"

#include <QByteArray>

namespace heliograph {

// Writes answers as a gateway of the family does (protocol reference, section 4); the practice gateway speaks
// through these. Texts come from the structs as they are; heads are ignored.

QByteArray writeErrorReply(Reason reason, GatewayLanguage language);
QByteArray writeSendReply(const std::vector<SendEntry>& entries);
QByteArray writeStateReply(const std::vector<StateEntry>& entries);
QByteArray writeBalanceReply(const BalanceReply& balance);
QByteArray writeOriginatorReply(const OriginatorReply& originators);
QByteArray writeTimeReply(const QDateTime& wallClock);
QByteArray writeScheduledReply(const ScheduledReply& scheduled);
QByteArray writeScheduledDeleteReply(const std::vector<ScheduledDeleteReply::Item>& items);

} // namespace heliograph
