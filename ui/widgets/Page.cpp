// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Page.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace heliograph {

Page::Page(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_head(new PageHead(theme, this)),
      m_layout(new QVBoxLayout(this)),
      m_body(new QVBoxLayout)
{
    m_layout->setContentsMargins(metric::kL, 0, metric::kL, metric::kM);
    m_layout->setSpacing(metric::kXs);
    m_layout->addWidget(m_head);
    m_body->setSpacing(metric::kS);
    m_layout->addLayout(m_body, 1);
}

void Page::setUnderHead(QWidget* bar)
{
    delete m_underHead;
    m_underHead = bar;
    m_layout->insertWidget(1, bar);
}

void Page::carryOut()
{
    QPushButton* button = m_head->primaryIfAny();
    if (button && button->isVisible() && button->isEnabled())
        button->click();
}

void Page::setTitle(const QString& title)
{
    if (title == m_head->title())
        return;
    m_head->setTitle(title);
    setAccessibleName(title);
    Q_EMIT titleChanged(title);
}

void Page::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = event->size().width() < metric::kWindowLeastWidth - metric::kNavigationNarrow + 1;
    const int side = narrow ? metric::kM : metric::kL;
    m_layout->setContentsMargins(side, 0, side, narrow ? metric::kS : metric::kM);
}

} // namespace heliograph
