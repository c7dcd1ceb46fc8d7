// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addressbook/ColumnMapping.h"
#include "core/addressbook/RecipientJudge.h"
#include "core/base/Result.h"
#include "core/engine/RowRange.h"
#include "core/engine/RowsUntilDamage.h"
#include "core/spreadsheet/RowSource.h"
#include "core/storage/AddressBookStore.h"

#include <QDateTime>

#include <memory>
#include <optional>
#include <vector>

namespace heliograph {

/// What the operator chose for one column, by its place in the list. Beats guesses and overrides.
struct ColumnChoice {
    int column = 0;
    std::optional<Field> field; ///< absent = a column with a name of its own
    bool used = true;           ///< false = the recipients don't get this column

    bool operator==(const ColumnChoice&) const = default;
};

/// What was found out about a workbook, for as long as the file stays as it is.
struct SeenFile {
    QString path;
    qint64 size = 0;
    QDateTime changedAt;
    FileInfo info;

    bool isOf(const QString& file) const;
};

/// Where the recipients come from: a file, an address book, cells from the clipboard, or numbers as typed.
/// Exactly one is given.
struct ListRequest {
    QString file;
    QString book;
    std::vector<qint64> contacts; ///< of the book, these alone; empty = all
    QString pasted;               ///< as a spreadsheet program gives it, or just numbers
    QStringList phones;
    ReadOptions read;                ///< of a file; pasted text obeys the delimiter
    std::optional<qint64> headerRow; ///< 0 = none; absent = found. Of files and pasted text
    QStringList overrides;           ///< FIELD=HEADER
    std::vector<ColumnChoice> choices;
    Region region;
    DuplicatePolicy duplicates = DuplicatePolicy::KeepFirst;
    SeveralNumbers several = SeveralNumbers::First;
    UnfitNumbers unfit = UnfitNumbers::LeaveOut;
    RowRange rows; ///< of files and pasted text
    /// The rows before the damage of a file are wanted, though those behind it are not known.
    bool untilDamage = false;
    /// How lists of this kind were read before is how this one is read. Only previewList() asks.
    bool recall = false;
    QString kind; ///< names such lists; set by previewList()
    /// Spares previewList(), which sets it, another walk through the file for the names of its sheets.
    std::shared_ptr<const SeenFile> seen;

    /// Numbers that a person typed are what that person wants.
    UnfitNumbers unfitWanted() const { return phones.isEmpty() ? unfit : UnfitNumbers::Take; }
    bool isEmpty() const { return file.isEmpty() && book.isEmpty() && pasted.isEmpty() && phones.isEmpty(); }
};

/// A list with all of its columns, before any of them is chosen.
struct OpenedList {
    std::unique_ptr<RowSource> rows; ///< data rows only
    QStringList headers;
    qint64 headerRow = 0; ///< 0 = none
    std::vector<ColumnGuess> guesses;
    std::vector<SheetRow> firstRows; ///< kGuessRows at most; `rows` gives them too
    QString name;                    ///< of the file, the book, or empty
};

/// A list that is open: its columns are known, its rows are yet to be read.
struct ListSource {
    std::unique_ptr<RowSource> rows; ///< data rows only
    QStringList headers;
    ColumnMapping columns;
    QString name;                              ///< of the file, the book, or empty
    QString shape;                             ///< shapeOf() the list with all of its columns
    std::shared_ptr<const DamagePlace> damage; ///< only with ListRequest::untilDamage
};

/// Opens a list without asking which column has the phones. The errors of openRows(), NoSuchBook.
Result<OpenedList> openColumns(const ListRequest& request, AddressBookStore& books);

/// Guesses, overrides and choices together; a phone column is not needed. BadOption, UnknownColumn,
/// AmbiguousColumn.
Result<ColumnMapping> mapColumns(const ListRequest& request, const OpenedList& list);

/// The list as its recipients will have it, without the columns that aren't used. ErrorCode::UnreadableFile
/// and the other errors of openRows(), NoSuchBook, NoPhoneColumn, BadOption, UnknownColumn, AmbiguousColumn.
/// `books` must outlive the source.
Result<ListSource> openList(const ListRequest& request, AddressBookStore& books);

} // namespace heliograph
