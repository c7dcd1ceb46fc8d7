// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipients/PartModel.h"

#include "ui/live/Desk.h"
#include "ui/recipients/RecipientsFlow.h"
#include "ui/widgets/Wording.h"

#include <QLocale>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kPage = 200;

QStringList headersOf(DraftPart part)
{
    switch (part) {
    case DraftPart::ToFix:
        return {PartModel::tr("Row"), PartModel::tr("In the file"), PartModel::tr("Correct number"),
                PartModel::tr("Why"), PartModel::tr("The rest of the row")};
    case DraftPart::Duplicates:
        return {PartModel::tr("Row"), PartModel::tr("Phone"), PartModel::tr("This row"),
                PartModel::tr("Repeats row"), PartModel::tr("That row")};
    default:
        return {PartModel::tr("Row"), PartModel::tr("Phone"), PartModel::tr("Since"), PartModel::tr("Why"),
                PartModel::tr("The rest of the row")};
    }
}

} // namespace

PartModel::PartModel(DraftPart part, RecipientsFlow& flow, const Ui& ui, QObject* parent)
    : QAbstractTableModel(parent), m_part(part), m_flow(flow), m_ui(ui)
{
    connect(&flow, &RecipientsFlow::rowsChanged, this, [this] {
        m_stale = true;
        if (m_active)
            refresh();
    });
    connect(&flow, &RecipientsFlow::rowsEdited, this, &PartModel::onEdited);
}

void PartModel::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        refresh();
}

void PartModel::refresh()
{
    const Campaign& campaign = m_flow.campaign();
    if (campaign.id != m_draft)
        clear();
    m_draft = campaign.id;
    m_phone = m_flow.origin().phoneColumn;
    m_stale = false;
    if (campaign.recipients == 0)
        return clear();
    m_reading = true;
    const quint64 ticket = ++m_ticket;
    const DraftPage page{m_draft, 0, std::max(kPage, int(m_rows.size()))};
    m_ui.desk.read(
        this, [page, part = m_part](Connection& connection) { return readListed(connection, page, part); },
        [this, ticket, page](const Result<std::vector<ListedRow>>& rows) {
            if (ticket != m_ticket || !rows)
                return;
            m_reading = false;
            m_complete = rows->size() < std::size_t(page.limit);
            take(*rows);
        });
}

void PartModel::clear()
{
    ++m_ticket;
    m_reading = false;
    m_complete = true;
    if (m_rows.empty())
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

// The same rows again keep the selection, the place and an open editor.
void PartModel::take(std::vector<ListedRow> rows)
{
    const bool same =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const ListedRow& a, const ListedRow& b) { return a.row.key == b.row.key; });
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    if (!same)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PartModel::onEdited(const std::vector<DraftRow>& rows)
{
    for (const DraftRow& edited : rows) {
        const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                     [&edited](const ListedRow& row) { return row.row.key == edited.key; });
        if (at == m_rows.end())
            continue;
        at->row = edited;
        const int row = int(at - m_rows.begin());
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int PartModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PartModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(headersOf(m_part).size());
}

int PartModel::editColumn() const
{
    return m_part == DraftPart::ToFix ? 2 : -1;
}

QVariant PartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return headersOf(m_part).value(section);
}

Qt::ItemFlags PartModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool typed = index.isValid() && index.column() == editColumn() && !m_flow.isReadOnly();
    return typed ? flags | Qt::ItemIsEditable : flags;
}

bool PartModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != editColumn())
        return false;
    const DraftRow& row = m_rows.at(std::size_t(index.row())).row;
    const QString text = value.toString().trimmed();
    // The number as it stands takes one that only the plan speaks against.
    const bool isGood =
        row.state == RecipientState::Invalid && !readTypedPhone(text, region()).phone.isEmpty();
    if (!isGood && text == row.edited.value_or(row.cells.value(m_phone).trimmed()))
        return false;
    m_flow.edit({{row.key, text, false}}, tr("Number of row %1").arg(row.row));
    return true;
}

bool PartModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete && !m_reading;
}

void PartModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent) || m_rows.empty())
        return;
    m_reading = true;
    const quint64 ticket = ++m_ticket;
    const DraftPage page{m_draft, m_rows.back().row.key, kPage};
    m_ui.desk.read(
        this, [page, part = m_part](Connection& connection) { return readListed(connection, page, part); },
        [this, ticket](const Result<std::vector<ListedRow>>& rows) {
            if (ticket != m_ticket || !rows)
                return;
            m_reading = false;
            m_complete = rows->size() < std::size_t(kPage);
            if (rows->empty())
                return;
            beginInsertRows({}, rowCount(), rowCount() + int(rows->size()) - 1);
            m_rows.insert(m_rows.end(), rows->begin(), rows->end());
            endInsertRows();
        });
}

Region PartModel::region() const
{
    return m_flow.origin().request.region;
}

QString PartModel::verdict(const DraftRow& row) const
{
    if (row.state == RecipientState::Ready)
        return tr("Good, will be written to");
    return describe(row.reason);
}

QString PartModel::others(const QStringList& cells) const
{
    QStringList filled;
    for (int column = 0; column < cells.size(); ++column) {
        if (column != m_phone && !cells.at(column).trimmed().isEmpty())
            filled += cells.at(column).simplified();
    }
    return filled.join(QStringLiteral(" · "));
}

QString PartModel::text(const ListedRow& listed, int column) const
{
    const DraftRow& row = listed.row;
    if (column == 0)
        return QLocale().toString(row.row);
    if (column == 4)
        return others(m_part == DraftPart::Duplicates ? listed.firstCells : row.cells);
    if (m_part == DraftPart::ToFix) {
        if (column == 1)
            return row.cells.value(m_phone);
        if (column == 3)
            return verdict(row);
        if (!row.edited)
            return {};
        return row.state == RecipientState::Ready ? readablePhone(row.phone) : *row.edited;
    }
    if (column == 1)
        return readablePhone(row.phone);
    if (m_part == DraftPart::Duplicates)
        return column == 2          ? others(row.cells)
               : listed.repeats > 0 ? QLocale().toString(listed.repeats)
                                    : QString();
    if (column == 2)
        return listed.since > 0 ? shownMoment(listed.since, m_ui.clock.now()) : QString();
    return listed.why;
}

QVariant PartModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ListedRow& listed = m_rows.at(std::size_t(index.row()));
    const DraftRow& row = listed.row;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(listed, index.column());
    case Qt::EditRole:
        return row.edited.value_or(row.cells.value(m_phone));
    case PlainRole:
        return index.column() == 1 && m_part != DraftPart::ToFix ? row.phone : QVariant();
    case QuietRole:
        return index.column() == 0 || index.column() == 4 ||
               (m_part == DraftPart::ToFix && index.column() == 1);
    case ProblemRole:
        return m_part == DraftPart::ToFix && index.column() >= 2 && index.column() <= 3 &&
               row.state == RecipientState::Invalid;
    case FixedRole:
        return m_part == DraftPart::ToFix && row.edited.has_value() && row.state == RecipientState::Ready;
    default:
        return {};
    }
}

} // namespace heliograph
