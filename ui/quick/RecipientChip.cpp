// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/RecipientChip.h"

#include "ui/theme/Figures.h"
#include "ui/theme/Glyph.h"
#include "ui/widgets/Wording.h"

#include <QKeyEvent>
#include <QPainter>

namespace heliograph {
namespace {

constexpr int kHeight = 24;
constexpr int kCross = 12;
constexpr int kMostWidth = 360;

} // namespace

RecipientChip::RecipientChip(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    // Tab passes them by: Left and Backspace lead from the field to them.
    setFocusPolicy(Qt::ClickFocus);
    setObjectName(QStringLiteral("recipientChip"));
}

void RecipientChip::setRecipient(const QuickRecipient& recipient)
{
    m_recipient = recipient;
    setText(recipient.shown());
    setToolTip(recipient.problem);
    setAccessibleDescription(recipient.problem);
    const QString phone = detail();
    setAccessibleName(phone.isEmpty() ? tr("%1, remove with Delete").arg(text())
                                      : tr("%1, %2, remove with Delete").arg(text(), phone));
    updateGeometry();
    update();
}

QString RecipientChip::detail() const
{
    return m_recipient.name.isEmpty() ? QString() : readablePhone(m_recipient.phone);
}

QSize RecipientChip::sizeHint() const
{
    const QFontMetrics name(m_theme.font(m_recipient.name.isEmpty() ? Type::Body : Type::Control));
    const QFontMetrics body(m_theme.font(Type::Body));
    const int more = detail().isEmpty() ? 0 : metric::kXxs + figuresWidth(body, detail());
    // Widths are rounded, and the text must not be cut for half a pixel.
    const int words = figuresWidth(name, text()) + more + 2 * metric::kHairline;
    return {std::min(kMostWidth, metric::kS + words + metric::kXs + kCross + metric::kXs), kHeight};
}

QRect RecipientChip::crossRect() const
{
    return {width() - metric::kXs - kCross, (height() - kCross) / 2, kCross, kCross};
}

void RecipientChip::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    const MeaningColors& danger = tokens.meanings[Meaning::Danger];
    const bool good = m_recipient.isGood();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal stroke = hasFocus() ? metric::kFocus : metric::kHairline;
    painter.setPen(QPen(hasFocus() ? tokens.border.focus
                        : good     ? tokens.border.strong
                                   : danger.tintBorder,
                        stroke));
    painter.setBrush(!good ? danger.tint : underMouse() ? tokens.surface.pressed : tokens.surface.hover);
    const QRectF body = QRectF(rect()).adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);

    QRect field = rect().adjusted(metric::kS, 0, -(2 * metric::kXs + kCross), 0);
    const bool named = !m_recipient.name.isEmpty();
    painter.setFont(m_theme.font(named ? Type::Control : Type::Body));
    painter.setPen(good ? tokens.text.primary : danger.text);
    drawFigures(painter, field, Qt::AlignLeft, text());
    if (named) {
        field.setLeft(field.left() + figuresWidth(painter.fontMetrics(), text()) + metric::kXxs);
        painter.setFont(m_theme.font(Type::Body));
        painter.setPen(good ? tokens.text.secondary : danger.text);
        if (field.width() > 0)
            drawFigures(painter, field, Qt::AlignLeft, detail());
    }
    paintGlyph(painter, crossRect(), Glyph::CrossPlain, good ? tokens.text.secondary : danger.text);
}

void RecipientChip::mouseReleaseEvent(QMouseEvent* event)
{
    const bool onCross =
        crossRect().adjusted(-metric::kXxs, -metric::kXxs, metric::kXs, metric::kXxs).contains(event->pos());
    QAbstractButton::mouseReleaseEvent(event);
    if (onCross && event->button() == Qt::LeftButton)
        Q_EMIT removeWanted();
}

void RecipientChip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeWanted();
        return;
    case Qt::Key_Left:
        Q_EMIT stepWanted(-1);
        return;
    case Qt::Key_Right:
        Q_EMIT stepWanted(+1);
        return;
    default:
        break;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (plain && !event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space)
        Q_EMIT typed(event->text());
    else
        QAbstractButton::keyPressEvent(event);
}

void RecipientChip::focusInEvent(QFocusEvent* event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT focused();
}

} // namespace heliograph
