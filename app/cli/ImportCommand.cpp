// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliText.h"
#include "app/cli/Commands.h"
#include "app/cli/ErrorHint.h"
#include "app/cli/ListOptions.h"
#include "core/engine/ImportReport.h"
#include "core/spreadsheet/TableWriter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heliograph {
namespace {

constexpr std::size_t kLinesShown = 20;
constexpr int kLinesAtOnce = 1000;

struct ImportOptionsTyped {
    ListOptions list;
    QString book;
    QString known = QStringLiteral("keep");
    QString report;
};

QJsonObject toJson(const ImportLine& line)
{
    QJsonObject object{{u"row"_s, line.row},
                       {u"column"_s, line.column},
                       {u"code"_s, line.code},
                       {u"reason"_s, describe(line)}};
    if (line.rejected) {
        object.insert(u"value"_s, line.before);
        return object;
    }
    object.insert(u"before"_s, line.before);
    object.insert(u"after"_s, line.after);
    if (line.passedOver)
        object.insert(u"repeats"_s, line.repeats > 0 ? QJsonValue(line.repeats) : QJsonValue());
    return object;
}

struct LineArrays {
    QJsonArray repaired;
    QJsonArray rejected;
    QJsonArray passedOver;
};

// In pages: the lines of the storage carry the whole rows.
Result<LineArrays> readLines(AddressBookStore store, qint64 import, bool showDuplicates)
{
    LineArrays arrays;
    for (qint64 read = 0;;) {
        const Result<std::vector<ImportLine>> lines = store.lines(import, read, kLinesAtOnce);
        if (!lines)
            return forward(lines);
        for (const ImportLine& line : *lines) {
            if (!line.passedOver)
                (line.rejected ? arrays.rejected : arrays.repaired).append(toJson(line));
            else if (showDuplicates)
                arrays.passedOver.append(toJson(line));
        }
        read += qint64(lines->size());
        if (int(lines->size()) < kLinesAtOnce)
            return arrays;
    }
}

QJsonObject toJson(const BookImportResult& result, const LineArrays& lines, bool showDuplicates)
{
    const ImportCounts& counts = result.counts;
    QJsonObject object{
        {u"import"_s, result.import},         {u"rows"_s, counts.rows},
        {u"imported"_s, counts.imported},     {u"duplicates"_s, counts.duplicates},
        {u"stopListed"_s, counts.stopListed}, {u"contacts"_s, counts.imported + counts.furtherImported},
        {u"inBook"_s, counts.known},          {u"updated"_s, result.updated},
        {u"repaired"_s, lines.repaired},      {u"rejected"_s, lines.rejected}};
    if (showDuplicates)
        object.insert(u"passedOver"_s, lines.passedOver);
    return object;
}

void printCounts(CliOutput& output, const BookImportResult& result)
{
    const auto number = [](qint64 count) { return QString::number(count); };
    const ImportCounts& counts = result.counts;
    std::vector<QStringList> facts{{Cli::tr("Rows"), number(counts.rows)},
                                   {Cli::tr("Imported"), number(counts.imported)},
                                   {Cli::tr("Duplicates"), number(counts.duplicates)},
                                   {Cli::tr("On the stop list"), number(counts.stopListed)},
                                   {Cli::tr("Rejected"), number(counts.rejected)}};
    if (counts.furtherImported > 0)
        facts.push_back({Cli::tr("Further numbers of these rows"), number(counts.furtherImported)});
    if (result.updated > 0)
        facts.push_back({Cli::tr("Contacts brought up to date"), number(result.updated)});
    output.facts(facts);
}

void print(CliOutput& output, const BookImportResult& result, const QString& book, bool showDuplicates)
{
    output.text(Cli::tr("Import %1 into “%2”:").arg(QString::number(result.import), book));
    printCounts(output, result);
    std::vector<QStringList> rows;
    for (const ImportLine& line : result.lines.atHand) {
        if (line.passedOver && !showDuplicates)
            continue;
        rows.push_back({QString::number(line.row), line.column, line.before,
                        line.after.isEmpty() ? u"-"_s : line.after, describe(line)});
        if (rows.size() == kLinesShown)
            break;
    }
    if (rows.empty())
        return;
    output.text({});
    output.table({Cli::tr("Row"), Cli::tr("Column"), Cli::tr("Before"), Cli::tr("After"), Cli::tr("Reason")},
                 rows);
    const qint64 all =
        result.lines.repaired + result.lines.rejected + (showDuplicates ? result.lines.passedOver : 0);
    if (const qint64 more = all - qint64(rows.size()); more > 0)
        output.text(
            Cli::tr("… and %n more; --report writes all of them into a spreadsheet.", nullptr, int(more)));
}

// Found before anything is stored, so that a report that can't be written stops the import.
Result<void> checkReport(const QString& path)
{
    if (path.isNull())
        return {};
    const Result<std::unique_ptr<TableWriter>> table = createTable(path, {Cli::tr("Import"), {0}});
    return table ? Result<void>() : Result<void>(forward(table));
}

Result<ExitCode> import(CliContext& context, const ImportOptionsTyped& options)
{
    const Result<ListRequest> list = listRequestOf(options.list);
    if (!list)
        return forward(list);
    const QString book = options.book.trimmed();
    if (book.isEmpty())
        return fail(ErrorCode::BadOption, u"--book"_s, options.book);
    if (const Result<void> writable = checkReport(options.report); !writable)
        return forward(writable);
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    BookImport import((*engine)->workspace(), context.clock());
    import.setKnown(options.known == u"update" ? KnownPolicy::Update : KnownPolicy::Keep);
    const Result<BookImportResult> result = import.run(*list, book, context.progress(Cli::tr("Importing")));
    if (!result)
        return forward(result);
    const bool showDuplicates = options.list.duplicates == u"show";
    if (context.output().json()) {
        const Result<LineArrays> lines = readLines((*engine)->books(), result->import, showDuplicates);
        if (!lines)
            return forward(lines);
        context.output().object(toJson(*result, *lines, showDuplicates));
    } else {
        print(context.output(), *result, book, showDuplicates);
    }
    if (!options.report.isNull()) {
        const Result<qint64> written =
            writeImportReport((*engine)->workspace().connection(), result->import, options.report);
        if (!written)
            context.output().warn(describe(written.error()));
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
    addChoice(command, "--duplicates", options->list.duplicates, {u"keep-first"_s, u"keep-all"_s, u"show"_s},
              Cli::tr("What becomes of numbers that stand twice; show keeps the first and names the others "
                      "(keep-first)"));
    addChoice(command, "--known", options->known, {u"keep"_s, u"update"_s},
              Cli::tr("What becomes of contacts that are in the book already (keep)"));
    declareTake(command, options->list.take, SeveralNumbers::All);
    addText(command, "--report", options->report,
            Cli::tr("Spreadsheet for what was repaired and rejected (XLSX or CSV)"))
        ->type_name("OUT");
    line.onRun(command, [&line, options] { return import(line.context(), *options); });
}

} // namespace heliograph
