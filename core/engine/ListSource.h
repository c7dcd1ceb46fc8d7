// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addressbook/ColumnMapping.h"
#include "core/addressbook/RecipientJudge.h"
#include "core/base/Result.h"
#include "core/spreadsheet/RowSource.h"
#include "core/storage/AddressBookStore.h"

#include <memory>

namespace heliograph {

/// Where the recipients come from: a file, an address book, or numbers as typed. Exactly one is given.
struct ListRequest {
    QString file;
    QString book;
    QStringList phones;
    ReadOptions read;
    QStringList overrides; ///< FIELD=HEADER
    Region region;
    DuplicatePolicy duplicates = DuplicatePolicy::KeepFirst;
};

/// A list that is open: its columns are known, its rows are yet to be read.
struct ListSource {
    std::unique_ptr<RowSource> rows; ///< data rows only
    QStringList headers;
    ColumnMapping columns;
    QString name; ///< of the file, the book, or empty
};

/// ErrorCode::UnreadableFile and the other errors of openRows(), NoSuchBook, NoPhoneColumn, BadOption,
/// UnknownColumn, AmbiguousColumn. `books` must outlive the source.
Result<ListSource> openList(const ListRequest& request, AddressBookStore& books);

} // namespace heliograph
