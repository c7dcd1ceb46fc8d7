// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/TimelineView.h"

#include <QScrollBar>

namespace heliograph {

TimelineView::TimelineView(QWidget* parent) : QListView(parent)
{
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TimelineView::showEnd()
{
    doItemsLayout();
    scrollToBottom();
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    const bool atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    QListView::resizeEvent(event);
    doItemsLayout();
    if (atEnd)
        scrollToBottom();
}

} // namespace heliograph
