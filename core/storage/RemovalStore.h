// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <vector>

namespace heliograph {

class Connection;

/// Removes people so that they can come back as they were, with the same ids, groups and cells. Each removal
/// has a number; what it took is hidden from everybody until takeBack(), and gone for good after purge().
/// All errors are those of the storage, or ErrorCode::BadInput when what is meant isn't there any more.
class RemovalStore {
public:
    explicit RemovalStore(Connection& connection) : m_connection(connection) {}

    Result<qint64> removeContacts(const std::vector<qint64>& contacts, qint64 nowMs);
    /// removeContacts() inside the caller's transaction.
    Result<qint64> removeWithin(const std::vector<qint64>& contacts, qint64 nowMs);
    /// Everything that one import brought or changed; contacts that are gone already stay with their own
    /// removal, and those that were changed since keep what they say.
    Result<qint64> removeImport(qint64 import, qint64 nowMs);
    Result<qint64> removeGroup(qint64 group, qint64 nowMs);
    /// The book's name is free at once.
    Result<qint64> removeBook(qint64 book, qint64 nowMs);

    /// Brings back what a removal took. A book or group whose name was given away gets a number behind its
    /// own.
    Result<void> takeBack(qint64 removal);

    /// Deletes what was removed before this moment (ms UTC).
    Result<void> purge(qint64 beforeMs);

private:
    Result<qint64> begin(qint64 nowMs);
    Result<qint64> removeWhere(const char* sql, qint64 id, qint64 nowMs);
    Result<void> freeName(const char* select, const char* update, qint64 removal);

    Connection& m_connection;
};

} // namespace heliograph
