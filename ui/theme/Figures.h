// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QFontMetrics;
class QPainter;

namespace heliograph {

/// The width of `text` when every digit is as wide as the widest one.
int figuresWidth(const QFontMetrics& metrics, const QString& text);

/// Draws `text` in one line, vertically centred, with digits of one width, so that columns of numbers stand
/// still and line up in fonts that have no such figures themselves. Elided at the right.
void drawFigures(QPainter& painter, const QRect& field, Qt::Alignment alignment, const QString& text);

} // namespace heliograph
