// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipients/ListsPane.h"

#include "ui/recipients/OverruleBar.h"
#include "ui/recipients/PartDelegate.h"
#include "ui/recipients/PartModel.h"
#include "ui/recipients/RecipientsFlow.h"
#include "ui/recipients/RepairsModel.h"
#include "ui/recipients/RepairsView.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CountTabs.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Remembered.h"
#include "ui/widgets/Tables.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>

namespace heliograph {
namespace {

struct TabWords {
    ListTab tab;
    const char* caption;
    const char* nothing;
};
constexpr int kEditColumn = 2; // of PartModel
constexpr TabWords kTabs[] = {
    {ListTab::Repairs, QT_TRANSLATE_NOOP("heliograph::ListsPane", "Repairs"),
     QT_TRANSLATE_NOOP("heliograph::ListsPane", "No number had to be repaired.")},
    {ListTab::ToFix, QT_TRANSLATE_NOOP("heliograph::ListsPane", "To fix"),
     QT_TRANSLATE_NOOP("heliograph::ListsPane", "Every row has a number that can be used.")},
    {ListTab::Duplicates, QT_TRANSLATE_NOOP("heliograph::ListsPane", "Duplicates"),
     QT_TRANSLATE_NOOP("heliograph::ListsPane", "No number is left out because it stands twice.")},
    {ListTab::StopList, QT_TRANSLATE_NOOP("heliograph::ListsPane", "Stop list"),
     QT_TRANSLATE_NOOP("heliograph::ListsPane", "Nobody here is on the stop list.")}};

const TabWords& wordsOf(ListTab tab)
{
    return kTabs[static_cast<std::size_t>(tab)];
}

QList<int> widthsOf(DraftPart part)
{
    if (part == DraftPart::ToFix)
        return {64, 140, 136, 200};
    if (part == DraftPart::Duplicates)
        return {64, 140, 200, 100};
    return {64, 150, 130, 200};
}

} // namespace

ListsPane::ListsPane(RecipientsFlow& flow, const Ui& ui, QWidget* parent)
    : QFrame(parent),
      m_flow(flow),
      m_ui(ui),
      m_tabs(new CountTabs(ui.theme, this)),
      m_stack(new QStackedWidget(this)),
      m_repairs(new RepairsModel(flow, ui, this)),
      m_repairsView(new RepairsView(*m_repairs, ui.theme, this)),
      m_overrule(new OverruleBar(flow, ui, this)),
      m_empty(makeLabel(ui.theme, Type::Body, Tone::Secondary, this)),
      m_report(makeButton(ui.theme, ButtonKind::Link, tr("&Save report…"), this))
{
    setProperty("card", true);
    m_tabs->setObjectName(QStringLiteral("lists"));
    m_report->setObjectName(QStringLiteral("saveReport"));
    for (const TabWords& words : kTabs) {
        QAbstractButton* tab = m_tabs->addTab(static_cast<int>(words.tab), tr(words.caption));
        tab->setObjectName(QStringLiteral("tab%1").arg(static_cast<int>(words.tab)));
    }
    m_stack->addWidget(m_repairsView);
    for (const DraftPart part : {DraftPart::ToFix, DraftPart::Duplicates, DraftPart::StopListed})
        m_stack->addWidget(makePart(part));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setObjectName(QStringLiteral("nothingListed"));
    m_stack->addWidget(m_empty);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(metric::kS, 0, metric::kXxs, 0);
    top->addWidget(m_tabs);
    top->addStretch(1);
    top->addWidget(m_report);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_overrule);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &CountTabs::chosen, this, [this](int tab) { showTab(static_cast<ListTab>(tab)); });
    connect(m_report, &QPushButton::clicked, this, &ListsPane::reportWanted);
    connect(&flow, &RecipientsFlow::rowsChanged, this, &ListsPane::showCounts);
    m_tabs->setCurrent(static_cast<int>(ListTab::Repairs));
    showTab(ListTab::Repairs);
}

QWidget* ListsPane::makePart(DraftPart part)
{
    auto* model = new PartModel(part, m_flow, m_ui, this);
    QTableView* table = makeTable(part, model);
    m_models += model;
    m_tables += table;
    return table;
}

