// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOptions.h"

#include "app/cli/CliText.h"

namespace heliograph {

void declareFile(CLI::App& command, FileOptions& options)
{
    addText(command, "FILE", options.file, Cli::tr("Spreadsheet or contact file"))->required()->type_name("");
    addText(command, "--sheet", options.sheet, Cli::tr("Sheet of the file (the first visible one)"));
    addText(command, "--encoding", options.encoding, Cli::tr("Encoding of a CSV, when it is not recognised"));
    addText(command, "--delimiter", options.delimiter, Cli::tr("Delimiter of a CSV: one character, or tab"));
    declareQuote(command, options.quote);
}

CLI::Option* declareQuote(CLI::App& command, QString& quote)
{
    const QStringList words{quoteWord(CsvQuote::Double), quoteWord(CsvQuote::Single),
                            quoteWord(CsvQuote::None)};
    return addChoice(command, "--quote", quote, words,
                     Cli::tr("What encloses the texts of a CSV, when it is not recognised"));
}

void declareIncludeHidden(CLI::App& command, FileOptions& options)
{
    command.add_flag("--include-hidden", options.includeHidden,
                     Cli::tr("Take hidden rows too").toStdString());
}

void declareRegion(CLI::App& command, QString& region)
{
    addText(command, "--region", region, Cli::tr("Country of numbers without a country code (RU)"));
}

void declareList(CLI::App& command, ListOptions& options)
{
    declareFile(command, options.file);
    declareIncludeHidden(command, options.file);
    declareRegion(command, options.region);
    addTexts(command, "--map", options.map, Cli::tr("Which column holds a field: phone, name, …"))
        ->type_name("FIELD=HEADER");
}

void declareTake(CLI::App& command, TakeOptions& options, SeveralNumbers usually)
{
    const bool all = usually == SeveralNumbers::All;
    options.several = all ? QStringLiteral("all") : QStringLiteral("first");
    addText(command, "--rows", options.rows, Cli::tr("Only these rows of the file, for example 5-2000"))
        ->type_name("FIRST-LAST");
    addText(command, "--header", options.header,
            Cli::tr("Row with the names of the columns, or none; otherwise it is found"))
        ->type_name("ROW");
    addChoice(command, "--several", options.several, {QStringLiteral("all"), QStringLiteral("first")},
              all ? Cli::tr("Which numbers of a cell with several are taken (all)")
                  : Cli::tr("Which numbers of a cell with several are taken (first)"));
    addChoice(command, "--landlines", options.landlines,
              {QStringLiteral("leave-out"), QStringLiteral("take")},
              Cli::tr("What becomes of numbers that get no SMS (leave-out)"));
}

Result<void> applyTake(const TakeOptions& options, ListRequest& list)
{
    if (!options.rows.isNull()) {
        const std::optional<RowRange> rows = RowRange::fromText(options.rows);
        if (!rows)
            return fail(
                ErrorCode::Usage, {},
                Cli::tr("--rows takes row numbers, for example 5-2000; “%1” is none.").arg(options.rows));
        list.rows = *rows;
    }
    if (!options.header.isNull()) {
        bool isNumber = false;
        const qint64 row = options.header.toLongLong(&isNumber);
        const bool none = options.header.compare(QStringLiteral("none"), Qt::CaseInsensitive) == 0;
        if (!none && (!isNumber || row < 1))
            return fail(
                ErrorCode::Usage, {},
                Cli::tr("--header takes a row number, or none; “%1” is neither.").arg(options.header));
        list.headerRow = none ? 0 : row;
    }
    list.several = options.several == u"all" ? SeveralNumbers::All : SeveralNumbers::First;
    list.unfit = options.landlines == u"take" ? UnfitNumbers::Take : UnfitNumbers::LeaveOut;
    return {};
}

Result<ReadOptions> readOptionsOf(const FileOptions& options)
{
    ReadOptions read{options.sheet,
                     options.encoding,
                     {},
                     options.includeHidden,
                     quoteFromWord(options.quote).value_or(CsvQuote::Detect)};
    if (options.delimiter.isNull())
        return read;
    const bool tab =
        options.delimiter.compare(u"tab", Qt::CaseInsensitive) == 0 || options.delimiter == u"\\t";
    if (!tab && options.delimiter.size() != 1)
        return fail(ErrorCode::Usage, {}, Cli::tr("--delimiter takes one character, or tab."));
    read.delimiter = tab ? QChar(u'\t') : options.delimiter.at(0);
    return read;
}

Result<Region> regionOf(const QString& typed)
{
    if (typed.isNull())
        return Region();
    const std::optional<Region> region = Region::fromCode(typed);
    if (!region)
        return fail(
            ErrorCode::Usage, {},
            Cli::tr("--region takes a country's two letters, for example RU; “%1” is not known.").arg(typed));
    return *region;
}

Result<ListRequest> listRequestOf(const ListOptions& options)
{
    const Result<ReadOptions> read = readOptionsOf(options.file);
    if (!read)
        return forward(read);
    const Result<Region> region = regionOf(options.region);
    if (!region)
        return forward(region);
    ListRequest list;
    list.file = options.file.file;
    list.read = *read;
    list.overrides = options.map;
    list.region = *region;
    list.duplicates =
        options.duplicates == u"keep-all" ? DuplicatePolicy::KeepAll : DuplicatePolicy::KeepFirst;
    if (const Result<void> taken = applyTake(options.take, list); !taken)
        return forward(taken);
    return list;
}

} // namespace heliograph
