// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ControlPainter.h"
#include "ui/theme/Glyph.h"
#include "ui/theme/Theme.h"

#include <QPushButton>

class QToolButton;

namespace heliograph {

/// A button that looks like its kind. `text` may carry a mnemonic.
QPushButton* makeButton(const Theme& theme, ButtonKind kind, const QString& text, QWidget* parent = nullptr);
/// The same with a glyph before the text, in the text's colour.
QPushButton* makeButton(const Theme& theme, ButtonKind kind, Glyph glyph, const QString& text,
                        QWidget* parent = nullptr);
/// A square button that shows a glyph alone; `name` is its tool tip and its accessible name.
QToolButton* makeIconButton(const Theme& theme, Glyph glyph, const QString& name, QWidget* parent = nullptr);

/// Replaces the glyph of a button made above.
void setGlyph(const Theme& theme, QAbstractButton& button, Glyph glyph);

/// Switches a button off with the reason, or on with an empty one. The reason is its tool tip and its
/// accessible description; `toolTip` is what it says while it is on.
void setDisabledBecause(QWidget& control, const QString& reason, const QString& toolTip = {});

} // namespace heliograph
