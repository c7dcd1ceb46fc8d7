// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/RecipientGrid.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace heliograph {

/// Makes the grid speak through the interfaces below; to be called once by whoever makes grids.
void installGridAccessibility();

/// What a screen reader is told of a row: "Row 4,118, +7 900 000-41-18, Lev, Unknown, will be asked again …".
QString spokenRow(const RecipientGrid& grid, int row);

/// The grid for screen readers. Its children are the cells in sight, so that a client that asks for all of
/// them gets some hundreds, not millions; any other cell of the table is made when it is asked for by its
/// place, and few are kept.
class GridAccessible final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit GridAccessible(RecipientGrid* grid);
    ~GridAccessible() override;

    void* interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface*> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override;
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    /// Those in sight.
    QList<int> selectedRows() const override;
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent* event) override;

    /// The shown columns in their order on the screen, as the model numbers them.
    QList<int> shownColumns() const;
    /// How many cells are kept; for tests.
    qsizetype keptCells() const { return m_cells.size(); }

private:
    RecipientGrid* grid() const;
    int firstRow() const;
    int rowsInSight() const;
    bool setChecked(int row, bool checked);
    void forgetCells(bool all) const;

    mutable QHash<qint64, QAccessible::Id> m_cells; ///< by row and model column
};

/// One cell, or with row -1 the head of a column.
class GridCellAccessible final : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    GridCellAccessible(RecipientGrid* grid, int row, int column) : m_grid(grid), m_row(row), m_column(column)
    {}

    bool isValid() const override;
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override;
    QList<QAccessibleInterface*> columnHeaderCells() const override;
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override;
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return parent(); }

    int modelColumn() const { return m_column; }

private:
    QPointer<RecipientGrid> m_grid;
    int m_row;
    int m_column; ///< as the model numbers it
};

} // namespace heliograph
