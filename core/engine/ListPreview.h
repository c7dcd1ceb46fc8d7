// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ListSource.h"

namespace heliograph {

class Connection;

/// The beginning of a list and how it would be read, without going through all of it.
struct ListPreview {
    ListRequest request;               ///< as asked for, with a choice for every column
    QString name;                      ///< of the file or the book
    QString format;                    ///< xlsx csv book pasted phones
    QString encoding;                  ///< csv only
    double encodingConfidence = 1;     ///< 0..1
    QChar delimiter;                   ///< csv and pasted; null = there is none
    CsvQuote quote = CsvQuote::Detect; ///< csv only
    std::vector<SheetInfo> sheets;     ///< xlsx; their rows are not counted
    QString sheet;                     ///< the one that is shown
    qint64 headerRow = 0;              ///< 0 = none
    QStringList headers;               ///< may be fewer than `columns`
    std::vector<ColumnGuess> columns;
    std::vector<SheetRow> rows; ///< the first 100
    bool recalled = false;      ///< it is read as lists of this kind were read before
    bool remembered = false;    ///< the choice of columns is that of an earlier list with these headers

    /// The column with the phones; -1 = it is yet to be chosen.
    int phoneColumn() const;
    /// Further columns with phone numbers, as long as the one that was guessed is the phone column.
    std::vector<int> otherPhones() const;
};

/// How many rows a preview shows.
inline constexpr int kPreviewRows = 100;

/// A request that asks for it (ListRequest::recall) is read as lists of its kind were read before: those with
/// the same sheets and, as they are found, the same headers. The errors of openRows(), NoSuchBook; without a
/// phone column it is none. `connection` may be read-only.
Result<ListPreview> previewList(const ListRequest& request, Connection& connection);

/// Keeps how a list was read for previewList() to recall. `shape` = shapeOf() the list.
Result<void> keepReading(const ListRequest& list, const QString& shape, Connection& connection, qint64 nowMs);

} // namespace heliograph
