// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/Message.h"

#include <QString>

namespace heliograph {

/// What is sent of a message as it was written: the texts that its kind has no use for are left away, and a
/// silent SMS gets the text that gateways ask for and nobody sees.
Message sentPart(const Message& written);

/// The name of a kind of message, as the choice of kinds shows it.
QString kindWord(MessageType type);

/// A text without placeholders, written so that it stands for itself alone.
QString literalTemplate(const QString& text);
/// The same for every text of a rendered message, so that it can be sent as it is.
Message literalMessage(const Message& rendered);

} // namespace heliograph
