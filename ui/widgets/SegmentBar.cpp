// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SegmentBar.h"

#include "ui/theme/ControlPainter.h"
#include "ui/widgets/ArrowKeys.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace heliograph {

SegmentBar::SegmentBar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_layout(new QHBoxLayout(this)),
      m_group(new QButtonGroup(this)),
      m_keys(new ArrowKeys(*m_group))
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(1);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentBar::chosen);
}

QToolButton* SegmentBar::addSegment(int id, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setMinimumHeight(metric::kControl - 2);
    button->setProperty("kind", static_cast<int>(ButtonKind::Segment));
    button->setFont(m_theme.font(Type::Control));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(text);
    m_keys->watch(*button);
    m_group->addButton(button, id);
    m_layout->addWidget(button);
    return button;
}

int SegmentBar::current() const
{
    return m_group->checkedId();
}

void SegmentBar::setCurrent(int id)
{
    if (QAbstractButton* button = m_group->button(id))
        button->setChecked(true);
}

void SegmentBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.border.control);
    painter.setBrush(t.surface.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::kRadius, metric::kRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(t.border.strong);
    bool first = true;
    for (const QAbstractButton* button : m_group->buttons()) {
        if (button->isHidden())
            continue;
        const int x = button->geometry().left() - 1;
        if (!std::exchange(first, false))
            painter.drawLine(x, 1, x, height() - 2);
    }
}

} // namespace heliograph
