// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Documents.h"

namespace heliograph {

/// What a gateway says about a sender.
enum class SenderApproval : quint8 {
    NotListed,
    Approved, ///< or the gateway takes any sender
    Waiting,  ///< it is still being looked at
    Refused,
};

/// What an answer about senders says about one, without case. Where it stands for several operators, the
/// best counts.
SenderApproval approvalOf(const OriginatorReply& reply, const QString& sender);

} // namespace heliograph
