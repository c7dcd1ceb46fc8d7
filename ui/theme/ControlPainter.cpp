// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ControlPainter.h"

#include "ui/theme/Glyph.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStyleOptionMenuItem>
#include <QWidget>

namespace heliograph {
namespace {

bool isEnabled(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool isHovered(const QStyleOption& option)
{
    return isEnabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}

QRectF inset(const QRect& rect, qreal by)
{
    return QRectF(rect).adjusted(by, by, -by, -by);
}

} // namespace

ButtonKind buttonKind(const QWidget* widget)
{
    const QVariant kind = widget ? widget->property("kind") : QVariant();
    return kind.isValid() ? static_cast<ButtonKind>(kind.toInt()) : ButtonKind::Secondary;
}

bool showsFocus(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_HasFocus) &&
           option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

void ControlPainter::roundRect(QPainter& painter, const QRectF& rect, const QColor& fill,
                               const QColor& border) const
{
    painter.setPen(border.isValid() ? QPen(border, metric::kHairline) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect, metric::kRadius, metric::kRadius);
}

void ControlPainter::focusRing(QPainter& painter, const QRectF& rect) const
{
    painter.setPen(QPen(m_tokens.border.focus, metric::kFocus));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), metric::kRadius, metric::kRadius);
}

void ControlPainter::button(QPainter& painter, const QStyleOption& option, ButtonKind kind) const
{
    const Tokens& t = m_tokens;
    const bool pressed = option.state.testFlag(QStyle::State_Sunken);
    const bool checked = option.state.testFlag(QStyle::State_On);
    const bool hovered = isHovered(option);
    QColor fill = t.surface.raised;
    QColor border = t.border.control;
    switch (kind) {
    case ButtonKind::Primary:
        fill = pressed ? t.accent.pressed : hovered ? t.accent.hover : t.accent.base;
        border = fill;
        break;
    case ButtonKind::Segment:
        // The bar that holds the segments draws their common frame.
        fill = checked ? t.accent.tint : pressed ? t.surface.pressed : hovered ? t.surface.hover : QColor();
        border = QColor();
        break;
    case ButtonKind::Secondary:
        if (pressed || hovered)
            fill = pressed ? t.surface.pressed : t.surface.hover;
        if (checked) {
            fill = t.accent.tint;
            border = t.accent.border;
        }
        break;
    case ButtonKind::Link:
    case ButtonKind::Quiet:
        fill = pressed ? t.surface.pressed : hovered ? t.surface.hover : QColor();
        border = QColor();
        if (checked)
            fill = t.accent.tint;
        break;
    }
    if (!isEnabled(option)) {
        const bool bare = kind != ButtonKind::Primary && kind != ButtonKind::Secondary;
        fill = bare ? QColor() : t.surface.disabled;
        border = bare ? QColor() : t.border.strong;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = showsFocus(option);
    const qreal room = ring ? metric::kFocus + 1.5 : 0.5;
    roundRect(painter, inset(option.rect, room), fill, border);
    if (ring)
        focusRing(painter, QRectF(option.rect));
    painter.restore();
}

QColor ControlPainter::buttonText(const QStyleOption& option, ButtonKind kind) const
{
    if (!isEnabled(option))
        return m_tokens.text.disabled;
    if (kind == ButtonKind::Primary)
        return m_tokens.text.onAccent;
    if (kind == ButtonKind::Link)
        return m_tokens.text.link;
    return option.state.testFlag(QStyle::State_On) ? m_tokens.accent.text : m_tokens.text.primary;
}

void ControlPainter::buttonLabel(QPainter& painter, const QStyleOptionButton& option, ButtonKind kind) const
{
    const QSize icon = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : metric::kXs;
    const QFontMetrics& metrics = option.fontMetrics;
    const int textWidth = metrics.size(Qt::TextShowMnemonic, option.text).width();
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu) && !option.text.isEmpty();
    const int arrow = menu ? metric::kIcon + metric::kXxs : 0;
    QRect room = option.rect;
    int x = room.left() + std::max(0, (room.width() - icon.width() - gap - textWidth - arrow) / 2);
    // A button that is laid out from the right has its glyph behind the words.
    const bool behind = option.direction == Qt::RightToLeft;
    if (!icon.isEmpty()) {
        const int left = behind ? x + textWidth + gap : x;
        const QRect at(left, room.center().y() - icon.height() / 2 + 1, icon.width(), icon.height());
        option.icon.paint(&painter, at, Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        x += behind ? 0 : icon.width() + gap;
    }
    painter.setPen(buttonText(option, kind));
    room.setLeft(x);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     option.text);
    if (menu) {
        const QRect at(x + textWidth + metric::kXxs, room.top(), metric::kIcon, room.height());
        chevron(painter, at, option, Qt::DownArrow);
    }
}

