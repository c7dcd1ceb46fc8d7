// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ImportReport.h"

#include "core/engine/ImportReport.h"
#include "ui/lists/ListWords.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CountTabs.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Tables.h"

#include <QFrame>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace heliograph {
namespace {

enum Tab { Rejected, Repaired, PassedOver };

QString reasonText(const ImportLine& line)
{
    if (line.rejected || line.passedOver)
        return describe(line);
    const QString phone = phoneForPeople(line.after);
    const QString why = describe(line);
    return why.isEmpty() ? phone : QStringLiteral("%1 – %2").arg(phone, why);
}

} // namespace

QFrame* inCard(QWidget* table, QWidget* parent)
{
    QFrame* card = makeCard(parent);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(metric::kHairline, metric::kHairline, metric::kHairline, metric::kHairline);
    layout->addWidget(table);
    return card;
}

void ImportLinesModel::setLines(std::vector<ImportLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int ImportLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ImportLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ImportLinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Row)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ImportLine& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Row:
        return QLocale().toString(line.row);
    case Before:
        return line.before;
    default:
        return reasonText(line);
    }
}

QVariant ImportLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Row)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Before:
        return tr("In the file");
    default:
        return tr("What became of it");
    }
}

ImportReport::ImportReport(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_headline(makeLabel(theme, Type::Section, Tone::Primary, this)),
      m_counts(makeLabel(theme, Type::Body, Tone::Secondary, this)),
      m_save(makeButton(theme, ButtonKind::Link, tr("&Save report…"), this)),
      m_tabs(new CountTabs(theme, this)),
      m_table(new QTableView(this)),
      m_more(makeLabel(theme, Type::Body, Tone::Secondary, this)),
      m_model(new ImportLinesModel(this))
{
    m_headline->setObjectName(QStringLiteral("importHeadline"));
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_counts->setWordWrap(true);
    m_tabs->addTab(Rejected, tr("Not taken"));
    m_tabs->addTab(Repaired, tr("Repaired"));
    m_tabs->addTab(PassedOver, tr("Passed over"));
    m_save->setObjectName(QStringLiteral("importSaveReport"));
    m_save->hide();
    connect(m_save, &QPushButton::clicked, this, &ImportReport::saveWanted);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("importLines"));
    m_table->setAccessibleName(tr("Rows to look at"));
    dressTable(*m_table, theme);
    m_table->setColumnWidth(ImportLinesModel::Row, metric::kColumnRow);
    m_table->setColumnWidth(ImportLinesModel::Before, metric::kColumnState);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kXs);
    layout->addWidget(m_headline);
    layout->addWidget(m_counts);
    auto* line = new QHBoxLayout;
    line->addWidget(m_tabs);
    line->addStretch(1);
    line->addWidget(m_save);
    layout->addLayout(line);
    m_card = inCard(m_table, this);
    layout->addWidget(m_card, 1);
    m_more->setObjectName(QStringLiteral("importMore"));
    m_more->hide();
    layout->addWidget(m_more);
    layout->addStretch(0);
    connect(m_tabs, &CountTabs::chosen, this, &ImportReport::showTab);
}

void ImportReport::showResult(const QString& headline, const ImportCounts& counts, const ImportLines& lines,
                              const QString& known)
{
    m_headline->setText(headline);
    QStringList parts{tr("%Ln row(s) read", nullptr, int(counts.rows))};
    if (counts.duplicates > 0)
        parts += known;
    if (counts.stopListed > 0)
        parts += tr("%Ln on the stop list", nullptr, int(counts.stopListed));
    if (counts.rejected > 0)
        parts += tr("%Ln without a number that can be used", nullptr, int(counts.rejected));
    if (counts.furtherImported > 0)
        parts += tr("%Ln more number(s) from the same cells", nullptr, int(counts.furtherImported));
    if (counts.repaired > 0)
        parts += tr("%Ln repaired", nullptr, int(counts.repaired));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    m_rejected.clear();
    m_repaired.clear();
    m_passedOver.clear();
    for (const ImportLine& line : lines.atHand)
        (line.rejected ? m_rejected : line.passedOver ? m_passedOver : m_repaired).push_back(line);
    m_totals = {{Rejected, lines.rejected}, {Repaired, lines.repaired}, {PassedOver, lines.passedOver}};
    for (const int tab : {Rejected, Repaired, PassedOver})
        m_tabs->setCount(tab, m_totals.value(tab));
    const bool any = !lines.atHand.empty();
    m_tabs->setVisible(any);
    m_card->setVisible(any);
    const int tab = !m_rejected.empty() ? Rejected : !m_repaired.empty() ? Repaired : PassedOver;
    m_tabs->setCurrent(tab);
    showTab(tab);
}

void ImportReport::showTab(int tab)
{
    m_model->setLines(tab == Rejected ? m_rejected : tab == Repaired ? m_repaired : m_passedOver);
    const int shown = m_model->rowCount();
    m_more->setText(tr("The first %Ln are shown.", nullptr, shown));
    m_more->setVisible(shown < m_totals.value(tab));
}

void ImportReport::setUpdated(qint64 updated)
{
    if (updated > 0)
        m_counts->setText(m_counts->text() + QStringLiteral(" · ") +
                          tr("%Ln brought up to date", nullptr, int(updated)));
}

void ImportReport::setCanBeSaved(bool can)
{
    m_save->setVisible(can);
}

void ImportReport::showProblem(const QString& sentence)
{
    m_counts->setText(sentence);
}

} // namespace heliograph
