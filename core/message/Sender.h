// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Reason.h"

#include <QStringView>

namespace heliograph {

/// Whether a text may be the sender of an SMS: at most 11 Latin letters, digits and punctuation marks, or at
/// most 15 digits (protocol reference, 4.1). Reason::None when it may, BadSender when not, IncompleteMessage
/// when there is none. Whether the gateway knows the sender is another question.
Reason checkSender(QStringView sender);

} // namespace heliograph
