// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/AddressBookStore.h"

#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace heliograph {

class Connection;
class GridSearch;
class Statement;

/// What a table of contacts can be ordered by.
enum class ContactOrder : quint8 {
    Added, ///< as they came into the book
    Phone, ///< by number
    Cell,  ///< by the column `header`; people without it come last
    Name,  ///< by personName(); people without a name come last
};

/// Which contacts a table shows, and in which order.
struct ContactQuery {
    qint64 book = 0;  ///< 0 = all books
    qint64 group = 0; ///< 0 = everybody of the book
    QString search{}; ///< digits of the phone, or a piece of any column
    ContactOrder order = ContactOrder::Added;
    QString header{}; ///< for ContactOrder::Cell, in the spelling of the book
    bool descending = false;
};

/// The contacts of a view.
struct ContactKeys {
    std::vector<qint64> ids;
    qint64 stopListed = 0;
};

/// One person as a table and a pane show them.
struct ContactRow {
    qint64 id = 0;
    qint64 book = 0;
    QString phone;
    QStringList cells; ///< by the book's columns; may be shorter
    qint64 addedAt = 0;
    QString file;                       ///< empty when made by hand
    qint64 row = 0;                     ///< of the file
    std::optional<qint64> stoppedSince; ///< ms UTC
    QString stopReason;
};

/// One person found while somebody types.
struct PersonFound {
    qint64 contact = 0;
    QString phone;
    QString name; ///< personName(); may be empty
    QString organization;
    QString book;
};

/// Reads what a table of contacts shows: once the ids of all of its rows, then pages of rows. For a
/// read-only connection; 100,000 contacts are searched in less than 0.1 s.
class ContactReader {
public:
    /// Asked now and then during long reads; false ends them with ErrorCode::Cancelled.
    using GoOn = std::function<bool()>;

    explicit ContactReader(Connection& connection) : m_connection(connection) {}

    Result<ContactKeys> keys(const ContactQuery& query, const GoOn& goOn = {});
    /// The contacts with these ids, in their order; ids that are gone are left out.
    Result<std::vector<ContactRow>> rows(const std::vector<qint64>& ids);

    /// The place among `ids`, which are keys() of this query, of the first row that begins with these letters
    /// in the ordering column; -1 when none does, or when the view is in no alphabetical order.
    Result<qint64> placeOf(const ContactQuery& query, const std::vector<qint64>& ids, const QString& letters);

    /// People of all books whose phone holds the digits typed, or whose name or organization holds the text;
    /// those that begin with it come first. One entry for each phone, `limit` at most.
    Result<std::vector<PersonFound>> findPeople(const QString& text, int limit);

    /// Another text when people, books, groups or the stop list have changed; a changed cell alone doesn't
    /// show. Cheap.
    Result<QString> stamp();

private:
    using Order = std::function<void(const Statement&, qint64& number, QString& text)>;
    Result<Order> orderOf(const ContactQuery& query);
    Result<Statement*> statementFor(const ContactQuery& query);
    Result<QString> orderText(const Order& order, qint64 id);

    Connection& m_connection;
};

} // namespace heliograph
