// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Glyph.h"
#include "ui/theme/Theme.h"

#include <QFrame>
#include <QLabel>

namespace heliograph {

/// How strongly a text speaks.
enum class Tone : quint8 { Primary, Secondary, Tertiary, Danger, Warning, Success };

/// Plain text, whatever it holds.
QLabel* makeLabel(const Theme& theme, Type type, Tone tone = Tone::Primary, QWidget* parent = nullptr);
/// Gives a label another tone, also while it is shown.
void setTone(QWidget& widget, Tone tone);
/// A raised surface with a hairline around it.
QFrame* makeCard(QWidget* parent = nullptr);

/// A line of text that is cut in the middle where it doesn't fit; the whole is in the tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A glyph of the size of a text line.
class GlyphLabel : public QWidget {
    Q_OBJECT
public:
    explicit GlyphLabel(QWidget* parent = nullptr);
    void setGlyph(Glyph glyph, const QColor& color);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Glyph m_glyph = Glyph::Ring;
    QColor m_color;
};

} // namespace heliograph
