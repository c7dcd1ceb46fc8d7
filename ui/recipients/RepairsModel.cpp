// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipients/RepairsModel.h"

#include "core/message/PhoneRepairs.h"
#include "ui/live/Desk.h"
#include "ui/recipients/RecipientsFlow.h"
#include "ui/widgets/Wording.h"

#include <QLocale>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kPage = 200;

} // namespace

RepairsModel::RepairsModel(RecipientsFlow& flow, const Ui& ui, QObject* parent)
    : QAbstractItemModel(parent), m_flow(flow), m_ui(ui)
{
    connect(&flow, &RecipientsFlow::rowsChanged, this, [this] {
        m_stale = true;
        if (m_active)
            refresh();
    });
    connect(&flow, &RecipientsFlow::rowsEdited, this, &RepairsModel::onEdited);
}

void RepairsModel::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        refresh();
}

void RepairsModel::refresh()
{
    m_stale = false;
    const quint64 ticket = ++m_ticket;
    m_ui.desk.read(
        this,
        [draft = m_flow.campaign().id](Connection& connection) {
            return DraftStore(connection).repairKinds(draft);
        },
        [this, ticket](const Result<std::vector<RepairKind>>& kinds) {
            if (ticket == m_ticket && kinds)
                take(*kinds);
        });
}

// The same kinds of the same draft keep what is open.
void RepairsModel::take(const std::vector<RepairKind>& kinds)
{
    const bool same = m_draft == m_flow.campaign().id &&
                      std::equal(kinds.begin(), kinds.end(), m_kinds.begin(), m_kinds.end(),
                                 [](const RepairKind& a, const Kind& b) { return a.kind == b.kind.kind; });
    m_phone = m_flow.origin().phoneColumn;
    if (!same) {
        beginResetModel();
        ++m_generation;
        m_draft = m_flow.campaign().id;
        m_kinds.clear();
        for (const RepairKind& kind : kinds)
            m_kinds.push_back({kind, {}, false, false});
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const bool grown = kinds[i].rows + kinds[i].undone != m_kinds[i].kind.rows + m_kinds[i].kind.undone;
        m_kinds[i].kind = kinds[i];
        if (!m_kinds[i].rows.empty() || (grown && m_kinds[i].complete))
            refreshRows(int(i));
    }
    if (!m_kinds.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Action));
}

// Reads again as many rows as there were.
void RepairsModel::refreshRows(int at)
{
    Kind& kind = m_kinds[std::size_t(at)];
    const DraftPage page{m_draft, 0, std::max(kPage, int(kind.rows.size()))};
    const quint64 generation = m_generation;
    kind.reading = true;
    m_ui.desk.read(
        this,
        [page, word = kind.kind.kind](Connection& connection) {
            return DraftStore(connection).repairs(page, word);
        },
        [this, at, page, generation](const Result<std::vector<DraftRow>>& rows) {
            if (generation != m_generation || !rows)
                return;
            Kind& shown = m_kinds[std::size_t(at)];
            const QModelIndex parent = index(at, 0);
            shown.reading = false;
            shown.complete = rows->size() < std::size_t(page.limit);
            const bool same = std::equal(rows->begin(), rows->end(), shown.rows.begin(), shown.rows.end(),
                                         [](const DraftRow& a, const DraftRow& b) { return a.key == b.key; });
            if (same) {
                shown.rows = *rows;
                if (!rows->empty())
                    Q_EMIT dataChanged(index(0, 0, parent), index(int(rows->size()) - 1, Action, parent));
                return;
            }
            if (!shown.rows.empty()) {
                beginRemoveRows(parent, 0, int(shown.rows.size()) - 1);
                shown.rows.clear();
                endRemoveRows();
            }
            if (rows->empty())
                return;
            beginInsertRows(parent, 0, int(rows->size()) - 1);
            shown.rows = *rows;
            endInsertRows();
        });
}