void ControlPainter::field(QPainter& painter, const QStyleOption& option, bool wrong) const
{
    const Tokens& t = m_tokens;
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) && isEnabled(option);
    QColor border = isHovered(option) ? t.border.controlHover : t.border.control;
    if (!isEnabled(option))
        border = t.border.strong;
    if (wrong)
        border = t.meanings[Meaning::Danger].fill;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    roundRect(painter, inset(option.rect, 0.5), isEnabled(option) ? t.surface.raised : t.surface.disabled,
              border);
    if (focused) {
        painter.setPen(QPen(wrong ? border : t.border.focus, metric::kFocus));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inset(option.rect, 1), metric::kRadius - 0.5, metric::kRadius - 0.5);
    }
    painter.restore();
}

void ControlPainter::checkBox(QPainter& painter, const QStyleOption& option) const
{
    const Tokens& t = m_tokens;
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground =
        isEnabled(option) ? (on || partly ? t.accent.base : t.surface.raised) : t.surface.disabled;
    const QColor border = !isEnabled(option)  ? t.border.strong
                          : on || partly      ? t.accent.border
                          : isHovered(option) ? t.border.controlHover
                                              : t.border.control;
    painter.setPen(QPen(border, metric::kHairline));
    painter.setBrush(ground);
    painter.drawRoundedRect(inset(option.rect, 0.5), metric::kRadiusSmall, metric::kRadiusSmall);
    const QColor mark = isEnabled(option) ? t.text.onAccent : t.text.disabled;
    if (on)
        paintGlyph(painter, option.rect, Glyph::Check, mark);
    if (partly) {
        painter.setPen(QPen(mark, metric::kFocus, Qt::SolidLine, Qt::RoundCap));
        const QPointF middle = QRectF(option.rect).center();
        painter.drawLine(middle - QPointF(3, 0), middle + QPointF(3, 0));
    }
    painter.restore();
}

void ControlPainter::radioButton(QPainter& painter, const QStyleOption& option) const
{
    const Tokens& t = m_tokens;
    const bool on = option.state.testFlag(QStyle::State_On);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor active = isEnabled(option) ? t.accent.base : t.border.strong;
    painter.setPen(QPen(!isEnabled(option) ? t.border.strong : on ? t.accent.border : t.border.control, 1));
    painter.setBrush(on ? active : isEnabled(option) ? t.surface.raised : t.surface.disabled);
    painter.drawEllipse(inset(option.rect, 0.5));
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.text.onAccent);
        painter.drawEllipse(inset(option.rect, option.rect.width() / 2.0 - 3));
    }
    painter.restore();
}

void ControlPainter::menuItem(QPainter& painter, const QStyleOptionMenuItem& option) const
{
    const Tokens& t = m_tokens;
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(rect.left(), rect.center().y(), rect.width(), metric::kHairline, t.border.hairline);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected) && isEnabled(option)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.surface.hover);
        painter.drawRoundedRect(rect.adjusted(metric::kXxs, 0, -metric::kXxs, 0), metric::kRadiusSmall,
                                metric::kRadiusSmall);
    }
    const QColor color = isEnabled(option) ? t.text.primary : t.text.disabled;
    QRect mark(rect.left() + metric::kS, 0, metric::kIcon, metric::kIcon);
    mark.moveTop(rect.center().y() - metric::kIcon / 2 + 1);
    if (option.checked)
        paintGlyph(painter, mark, Glyph::Check, t.accent.text);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, mark, Qt::AlignCenter,
                          isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
    const bool marks = option.menuHasCheckableItems || option.maxIconWidth > 0;
    QRect text =
        rect.adjusted(marks ? metric::kS + metric::kIcon + metric::kXs : metric::kS, 0, -metric::kS, 0);
    const QStringList parts = option.text.split(u'\t');
    painter.setFont(option.font);
    painter.setPen(color);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, parts.value(0));
    painter.setPen(isEnabled(option) ? t.text.secondary : t.text.disabled);
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, parts.value(1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        chevron(painter,
                QRect(rect.right() - metric::kXl + metric::kXxs, rect.top(), metric::kIcon, rect.height()),
                option, Qt::RightArrow);
    painter.restore();
}

