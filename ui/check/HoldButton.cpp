// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/HoldButton.h"

#include "ui/widgets/Buttons.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTimer>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kHoldMs = 1500;
constexpr int kFrameMs = 16;
constexpr int kLine = 3;

bool isHoldKey(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Space || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

HoldButton::HoldButton(const Theme& theme, QWidget* parent)
    : QPushButton(parent), m_theme(theme), m_tick(new QTimer(this)), m_holdMs(kHoldMs)
{
    setProperty("kind", static_cast<int>(ButtonKind::Primary));
    setFont(theme.font(Type::BodyStrong));
    setAutoDefault(false);
    setGlyph(theme, *this, Glyph::Send);
    m_tick->setInterval(kFrameMs);
    connect(m_tick, &QTimer::timeout, this, &HoldButton::step);
}

void HoldButton::setHolding(bool holding)
{
    m_holding = holding;
    setToolTip(holding ? tr("Hold to send") : QString());
    if (!holding)
        letGo();
}

QSize HoldButton::sizeHint() const
{
    return {QPushButton::sizeHint().width(), metric::kControl};
}

// The second half of a double click on whatever led here must not send.
bool HoldButton::justOffered() const
{
    return m_offered.isValid() && m_offered.elapsed() < QApplication::doubleClickInterval();
}

void HoldButton::begin()
{
    if (m_tick->isActive())
        return;
    setDown(true);
    m_since.start();
    m_tick->start();
}

void HoldButton::letGo()
{
    if (!m_tick->isActive())
        return;
    m_tick->stop();
    setDown(false);
    update();
}

void HoldButton::step()
{
    update();
    if (m_since.elapsed() < m_holdMs)
        return;
    letGo();
    Q_EMIT held();
}

void HoldButton::mousePressEvent(QMouseEvent* event)
{
    event->accept();
    if (!m_holding) {
        if (!justOffered())
            QPushButton::mousePressEvent(event);
        return;
    }
    if (event->button() == Qt::LeftButton)
        begin();
}

void HoldButton::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_holding)
        mousePressEvent(event);
    else
        event->accept();
}

void HoldButton::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_holding)
        return QPushButton::mouseMoveEvent(event);
    if (!rect().contains(event->position().toPoint()))
        letGo();
}

void HoldButton::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_holding)
        return QPushButton::mouseReleaseEvent(event);
    letGo();
}

void HoldButton::keyPressEvent(QKeyEvent* event)
{
    const bool ours = isHoldKey(*event) && event->modifiers() == Qt::NoModifier;
    if (!ours)
        return QPushButton::keyPressEvent(event);
    event->accept();
    if (event->isAutoRepeat())
        return;
    if (m_holding)
        begin();
    else if (!justOffered())
        click();
}

void HoldButton::keyReleaseEvent(QKeyEvent* event)
{
    if (!isHoldKey(*event))
        return QPushButton::keyReleaseEvent(event);
    event->accept();
    if (!event->isAutoRepeat())
        letGo();
}

void HoldButton::focusOutEvent(QFocusEvent* event)
{
    letGo();
    QPushButton::focusOutEvent(event);
}

void HoldButton::showEvent(QShowEvent* event)
{
    m_offered.start();
    QPushButton::showEvent(event);
}

void HoldButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::EnabledChange) {
        letGo();
        m_offered.start();
        const Tokens& tokens = m_theme.tokens();
        setIcon(glyphIcon(Glyph::Send, isEnabled() ? tokens.text.onAccent : tokens.text.disabled));
    }
    QPushButton::changeEvent(event);
}

void HoldButton::paintEvent(QPaintEvent* event)
{
    QPushButton::paintEvent(event);
    if (!m_tick->isActive())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::kRadius, metric::kRadius);
    painter.setClipPath(shape);
    const qreal share = std::min(1.0, static_cast<double>(m_since.elapsed()) / m_holdMs);
    painter.fillRect(QRectF(0, height() - kLine - 1, width() * share, kLine), m_theme.tokens().text.onAccent);
}

} // namespace heliograph
