// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliText.h"
#include "app/cli/Commands.h"
#include "app/cli/ErrorHint.h"
#include "app/cli/ListOptions.h"
#include "core/base/Reason.h"
#include "core/message/PhoneRepairs.h"
#include "core/spreadsheet/TableWriter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heliograph {
namespace {

constexpr std::size_t kLinesShown = 20;

struct ImportOptionsTyped {
    ListOptions list;
    QString book;
    QString report;
};

QString sentenceFor(const ImportLine& line)
{
    if (line.rejected)
        return describe(reasonFromCode(line.code));
    bool known = false;
    const PhoneRepair repair = repairFromCode(line.code, &known);
    return known ? describe(repair) : QString();
}

QJsonObject toJson(const ImportLine& line)
{
    QJsonObject object{{u"row"_s, line.row},
                       {u"column"_s, line.column},
                       {u"code"_s, line.code},
                       {u"reason"_s, sentenceFor(line)}};
    if (line.rejected) {
        object.insert(u"value"_s, line.before);
    } else {
        object.insert(u"before"_s, line.before);
        object.insert(u"after"_s, line.after);
    }
    return object;
}

QJsonObject toJson(const BookImportResult& result)
{
    QJsonArray repaired;
    QJsonArray rejected;
    for (const ImportLine& line : result.lines)
        (line.rejected ? rejected : repaired).append(toJson(line));
    return {{u"import"_s, result.import},
            {u"rows"_s, result.counts.rows},
            {u"imported"_s, result.counts.imported},
            {u"duplicates"_s, result.counts.duplicates},
            {u"stopListed"_s, result.counts.stopListed},
            {u"repaired"_s, repaired},
            {u"rejected"_s, rejected}};
}

Result<void> writeReport(TableWriter& table, const std::vector<ImportLine>& lines)
{
    Result<void> done = table.writeHeader({Cli::tr("Row"), Cli::tr("Column"), Cli::tr("Before"),
                                           Cli::tr("After"), Cli::tr("Code"), Cli::tr("Reason")});
    for (const ImportLine& line : lines) {
        if (!done)
            return done;
        done = table.writeRow(
            {QString::number(line.row), line.column, line.before, line.after, line.code, sentenceFor(line)});
    }
    return done ? table.close() : done;
}

void print(CliOutput& output, const BookImportResult& result, const QString& book)
{
    const auto number = [](qint64 count) { return QString::number(count); };
    output.text(Cli::tr("Import %1 into “%2”:").arg(number(result.import), book));
    output.facts({{Cli::tr("Rows"), number(result.counts.rows)},
                  {Cli::tr("Imported"), number(result.counts.imported)},
                  {Cli::tr("Duplicates"), number(result.counts.duplicates)},
                  {Cli::tr("On the stop list"), number(result.counts.stopListed)},
                  {Cli::tr("Rejected"), number(result.counts.rejected)}});
    if (result.lines.empty())
        return;
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < std::min(result.lines.size(), kLinesShown); ++i) {
        const ImportLine& line = result.lines[i];
        rows.push_back({number(line.row), line.column, line.before, line.rejected ? u"-"_s : line.after,
                        sentenceFor(line)});
    }
    output.text({});
    output.table({Cli::tr("Row"), Cli::tr("Column"), Cli::tr("Before"), Cli::tr("After"), Cli::tr("Reason")},
                 rows);
    if (result.lines.size() > kLinesShown)
        output.text(Cli::tr("… and %n more; --report writes all of them into a spreadsheet.", nullptr,
                            int(result.lines.size() - kLinesShown)));
}

Result<ExitCode> import(CliContext& context, const ImportOptionsTyped& options)
{
    const Result<ListRequest> list = listRequestOf(options.list);
    if (!list)
        return forward(list);
    const QString book = options.book.trimmed();
    if (book.isEmpty())
        return fail(ErrorCode::BadOption, u"--book"_s, options.book);
    // Made before anything is stored, so that a report that can't be written stops the import.
    std::unique_ptr<TableWriter> report;
    if (!options.report.isNull()) {
        Result<std::unique_ptr<TableWriter>> table = createTable(options.report, {Cli::tr("Import"), {0}});
        if (!table)
            return forward(table);
        report = std::move(*table);
    }
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    const Result<BookImportResult> result = BookImport((*engine)->workspace(), context.clock())
                                                .run(*list, book, context.progress(Cli::tr("Importing")));
    if (!result)
        return forward(result);
    context.output().object(toJson(*result));
    if (!context.output().json())
        print(context.output(), *result, book);
    if (report) {
        if (const Result<void> written = writeReport(*report, result->lines); !written)
            context.output().warn(describeWithHint(written.error()));
    }
    return ExitCode::Done;
}

} // namespace

void addImportCommand(CommandLine& line)
{
    CLI::App& command =
        line.addCommand(line.root(), "import", Cli::tr("Take the people of a file into an address book"),
                        "customers.xlsx --book Customers --report import.xlsx");
    const auto options = std::make_shared<ImportOptionsTyped>();
    declareList(command, options->list);
    addText(command, "--book", options->book, Cli::tr("Address book; made when there is none of this name"))
        ->required();
    addChoice(command, "--duplicates", options->list.duplicates, {u"keep-first"_s, u"keep-all"_s},
              Cli::tr("What becomes of numbers that stand twice (keep-first)"));
    addText(command, "--report", options->report,
            Cli::tr("Spreadsheet for what was repaired and rejected (XLSX or CSV)"))
        ->type_name("OUT");
    line.onRun(command, [&line, options] { return import(line.context(), *options); });
}

} // namespace heliograph
