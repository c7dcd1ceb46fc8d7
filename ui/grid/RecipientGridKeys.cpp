// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/RecipientGrid.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace heliograph {

void RecipientGrid::keyPressEvent(QKeyEvent* event)
{
    if (actByKey(*event) || moveByKey(*event) || moveSideways(*event))
        return event->accept();
    const QString text = event->text();
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (isPlain && !text.isEmpty() && text.at(0).isPrint() && m_model.rowCount() > 0) {
        jumpByLetters(text);
        return event->accept();
    }
    event->ignore();
}

bool RecipientGrid::actByKey(QKeyEvent& event)
{
    if (event.matches(QKeySequence::Copy)) {
        copyRows();
        return true;
    }
    if (event.matches(QKeySequence::SelectAll)) {
        checkAll();
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Space:
        // Within a word that is being typed, a blank is one of its letters.
        if (currentIndex().isValid())
            toggle(currentIndex().row());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers().testFlag(Qt::ControlModifier))
            return false;
        Q_EMIT detailsWanted();
        return true;
    case Qt::Key_Escape:
        if (m_model.checks().isEmpty())
            return false;
        clearChecks();
        return true;
    default:
        return false;
    }
}

// The row that a key leads to; -1 when it leads nowhere.
int RecipientGrid::rowAfter(const QKeyEvent& event) const
{
    const int current = std::max(currentIndex().row(), 0);
    const int last = m_model.rowCount() - 1;
    const int page = std::max(viewport()->height() / metric::kGridRow - 1, 1);
    switch (event.key()) {
    case Qt::Key_Up:
        return std::max(current - 1, 0);
    case Qt::Key_Down:
        return std::min(current + 1, last);
    case Qt::Key_PageUp:
        return std::max(current - page, 0);
    case Qt::Key_PageDown:
        return std::min(current + page, last);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return -1;
    }
}

bool RecipientGrid::moveByKey(const QKeyEvent& event)
{
    if ((event.modifiers() & (Qt::AltModifier | Qt::MetaModifier)) != 0 || m_model.rowCount() == 0)
        return false;
    const int row = rowAfter(event);
    if (row < 0)
        return false;
    if (event.modifiers().testFlag(Qt::ShiftModifier))
        extendTo(row);
    else
        m_anchor = -1;
    const int before = std::max(currentIndex().row(), 0);
    const int column = std::max(currentIndex().column(), m_model.columnOf(GridColumnKind::Row));
    const bool isPage = event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown;
    if (isPage)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + row - before);
    setCurrentIndex(m_model.index(row, column));
    return true;
}

// From cell to cell, so that a screen reader says each; what is out of sight comes into it.
bool RecipientGrid::moveSideways(const QKeyEvent& event)
{
    const int step = event.key() == Qt::Key_Right ? 1 : event.key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || (event.modifiers() & (Qt::AltModifier | Qt::ControlModifier)) != 0 ||
        !currentIndex().isValid())
        return false;
    const QHeaderView* header = horizontalHeader();
    int visual = header->visualIndex(currentIndex().column()) + step;
    while (visual >= 0 && visual < header->count() && header->isSectionHidden(header->logicalIndex(visual)))
        visual += step;
    if (visual >= 0 && visual < header->count())
        setCurrentIndex(m_model.index(currentIndex().row(), header->logicalIndex(visual)));
    return true;
}

} // namespace heliograph