void ControlPainter::itemGround(QPainter& painter, const QStyleOption& option) const
{
    const Tokens& t = m_tokens;
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, option.state.testFlag(QStyle::State_Active)
                                          ? t.surface.selected
                                          : t.surface.selectedInactive);
    else if (isHovered(option))
        painter.fillRect(option.rect, t.surface.hover);
}

void ControlPainter::headerSection(QPainter& painter, const QStyleOptionHeader& option) const
{
    const Tokens& t = m_tokens;
    painter.fillRect(option.rect, isHovered(option) ? t.surface.hover : t.surface.sunken);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), metric::kHairline,
                     t.border.hairline);
}

void ControlPainter::headerLabel(QPainter& painter, const QStyleOptionHeader& option) const
{
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool right = option.textAlignment.testFlag(Qt::AlignRight);
    const int arrow = sorted ? metric::kIcon : 0;
    QRect room = option.rect.adjusted(metric::kS, 0, -metric::kS, 0);
    // A narrow column gives up its margin before its name.
    if (option.fontMetrics.horizontalAdvance(option.text) + arrow > room.width())
        room = option.rect.adjusted(metric::kXs, 0, -2, 0);
    const QString words =
        option.fontMetrics.elidedText(option.text, Qt::ElideRight, std::max(0, room.width() - arrow));
    const int width = option.fontMetrics.horizontalAdvance(words);
    painter.save();
    painter.setPen(sorted ? m_tokens.text.primary : m_tokens.text.secondary);
    painter.drawText(room, int(option.textAlignment) | Qt::AlignVCenter | Qt::TextSingleLine, words);
    if (sorted) {
        const int at = right ? room.right() + 1 - width - arrow : room.left() + width;
        room.setWidth(arrow);
        room.moveLeft(at);
        chevron(painter, room, option,
                option.sortIndicator == QStyleOptionHeader::SortUp ? Qt::DownArrow : Qt::UpArrow);
    }
    painter.restore();
}

void ControlPainter::progress(QPainter& painter, const QRect& rect, double share) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF track(rect.left(), rect.center().y() - metric::kProgress / 2.0 + 0.5, rect.width(),
                 metric::kProgress);
    painter.setBrush(m_tokens.border.hairline);
    painter.drawRoundedRect(track, metric::kProgress / 2.0, metric::kProgress / 2.0);
    track.setWidth(std::max<qreal>(share > 0 ? metric::kProgress : 0, track.width() * share));
    painter.setBrush(m_tokens.meanings[Meaning::Waiting].fill);
    painter.drawRoundedRect(track, metric::kProgress / 2.0, metric::kProgress / 2.0);
    painter.restore();
}

void ControlPainter::chevron(QPainter& painter, const QRect& rect, const QStyleOption& option,
                             Qt::ArrowType arrow) const
{
    QRectF field(0, 0, metric::kIcon, metric::kIcon);
    field.moveCenter(QRectF(rect).center());
    Glyph glyph = Glyph::ChevronDown;
    if (arrow == Qt::UpArrow)
        glyph = Glyph::ChevronUp;
    else if (arrow == Qt::RightArrow)
        glyph = Glyph::ChevronRight;
    else if (arrow == Qt::LeftArrow)
        glyph = Glyph::ChevronLeft;
    paintGlyph(painter, field, glyph, isEnabled(option) ? m_tokens.text.secondary : m_tokens.text.disabled);
}

} // namespace heliograph
