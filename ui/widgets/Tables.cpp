// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Tables.h"

#include "ui/widgets/Remembered.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace heliograph {
namespace {

/// Rows with a hairline below.
class HairlineDelegate final : public QStyledItemDelegate {
public:
    HairlineDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem inset = option;
        QStyledItemDelegate::paint(painter, inset, index);
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), metric::kHairline,
                          m_theme.tokens().border.hairline);
    }

private:
    const Theme& m_theme;
};

void openColumnMenu(QTableView& table, const QList<int>& fixed, const QPoint& at)
{
    auto* menu = new QMenu(&table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView* header = table.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QString name = table.model()->headerData(column, Qt::Horizontal).toString();
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(!fixed.contains(column));
        QObject::connect(action, &QAction::toggled, header, [header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            Q_EMIT header->sectionResized(column, 0, header->sectionSize(column));
        });
    }
    menu->popup(header->viewport()->mapToGlobal(at));
}

// Screen readers select a row without going to it, but what is done is done to the row one is on.
void letSelectionLead(QTableView& table)
{
    QItemSelectionModel* selection = table.selectionModel();
    const auto follow = [&table, selection] {
        const QModelIndexList rows = selection->selectedRows();
        const bool isSingle = table.selectionMode() == QAbstractItemView::SingleSelection;
        if (isSingle && rows.size() == 1 && selection->currentIndex().row() != rows.first().row())
            selection->setCurrentIndex(rows.first(), QItemSelectionModel::NoUpdate);
    };
    // Keys and clicks select before they go there.
    QObject::connect(selection, &QItemSelectionModel::selectionChanged, &table, follow, Qt::QueuedConnection);
}

} // namespace

void dressTable(QTableView& table, const Theme& theme, int rowHeight)
{
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setAlternatingRowColors(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setMouseTracking(true);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setFont(theme.font(Type::Body));
    table.setItemDelegate(new HairlineDelegate(theme, &table));
    if (table.selectionModel())
        letSelectionLead(table);
    table.verticalHeader()->hide();
    table.verticalHeader()->setMinimumSectionSize(rowHeight);
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = table.horizontalHeader();
    header->setFont(theme.font(Type::Caption));
    header->setFixedHeight(metric::kTableHeader);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(metric::kXl);
}

void dressTree(QTreeView& tree, const Theme& theme)
{
    tree.setFrameShape(QFrame::NoFrame);
    tree.setFont(theme.font(Type::Body));
    tree.setUniformRowHeights(true);
    tree.setMouseTracking(true);
    tree.setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree.header()->setFont(theme.font(Type::Caption));
    tree.header()->setStretchLastSection(true);
}

void letColumnsBeChosen(QTableView& table, Remembered& remembered, const QString& key,
                        const QList<int>& fixed)
{
    QHeaderView* header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(header, &QWidget::customContextMenuRequested, &table,
                     [&table, fixed](const QPoint& at) { openColumnMenu(table, fixed, at); });
    remembered.keepColumns(*header, key);
}

void copySelectedRows(const QTableView& table, int role)
{
    const QHeaderView* header = table.horizontalHeader();
    QList<int> columns;
    QStringList line;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        columns += column;
        line += table.model()->headerData(column, Qt::Horizontal).toString();
    }
    QStringList lines{line.join(u'\t')};
    for (const QModelIndex& row : table.selectionModel()->selectedRows()) {
        line.clear();
        for (const int column : columns) {
            const QModelIndex cell = row.siblingAtColumn(column);
            const QVariant plain = cell.data(role);
            line += (plain.isValid() ? plain : cell.data(Qt::DisplayRole))
                        .toString()
                        .replace(u'\t', u' ')
                        .replace(u'\n', u' ');
        }
        lines += line.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace heliograph
