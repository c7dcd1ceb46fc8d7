// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/CheckRowsPanel.h"

#include "ui/Ui.h"
#include "ui/check/CheckRowsModel.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Tables.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>

namespace heliograph {

CheckRowsPanel::CheckRowsPanel(const Ui& ui, QWidget* parent)
    : QWidget(parent),
      m_title(makeLabel(ui.theme, Type::Section, Tone::Primary, this)),
      m_count(makeLabel(ui.theme, Type::Body, Tone::Secondary, this)),
      m_table(new QTableView(this)),
      m_model(new CheckRowsModel(ui.desk, this))
{
    QPushButton* back =
        makeButton(ui.theme, ButtonKind::Secondary, Glyph::ArrowLeft, tr("&Back to the check"), this);
    back->setObjectName(QStringLiteral("backToCheck"));
    connect(back, &QPushButton::clicked, this, &CheckRowsPanel::back);
    m_title->setObjectName(QStringLiteral("rowsTitle"));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(metric::kM);
    bar->addWidget(back);
    bar->addWidget(m_title, 1);
    bar->addWidget(m_count);
    m_table->setObjectName(QStringLiteral("checkRows"));
    m_table->setModel(m_model);
    dressTable(*m_table, ui.theme, metric::kGridRow);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* copy = new QAction(tr("Copy"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, m_table, [this] { copySelectedRows(*m_table); });
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    QFrame* card = makeCard(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kS);
    layout->addLayout(bar);
    layout->addWidget(card, 1);
}

void CheckRowsPanel::showRows(const Finding& finding, const FindingWords& words, const QStringList& headers)
{
    constexpr int kWhy = 360;
    const int rows = finding.rows ? static_cast<int>(finding.rows->size()) : 0;
    const bool leftOut = finding.kind == FindingKind::Recipients;
    m_title->setText(leftOut ? tr("%Ln people are left out", nullptr, rows) : words.title);
    m_count->setText(tr("%Ln rows", nullptr, rows));
    m_model->setRows(finding.rows, headers, words.title);
    m_table->setAccessibleName(tr("%1, table, %2").arg(m_title->text(), m_count->text()));
    m_table->setColumnWidth(CheckRowsModel::Row, metric::kColumnRow);
    m_table->setColumnWidth(CheckRowsModel::Phone, metric::kColumnPhone);
    m_table->setColumnWidth(CheckRowsModel::Why, kWhy);
    for (int column = CheckRowsModel::FirstCell; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, metric::kColumnCell);
    m_table->setColumnHidden(CheckRowsModel::Why, finding.kind != FindingKind::Recipients &&
                                                      finding.kind != FindingKind::InvalidRows);
    if (rows > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void CheckRowsPanel::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace heliograph
