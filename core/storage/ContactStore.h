// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QStringList>

#include <vector>

namespace heliograph {

class Connection;

/// A phone that several contacts of one book have.
struct DuplicateSet {
    QString phone;
    std::vector<qint64> contacts; ///< oldest first
    bool differ = false;          ///< a column has different values in them
};

/// What a merge changed, so that it can be taken back.
struct MergeRecord {
    struct Cells {
        qint64 contact = 0;
        QStringList before;
    };
    struct Member {
        qint64 group = 0;
        qint64 contact = 0;
    };
    qint64 removal = 0; ///< of RemovalStore
    qint64 merged = 0;  ///< contacts that are gone
    std::vector<Cells> cells;
    std::vector<Member> members; ///< groups that the remaining contacts joined
};

/// Changes contacts one at a time. Everything answers what is needed to take it back. Errors are those of
/// the storage, or ErrorCode::BadInput when the contact isn't there any more.
class ContactStore {
public:
    explicit ContactStore(Connection& connection) : m_connection(connection) {}

    /// A contact made by hand; `cells` by the book's columns. Returns its id; it is taken back by
    /// RemovalStore::removeContacts().
    Result<qint64> add(qint64 book, const QString& phone, const QStringList& cells, qint64 nowMs);
    /// Returns the phone before.
    Result<QString> setPhone(qint64 contact, const QString& digits);
    /// Returns the cell before. `column` is from 0; cells in between become empty.
    Result<QString> setCell(qint64 contact, int column, const QString& text);
    /// The contacts of a book that have this phone, oldest first.
    Result<std::vector<qint64>> withPhone(qint64 book, const QString& phone);

    /// All phones that stand twice or more in a book, in the order of the phones.
    Result<std::vector<DuplicateSet>> duplicates(qint64 book);
    /// Keeps the first contact of each set: its empty cells are filled from the others in their order, it
    /// joins their groups, and they are removed.
    Result<MergeRecord> merge(const std::vector<DuplicateSet>& sets, qint64 nowMs);
    Result<void> unmerge(const MergeRecord& record);

private:
    Result<qint64> handImport(qint64 book, qint64 nowMs);
    Result<QStringList> cellsOf(qint64 contact);
    Result<void> writeCells(qint64 contact, const QStringList& cells);
    Result<void> mergeOne(const DuplicateSet& set, MergeRecord& record);
    Result<void> joinGroups(qint64 kept, qint64 other, MergeRecord& record);

    Connection& m_connection;
};

} // namespace heliograph
