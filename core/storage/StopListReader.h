// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addressbook/ColumnMapping.h"
#include "core/base/Result.h"
#include "core/storage/StopListStore.h"

#include <QHash>

#include <optional>
#include <vector>

namespace heliograph {

class Connection;

/// How a number came onto the stop list.
enum class StopSource : quint8 { ByHand, File };
StopSource stopSource(const StopListEntry& entry);

/// What the stop list can be ordered by.
enum class StopListOrder : quint8 { Since, Phone, Name, Reason, Source };

/// Which numbers a view of the stop list shows, and in which order.
struct StopListQuery {
    QString search{}; ///< digits of the phone, or a piece of the name, the reason or the file
    std::optional<StopSource> source{};
    StopListOrder order = StopListOrder::Since;
    bool descending = false;
};

/// A number of the stop list with what the address books know about it.
struct StopListRow {
    StopListEntry entry;
    QString name; ///< empty when no book knows the number
};

/// How many numbers came which way.
struct StopListCounts {
    qint64 byHand = 0;
    qint64 files = 0;
    qint64 all() const { return byHand + files; }
};

/// Reads what a table of the stop list shows; for a read-only connection. A key is the phone as a number.
class StopListReader {
public:
    explicit StopListReader(Connection& connection) : m_connection(connection) {}

    Result<StopListCounts> counts();
    Result<std::vector<qint64>> keys(const StopListQuery& query);
    Result<std::vector<StopListRow>> rows(const std::vector<qint64>& keys);

private:
    Result<void> readBooks();
    Result<QString> nameOf(const QString& phone);

    Connection& m_connection;
    bool m_booksKnown = false;
    QHash<qint64, ColumnMapping> m_books;
};

} // namespace heliograph
