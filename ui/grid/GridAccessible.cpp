// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridAccessible.h"

#include "ui/theme/Tokens.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace heliograph {
namespace {

// More than any screen shows.
constexpr qsizetype kMostCells = 4096;
constexpr qint64 kColumnsAtMost = 1 << 16;

qint64 placeOf(int row, int column)
{
    return (row + 1) * kColumnsAtMost + column;
}

QAccessibleInterface* make(const QString& className, QObject* object)
{
    if (className != QLatin1String("heliograph::RecipientGrid"))
        return nullptr;
    auto* grid = qobject_cast<RecipientGrid*>(object);
    return grid ? new GridAccessible(grid) : nullptr;
}

} // namespace

void installGridAccessibility()
{
    // A factory that is installed a second time is only put in front.
    QAccessible::installFactory(make);
}

GridAccessible::GridAccessible(RecipientGrid* grid) : QAccessibleWidget(grid, QAccessible::Table) {}

GridAccessible::~GridAccessible()
{
    forgetCells(true);
}

RecipientGrid* GridAccessible::grid() const
{
    return static_cast<RecipientGrid*>(widget());
}

void* GridAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State GridAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiSelectable = true;
    state.extSelectable = true;
    return state;
}

QList<int> GridAccessible::shownColumns() const
{
    const QHeaderView* header = grid()->horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns += column;
    }
    return columns;
}

int GridAccessible::firstRow() const
{
    return std::max(grid()->rowAt(0), 0);
}

int GridAccessible::rowsInSight() const
{
    const int fit = grid()->viewport()->height() / metric::kGridRow + 1;
    return std::clamp(rowCount() - firstRow(), 0, fit);
}

int GridAccessible::rowCount() const
{
    return grid()->recipients().rowCount();
}

int GridAccessible::columnCount() const
{
    return static_cast<int>(shownColumns().size());
}

int GridAccessible::childCount() const
{
    return rowsInSight() * columnCount();
}

QAccessibleInterface* GridAccessible::child(int index) const
{
    const int columns = columnCount();
    if (index < 0 || index >= childCount())
        return nullptr;
    return cellAt(firstRow() + index / columns, index % columns);
}

int GridAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* cell = dynamic_cast<const GridCellAccessible*>(child);
    const int row = cell ? cell->rowIndex() - firstRow() : -1;
    if (row < 0 || row >= rowsInSight())
        return -1;
    return row * columnCount() + cell->columnIndex();
}

QAccessibleInterface* GridAccessible::childAt(int x, int y) const
{
    const QPoint at = grid()->viewport()->mapFromGlobal(QPoint(x, y));
    const QModelIndex index = grid()->indexAt(at);
    return index.isValid() ? cellAt(index.row(), static_cast<int>(shownColumns().indexOf(index.column())))
                           : nullptr;
}

QAccessibleInterface* GridAccessible::focusChild() const
{
    const QModelIndex current = grid()->currentIndex();
    if (!current.isValid())
        return nullptr;
    return cellAt(current.row(), static_cast<int>(shownColumns().indexOf(current.column())));
}

QAccessibleInterface* GridAccessible::cellAt(int row, int column) const
{
    const QList<int> columns = shownColumns();
    if (row < -1 || row >= rowCount() || column < 0 || column >= columns.size())
        return nullptr;
    const qint64 place = placeOf(row, columns.at(column));
    if (const auto kept = m_cells.constFind(place); kept != m_cells.constEnd())
        return QAccessible::accessibleInterface(kept.value());
    if (m_cells.size() >= kMostCells)
        forgetCells(false);
    auto* cell = new GridCellAccessible(grid(), row, columns.at(column));
    m_cells.insert(place, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

// Those in sight stay, as a client may be holding them.
void GridAccessible::forgetCells(bool all) const
{
    const int first = all ? 0 : firstRow();
    const int last = all ? -1 : first + rowsInSight();
    for (auto cell = m_cells.begin(); cell != m_cells.end();) {
        const auto row = static_cast<int>(cell.key() / kColumnsAtMost) - 1;
        if (row >= first && row <= last) {
            ++cell;
            continue;
        }
        QAccessible::deleteAccessibleInterface(cell.value());
        cell = m_cells.erase(cell);
    }
}

void GridAccessible::modelChange(QAccessibleTableModelChangeEvent* event)
{
    if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged)
        forgetCells(true);
}

int GridAccessible::selectedRowCount() const
{
    return static_cast<int>(grid()->chosenRows().count());
}

int GridAccessible::selectedCellCount() const
{
    return static_cast<int>(selectedRows().size()) * columnCount();
}

QList<int> GridAccessible::selectedRows() const
{
    QList<int> rows;
    for (int row = firstRow(); row < firstRow() + rowsInSight(); ++row) {
        if (isRowSelected(row))
            rows += row;
    }
    return rows;
}

QList<QAccessibleInterface*> GridAccessible::selectedCells() const
{
    QList<QAccessibleInterface*> cells;
    for (const int row : selectedRows()) {
        for (int column = 0; column < columnCount(); ++column)
            cells += cellAt(row, column);
    }
    return cells;
}

QString GridAccessible::columnDescription(int column) const
{
    return grid()->recipients().column(shownColumns().value(column)).header;
}

QString GridAccessible::rowDescription(int row) const
{
    return row >= 0 && row < rowCount() ? spokenRow(*grid(), row) : QString();
}

bool GridAccessible::isRowSelected(int row) const
{
    if (row < 0 || row >= rowCount())
        return false;
    const RecipientModel& model = grid()->recipients();
    return model.checks().isEmpty() ? grid()->currentIndex().row() == row : model.isChecked(row);
}

bool GridAccessible::setChecked(int row, bool checked)
{
    if (row < 0 || row >= rowCount())
        return false;
    RecipientModel& model = grid()->recipients();
    RowSet checks = model.checks();
    if (checked)
        checks.insert(model.keyAt(row));
    else
        checks.remove(model.keyAt(row));
    model.setChecks(checks);
    return true;
}

bool GridAccessible::selectRow(int row)
{
    return setChecked(row, true);
}

bool GridAccessible::unselectRow(int row)
{
    return setChecked(row, false);
}

} // namespace heliograph
