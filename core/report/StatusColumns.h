// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/RecipientStore.h"

#include <QStringList>

namespace heliograph {

/// What reports tell of a recipient, one column each, in this order.
enum class StatusColumn : quint8 { SentTo, State, Reason, Since, Parts, GatewayNumber };

constexpr int placeOf(StatusColumn column)
{
    return static_cast<int>(column);
}

QStringList statusHeaders();
/// One cell for each StatusColumn. Times are the computer's; parts are empty where there are none.
QStringList statusCells(const RecipientRow& row, bool maskPhones = false);

} // namespace heliograph
