// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/RecipientModel.h"

#include "ui/grid/GridWords.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr qint64 kPageRows = 256;
constexpr int kRowsKept = 64 * kPageRows;
// While somebody scrolls fast only the newest pages are worth reading.
constexpr int kPagesWanted = 4;
constexpr int kPagesUnderWay = 2;

GridKeys noKeys()
{
    return std::make_shared<const std::vector<qint64>>();
}

} // namespace

RecipientModel::RecipientModel(WorkspaceFeed& feed, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent),
      m_feed(feed),
      m_clock(clock),
      m_columns(gridColumns({})),
      m_keys(noKeys()),
      m_rows(kRowsKept)
{
    connect(&feed, &WorkspaceFeed::keysRead, this, &RecipientModel::takeKeys);
    connect(&feed, &WorkspaceFeed::rowsRead, this, &RecipientModel::takeRows);
}

bool RecipientModel::isWholeList() const
{
    return m_query.states.isEmpty() && m_query.search.isEmpty() && m_query.order == GridOrder::Row;
}

void RecipientModel::setCampaign(const Campaign& campaign)
{
    if (campaign.id != m_query.campaign) {
        beginResetModel();
        m_query = {};
        m_query.campaign = campaign.id;
        m_headers = campaign.headers;
        m_columns = gridColumns(campaign);
        m_keys = noKeys();
        m_rows.clear();
        m_shown = 0;
        endResetModel();
        setChecks({});
        ask({});
        return;
    }
    markStale();
    if (isWholeList() && static_cast<qint64>(m_keys->size()) == campaign.recipients)
        return;
    // A question on its way must not be given up for the next one again and again.
    if (!isComplete())
        m_askAgain = true;
    else
        ask(m_following ? GridKeys() : m_keys);
}

void RecipientModel::clear()
{
    beginResetModel();
    m_query = {};
    m_headers.clear();
    m_columns = gridColumns({});
    m_keys = noKeys();
    m_rows.clear();
    m_asked = 0;
    m_shown = 0;
    endResetModel();
    setChecks({});
}

void RecipientModel::setFilter(const QSet<RecipientState>& states)
{
    m_query.states = states;
    ask({});
}

void RecipientModel::setSearch(const QString& text)
{
    if (m_query.search == text)
        return;
    m_query.search = text;
    ask({});
}

void RecipientModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const GridColumn& chosen = this->column(column);
    const std::optional<GridOrder> by = chosen.order();
    if (!by)
        return;
    m_query.order = *by;
    m_query.cell = chosen.cell;
    m_query.descending = order == Qt::DescendingOrder;
    ask({});
}

int RecipientModel::columnOf(GridColumnKind kind) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [kind](const GridColumn& one) { return one.kind == kind; });
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

int RecipientModel::rowOf(qint64 key) const
{
    const auto found = std::find(m_keys->begin(), m_keys->end(), key);
    return found == m_keys->end() ? -1 : static_cast<int>(found - m_keys->begin());
}

void RecipientModel::ask(const GridKeys& shown)
{
    m_askAgain = false;
    if (m_query.campaign != 0)
        m_asked = m_feed.askKeys(m_query, shown);
}

void RecipientModel::takeKeys(const KeysAnswer& answer)
{
    if (answer.generation != m_asked)
        return;
    // The first rows of a long reading; the others follow.
    if (answer.isPart) {
        showKeys(answer.keys);
        return Q_EMIT viewRead();
    }
    const bool isFirst = m_shown == 0;
    m_shown = answer.generation;
    m_gone = answer.gone;
    if (!answer.isSame || isFirst)
        showKeys(answer.keys);
    if (m_askAgain)
        ask(m_following ? GridKeys() : m_keys);
    Q_EMIT viewRead();
}

void RecipientModel::showKeys(const GridKeys& keys)
{
    beginResetModel();
    m_keys = keys;
    m_wanted.clear();
    m_underWay.clear();
    endResetModel();
}

void RecipientModel::markStale()
{
    ++m_epoch;
    // Views then ask for what they show, and only for that.
    if (!m_keys->empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const GridRow* RecipientModel::loadedRow(int row) const
{
    const Cached* cached = m_rows.object(keyAt(row));
    if (!cached || cached->epoch < m_epoch)
        want(row / kPageRows);
    return cached ? &cached->row : nullptr;
}

bool RecipientModel::isUnderWay(qint64 page) const
{
    return std::any_of(m_underWay.begin(), m_underWay.end(), [this, page](const UnderWay& one) {
        return one.page == page && one.epoch == m_epoch;
    });
}

void RecipientModel::want(qint64 page) const
{
    if (isUnderWay(page) || (!m_wanted.isEmpty() && m_wanted.last() == page))
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
        const qint64 size = std::ssize(*m_keys);
        if (page * kPageRows >= size || isUnderWay(page))
            continue;
        const auto begin = m_keys->begin() + page * kPageRows;
        const auto end = m_keys->begin() + std::min((page + 1) * kPageRows, size);
        m_underWay.insert(++m_token, {page, m_epoch});
        m_feed.askRows({begin, end}, m_shown, m_token);
    }
}

void RecipientModel::takeRows(const RowsAnswer& answer)
{
    const auto asked = m_underWay.constFind(answer.token);
    if (asked == m_underWay.constEnd())
        return;
    const UnderWay page = asked.value();
    m_underWay.erase(asked);
    for (const GridRow& row : answer.rows)
        m_rows.insert(row.key, new Cached{row, page.epoch});
    const int first = static_cast<int>(page.page * kPageRows);
    const int last = std::min(first + static_cast<int>(kPageRows), rowCount()) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    askWanted();
}

void RecipientModel::setChecks(const RowSet& checks)
{
    m_checks = checks;
    Q_EMIT checksChanged();
}

RowSet RecipientModel::withRows(RowSet base, int one, int other) const
{
    const int first = std::max(std::min(one, other), 0);
    const int end = std::min(std::max(one, other) + 1, rowCount());
    if (first < end)
        base.insert(m_keys->data() + first, m_keys->data() + end);
    return base;
}

int RecipientModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys->size());
}

int RecipientModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecipientModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GridColumn& column = this->column(index.column());
    switch (role) {
    case KeyRole:
        return keyAt(index.row());
    case CheckedRole:
        return isChecked(index.row());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column.isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case LoadedRole:
        return loadedRow(index.row()) != nullptr;
    default:
        return shown(index.row(), column, role);
    }
}

QVariant RecipientModel::shown(int row, const GridColumn& column, int role) const
{
    const GridRow* loaded = loadedRow(row);
    if (!loaded)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return column.textOf(*loaded, m_clock.now());
    case Qt::ToolTipRole:
        return column.fullTextOf(*loaded, m_clock.now());
    case Qt::AccessibleTextRole:
        return column.kind == GridColumnKind::State ? accessibleState(*loaded, m_clock.now())
                                                    : column.textOf(*loaded, m_clock.now());
    case StateRole:
        return static_cast<int>(loaded->state);
    case ReasonRole:
        return shownReason(*loaded, m_clock.now());
    case GoneRole:
        return !m_query.states.isEmpty() && !m_query.states.contains(loaded->state);
    default:
        return {};
    }
}

QVariant RecipientModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const GridColumn& column = this->column(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column.isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(column.header) : QVariant();
}

} // namespace heliograph
