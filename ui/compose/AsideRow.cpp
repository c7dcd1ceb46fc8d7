// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/AsideRow.h"

#include "ui/theme/Tokens.h"

#include <QBoxLayout>
#include <QEvent>

namespace heliograph {

AsideRow::AsideRow(QWidget* control, QWidget* parent)
    : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_control(control)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metric::kS);
    m_layout->addWidget(m_control, 1);
}

void AsideRow::setAside(QWidget* aside)
{
    m_aside = aside;
    m_layout->addWidget(aside);
    arrange();
}

QSize AsideRow::minimumSizeHint() const
{
    return {m_control->minimumSizeHint().width(), QWidget::minimumSizeHint().height()};
}

void AsideRow::arrange()
{
    if (!m_aside)
        return;
    const int both = m_control->minimumSizeHint().width() + metric::kS + m_aside->minimumSizeHint().width();
    const bool fits = m_aside->isHidden() || both <= width();
    const QBoxLayout::Direction direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_layout->direction() == direction)
        return;
    m_layout->setDirection(direction);
    m_layout->setAlignment(m_aside, fits ? Qt::Alignment() : Qt::AlignLeft);
    updateGeometry();
}

void AsideRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool AsideRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

} // namespace heliograph
