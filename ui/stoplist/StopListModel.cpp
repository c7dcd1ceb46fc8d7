// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stoplist/StopListModel.h"

#include "ui/lists/ListWords.h"
#include "ui/live/Desk.h"

namespace heliograph {

StopListModel::StopListModel(const Ui& ui, QObject* parent)
    : QAbstractTableModel(parent),
      m_ui(ui),
      m_rows({[this](const std::vector<qint64>& keys, const PagedRows<StopListRow>::Done& done) {
                  using Rows = std::vector<StopListRow>;
                  m_ui.desk.read(
                      this, [keys](Connection& connection) { return StopListReader(connection).rows(keys); },
                      [this, done](const Result<Rows>& rows) {
                          if (!rows)
                              Q_EMIT failed(rows.error());
                          done(rows.value_or(Rows()));
                      });
              },
              [](const StopListRow& row) { return row.entry.phone.toLongLong(); },
              [this](int first, int last) {
                  Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
              }})
{
    // The newest ones first.
    m_query.descending = true;
}

void StopListModel::setSource(std::optional<StopSource> source)
{
    m_query.source = source;
    ask();
}

void StopListModel::setSearch(const QString& text)
{
    if (m_query.search == text)
        return;
    m_query.search = text;
    ask();
}

void StopListModel::reload()
{
    m_rows.markStale();
    ask();
}

void StopListModel::sort(int column, Qt::SortOrder order)
{
    static constexpr StopListOrder kOrders[Columns] = {StopListOrder::Phone, StopListOrder::Name,
                                                       StopListOrder::Since, StopListOrder::Reason,
                                                       StopListOrder::Source};
    if (column < 0 || column >= Columns)
        return;
    m_query.order = kOrders[column];
    m_query.descending = order == Qt::DescendingOrder;
    ask();
}

Result<StopListModel::View> StopListModel::readView(Connection& connection, const StopListQuery& query)
{
    StopListReader reader(connection);
    const Result<StopListCounts> counts = reader.counts();
    if (!counts)
        return forward(counts);
    Result<std::vector<qint64>> keys = reader.keys(query);
    if (!keys)
        return forward(keys);
    return View{*counts, std::move(*keys)};
}

void StopListModel::ask()
{
    const quint64 generation = ++m_asked;
    m_ui.desk.read(
        this, [query = m_query](Connection& connection) { return readView(connection, query); },
        [this, generation](const Result<View>& view) {
            if (generation != m_asked)
                return;
            m_shown = generation;
            if (view)
                takeView(*view);
            else
                Q_EMIT failed(view.error());
        });
}

void StopListModel::takeView(const View& view)
{
    m_counts = view.counts;
    if (view.keys != m_rows.keys()) {
        beginResetModel();
        m_rows.setKeys(view.keys);
        endResetModel();
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    }
    Q_EMIT viewRead();
}

int StopListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

int StopListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString StopListModel::textOf(const StopListRow& row, int column) const
{
    switch (column) {
    case Phone:
        return phoneForPeople(row.entry.phone);
    case Name:
        return row.name;
    case Since:
        return shortDay(row.entry.addedAt, m_ui.clock.now());
    case Why:
        return row.entry.reason;
    default:
        return stopSource(row.entry) == StopSource::ByHand ? tr("by hand") : row.entry.source;
    }
}

QVariant StopListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::UserRole)
        return {};
    const StopListRow* row = rowAt(index.row());
    if (!row)
        return {};
    if (role == Qt::ToolTipRole && index.column() == Since)
        return exactMoment(row->entry.addedAt);
    if (role == Qt::UserRole && index.column() == Phone)
        return row->entry.phone;
    if (role == Qt::UserRole && index.column() == Since)
        return exactMoment(row->entry.addedAt);
    return textOf(*row, index.column());
}

QVariant StopListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Phone:
        return tr("Phone");
    case Name:
        return tr("Name");
    case Since:
        return tr("Since");
    case Why:
        return tr("Why");
    case Source:
        return tr("From");
    default:
        return {};
    }
}

} // namespace heliograph
