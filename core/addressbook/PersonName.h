// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addressbook/ColumnMapping.h"

namespace heliograph {

/// What the columns of a book mean, by their headers alone. Of two columns with one meaning the one that
/// fits best has it; never fails.
ColumnMapping columnsByHeaders(const QStringList& headers);

/// How a person is called: name and surname, else the organization, else nothing. `cells` by the mapping's
/// columns; may be shorter.
QString personName(const QStringList& cells, const ColumnMapping& columns);

} // namespace heliograph
