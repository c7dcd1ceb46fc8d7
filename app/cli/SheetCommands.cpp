// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliJson.h"
#include "app/cli/CliText.h"
#include "app/cli/Commands.h"
#include "app/cli/ListOptions.h"
#include "core/addressbook/ColumnGuesser.h"
#include "core/addressbook/HeadedRows.h"
#include "core/spreadsheet/CsvTableWriter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heliograph {
namespace {

constexpr int kRowsBetweenReports = 10'000;

/// One sheet with what its columns seem to be.
struct SheetView {
    SheetInfo info;
    std::vector<ColumnGuess> columns;
};

QString guessWord(const ColumnGuess& column)
{
    return column.guess ? fieldWord(*column.guess) : QString();
}

Result<std::vector<ColumnGuess>> columnsOf(const QString& file, ReadOptions read, const QString& sheet)
{
    read.sheet = sheet;
    Result<std::unique_ptr<RowSource>> rows = openRows(file, read);
    if (!rows)
        return forward(rows);
    const Result<std::unique_ptr<HeadedRows>> headed = HeadedRows::open(std::move(*rows));
    if (!headed)
        return forward(headed);
    return guessColumns((*headed)->headers(), (*headed)->firstRows());
}

QJsonObject toJson(const SheetView& sheet)
{
    QJsonArray columns;
    for (const ColumnGuess& column : sheet.columns)
        columns.append(QJsonObject{{u"index"_s, column.index},
                                   {u"header"_s, column.header},
                                   {u"guess"_s, jsonText(guessWord(column))},
                                   {u"why"_s, jsonText(column.why)},
                                   {u"also"_s, jsonText(column.also ? fieldWord(*column.also) : QString())}});
    const qint64 header = sheet.info.headerRow;
    return {{u"name"_s, sheet.info.name},
            {u"hidden"_s, sheet.info.hidden},
            {u"rows"_s, sheet.info.rows},
            {u"headerRow"_s, header > 0 ? QJsonValue(header) : QJsonValue()},
            {u"columns"_s, columns}};
}

QJsonObject toJson(const FileInfo& file, const std::vector<SheetView>& sheets)
{
    QJsonArray array;
    for (const SheetView& sheet : sheets)
        array.append(toJson(sheet));
    const bool text = !file.encoding.isEmpty();
    return {{u"format"_s, file.format},
            {u"encoding"_s, jsonText(file.encoding)},
            {u"encodingConfidence"_s, text ? QJsonValue(file.encodingConfidence) : QJsonValue()},
            {u"delimiter"_s, file.delimiter.isNull() ? QJsonValue() : QJsonValue(QString(file.delimiter))},
            {u"quote"_s, jsonText(quoteWord(file.quote))},
            {u"sheets"_s, array}};
}

void print(CliOutput& output, const FileInfo& file, const std::vector<SheetView>& sheets)
{
    const QString delimiter = file.delimiter == u'\t' ? Cli::tr("tab") : QString(file.delimiter);
    output.facts({{Cli::tr("Format"), file.format},
                  {Cli::tr("Encoding"), file.encoding},
                  {Cli::tr("Delimiter"), file.delimiter.isNull() ? QString() : delimiter}});
    for (const SheetView& sheet : sheets) {
        const QString title = sheet.info.hidden ? Cli::tr("Sheet “%1” (hidden)") : Cli::tr("Sheet “%1”");
        const QString header = sheet.info.headerRow > 0
                                   ? Cli::tr("header in row %1").arg(sheet.info.headerRow)
                                   : Cli::tr("no header");
        output.text({});
        output.text(u"%1: %2, %3"_s.arg(title.arg(sheet.info.name),
                                        Cli::tr("%n row(s)", nullptr, int(sheet.info.rows)), header));
        std::vector<QStringList> rows;
        for (const ColumnGuess& column : sheet.columns)
            rows.push_back({columnLetters(column.index), column.header, guessWord(column), column.why});
        output.table({Cli::tr("Column"), Cli::tr("Header"), Cli::tr("Seems to be"), Cli::tr("Why")}, rows);
        for (const ColumnGuess& column : sheet.columns) {
            if (column.also == Field::Phone)
                output.text(
                    Cli::tr("“%1” has phone numbers too: --map phone=%1 takes them.").arg(column.header));
        }
    }
}

Result<ExitCode> inspect(CliContext& context, const FileOptions& options)
{
    const Result<ReadOptions> read = readOptionsOf(options);
    if (!read)
        return forward(read);
    const Result<FileInfo> file = inspectFile(options.file, *read);
    if (!file)
        return forward(file);
    std::vector<SheetView> sheets;
    for (const SheetInfo& info : file->sheets) {
        Result<std::vector<ColumnGuess>> columns = columnsOf(options.file, *read, info.name);
        if (!columns)
            return forward(columns);
        sheets.push_back({info, std::move(*columns)});
    }
    context.output().object(toJson(*file, sheets));
    if (!context.output().json())
        print(context.output(), *file, sheets);
    return ExitCode::Done;
}

Result<ExitCode> printSheet(CliContext& context, const FileOptions& options)
{
    CliOutput& output = context.output();
    const Result<ReadOptions> read = readOptionsOf(options);
    if (!read)
        return forward(read);
    Result<std::unique_ptr<RowSource>> rows = openRows(options.file, *read);
    if (!rows)
        return forward(rows);
    const Progress progress = context.progress(Cli::tr("Reading"));
    for (qint64 count = 1; output.isHeard(); ++count) {
        const Result<std::optional<SheetRow>> row = (*rows)->next();
        if (!row)
            return forward(row);
        if (!*row)
            break;
        if (output.json())
            output.line({{u"row"_s, (*row)->row}, {u"cells"_s, QJsonArray::fromStringList((*row)->cells)}});
        else
            output.raw(csvRecord((*row)->cells));
        if (count % kRowsBetweenReports == 0 && !progress((*rows)->position(), (*rows)->size()))
            return fail(ErrorCode::Cancelled);
    }
    return ExitCode::Done;
}

} // namespace

void addSheetCommands(CommandLine& line)
{
    CLI::App& look = line.addCommand(
        line.root(), "inspect", Cli::tr("Say what a file is: format, sheets, columns"), "customers.xlsx");
    const auto looked = std::make_shared<FileOptions>();
    declareFile(look, *looked);
    line.onRun(look, [&line, looked] { return inspect(line.context(), *looked); });

    CLI::App& sheet = line.addCommand(line.root(), "sheet",
                                      Cli::tr("Print a sheet as CSV, as the spreadsheet program shows it"),
                                      "customers.xlsx --sheet May > may.csv");
    const auto printed = std::make_shared<FileOptions>();
    declareFile(sheet, *printed);
    declareIncludeHidden(sheet, *printed);
    line.onRun(sheet, [&line, printed] { return printSheet(line.context(), *printed); });
}

} // namespace heliograph