void RepairsModel::onEdited(const std::vector<DraftRow>& rows)
{
    for (const DraftRow& edited : rows) {
        for (int at = 0; at < int(m_kinds.size()); ++at) {
            std::vector<DraftRow>& known = m_kinds[std::size_t(at)].rows;
            const auto found = std::find_if(known.begin(), known.end(),
                                            [&edited](const DraftRow& row) { return row.key == edited.key; });
            if (found == known.end())
                continue;
            *found = edited;
            const int row = int(found - known.begin());
            Q_EMIT dataChanged(index(row, 0, index(at, 0)), index(row, Action, index(at, 0)));
        }
    }
}

// The internal id: 0 = a kind, else the place of the row's kind from 1.
QModelIndex RepairsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column > Action || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex RepairsModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int RepairsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_kinds.size());
    if (!isKind(parent) || parent.column() > 0)
        return 0;
    return int(m_kinds.at(std::size_t(parent.row())).rows.size());
}

int RepairsModel::columnCount(const QModelIndex&) const
{
    return Action + 1;
}

bool RepairsModel::hasChildren(const QModelIndex& parent) const
{
    return !parent.isValid() ? !m_kinds.empty() : isKind(parent) && parent.column() == 0;
}

bool RepairsModel::canFetchMore(const QModelIndex& parent) const
{
    if (!isKind(parent))
        return false;
    const Kind& kind = m_kinds.at(std::size_t(parent.row()));
    return !kind.complete && !kind.reading;
}

void RepairsModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    const int at = parent.row();
    Kind& kind = m_kinds[std::size_t(at)];
    const DraftPage page{m_draft, kind.rows.empty() ? 0 : kind.rows.back().key, kPage};
    const quint64 generation = m_generation;
    kind.reading = true;
    m_ui.desk.read(
        this,
        [page, word = kind.kind.kind](Connection& connection) {
            return DraftStore(connection).repairs(page, word);
        },
        [this, at, page, generation](const Result<std::vector<DraftRow>>& rows) {
            if (generation != m_generation || !rows)
                return;
            Kind& shown = m_kinds[std::size_t(at)];
            // Meanwhile all of it was read again.
            if (page.after != (shown.rows.empty() ? 0 : shown.rows.back().key))
                return;
            shown.reading = false;
            shown.complete = rows->size() < std::size_t(kPage);
            if (rows->empty())
                return;
            const int first = int(shown.rows.size());
            beginInsertRows(index(at, 0), first, first + int(rows->size()) - 1);
            shown.rows.insert(shown.rows.end(), rows->begin(), rows->end());
            endInsertRows();
        });
}

void RepairsModel::toggle(const QModelIndex& index)
{
    if (!index.isValid() || m_flow.isReadOnly())
        return;
    if (isKind(index)) {
        const RepairKind& kind = m_kinds.at(std::size_t(index.row())).kind;
        m_flow.setKind(kind.kind, kind.rows > 0, titleOf(kind.kind));
        return;
    }
    const DraftRow& row = m_kinds.at(std::size_t(index.internalId()) - 1).rows.at(std::size_t(index.row()));
    m_flow.edit({{row.key, std::nullopt, !row.undone}}, tr("Number of row %1").arg(row.row));
}

QString RepairsModel::titleOf(const QString& kind) const
{
    bool known = false;
    switch (repairFromCode(kind, &known)) {
    case PhoneRepair::SeveralNumbers:
        return tr("Two numbers in one cell");
    case PhoneRepair::Scientific:
        return tr("Number shown as a power of ten");
    case PhoneRepair::Fraction:
        return tr("Decimal zero behind the number");
    case PhoneRepair::LetterForDigit:
        return tr("Letters in place of digits");
    case PhoneRepair::TrunkPrefix:
        return m_flow.origin().request.region.plan().code == "7" ? tr("8 at the start instead of 7")
                                                                 : tr("Prefix for calls inside the country");
    case PhoneRepair::CountryCode:
        return tr("No country code");
    case PhoneRepair::InternationalPrefix:
        return tr("Prefix for calls abroad");
    case PhoneRepair::UnicodeDigits:
        return tr("Unusual digits");
    case PhoneRepair::Apostrophe:
        return tr("Apostrophes or quotation marks");
    case PhoneRepair::InvisibleCharacters:
        return tr("Invisible characters");
    case PhoneRepair::ExtraText:
        return tr("Text beside the number");
    }
    return kind;
}

