// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipients/PreviewModel.h"

#include "ui/live/Desk.h"
#include "ui/recipients/RecipientsFlow.h"
#include "ui/widgets/Wording.h"

#include <QLocale>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kPage = 200;
constexpr int kAround = 2; // the row number before, the verdict behind

bool looksNumeric(const QString& cell)
{
    const QString text = cell.trimmed();
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || c.isSpace() || c == u',' || c == u'.' || c == u'-' || c == u'+' || c == u'%';
    });
}

bool isNumericColumn(const std::vector<SheetRow>& rows, int column)
{
    bool any = false;
    for (const SheetRow& row : rows) {
        const QString cell = row.cells.value(column).trimmed();
        if (cell.isEmpty())
            continue;
        any = true;
        // What begins with a zero or has dashes inside is a code.
        if (!looksNumeric(cell) || cell.indexOf(u'-', 1) > 0)
            return false;
    }
    return any;
}

} // namespace

PreviewModel::PreviewModel(RecipientsFlow& flow, const Ui& ui, QObject* parent)
    : QAbstractTableModel(parent), m_flow(flow), m_ui(ui)
{
    connect(&flow, &RecipientsFlow::previewChanged, this, &PreviewModel::resetAll);
    connect(&flow, &RecipientsFlow::rowsChanged, this, &PreviewModel::readFirst);
    connect(&flow, &RecipientsFlow::campaignChanged, this, &PreviewModel::bindMessage);
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_flow.preview())
        return 0;
    return int(m_judged ? m_rows.size() : m_flow.preview()->rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_columns == 0 ? 0 : m_columns + kAround;
}

int PreviewModel::listColumn(int section) const
{
    return section >= 1 && section <= m_columns ? section - 1 : -1;
}

void PreviewModel::resetAll()
{
    beginResetModel();
    ++m_ticket;
    m_rows.clear();
    m_asRead.clear();
    m_numeric.clear();
    m_judged = false;
    m_complete = true;
    m_reading = false;
    m_columns = 0;
    m_phone = -1;
    if (const std::optional<ListPreview>& preview = m_flow.preview()) {
        m_columns = int(preview->columns.size());
        m_phone = preview->phoneColumn();
        for (std::size_t i = 0; i < preview->rows.size(); ++i)
            m_asRead.insert(preview->rows[i].row, i);
        for (int column = 0; column < m_columns; ++column)
            m_numeric += column != m_phone && isNumericColumn(preview->rows, column);
    }
    endResetModel();
    bindMessage();
    readFirst();
}

void PreviewModel::bindMessage()
{
    m_composer.reset();
    m_needed.clear();
    const Campaign& campaign = m_flow.campaign();
    Result<MessageComposer> composer =
        MessageComposer::compile(campaign.plan.message, campaign.headers, campaign.plan.textColumn);
    if (!composer)
        return;
    m_needed = composer->columns();
    m_composer = std::move(*composer);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

// The rows of the draft take the place of those of the file once they are the rows of this list.
void PreviewModel::readFirst()
{
    if (!m_flow.preview() || m_flow.isReading() || m_flow.campaign().recipients == 0)
        return;
    const quint64 ticket = ++m_ticket;
    m_reading = true;
    const DraftPage page{m_flow.campaign().id, 0, std::max(kPage, int(m_rows.size()))};
    m_ui.desk.read(
        this, [page](Connection& connection) { return readListed(connection, page, DraftPart::All); },
        [this, ticket](const Result<std::vector<ListedRow>>& rows) {
            if (ticket != m_ticket || !rows || !m_flow.preview())
                return;
            m_reading = false;
            const bool same = m_judged && m_rows.size() == rows->size();
            if (!same)
                beginResetModel();
            m_rows = *rows;
            m_complete = rows->size() % kPage != 0;
            m_judged = true;
            m_draftColumns.clear();
            int at = 0;
            for (const ColumnChoice& choice : m_flow.preview()->request.choices) {
                if (choice.used || m_flow.isSourceGone())
                    m_draftColumns.insert(choice.column, at++);
            }
            if (same)
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            else
                endResetModel();
        });
}

bool PreviewModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_judged && !m_complete && !m_reading;
}

void PreviewModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent) || m_rows.empty())
        return;
    m_reading = true;
    const quint64 ticket = ++m_ticket;
    const DraftPage page{m_flow.campaign().id, m_rows.back().row.key, kPage};
    m_ui.desk.read(
        this, [page](Connection& connection) { return readListed(connection, page, DraftPart::All); },
        [this, ticket](const Result<std::vector<ListedRow>>& rows) {
            if (ticket != m_ticket || !rows)
                return;
            m_reading = false;
            m_complete = rows->size() < std::size_t(kPage);
            append(*rows);
        });
}

