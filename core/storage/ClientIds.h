// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace heliograph {

class Connection;

/// A new head of client ids: a random number of 8 digits whose first is 5 to 9, since clock-made ids of other
/// programs begin with 1 or 2 (ledger.md, "Client ids").
qint64 randomInstallation();

/// Hands out client ids: 8 digits installation, 7 digits running. Each is given once, ever.
class ClientIds {
public:
    explicit ClientIds(Connection& connection) : m_connection(connection) {}

    /// The first of `count` consecutive ids, inside the caller's transaction. When the running numbers don't
    /// suffice, a new installation number is taken; count is at most 9,999,999.
    Result<qint64> take(qint64 count);

private:
    Connection& m_connection;
};

/// How many running numbers one installation number has.
inline constexpr qint64 kRunningNumbers = 10'000'000;

} // namespace heliograph
