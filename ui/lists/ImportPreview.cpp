// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ImportPreview.h"

#include "core/addressbook/PersonName.h"
#include "ui/lists/ListWords.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr qsizetype kExamples = 3;

// What a book knows; the rest of the fields belong to a campaign.
constexpr Field kBookFields[] = {Field::Phone,        Field::Name,     Field::Surname, Field::Patronymic,
                                 Field::Organization, Field::Position, Field::Email,   Field::Birthday,
                                 Field::Sex,          Field::Notes};

bool isOfBooks(Field field)
{
    return std::find(std::begin(kBookFields), std::end(kBookFields), field) != std::end(kBookFields);
}

QString examplesOf(const std::vector<SheetRow>& rows, int column)
{
    QStringList some;
    for (const SheetRow& row : rows) {
        const QString cell = row.cells.value(column).simplified();
        if (!cell.isEmpty() && !some.contains(cell))
            some += cell;
        if (some.size() == kExamples)
            break;
    }
    return some.join(QStringLiteral(" · "));
}

// What was chosen for a list of this kind before, or seems right.
ColumnUse useOf(const ListPreview& preview, const ColumnGuess& guess)
{
    const ColumnUse guessed = guess.guess && isOfBooks(*guess.guess)
                                  ? ColumnUse{ColumnUse::Kind::Field, *guess.guess}
                                  : ColumnUse{};
    const auto column = static_cast<std::size_t>(guess.index);
    if (!preview.remembered || column >= preview.request.choices.size())
        return guessed;
    const ColumnChoice& choice = preview.request.choices[column];
    if (!choice.used)
        return {ColumnUse::Kind::LeftOut, Field::Phone};
    if (!choice.field || !isOfBooks(*choice.field))
        return {};
    return {ColumnUse::Kind::Field, *choice.field};
}

} // namespace

FileColumns fileColumnsOf(const ListPreview& preview)
{
    FileColumns columns;
    columns.headers = preview.headers;
    while (columns.headers.size() < qsizetype(preview.columns.size()))
        columns.headers += QString();
    for (const ColumnGuess& guess : preview.columns) {
        columns.examples += examplesOf(preview.rows, guess.index);
        const ColumnUse use = useOf(preview, guess);
        const bool isGuess = use.kind == ColumnUse::Kind::Field && use.field == guess.guess;
        columns.reasons += isGuess || !guess.guess ? guess.why : QString();
        columns.uses.push_back(use);
    }
    return columns;
}

void ImportPreview::setColumns(const FileColumns& columns)
{
    beginResetModel();
    m_file = columns;
    endResetModel();
    Q_EMIT usesChanged();
}

void ImportPreview::setUse(int column, ColumnUse use)
{
    for (ColumnUse& other : m_file.uses) {
        if (use.kind == ColumnUse::Kind::Field && other == use)
            other = {};
    }
    m_file.uses[static_cast<std::size_t>(column)] = use;
    Q_EMIT dataChanged(index(0, Use), index(rowCount() - 1, Use));
    Q_EMIT usesChanged();
}

bool ImportPreview::hasPhone() const
{
    return std::find(m_file.uses.begin(), m_file.uses.end(),
                     ColumnUse{ColumnUse::Kind::Field, Field::Phone}) != m_file.uses.end();
}

std::vector<ColumnChoice> ImportPreview::choices() const
{
    std::vector<ColumnChoice> all;
    for (int column = 0; column < rowCount(); ++column) {
        const ColumnUse chosen = use(column);
        ColumnChoice choice{column, std::nullopt, chosen.kind != ColumnUse::Kind::LeftOut};
        if (chosen.kind == ColumnUse::Kind::Field)
            choice.field = chosen.field;
        all.push_back(choice);
    }
    return all;
}

QHash<QString, QString> ImportPreview::bookHeaders() const
{
    QHash<QString, QString> renamed;
    const ColumnMapping byName = columnsByHeaders(m_file.headers);
    for (int column = 0; column < rowCount(); ++column) {
        const ColumnUse chosen = use(column);
        if (chosen.kind == ColumnUse::Kind::Field && chosen.field != Field::Phone &&
            byName.column(chosen.field) != column)
            renamed.insert(m_file.headers.at(column), fieldName(chosen.field));
    }
    return renamed;
}

QList<ColumnUse> ImportPreview::allUses()
{
    QList<ColumnUse> all;
    for (const Field field : kBookFields)
        all.append({ColumnUse::Kind::Field, field});
    all.append({ColumnUse::Kind::Own, Field::Phone});
    all.append({ColumnUse::Kind::LeftOut, Field::Phone});
    return all;
}

QString ImportPreview::nameOf(const ColumnUse& use)
{
    switch (use.kind) {
    case ColumnUse::Kind::Field:
        return isOfBooks(use.field) ? fieldName(use.field) : QString();
    case ColumnUse::Kind::Own:
        return tr("A column of its own");
    case ColumnUse::Kind::LeftOut:
        return tr("Leave out");
    }
    return {};
}

int ImportPreview::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_file.uses.size());
}

int ImportPreview::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ImportPreview::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString why = m_file.reasons.value(index.row());
    switch (index.column()) {
    case Header:
        if (role == Qt::ToolTipRole && !why.isEmpty())
            return QString(m_file.headers.value(index.row()) + u'\n' + why);
        return m_file.headers.value(index.row());
    case Examples:
        return m_file.examples.value(index.row());
    default:
        return role == Qt::ToolTipRole ? why : nameOf(use(index.row()));
    }
}

QVariant ImportPreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Header:
        return tr("Column in the file");
    case Examples:
        return tr("For example");
    case Use:
        return tr("Becomes");
    default:
        return {};
    }
}

} // namespace heliograph
