// SPDX-License-Identifier: GPL-3.0-or-later
// The least that carrying a campaign to the gateway costs: its documents, posted without any rule.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace heliograph {
struct Account;
}

namespace heliograph::bench {

inline constexpr int kPerDocument = 100;
inline constexpr int kInFlight = 6;

/// The documents of `rows` personal texts, as the campaign's own. `series` keeps the client ids of two
/// makings apart.
std::vector<QByteArray> makeDocuments(const Account& account, int rows, int series);

/// Seconds over Qt's network classes: one manager a lane, nothing but posting and reading.
double barePosts(const QString& url, const std::vector<QByteArray>& documents);

/// Seconds over bare keep-alive sockets, one thread a lane: the wire's own limit with this gateway.
double bareSockets(const QString& url, const std::vector<QByteArray>& documents);

} // namespace heliograph::bench