void PreviewModel::append(std::vector<ListedRow> rows)
{
    if (rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    endInsertRows();
}

QString PreviewModel::cellOf(int row, int column) const
{
    const std::vector<SheetRow>& asRead = m_flow.preview()->rows;
    if (!m_judged)
        return asRead.at(std::size_t(row)).cells.value(column);
    const DraftRow& judged = m_rows.at(std::size_t(row)).row;
    const int at = draftColumn(column);
    if (at >= 0)
        return judged.cells.value(at);
    // A column that isn't used is not in the draft; the first rows are known all the same.
    const auto known = m_asRead.constFind(judged.row);
    return known == m_asRead.constEnd() ? QString() : asRead.at(*known).cells.value(column);
}

QString PreviewModel::shownCell(int row, int column) const
{
    if (m_judged && column == m_phone)
        return readablePhone(m_rows.at(std::size_t(row)).row.phone);
    return cellOf(row, column).simplified();
}

void PreviewModel::setVerdictInLast(bool inLast)
{
    if (m_verdictInLast == inLast)
        return;
    m_verdictInLast = inLast;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, m_columns), index(rowCount() - 1, m_columns));
}

QString PreviewModel::verdictOf(const ListedRow& listed) const
{
    if (listed.row.reason == Reason::Duplicate && listed.repeats > 0)
        return tr("repeats row %1").arg(QLocale().toString(listed.repeats));
    if (listed.row.reason == Reason::StopListed)
        return tr("on the stop list");
    return listed.row.state == RecipientState::Ready ? QString() : describe(listed.row.reason);
}

PreviewLook PreviewModel::lookAt(const QModelIndex& index) const
{
    PreviewLook look;
    const int column = listColumn(index.column());
    if (column >= 0) {
        const auto& choices = m_flow.preview()->request.choices;
        look.quiet = column < int(choices.size()) && !choices[std::size_t(column)].used;
    }
    if (!m_judged)
        return look;
    const DraftRow& row = m_rows.at(std::size_t(index.row())).row;
    const bool leftOut = row.state != RecipientState::Ready;
    look.quiet = look.quiet || leftOut || column < 0;
    if (column == m_phone && column >= 0) {
        look.struck = leftOut;
        look.repaired = !leftOut && !row.repairs.isEmpty() && !row.undone && !row.edited;
    }
    const int at = draftColumn(column);
    if (!leftOut && at >= 0 && m_composer && row.cells.value(at).trimmed().isEmpty()) {
        const QString header = m_flow.campaign().headers.value(at);
        look.missing = !header.isEmpty() && m_needed.contains(header, Qt::CaseInsensitive) &&
                       m_composer->compose(row.cells).emptyColumn.compare(header, Qt::CaseInsensitive) == 0;
    }
    return look;
}

bool PreviewModel::isNumber(int row, int column) const
{
    const bool isVerdict = m_verdictInLast && m_judged && column == m_columns - 1 &&
                           m_rows.at(std::size_t(row)).row.state != RecipientState::Ready;
    return column >= 0 && m_numeric.value(column) && !isVerdict;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_flow.preview() || index.row() >= rowCount())
        return {};
    const int row = index.row();
    const int column = listColumn(index.column());
    const bool isVerdict = index.column() == m_columns + 1;
    if (role == LookRole)
        return QVariant::fromValue(lookAt(index));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isNumber(row, column) ? Qt::AlignRight | Qt::AlignVCenter
                                                         : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != PlainRole && role != Qt::ToolTipRole)
        return {};
    if (isVerdict)
        return m_judged ? verdictOf(m_rows.at(std::size_t(row))) : QString();
    if (column < 0) {
        const qint64 number =
            m_judged ? m_rows.at(std::size_t(row)).row.row : m_flow.preview()->rows.at(std::size_t(row)).row;
        return role == PlainRole ? QString::number(number) : QLocale().toString(number);
    }
    if (m_verdictInLast && m_judged && column == m_columns - 1 && column != m_phone &&
        role == Qt::DisplayRole) {
        const QString verdict = verdictOf(m_rows.at(std::size_t(row)));
        if (!verdict.isEmpty())
            return verdict;
    }
    if (role == PlainRole)
        return m_judged && column == m_phone ? m_rows.at(std::size_t(row)).row.phone : cellOf(row, column);
    // The cell as it stands in the file.
    if (role == Qt::DisplayRole)
        return shownCell(row, column);
    const QString verdict = m_judged ? verdictOf(m_rows.at(std::size_t(row))) : QString();
    return verdict.isEmpty() ? cellOf(row, column) : QString(cellOf(row, column) + u'\n' + verdict);
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_flow.preview())
        return {};
    if (section == 0)
        return tr("Row");
    const int column = listColumn(section);
    return column < 0 ? QString() : m_flow.preview()->headers.value(column).simplified();
}

} // namespace heliograph
