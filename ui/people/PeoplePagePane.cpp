// SPDX-License-Identifier: GPL-3.0-or-later
// Where the page shows its person: beside the table, or over it in a narrow window.
#include "ui/people/PeoplePage.h"
#include "ui/people/PeopleTable.h"
#include "ui/people/PersonPane.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>

namespace heliograph {
namespace {

constexpr int kPaneWidth = 256;
// With the navigation beside it this is a window of 1200.
constexpr int kWide = 1200 - metric::kNavigation;

} // namespace

bool PeoplePage::isWide() const
{
    return width() >= kWide;
}

void PeoplePage::openPane()
{
    m_paneWanted = true;
    placePane();
    if (!m_pane->isNew())
        m_pane->focusFields();
}

void PeoplePage::closePane()
{
    m_paneWanted = false;
    placePane();
    m_table->setFocus(Qt::OtherFocusReason);
}

// Beside the table where there is room, else over its right half when asked for.
void PeoplePage::placePane()
{
    auto* row = static_cast<QBoxLayout*>(m_paneHost->layout());
    const bool wide = isWide();
    const bool inRow = row->indexOf(m_pane) >= 0;
    if (wide && !inRow)
        row->addWidget(m_pane);
    else if (!wide && inRow)
        row->removeWidget(m_pane);
    if (wide)
        m_pane->setFixedWidth(kPaneWidth);
    const bool empty = m_stack->currentIndex() == 1 && !m_pane->isNew();
    m_pane->setVisible(wide ? !(empty && m_side.books.empty()) : m_paneWanted && !empty);
    if (wide)
        return;
    const QRect middle = m_stack->parentWidget()->rect();
    const QPoint corner = m_stack->parentWidget()->mapTo(m_paneHost, middle.topLeft());
    const int half = std::max(kPaneWidth, middle.width() / 2);
    m_pane->setFixedWidth(half);
    m_pane->setGeometry(corner.x() + middle.width() - half, corner.y(), half, middle.height());
    m_pane->setAutoFillBackground(true);
    m_pane->raise();
}

void PeoplePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    QMetaObject::invokeMethod(
        this, [this] { placePane(); }, Qt::QueuedConnection);
}

} // namespace heliograph
