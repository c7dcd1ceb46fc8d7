// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addressbook/ColumnGuesser.h"
#include "core/addressbook/Field.h"
#include "core/base/Result.h"

#include <QStringList>

#include <array>
#include <vector>

namespace heliograph {

/// Which column holds which field.
class ColumnMapping {
public:
    ColumnMapping() { m_columns.fill(-1); }

    /// 0-based; -1 = no column holds it.
    int column(Field field) const { return m_columns[std::size_t(field)]; }
    int phone() const { return column(Field::Phone); }

    /// Gives a column to a field and takes it from every other; -1 = no column.
    void assign(Field field, int column);

    bool operator==(const ColumnMapping&) const = default;

private:
    std::array<int, kFieldCount> m_columns;
};

/// The guesses, with the operator's own words over them: each override is `FIELD=HEADER`, a header in the
/// spelling of placeholders, an empty one for "no column". ErrorCode::BadOption (no such field, no equals
/// sign), UnknownColumn, AmbiguousColumn.
Result<ColumnMapping> resolveColumns(const QStringList& headers, const std::vector<ColumnGuess>& guesses,
                                     const QStringList& overrides = {});

/// The same for work that needs phones: ErrorCode::NoPhoneColumn (where = path) too.
Result<ColumnMapping> resolveColumnsWithPhone(const QString& path, const QStringList& headers,
                                              const std::vector<ColumnGuess>& guesses,
                                              const QStringList& overrides = {});

} // namespace heliograph
