// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SegmentBar.h"

#include "ui/theme/ControlPainter.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace heliograph {

SegmentBar::SegmentBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_layout(new QHBoxLayout(this)), m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(-1);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentBar::chosen);
}

QToolButton* SegmentBar::addSegment(int id, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setProperty("kind", static_cast<int>(ButtonKind::Segment));
    button->setFont(m_theme.font(Type::Control));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(text);
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

void SegmentBar::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const QList<QAbstractButton*> buttons = m_group->buttons();
    qsizetype at = buttons.indexOf(m_group->checkedButton());
    if (step == 0 || at < 0)
        return QWidget::keyPressEvent(event);
    do
        at += step;
    while (at >= 0 && at < buttons.size() && !buttons.at(at)->isEnabled());
    if (at < 0 || at >= buttons.size())
        return;
    buttons.at(at)->setFocus(Qt::TabFocusReason);
    buttons.at(at)->click();
}

} // namespace heliograph
