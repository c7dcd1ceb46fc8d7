// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/RecipientModel.h"

#include "ui/grid/GridWords.h"

#include <QLocale>

#include <algorithm>

namespace heliograph {
namespace {

constexpr qint64 kPageRows = 256;
constexpr int kPagesKept = 64;
// While somebody scrolls fast only the newest pages are worth reading.
constexpr int kPagesWanted = 4;
constexpr int kPagesUnderWay = 2;
constexpr int kMostCellColumns = 4;

GridOrder orderOf(GridColumn column)
{
    switch (column) {
    case GridColumn::Row:
        return GridOrder::Row;
    case GridColumn::Phone:
        return GridOrder::Phone;
    case GridColumn::Cell:
        return GridOrder::Cell;
    case GridColumn::State:
        return GridOrder::State;
    case GridColumn::Since:
        return GridOrder::Since;
    case GridColumn::Parts:
        return GridOrder::Parts;
    }
    return GridOrder::Row;
}

} // namespace

RecipientModel::RecipientModel(WorkspaceFeed& feed, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_feed(feed), m_clock(clock), m_pages(kPagesKept)
{
    makeColumns({});
    connect(&feed, &WorkspaceFeed::keysRead, this, &RecipientModel::takeKeys);
    connect(&feed, &WorkspaceFeed::rowsRead, this, &RecipientModel::takeRows);
}

void RecipientModel::makeColumns(const Campaign& campaign)
{
    m_headers = campaign.headers;
    m_columns = {{GridColumn::Row, 0}, {GridColumn::Phone, 0}};
    int shown = 0;
    for (int cell = 0; cell < m_headers.size() && shown < kMostCellColumns; ++cell) {
        if (m_headers.at(cell).trimmed().isEmpty() || m_headers.at(cell) == campaign.plan.phoneHeader)
            continue;
        m_columns.push_back({GridColumn::Cell, cell});
        ++shown;
    }
    for (const GridColumn kind : {GridColumn::State, GridColumn::Since, GridColumn::Parts})
        m_columns.push_back({kind, 0});
}

void RecipientModel::setCampaign(const Campaign& campaign)
{
    if (campaign.id != m_query.campaign) {
        beginResetModel();
        m_query = {};
        m_query.campaign = campaign.id;
        makeColumns(campaign);
        m_keys.clear();
        m_pages.clear();
        m_shown = 0;
        endResetModel();
        ask();
        return;
    }
    markStale();
    const bool isWholeList =
        m_query.states.isEmpty() && m_query.search.isEmpty() && m_query.order == GridOrder::Row;
    if (!isWholeList || static_cast<qint64>(m_keys.size()) != campaign.recipients)
        ask();
}

void RecipientModel::clear()
{
    beginResetModel();
    m_query = {};
    m_keys.clear();
    m_pages.clear();
    m_asked = 0;
    m_shown = 0;
    makeColumns({});
    endResetModel();
}

void RecipientModel::setFilter(const QSet<RecipientState>& states)
{
    m_query.states = states;
    ask();
}

void RecipientModel::setSearch(const QString& text)
{
    m_query.search = text;
    ask();
}

void RecipientModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const Column& chosen = m_columns.at(static_cast<std::size_t>(column));
    m_query.order = orderOf(chosen.kind);
    m_query.cell = chosen.cell;
    m_query.descending = order == Qt::DescendingOrder;
    ask();
}

int RecipientModel::rowOf(qint64 key) const
{
    const auto found = std::find(m_keys.begin(), m_keys.end(), key);
    return found == m_keys.end() ? -1 : static_cast<int>(found - m_keys.begin());
}

void RecipientModel::ask()
{
    if (m_query.campaign != 0)
        m_asked = m_feed.askKeys(m_query);
}

void RecipientModel::takeKeys(const KeysAnswer& answer)
{
    if (answer.generation != m_asked)
        return;
    if (answer.keys == m_keys && m_shown != 0) {
        m_shown = answer.generation;
        m_underWay.clear();
        markStale();
    } else {
        beginResetModel();
        m_keys = answer.keys;
        m_shown = answer.generation;
        m_pages.clear();
        m_wanted.clear();
        m_underWay.clear();
        endResetModel();
    }
    Q_EMIT viewRead();
}

void RecipientModel::markStale()
{
    for (const qint64 page : m_pages.keys())
        m_pages.object(page)->stale = true;
    // Views then ask for what they show, and only for that.
    if (!m_keys.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const GridRow* RecipientModel::loadedRow(int row) const
{
    const qint64 number = row / kPageRows;
    const Page* page = m_pages.object(number);
    if (!page || page->stale)
        want(number);
    const auto within = static_cast<std::size_t>(row % kPageRows);
    return page && within < page->rows.size() ? &page->rows.at(within) : nullptr;
}

void RecipientModel::want(qint64 page) const
{
    if (m_underWay.contains(page))
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_askingSoon)
        return;
    m_askingSoon = true;
    auto* self = const_cast<RecipientModel*>(this);
    QMetaObject::invokeMethod(
        self, [self] { self->askWanted(); }, Qt::QueuedConnection);
}

void RecipientModel::askWanted()
{
    m_askingSoon = false;
    while (m_wanted.size() > kPagesWanted)
        m_wanted.removeFirst();
    while (!m_wanted.isEmpty() && m_underWay.size() < kPagesUnderWay) {
        const qint64 page = m_wanted.takeLast();
        const auto begin = m_keys.begin() + std::min<qint64>(page * kPageRows, std::ssize(m_keys));
        const auto end = m_keys.begin() + std::min<qint64>((page + 1) * kPageRows, std::ssize(m_keys));
        m_underWay.insert(page);
        m_feed.askRows({begin, end}, m_shown, page);
    }
}

void RecipientModel::takeRows(const RowsAnswer& answer)
{
    if (answer.generation != m_shown || !m_underWay.remove(answer.token))
        return;
    const int first = static_cast<int>(answer.token * kPageRows);
    const int last = std::min(first + static_cast<int>(kPageRows), rowCount()) - 1;
    m_pages.insert(answer.token, new Page{answer.rows, false});
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    askWanted();
}

int RecipientModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int RecipientModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecipientModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == KeyRole)
        return keyAt(index.row());
    const Column& column = m_columns.at(static_cast<std::size_t>(index.column()));
    if (role == Qt::TextAlignmentRole) {
        const bool right = column.kind == GridColumn::Since || column.kind == GridColumn::Parts;
        return QVariant::fromValue((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    const GridRow* row = loadedRow(index.row());
    if (role == LoadedRole)
        return row != nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::ToolTipRole:
        return toolTip(*row, column);
    case Qt::AccessibleTextRole:
        return column.kind == GridColumn::State ? toolTip(*row, column) : text(*row, column);
    case StateRole:
        return static_cast<int>(row->state);
    case ReasonRole:
        return shownReason(*row, m_clock.now());
    default:
        return {};
    }
}

QVariant RecipientModel::text(const GridRow& row, const Column& column) const
{
    switch (column.kind) {
    case GridColumn::Row:
        return QLocale().toString(row.row);
    case GridColumn::Phone:
        return shownPhone(row.phone);
    case GridColumn::Cell:
        return row.cells.value(column.cell);
    case GridColumn::State:
        return describe(row.state);
    case GridColumn::Since:
        return shownSince(row, m_clock.now());
    case GridColumn::Parts:
        return row.parts > 0 ? QLocale().toString(row.parts) : QStringLiteral("–");
    }
    return {};
}

QString RecipientModel::toolTip(const GridRow& row, const Column& column) const
{
    if (column.kind == GridColumn::Since)
        return exactTime(row.changedAt);
    if (column.kind != GridColumn::State)
        return text(row, column).toString();
    const QString reason = shownReason(row, m_clock.now());
    return reason.isEmpty() ? describe(row.state) : describe(row.state) + QStringLiteral(" – ") + reason;
}

QVariant RecipientModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = m_columns.at(static_cast<std::size_t>(section));
    if (role == Qt::TextAlignmentRole) {
        const bool right = column.kind == GridColumn::Since || column.kind == GridColumn::Parts;
        return QVariant::fromValue((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column.kind) {
    case GridColumn::Row:
        return tr("Row");
    case GridColumn::Phone:
        return tr("Phone");
    case GridColumn::Cell:
        return m_headers.value(column.cell);
    case GridColumn::State:
        return tr("State");
    case GridColumn::Since:
        return tr("Since");
    case GridColumn::Parts:
        return tr("Parts");
    }
    return {};
}

} // namespace heliograph
