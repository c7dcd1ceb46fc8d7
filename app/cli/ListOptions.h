// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandLine.h"
#include "core/addressbook/RecipientJudge.h"
#include "core/engine/ListSource.h"

namespace heliograph {

/// The options that say how a file is to be read, as they were typed.
struct FileOptions {
    QString file;
    QString sheet;
    QString encoding;
    QString delimiter;
    QString quote;
    bool includeHidden = false;
};

/// FILE, --sheet, --encoding, --delimiter and --quote. `options` must live as long as the command.
void declareFile(CLI::App& command, FileOptions& options);
CLI::Option* declareQuote(CLI::App& command, QString& quote);
void declareIncludeHidden(CLI::App& command, FileOptions& options);

/// ErrorCode::Usage when the delimiter is none.
Result<ReadOptions> readOptionsOf(const FileOptions& options);

/// The options that say which rows and numbers of a list are taken, as they were typed.
struct TakeOptions {
    QString rows;
    QString header;
    QString several; ///< all or first
    QString landlines = QStringLiteral("leave-out");
};

/// --rows, --header, --several and --landlines. `usually` is what --several is when it isn't given.
void declareTake(CLI::App& command, TakeOptions& options, SeveralNumbers usually);
/// ErrorCode::Usage for rows or a header that are none.
Result<void> applyTake(const TakeOptions& options, ListRequest& list);

/// The options that say how people are read of a file.
struct ListOptions {
    FileOptions file;
    QString region;
    QStringList map;
    QString duplicates = QStringLiteral("keep-first");
    TakeOptions take;
};

/// Those of declareFile(), --include-hidden, --region and --map.
void declareList(CLI::App& command, ListOptions& options);
void declareRegion(CLI::App& command, QString& region);

/// ErrorCode::Usage for a region or a delimiter that is none.
Result<ListRequest> listRequestOf(const ListOptions& options);
Result<Region> regionOf(const QString& typed);

} // namespace heliograph
