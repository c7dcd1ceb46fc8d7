// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ChartCard.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/Tables.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QStandardItemModel>

#include <algorithm>

namespace heliograph {

ChartCard::ChartCard(const Theme& theme, const QString& title, QWidget* chart, QWidget* parent)
    : QFrame(parent),
      m_title(makeLabel(theme, Type::Section, Tone::Primary, this)),
      m_hint(makeLabel(theme, Type::Caption, Tone::Secondary, this)),
      m_head(new QHBoxLayout),
      m_stack(new QStackedWidget(this)),
      m_chart(chart),
      m_table(new QTableView(this)),
      m_model(new QStandardItemModel(this))
{
    setProperty("card", true);
    m_title->setText(title);
    m_hint->hide();
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_hint);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("chartTable"));
    dressTable(*m_table, theme, metric::kGridRow);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kM, metric::kS, metric::kM, metric::kS);
    layout->setSpacing(metric::kXs);
    layout->addLayout(m_head);
    layout->addWidget(m_stack, 1);
    auto* picture = new QAction(tr("Copy as picture"), this);
    picture->setObjectName(QStringLiteral("copyPicture"));
    connect(picture, &QAction::triggered, this, &ChartCard::copyPicture);
    auto* table = new QAction(tr("Copy as table"), this);
    table->setObjectName(QStringLiteral("copyTable"));
    connect(table, &QAction::triggered, this, &ChartCard::copyTable);
    addActions({picture, table});
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ChartCard::setTitle(const QString& title)
{
    m_title->setText(title);
}

void ChartCard::setHint(const QString& text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void ChartCard::addControl(QWidget* control)
{
    m_head->addWidget(control);
}

void ChartCard::setTable(const ChartTable& table)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels(table.headers);
    for (const QStringList& row : table.rows) {
        QList<QStandardItem*> items;
        for (qsizetype i = 0; i < row.size(); ++i) {
            auto* item = new QStandardItem(row.at(i));
            item->setTextAlignment(i == 0 ? Qt::AlignLeft | Qt::AlignVCenter
                                          : Qt::AlignRight | Qt::AlignVCenter);
            items += item;
        }
        m_model->appendRow(items);
    }
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                               Qt::TextAlignmentRole);
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    const QFontMetrics metrics(m_table->font());
    for (int column = 1; column < table.headers.size(); ++column) {
        int width = metrics.horizontalAdvance(table.headers.at(column));
        for (const QStringList& row : table.rows)
            width = std::max(width, metrics.horizontalAdvance(row.value(column)));
        header->resizeSection(column, width + 2 * metric::kS + metric::kXxs);
    }
    if (header->count() > 0)
        header->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setAccessibleName(
        tr("%1, table, %Ln rows", nullptr, static_cast<int>(table.rows.size())).arg(m_title->text()));
}

void ChartCard::showTable(bool asTable)
{
    m_stack->setCurrentIndex(asTable ? 1 : 0);
}

bool ChartCard::showsTable() const
{
    return m_stack->currentIndex() == 1;
}

void ChartCard::copyPicture()
{
    QGuiApplication::clipboard()->setPixmap(m_chart->grab());
}

void ChartCard::copyTable()
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < m_model->columnCount(); ++column)
        cells += m_model->headerData(column, Qt::Horizontal).toString();
    lines += cells.join(u'\t');
    for (int row = 0; row < m_model->rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells += m_model->item(row, column)->text();
        lines += cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace heliograph
