// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/Message.h"

#include <optional>

namespace heliograph {

/// What is sent of a message as it was written: the texts that its kind has no use for are left away, and a
/// silent SMS gets the text that gateways ask for and nobody sees.
Message sentPart(const Message& written);

/// The kind of message by which those can be tried whom this kind didn't reach; nothing where both ways were
/// tried, or where what was sent can't be said the other way.
std::optional<MessageType> otherChannel(MessageType type);

/// A message as it was written, as one of another kind: its text and sender are taken over where the other
/// way has none of its own.
Message byOtherChannel(const Message& written, MessageType type);

} // namespace heliograph
