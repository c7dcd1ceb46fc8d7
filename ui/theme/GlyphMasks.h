// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Glyph.h"

#include <QPixmap>

namespace heliograph {

/// The file in resources/icons a glyph is drawn in, without its ending.
QString fileOf(Glyph glyph);

/// The glyph in one colour on a square of so many pixels of the screen, from the mask of that size or the
/// next larger one. Kept in Qt's pixmap cache. With `small`, from the family with heavier lines. Null where
/// the mask is missing.
QPixmap tintedGlyph(Glyph glyph, const QColor& color, int pixels, bool small);

} // namespace heliograph