QVariant RepairsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (isKind(index))
        return kindData(m_kinds.at(std::size_t(index.row())), index.column(), role);
    const Kind& kind = m_kinds.at(std::size_t(index.internalId()) - 1);
    return rowData(kind.rows.at(std::size_t(index.row())), index.column(), role);
}

QVariant RepairsModel::kindData(const Kind& kind, int column, int role) const
{
    if (role == CountRole)
        return kind.kind.rows + kind.kind.undone;
    if (role == UndoneRole)
        return kind.kind.rows == 0;
    if (role == Qt::AccessibleTextRole)
        return QString(titleOf(kind.kind.kind) + u' ' +
                       QLocale().toString(kind.kind.rows + kind.kind.undone));
    if (role != Qt::DisplayRole)
        return {};
    if (column == 0)
        return titleOf(kind.kind.kind);
    return column == Action ? (kind.kind.rows > 0 ? tr("Undo all") : tr("Repair all")) : QString();
}

QVariant RepairsModel::rowData(const DraftRow& row, int column, int role) const
{
    if (role == QuietRole)
        return column == Row || column == InTheFile || column == Why;
    if (role == UndoneRole)
        return row.undone;
    if (role == PlainRole)
        return column == TakenAs ? row.phone : column == Row ? QString::number(row.row) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Row:
        return QLocale().toString(row.row);
    case InTheFile:
        return row.cells.value(m_phone).simplified();
    case TakenAs:
        return row.state == RecipientState::Invalid ? tr("not taken") : readablePhone(row.phone);
    case Action:
        return row.undone ? tr("Repair") : tr("Undo");
    default:
        break;
    }
    if (row.state == RecipientState::Invalid)
        return describe(row.reason);
    if (role == Qt::DisplayRole)
        return whyOf(row);
    QStringList sentences;
    for (const QString& word : row.repairs) {
        bool known = false;
        const PhoneRepair repair = repairFromCode(word, &known);
        if (known)
            sentences += describe(repair);
    }
    return sentences.join(u' ');
}

// In a few words; the sentences are in the tool tip.
QString RepairsModel::whyOf(const DraftRow& row) const
{
    const NumberPlan& plan = m_flow.origin().request.region.plan();
    const QString code = QString::fromLatin1(plan.code.data(), qsizetype(plan.code.size()));
    bool known = false;
    switch (repairFromCode(row.repairs.value(0), &known)) {
    case PhoneRepair::SeveralNumbers:
        return m_flow.origin().request.several == SeveralNumbers::All
                   ? tr("Number %1 of the cell").arg(row.nth + 1)
                   : tr("The first one was taken");
    case PhoneRepair::Scientific:
        return tr("Whole number is stored in the cell");
    case PhoneRepair::Fraction:
        return tr("The zero was left out");
    case PhoneRepair::LetterForDigit:
        return tr("The letter O is read as zero");
    case PhoneRepair::TrunkPrefix:
        return plan.iso == "RU" ? tr("Russian number") : tr("+%1 in its place").arg(code);
    case PhoneRepair::CountryCode:
        return tr("+%1 put before it").arg(code);
    case PhoneRepair::InternationalPrefix:
    case PhoneRepair::Apostrophe:
    case PhoneRepair::InvisibleCharacters:
        return tr("Left out");
    case PhoneRepair::UnicodeDigits:
        return tr("Plain digits in their place");
    case PhoneRepair::ExtraText:
        return tr("The number alone was taken");
    }
    return {};
}

QVariant RepairsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case InTheFile:
        return tr("In the file");
    case TakenAs:
        return tr("Taken as");
    case Why:
        return tr("Why");
    default:
        return QString();
    }
}

} // namespace heliograph
