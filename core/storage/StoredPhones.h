// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <vector>

namespace heliograph {

class Connection;

/// Phones as numbers, in any order: what an import compares its rows with.
Result<std::vector<quint64>> stopListPhones(Connection& connection);
/// Those of the people of a book, as far as they can be seen.
Result<std::vector<quint64>> bookPhones(Connection& connection, qint64 book);

} // namespace heliograph
