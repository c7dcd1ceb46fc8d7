// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <vector>

namespace heliograph {

class Connection;

/// A group of contacts within one book.
struct GroupInfo {
    qint64 id = 0;
    qint64 book = 0;
    QString name;
    qint64 contacts = 0;
};

/// Groups of a book and who is in them. A name stands once in a book (upper and lower case are the same);
/// a second one is ErrorCode::BadInput. Groups are removed by RemovalStore::removeGroup().
class ContactGroups {
public:
    explicit ContactGroups(Connection& connection) : m_connection(connection) {}

    Result<std::vector<GroupInfo>> groups(qint64 book); ///< by name
    Result<qint64> add(qint64 book, const QString& name);
    /// Returns the name before.
    Result<QString> rename(qint64 group, const QString& name);

    /// Returns those that were not in it before; leave() with them takes it back.
    Result<std::vector<qint64>> join(qint64 group, const std::vector<qint64>& contacts);
    /// Returns those that were in it; join() with them takes it back.
    Result<std::vector<qint64>> leave(qint64 group, const std::vector<qint64>& contacts);
    /// The groups of one contact, by name.
    Result<std::vector<GroupInfo>> groupsOf(qint64 contact);

private:
    Result<std::vector<qint64>> each(const char* sql, qint64 group, const std::vector<qint64>& contacts);

    Connection& m_connection;
};

} // namespace heliograph
