// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/CheckRowsModel.h"

#include "ui/live/Desk.h"
#include "ui/widgets/Wording.h"

#include <QLocale>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kPage = 256;
constexpr int kPagesKept = 64;

} // namespace

CheckRowsModel::CheckRowsModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk) {}

void CheckRowsModel::setRows(RowKeys keys, const QStringList& headers, const QString& why)
{
    beginResetModel();
    ++m_generation;
    m_keys = std::move(keys);
    m_headers = headers;
    m_why = why;
    m_pages.clear();
    m_asked.clear();
    endResetModel();
}

int CheckRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_keys ? 0 : static_cast<int>(m_keys->size());
}

int CheckRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstCell + static_cast<int>(m_headers.size());
}

const GridRow* CheckRowsModel::rowAt(int row) const
{
    const auto page = m_pages.constFind(row / kPage);
    if (page == m_pages.cend()) {
        ask(row / kPage);
        return nullptr;
    }
    const auto place = static_cast<std::size_t>(row % kPage);
    return place < page->size() ? &page->at(place) : nullptr;
}

// Asked while painting, so the answer must come later.
void CheckRowsModel::ask(int page) const
{
    if (m_asked.contains(page))
        return;
    m_asked += page;
    const auto first = static_cast<std::size_t>(page) * kPage;
    const std::size_t last = std::min(first + kPage, m_keys->size());
    const std::vector<qint64> keys(m_keys->begin() + static_cast<std::ptrdiff_t>(first),
                                   m_keys->begin() + static_cast<std::ptrdiff_t>(last));
    auto* self = const_cast<CheckRowsModel*>(this);
    m_desk.read(
        self, [keys](Connection& connection) { return GridReader(connection).rows(keys); },
        [self, page, generation = m_generation](const Result<std::vector<GridRow>>& rows) {
            if (rows && generation == self->m_generation)
                self->take(page, *rows);
        });
}

void CheckRowsModel::take(int page, const std::vector<GridRow>& rows)
{
    if (m_pages.size() >= kPagesKept) {
        m_pages.clear();
        m_asked.clear();
    }
    m_asked += page;
    m_pages.insert(page, rows);
    const int first = page * kPage;
    const int last = std::min(first + kPage, rowCount()) - 1;
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

QString CheckRowsModel::textOf(const GridRow& row, int column) const
{
    switch (column) {
    case Row:
        return QLocale().toString(row.row);
    case Phone:
        return readablePhone(row.phone);
    case Why:
        return row.reason == Reason::None ? m_why : describe(row.reason, row.detail);
    default:
        return row.cells.value(column - FirstCell);
    }
}

QVariant CheckRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Row)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::UserRole)
        return {};
    const GridRow* row = rowAt(index.row());
    if (!row)
        return role == Qt::DisplayRole ? QStringLiteral("…") : QVariant();
    if (role == Qt::UserRole && index.column() == Phone)
        return row->phone;
    return textOf(*row, index.column());
}

QVariant CheckRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Row)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Phone:
        return tr("Phone");
    case Why:
        return tr("Why it is shown");
    default:
        return m_headers.value(section - FirstCell);
    }
}

} // namespace heliograph
