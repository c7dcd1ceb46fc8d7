// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QStringList>

#include <functional>
#include <optional>
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

/// One cell of an import that was repaired, or whose row was not taken.
struct ImportLine {
    qint64 row = 0;
    bool rejected = false; ///< the row holds no number that can be used; one line of each such row says so
    QString column;
    QString before;
    QString after; ///< the number; empty where it can't be used
    QString code;  ///< of a repair, a Reason, kKnownCode or kUpdatedCode
    /// Not taken, though the row isn't rejected for it: a duplicate, a number on the stop list, or one that
    /// can't be used beside others of its cell.
    bool passedOver = false;
    qint64 repeats = 0;     ///< of a duplicate: the row where its number stood first; 0 = in none
    QStringList cells = {}; ///< of the row, by ImportSummary::headers
};

/// Codes of rows that were passed over because their number was in the book already.
inline constexpr QStringView kKnownCode = u"inBook";
inline constexpr QStringView kUpdatedCode = u"updated"; ///< and the contact got the row's cells

/// What an import did; rows = imported + duplicates + stopListed + rejected().
struct ImportSummary {
    qint64 id = 0;
    qint64 rows = 0;
    qint64 imported = 0;
    qint64 duplicates = 0;
    qint64 stopListed = 0;
    qint64 known = 0;         ///< of the duplicates: were in the book already
    qint64 updated = 0;       ///< contacts that got a row's cells; of several numbers in a cell each counts
    qint64 further = 0;       ///< contacts beyond the first of their row
    QStringList headers = {}; ///< of the file
    QString file = {};        ///< its name
    QString book = {};        ///< only read
    qint64 startedAt = 0;     ///< ms UTC; only read

    qint64 rejected() const { return rows - imported - duplicates - stopListed; }
};

/// A contact that an import brings up to date.
struct ContactChange {
    qint64 contact = 0;
    QStringList before;
    QStringList after;
};

/// A piece of an import.
struct ImportChunk {
    std::vector<Contact> contacts;
    std::vector<ImportLine> lines = {};
    /// Carried out by finishImport(); of one contact the first counts.
    std::vector<ContactChange> changes = {};
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
    /// Adds a piece of an import in one transaction. ErrorCode::NoSuchImport.
    Result<void> addChunk(qint64 import, const ImportChunk& chunk);
    Result<void> finishImport(const ImportSummary& summary);
    /// Takes back what an import brought, finished or not; contacts that it changed and nobody changed since
    /// say again what they said. ErrorCode::NoSuchImport. Returns how many contacts went.
    Result<qint64> undoImport(qint64 import);
    Result<void> removeIncompleteImports();
    /// The finished imports from files that nobody took back, the latest first.
    Result<std::vector<ImportSummary>> imports();
    Result<ImportSummary> import(qint64 id); ///< ErrorCode::NoSuchImport
    Result<std::vector<ImportLine>> lines(qint64 import);
    /// A page of lines in their order: those behind the first `after` ones.
    Result<std::vector<ImportLine>> lines(qint64 import, qint64 after, int limit);
    /// The first contact of the book with this phone.
    Result<std::optional<Contact>> contactWithPhone(qint64 book, const QString& phone);

private:
    Result<void> insertContacts(qint64 import, const std::vector<Contact>& contacts);
    Result<void> insertLines(qint64 import, const std::vector<ImportLine>& lines);
    Result<void> insertChanges(qint64 import, const std::vector<ContactChange>& changes);
    Result<qint64> bookOfImport(qint64 import);
    /// The number of the last line of an import; 0 = it has none.
    Result<qint64> lastLine(qint64 import);
    Result<void> writeHeaders(qint64 book, const QStringList& headers);

    Connection& m_connection;
};

} // namespace heliograph
