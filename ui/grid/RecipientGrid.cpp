// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/RecipientGrid.h"

#include "ui/grid/GridHeader.h"
#include "ui/grid/RecipientDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace heliograph {
namespace {

int widthOf(GridColumn column)
{
    switch (column) {
    case GridColumn::Row:
        return metric::kColumnRow;
    case GridColumn::Phone:
        return metric::kColumnPhone;
    case GridColumn::Cell:
        return metric::kColumnCell;
    case GridColumn::State:
        return metric::kColumnState;
    case GridColumn::Since:
        return metric::kColumnSince;
    case GridColumn::Parts:
        return metric::kColumnParts;
    }
    return metric::kColumnCell;
}

} // namespace

RecipientGrid::RecipientGrid(RecipientModel& model, WorkspaceFeed& feed, const Theme& theme, QWidget* parent)
    : QTableView(parent), m_model(model), m_copier(feed)
{
    setHorizontalHeader(new GridHeader(theme, this));
    setModel(&model);
    setItemDelegate(new RecipientDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metric::kGridRow);
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RecipientGrid::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &RecipientGrid::restorePlace);
    connect(&m_copier, &RowCopier::copied, this, &RecipientGrid::copied);
}

qint64 RecipientGrid::currentKey() const
{
    return currentIndex().isValid() ? m_model.keyAt(currentIndex().row()) : 0;
}

void RecipientGrid::showFromStart()
{
    m_keptCurrent = 0;
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
}

void RecipientGrid::rememberPlace()
{
    m_resetting = true;
    if (currentIndex().isValid()) {
        m_keptCurrent = currentKey();
        m_keptOffset = currentIndex().row() - verticalScrollBar()->value();
    }
}

void RecipientGrid::restorePlace()
{
    m_resetting = false;
    fitColumns();
    const int row = m_keptCurrent == 0 ? -1 : m_model.rowOf(m_keptCurrent);
    if (row < 0)
        return;
    // The range of the scroll bar is set only when the items are laid out.
    doItemsLayout();
    setCurrentIndex(m_model.index(row, 0));
    verticalScrollBar()->setValue(std::max(0, row - m_keptOffset));
}

void RecipientGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    // The ring is around the whole row.
    viewport()->update();
    if (!m_resetting && current.isValid() && current.row() != previous.row())
        Q_EMIT currentKeyChanged(currentKey());
}

void RecipientGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    const bool isHome = event->key() == Qt::Key_Home;
    if ((isHome || event->key() == Qt::Key_End) && event->modifiers() == Qt::NoModifier &&
        m_model.rowCount() > 0) {
        setCurrentIndex(m_model.index(isHome ? 0 : m_model.rowCount() - 1, 0));
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecipientGrid::copySelection()
{
    QItemSelection ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const QItemSelectionRange& left, const QItemSelectionRange& right) {
                  return left.top() < right.top();
              });
    std::vector<qint64> keys;
    int next = 0;
    for (const QItemSelectionRange& range : ranges) {
        for (int row = std::max(range.top(), next); row <= range.bottom(); ++row)
            keys.push_back(m_model.keyAt(row));
        next = std::max(next, range.bottom() + 1);
    }
    if (!keys.empty())
        m_copier.copy(std::move(keys), m_model.headers());
}

void RecipientGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RecipientGrid::fitColumns()
{
    int fixed = 0;
    int stateColumn = -1;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const GridColumn kind = m_model.columnKind(column);
        if (kind == GridColumn::State)
            stateColumn = column;
        if (kind != GridColumn::Cell)
            fixed += widthOf(kind);
        setColumnWidth(column, widthOf(kind));
    }
    int room = viewport()->width() - fixed;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_model.columnKind(column) != GridColumn::Cell)
            continue;
        const bool fits = room >= metric::kColumnCell;
        setColumnHidden(column, !fits);
        room -= fits ? metric::kColumnCell : 0;
    }
    // What is left goes to the state, where the reasons stand.
    if (stateColumn >= 0)
        setColumnWidth(stateColumn, metric::kColumnState + std::max(0, room));
}

} // namespace heliograph
