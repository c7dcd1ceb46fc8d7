// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/PersonName.h"

namespace heliograph {

ColumnMapping columnsByHeaders(const QStringList& headers)
{
    return resolveColumns(headers, guessColumns(headers, {})).value_or(ColumnMapping());
}

QString personName(const QStringList& cells, const ColumnMapping& columns)
{
    const auto cell = [&](Field field) { return cells.value(columns.column(field)).trimmed(); };
    const QString name = (cell(Field::Name) + u' ' + cell(Field::Surname)).trimmed();
    return name.isEmpty() ? cell(Field::Organization) : name;
}

} // namespace heliograph
