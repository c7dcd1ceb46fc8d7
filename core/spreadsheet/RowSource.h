// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace heliograph {

/// One row as the operator sees it in the spreadsheet program.
struct SheetRow {
    qint64 row = 0;    ///< the operator's own row number; the first line of a CSV is row 1
    QStringList cells; ///< up to the last non-empty cell
    bool hidden = false;
};

/// A sheet of a file.
struct SheetInfo {
    QString name;
    bool hidden = false;
    qint64 rows = 0;      ///< rows that are not blank, header not counted; hidden rows not counted
    qint64 headerRow = 0; ///< row number of the header; 0 = none
};

/// What encloses the texts of a CSV that hold its delimiter.
enum class CsvQuote : quint8 { Detect, Double, Single, None };
/// The stable word: double single none; empty for Detect.
QString quoteWord(CsvQuote quote);
std::optional<CsvQuote> quoteFromWord(QStringView word);

/// How a file is to be read; what is absent is detected.
struct ReadOptions {
    QString sheet;                     ///< empty = the first visible one
    QString encoding;                  ///< CSV only
    QChar delimiter;                   ///< CSV only; null = detect
    bool includeHidden = false;        ///< hidden rows too
    CsvQuote quote = CsvQuote::Detect; ///< CSV only
};

/// What a file is, before its rows are read.
struct FileInfo {
    QString format; ///< xlsx ods xls csv vcard
    QString encoding;
    double encodingConfidence = 1.0; ///< 0..1
    QChar delimiter;
    std::vector<SheetInfo> sheets;
    CsvQuote quote = CsvQuote::Detect; ///< csv only; never Detect there
};

/// Streams the rows of one sheet of one file, in order, in bounded memory. Blank rows are left out.
/// One thread; not reentrant.
class RowSource {
public:
    virtual ~RowSource() = default;

    /// The next row, std::nullopt at the end. After an error or the end only the same comes again.
    virtual Result<std::optional<SheetRow>> next() = 0;

    /// Bytes of input used so far and in all, for progress.
    virtual qint64 position() const = 0;
    virtual qint64 size() const = 0;
};

/// Opens a file by what is in it, not by its name. ErrorCode::UnreadableFile, UnsupportedFile, DamagedFile,
/// UnsafeFile, NoSuchSheet, BadOption (unknown encoding).
Result<std::unique_ptr<RowSource>> openRows(const QString& path, const ReadOptions& options);

/// Looks through a whole file: format, encoding, sheets with row counts and header rows.
Result<FileInfo> inspectFile(const QString& path, const ReadOptions& options);

/// The number of the row that is the header of these first rows (at most 20 are looked at); 0 = none.
qint64 findHeaderRow(const std::vector<SheetRow>& firstRows);

} // namespace heliograph
