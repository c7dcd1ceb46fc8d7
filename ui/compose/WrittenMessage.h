// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/SentPart.h"

#include <QString>

namespace heliograph {

/// The name of a kind of message, as the choice of kinds shows it.
QString kindWord(MessageType type);

/// A text without placeholders, written so that it stands for itself alone.
QString literalTemplate(const QString& text);
/// The same for every text of a rendered message, so that it can be sent as it is.
Message literalMessage(const Message& rendered);

} // namespace heliograph
