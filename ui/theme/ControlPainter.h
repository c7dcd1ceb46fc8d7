// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QWidget;

namespace heliograph {

/// How a button presents itself; the value of the dynamic property "kind" of its widget.
enum class ButtonKind : quint8 { Secondary, Primary, Link, Quiet, Segment };

ButtonKind buttonKind(const QWidget* widget);

/// Paints the controls from the tokens; HeliographStyle decides when.
class ControlPainter {
public:
    explicit ControlPainter(const Tokens& tokens) : m_tokens(tokens) {}

    void button(QPainter& painter, const QStyleOption& option, ButtonKind kind) const;
    void buttonLabel(QPainter& painter, const QStyleOptionButton& option, ButtonKind kind) const;
    QColor buttonText(const QStyleOption& option, ButtonKind kind) const;
    /// The frame of everything that takes typing; `wrong` marks a value that can't be used.
    void field(QPainter& painter, const QStyleOption& option, bool wrong) const;
    void checkBox(QPainter& painter, const QStyleOption& option) const;
    void radioButton(QPainter& painter, const QStyleOption& option) const;
    void menuItem(QPainter& painter, const QStyleOptionMenuItem& option) const;
    void itemGround(QPainter& painter, const QStyleOption& option) const;
    void headerSection(QPainter& painter, const QStyleOptionHeader& option) const;
    /// The words with the arrow of the sorting beside them, on the side away from the edge.
    void headerLabel(QPainter& painter, const QStyleOptionHeader& option) const;
    void progress(QPainter& painter, const QRect& rect, double share) const;
    void chevron(QPainter& painter, const QRect& rect, const QStyleOption& option, Qt::ArrowType arrow) const;

private:
    void roundRect(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border) const;
    void focusRing(QPainter& painter, const QRectF& rect) const;

    Tokens m_tokens;
};

/// Whether the focus came by the keyboard, so that it must be seen.
bool showsFocus(const QStyleOption& option);

} // namespace heliograph
