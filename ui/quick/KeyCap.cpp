// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/KeyCap.h"

#include <QFontMetrics>
#include <QPainter>

namespace heliograph {

namespace {
constexpr int kHeight = 20;
}

KeyCap::KeyCap(const Theme& theme, const QString& keys, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_keys(keys)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const
{
    return {QFontMetrics(m_theme.font(Type::Caption)).horizontalAdvance(m_keys) + 2 * metric::kXs, kHeight};
}

void KeyCap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().border.strong, metric::kHairline));
    painter.setBrush(m_theme.tokens().surface.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::kRadiusSmall,
                            metric::kRadiusSmall);
    painter.setPen(m_theme.tokens().text.secondary);
    painter.setFont(m_theme.font(Type::Caption));
    painter.drawText(rect(), Qt::AlignCenter, m_keys);
}

} // namespace heliograph
