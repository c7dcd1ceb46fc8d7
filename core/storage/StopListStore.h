// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace heliograph {

class Connection;

/// One number that must not be written to.
struct StopListEntry {
    QString phone; ///< digits only
    QString reason;
    QString source;     ///< "manual", or the file it came from
    qint64 addedAt = 0; ///< ms UTC
};

/// People who must not be written to. Consulted at import and again in the transaction that submits.
class StopListStore {
public:
    explicit StopListStore(Connection& connection) : m_connection(connection) {}

    Result<bool> contains(const QString& phone);
    /// Adds in one transaction; numbers that are there keep their first reason. Returns how many were new.
    Result<qint64> add(const std::vector<StopListEntry>& entries);
    /// Returns how many were there.
    Result<qint64> remove(const QStringList& phones);
    /// Removes in one transaction and returns what was there, so that add() brings it back as it was.
    Result<std::vector<StopListEntry>> take(const QStringList& phones);
    Result<std::vector<StopListEntry>> entries();
    /// The entry of one number, where there is one.
    Result<std::optional<StopListEntry>> entry(const QString& phone);
    /// What an import brought: the numbers with this source that were added at this moment or later.
    Result<QStringList> phonesFrom(const QString& source, qint64 sinceMs);

private:
    Connection& m_connection;
};

} // namespace heliograph
