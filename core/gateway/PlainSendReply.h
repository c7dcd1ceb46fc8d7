// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Documents.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace heliograph {

/// The short way through the answer that a gateway gives nearly always: every recipient taken, each with a
/// number and an id, nothing unusual in the document. A fifth of a campaign's processor time went into the
/// general reader. Anything else, however slight, gives nothing, and the general reader decides; so this
/// never judges, it only recognises.
std::optional<std::vector<SendEntry>> readPlainSendReply(QByteArrayView body);

} // namespace heliograph
