// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

class QPainter;
class QStyleOptionViewItem;

namespace heliograph {

/// The ground of a cell by selection and hover, with the hairline below its row.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& tokens);

} // namespace heliograph