QTableView* ListsPane::makeTable(DraftPart part, PartModel* model)
{
    auto* table = new QTableView(this);
    table->setModel(model);
    table->setObjectName(QStringLiteral("part%1").arg(static_cast<int>(part)));
    dressTable(*table, m_ui.theme, metric::kGridRow + 2);
    auto* delegate = new PartDelegate(m_ui.theme, table);
    table->setItemDelegate(delegate);
    const QList<int> widths = widthsOf(part);
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(column, widths.at(column));
    const QString name = tr(wordsOf(static_cast<ListTab>(m_models.size() + 1)).caption);
    table->setAccessibleName(name);
    letColumnsBeChosen(*table, m_ui.remembered,
                       QStringLiteral("recipients/part%1").arg(static_cast<int>(part)));
    auto* copy = new QAction(tr("Copy"), table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    table->addAction(copy);
    connect(copy, &QAction::triggered, table, [table] { copySelectedRows(*table, PartModel::PlainRole); });
    if (part == DraftPart::ToFix) {
        m_editing = delegate;
        table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed |
                               QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
        connect(delegate, &PartDelegate::taken, this, &ListsPane::editNext);
    }
    return table;
}

void ListsPane::showCounts()
{
    const DraftSummary& summary = m_flow.summary();
    for (const TabWords& words : kTabs)
        m_tabs->setCount(static_cast<int>(words.tab), countOf(words.tab));
    m_editing->setRegion(m_flow.origin().request.region);
    m_report->setVisible(summary.rows > 0);
}

qint64 ListsPane::countOf(ListTab tab) const
{
    const DraftSummary& summary = m_flow.summary();
    switch (tab) {
    case ListTab::Repairs:
        return summary.repaired;
    case ListTab::ToFix:
        return summary.toFix;
    case ListTab::Duplicates:
        return summary.duplicates;
    case ListTab::StopList:
        return summary.stopListed;
    }
    return 0;
}

void ListsPane::openTab(ListTab tab)
{
    m_tabs->setCurrent(static_cast<int>(tab));
    showTab(tab);
    m_stack->currentWidget()->setFocus();
}

void ListsPane::showTab(ListTab tab)
{
    const int at = static_cast<int>(tab);
    m_repairs->setActive(tab == ListTab::Repairs);
    m_overrule->setActive(tab == ListTab::ToFix);
    for (int i = 0; i < m_models.size(); ++i)
        m_models.at(i)->setActive(i + 1 == at);
    QAbstractItemModel* model =
        tab == ListTab::Repairs ? static_cast<QAbstractItemModel*>(m_repairs) : m_models.at(at - 1);
    m_empty->setText(tr(wordsOf(tab).nothing));
    // Until its rows are read, an empty list says nothing.
    const auto choose = [this, model, tab, at] {
        if (m_tabs->current() == at)
            m_stack->setCurrentIndex(model->rowCount() > 0 || countOf(tab) > 0 ? at : m_stack->count() - 1);
    };
    choose();
    disconnect(model, nullptr, m_stack, nullptr);
    for (const auto signal : {&QAbstractItemModel::modelReset})
        connect(model, signal, m_stack, choose);
    connect(model, &QAbstractItemModel::rowsInserted, m_stack, choose);
}

void ListsPane::fixFirst()
{
    openTab(ListTab::ToFix);
    QTableView* table = m_tables.front();
    const auto start = [table] {
        if (table->model()->rowCount() == 0 || table->currentIndex().isValid())
            return;
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, kEditColumn));
    };
    start();
    connect(table->model(), &QAbstractItemModel::modelReset, this, start, Qt::SingleShotConnection);
}

// Enter takes what was typed and goes to the next row.
void ListsPane::editNext()
{
    QTableView* table = m_tables.front();
    const QModelIndex next = table->currentIndex().siblingAtRow(table->currentIndex().row() + 1);
    table->setFocus();
    if (!next.isValid())
        return;
    table->setCurrentIndex(next);
    table->edit(next);
}

} // namespace heliograph
