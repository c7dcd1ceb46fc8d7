// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/FuzzFile.h"

#include "core/spreadsheet/FileGlance.h"
#include "core/spreadsheet/RowSource.h"
#include "core/spreadsheet/SheetParser.h"
#include "tests/fuzz/FuzzPromise.h"

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <numeric>
#include <zip.h>

namespace heliograph::fuzz {
namespace {

constexpr qint64 kRowsEnough = 3000;             // a row may stand for a million
constexpr qint64 kCharactersEnough = 50'000'000; // and a cell for as many characters as a cell may hold
constexpr qsizetype kMostCellCharacters = 4'000'000;

QString filePath()
{
    static const QTemporaryDir kFolder(QStringLiteral("/dev/shm/heliograph-fuzz"));
    static const QTemporaryDir kElsewhere;
    return (kFolder.isValid() ? kFolder : kElsewhere).filePath(QStringLiteral("input"));
}

/// Characters of a row; ends the program when a cell has grown beyond what its file can hold.
qint64 charactersOf(const QStringList& cells)
{
    return std::accumulate(cells.begin(), cells.end(), qint64(0), [](qint64 sum, const QString& cell) {
        require(cell.size() <= kMostCellCharacters, "the characters of a cell are bounded");
        return sum + cell.size();
    });
}

void readRows(const QString& path, const ReadOptions& options)
{
    const Result<std::unique_ptr<RowSource>> rows = openRows(path, options);
    if (!rows)
        return;
    qint64 last = 0;
    qint64 characters = 0;
    for (qint64 i = 0; i < kRowsEnough && characters < kCharactersEnough; ++i) {
        const Result<std::optional<SheetRow>> row = (*rows)->next();
        if (!row || !*row) {
            const Result<std::optional<SheetRow>> again = (*rows)->next();
            require(row.has_value() == again.has_value(), "the end stays the end");
            return;
        }
        require((*row)->row > last, "row numbers grow");
        require(!(*row)->cells.isEmpty() && !(*row)->cells.constLast().isEmpty(), "rows end with a text");
        require((*row)->cells.size() <= kMostSheetColumns || options.includeHidden, "columns are bounded");
        require((*rows)->position() <= (*rows)->size(), "the position is within the size");
        last = (*row)->row;
        characters += charactersOf((*row)->cells);
    }
}

void readAll(const QString& path)
{
    readRows(path, {});
    ReadOptions hidden;
    hidden.includeHidden = true;
    readRows(path, hidden);
    const Result<FileInfo> glance = glanceAtFile(path, {});
    if (!glance)
        return;
    constexpr std::size_t kSheetsEnough = 4;
    for (std::size_t i = 0; i < glance->sheets.size() && i < kSheetsEnough; ++i) {
        hidden.sheet = glance->sheets[i].name;
        readRows(path, hidden);
    }
}

} // namespace

void readEverything(QByteArrayView bytes)
{
    QFile file(filePath());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes.data(), bytes.size()) < 0)
        return;
    file.close();
    readAll(file.fileName());
}

void readPackage(QByteArrayView bytes, std::initializer_list<const char*> parts)
{
    const QString path = filePath();
    QFile::remove(path);
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (archive == nullptr)
        return;
    qsizetype from = 0;
    for (const char* part : parts) {
        if (from > bytes.size())
            break;
        qsizetype to = bytes.sliced(from).indexOf('\0');
        to = to < 0 || part == *(parts.end() - 1) ? bytes.size() : from + to;
        zip_source_t* source =
            zip_source_buffer(archive, bytes.data() + from, static_cast<zip_uint64_t>(to - from), 0);
        const zip_int64_t index = zip_file_add(archive, part, source, ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
        from = to + 1;
    }
    zip_close(archive);
    readAll(path);
}

} // namespace heliograph::fuzz
