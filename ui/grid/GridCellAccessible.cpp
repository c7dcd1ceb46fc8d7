// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridAccessible.h"
#include "ui/grid/GridWords.h"

#include <QCoreApplication>
#include <QHeaderView>

namespace heliograph {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Grid)
};

} // namespace

QString spokenRow(const RecipientGrid& grid, int row)
{
    const RecipientModel& model = grid.recipients();
    const GridRow* loaded = model.rowAt(row);
    if (!loaded)
        return Words::tr("Row is being read");
    const QHeaderView* header = grid.horizontalHeader();
    QStringList pieces;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        const QModelIndex index = model.index(row, column);
        switch (model.columnKind(column)) {
        case GridColumnKind::Row:
            pieces += Words::tr("Row %1").arg(index.data().toString());
            break;
        case GridColumnKind::State:
            pieces += index.data(Qt::AccessibleTextRole).toString();
            break;
        case GridColumnKind::Phone:
        case GridColumnKind::Cell:
            pieces += index.data().toString();
            break;
        default:
            break;
        }
    }
    if (model.isChecked(row))
        pieces += Words::tr("checked");
    pieces.removeAll(QString());
    return pieces.join(QStringLiteral(", "));
}

bool GridCellAccessible::isValid() const
{
    return m_grid && m_row < m_grid->recipients().rowCount() && m_column < m_grid->recipients().columnCount();
}

QAccessibleInterface* GridCellAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_grid.data());
}

QAccessible::Role GridCellAccessible::role() const
{
    return m_row < 0 ? QAccessible::ColumnHeader : QAccessible::Cell;
}

// The cell of the row's number says the whole row, as it is the one that moving up and down leads to.
QString GridCellAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const RecipientModel& model = m_grid->recipients();
    const GridColumn& column = model.column(m_column);
    const bool isHead = m_row < 0;
    if (kind == QAccessible::Description)
        return isHead ? QString() : column.header;
    if (kind != QAccessible::Name && kind != QAccessible::Value)
        return {};
    if (column.kind == GridColumnKind::Check)
        return isHead ? Words::tr("All rows")
                      : (model.isChecked(m_row) ? Words::tr("checked") : Words::tr("not checked"));
    if (isHead)
        return column.header;
    if (column.kind == GridColumnKind::Row && kind == QAccessible::Name)
        return spokenRow(*m_grid, m_row);
    return model.index(m_row, m_column).data(Qt::AccessibleTextRole).toString();
}

QRect GridCellAccessible::rect() const
{
    if (!isValid())
        return {};
    if (m_row < 0) {
        const QHeaderView* header = m_grid->horizontalHeader();
        const QRect head(header->sectionViewportPosition(m_column), 0, header->sectionSize(m_column),
                         header->height());
        return {header->mapToGlobal(head.topLeft()), head.size()};
    }
    const QRect cell = m_grid->visualRect(m_grid->recipients().index(m_row, m_column));
    return {m_grid->viewport()->mapToGlobal(cell.topLeft()), cell.size()};
}

QAccessible::State GridCellAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (!isValid() || m_row < 0)
        return state;
    const QModelIndex current = m_grid->currentIndex();
    state.focusable = true;
    state.selectable = true;
    state.readOnly = true;
    state.focused = m_grid->hasFocus() && current.row() == m_row && current.column() == m_column;
    state.selected = isSelected();
    const bool inSight = m_grid->viewport()->rect().intersects(
        m_grid->visualRect(m_grid->recipients().index(m_row, m_column)));
    state.offscreen = !inSight;
    state.checkable = m_grid->recipients().columnKind(m_column) == GridColumnKind::Check;
    state.checked = state.checkable && m_grid->recipients().isChecked(m_row);
    return state;
}

void* GridCellAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableCellInterface && m_row >= 0
               ? static_cast<QAccessibleTableCellInterface*>(this)
               : nullptr;
}

bool GridCellAccessible::isSelected() const
{
    const auto* table = dynamic_cast<GridAccessible*>(parent());
    return table && table->isRowSelected(m_row);
}

int GridCellAccessible::columnIndex() const
{
    const auto* table = dynamic_cast<GridAccessible*>(parent());
    return table ? static_cast<int>(table->shownColumns().indexOf(m_column)) : -1;
}

QList<QAccessibleInterface*> GridCellAccessible::columnHeaderCells() const
{
    const auto* table = dynamic_cast<GridAccessible*>(parent());
    return table ? QList<QAccessibleInterface*>{table->cellAt(-1, columnIndex())}
                 : QList<QAccessibleInterface*>();
}

} // namespace heliograph
