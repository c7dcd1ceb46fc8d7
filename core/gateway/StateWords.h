// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Documents.h"

#include <QString>

namespace heliograph {

/// The meaning of a delivery word in any of its spellings (protocol reference, 5.1). An opened link and an
/// unsubscription count as read; a word nobody knows is Other.
DeliveryState deliveryState(QStringView raw);

/// Whether no other state can follow. `viber`: the message went out through Viber, where a delivered one may
/// still become read.
bool isFinal(DeliveryState state, bool viber);

/// What an `err` code means, in the program's language ("1", "01", "001" are one; protocol reference, 5.3);
/// empty for none (0) and for unknown ones.
QString deliveryErrorText(QStringView code);

} // namespace heliograph
