// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace heliograph {

class Connection;

/// An address book without its contacts.
struct BookInfo {
    qint64 id = 0;
    QString name;
    QStringList headers; ///< the columns of its contacts; the phone is not among them
    qint64 contacts = 0;
};

/// One stored person.
struct Contact {
    qint64 id = 0;
    qint64 row = 0;    ///< of the file it came from
    QString phone;     ///< digits only
    QStringList cells; ///< by BookInfo::headers; may be shorter
    qint64 book = 0;
};

/// One repaired or rejected cell of an import.
struct ImportLine {
    qint64 row = 0;
    bool rejected = false;
    QString column;
    QString before;
    QString after; ///< empty when rejected
    QString code;  ///< of a repair or a Reason
};

/// What an import did.
struct ImportSummary {
    qint64 id = 0;
    qint64 rows = 0;
    qint64 imported = 0;
    qint64 duplicates = 0;
    qint64 stopListed = 0;
};

/// Address books. An import is one action: invisible until finishImport(), undone as a whole.
class AddressBookStore {
public:
    explicit AddressBookStore(Connection& connection) : m_connection(connection) {}

    Result<std::vector<BookInfo>> books();
    Result<BookInfo> book(const QString& name); ///< ErrorCode::NoSuchBook
    Result<BookInfo> bookById(qint64 id);
    Result<BookInfo> bookOrNew(const QString& name);
    /// For good; RemovalStore::removeBook() is the one that can be taken back.
    Result<void> removeBook(const QString& name);
    /// Returns the name before; ErrorCode::BadInput when another book has the new one, NoSuchBook.
    Result<QString> renameBook(qint64 id, const QString& name);
    /// Adds a column at the end and returns its index. ErrorCode::BadInput when the book has it already.
    Result<int> addColumn(qint64 book, const QString& header);
    /// Takes the last column away again when it is still called so; otherwise nothing happens.
    Result<void> removeLastColumn(qint64 book, const QString& header);
    Result<void> forEachContact(qint64 book, const std::function<bool(const Contact&)>& visit);
    /// The contacts with these ids, in their order; ids that are gone are left out.
    Result<std::vector<Contact>> contacts(const std::vector<qint64>& ids);
    Result<bool> hasPhone(qint64 book, const QString& phone);

    /// Begins an import into a book; `headers` are joined to the book's. Returns the import's number.
    Result<qint64> beginImport(qint64 book, const QString& file, const QStringList& headers, qint64 nowMs);
    Result<void> addContacts(qint64 import, const std::vector<Contact>& contacts);
    Result<void> addLines(qint64 import, const std::vector<ImportLine>& lines);
    Result<void> finishImport(const ImportSummary& summary);
    /// Takes back what an import brought, finished or not. ErrorCode::NoSuchImport. Returns how many contacts
    /// went.
    Result<qint64> undoImport(qint64 import);
    Result<void> removeIncompleteImports();
    Result<std::vector<ImportLine>> lines(qint64 import);

private:
    Result<void> writeHeaders(qint64 book, const QStringList& headers);

    Connection& m_connection;
};

} // namespace heliograph
