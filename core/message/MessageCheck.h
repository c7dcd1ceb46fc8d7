// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Reason.h"
#include "core/message/Message.h"

#include <vector>

namespace heliograph {

/// What a gateway may refuse or change, though the message is complete. Printed by its code word.
enum class MessageWarning : quint8 {
    ViberTextTooLong,   ///< over 1000 characters
    ViberButtonTooLong, ///< over 19 characters
    ButtonWithoutLink,
    LinkWithoutButton,
    ImageWithoutButton,
    TypedLineBreak, ///< the two characters \n, which some gateways turn into a line break
};

/// The stable word of a warning, for example "buttonWithoutLink".
QString warningCode(MessageWarning warning);

/// One plain sentence in the program's language.
QString describe(MessageWarning warning);

/// Whether a rendered message has everything its type needs (protocol reference, 4.1 and 6.0.1):
/// BadSender, EmptyText, VCardIncomplete, IncompleteMessage (sender, link, or a part of the Viber leg), or
/// Reason::None.
Reason checkMessage(const Message& message);

/// Everything doubtful about a rendered message (protocol reference, 5.4 and 6.1).
std::vector<MessageWarning> messageWarnings(const Message& message);

} // namespace heliograph
