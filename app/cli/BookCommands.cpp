// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliJson.h"
#include "app/cli/CliText.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "core/engine/ImportReport.h"
#include "core/engine/PeopleExport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heliograph {
namespace {

constexpr std::size_t kContactsShown = 20;

QJsonObject toJson(const BookInfo& book)
{
    return {{u"name"_s, book.name},
            {u"contacts"_s, book.contacts},
            {u"columns"_s, QJsonArray::fromStringList(book.headers)}};
}

Result<ExitCode> listBooks(CliContext& context)
{
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    const Result<std::vector<BookInfo>> books = (*engine)->books().books();
    if (!books)
        return forward(books);
    std::vector<QStringList> rows;
    for (const BookInfo& book : *books) {
        context.output().line(toJson(book));
        rows.push_back({book.name, QString::number(book.contacts), book.headers.join(u", "_s)});
    }
    if (rows.empty())
        context.output().text(Cli::tr("There is no address book yet. “import” makes one."));
    else
        context.output().table({Cli::tr("Book"), Cli::tr("Contacts"), Cli::tr("Columns")}, rows);
    return ExitCode::Done;
}

Result<ExitCode> showBook(CliContext& context, const QString& name)
{
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    AddressBookStore store = (*engine)->books();
    const Result<BookInfo> book = store.book(name);
    if (!book)
        return forward(book);
    QJsonArray first;
    std::vector<QStringList> rows;
    const Result<void> read = store.forEachContact(book->id, [&](const Contact& contact) {
        first.append(QJsonObject{{u"row"_s, contact.row},
                                 {u"phone"_s, contact.phone},
                                 {u"cells"_s, QJsonArray::fromStringList(contact.cells)}});
        rows.push_back(QStringList(contact.phone) + contact.cells);
        return rows.size() < kContactsShown;
    });
    if (!read)
        return forward(read);
    QJsonObject object = toJson(*book);
    object.insert(u"first"_s, first);
    CliOutput& output = context.output();
    output.object(object);
    output.text(Cli::tr("%1: %n contact(s)", nullptr, int(book->contacts)).arg(book->name));
    output.table(QStringList(Cli::tr("Phone")) + book->headers, rows);
    if (book->contacts > qint64(rows.size()))
        output.text(Cli::tr("… and %n more; “book export” writes all of them.", nullptr,
                            int(book->contacts - qint64(rows.size()))));
    return ExitCode::Done;
}

Result<ExitCode> exportOne(CliContext& context, const QString& name, const QString& path)
{
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    AddressBookStore store = (*engine)->books();
    const Result<BookInfo> book = store.book(name);
    if (!book)
        return forward(book);
    const Result<qint64> count = exportBook(store, *book, path, context.progress(Cli::tr("Exporting")));
    if (!count)
        return forward(count);
    context.output().object({{u"name"_s, book->name}, {u"file"_s, path}, {u"contacts"_s, *count}});
    context.output().text(Cli::tr("%n contact(s) written to %1", nullptr, int(*count)).arg(path));
    return ExitCode::Done;
}

Result<ExitCode> undoImport(CliContext& context, const QString& typed)
{
    bool isNumber = false;
    const qint64 import = typed.toLongLong(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::NoSuchImport, {}, typed);
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    const Result<qint64> removed = (*engine)->books().undoImport(import);
    if (!removed)
        return forward(removed);
    context.output().object({{u"import"_s, import}, {u"removed"_s, *removed}});
    context.output().text(
        Cli::tr("Import %1 was undone: %n contact(s) removed.", nullptr, int(*removed)).arg(import));
    return ExitCode::Done;
}

Result<ExitCode> removeBook(CliContext& context, const QString& name)
{
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    AddressBookStore store = (*engine)->books();
    const Result<BookInfo> book = store.book(name);
    if (!book)
        return forward(book);
    if (const Result<void> removed = store.removeBook(book->name); !removed)
        return forward(removed);
    context.output().object({{u"name"_s, book->name}, {u"removed"_s, book->contacts}});
    context.output().text(
        Cli::tr("Address book “%1” was removed with %n contact(s).", nullptr, int(book->contacts))
            .arg(book->name));
    return ExitCode::Done;
}

Result<ExitCode> listImports(CliContext& context)
{
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    const Result<std::vector<ImportSummary>> imports = (*engine)->books().imports();
    if (!imports)
        return forward(imports);
    const auto number = [](qint64 count) { return QString::number(count); };
    std::vector<QStringList> rows;
    for (const ImportSummary& one : *imports) {
        context.output().line({{u"import"_s, one.id},
                               {u"book"_s, one.book},
                               {u"file"_s, one.file},
                               {u"at"_s, jsonTime(one.startedAt)},
                               {u"rows"_s, one.rows},
                               {u"imported"_s, one.imported},
                               {u"duplicates"_s, one.duplicates},
                               {u"stopListed"_s, one.stopListed},
                               {u"rejected"_s, one.rejected()},
                               {u"updated"_s, one.updated}});
        rows.push_back({number(one.id), one.book, one.file, number(one.rows), number(one.imported),
                        number(one.duplicates), number(one.stopListed), number(one.rejected())});
    }
    if (rows.empty())
        context.output().text(Cli::tr("Nothing was imported yet."));
    else
        context.output().table({Cli::tr("Import"), Cli::tr("Book"), Cli::tr("File"), Cli::tr("Rows"),
                                Cli::tr("Imported"), Cli::tr("Duplicates"), Cli::tr("On the stop list"),
                                Cli::tr("Rejected")},
                               rows);
    return ExitCode::Done;
}

Result<ExitCode> reportImport(CliContext& context, const QString& typed, const QString& path)
{
    bool isNumber = false;
    const qint64 import = typed.toLongLong(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::NoSuchImport, {}, typed);
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    const Result<qint64> lines = writeImportReport((*engine)->workspace().connection(), import, path,
                                                   context.progress(Cli::tr("Exporting")));
    if (!lines)
        return forward(lines);
    context.output().object({{u"import"_s, import}, {u"file"_s, path}, {u"lines"_s, *lines}});
    context.output().text(Cli::tr("%n line(s) written to %1", nullptr, int(*lines)).arg(path));
    return ExitCode::Done;
}

/// A command about one book or one import.
struct WordCommand {
    const char* word;
    QString description;
    bool ofBook; ///< else of an import
    Result<ExitCode> (*run)(CliContext&, const QString&);
};

void addWordCommand(CommandLine& line, CLI::App& parent, const WordCommand& added)
{
    CLI::App& command =
        line.addCommand(parent, added.word, added.description, added.ofBook ? "Customers" : "3");
    const auto given = std::make_shared<QString>();
    addText(command, added.ofBook ? "BOOK" : "IMPORT", *given,
            added.ofBook ? Cli::tr("Name of the address book") : Cli::tr("Number that the import printed"))
        ->required()
        ->type_name("");
    line.onRun(command, [&line, given, run = added.run] { return run(line.context(), *given); });
}

} // namespace

void addBookCommands(CommandLine& line)
{
    CLI::App& group = line.addGroup("book", Cli::tr("Address books"));
    CLI::App& list = line.addCommand(group, "list", Cli::tr("All address books of the workspace"), "");
    line.onRun(list, [&line] { return listBooks(line.context()); });
    addWordCommand(line, group,
                   {"show", Cli::tr("The columns and the first contacts of a book"), true, showBook});

    CLI::App& exporting =
        line.addCommand(group, "export", Cli::tr("Write a book to a file"), "Customers -o customers.xlsx");
    const auto book = std::make_shared<QString>();
    const auto path = std::make_shared<QString>();
    addText(exporting, "BOOK", *book, Cli::tr("Name of the address book"))->required()->type_name("");
    addText(exporting, "-o,--output", *path, Cli::tr("File to write: .xlsx, .csv or .vcf"))
        ->required()
        ->type_name("FILE");
    line.onRun(exporting, [&line, book, path] { return exportOne(line.context(), *book, *path); });

    CLI::App& imports = line.addCommand(group, "imports", Cli::tr("What was imported from files"), "");
    line.onRun(imports, [&line] { return listImports(line.context()); });
    CLI::App& report =
        line.addCommand(group, "report", Cli::tr("Write what an import repaired, passed over and rejected"),
                        "3 -o import.xlsx");
    const auto import = std::make_shared<QString>();
    const auto reportPath = std::make_shared<QString>();
    addText(report, "IMPORT", *import, Cli::tr("Number that the import printed"))->required()->type_name("");
    addText(report, "-o,--output", *reportPath, Cli::tr("File to write: .xlsx or .csv"))
        ->required()
        ->type_name("FILE");
    line.onRun(report,
               [&line, import, reportPath] { return reportImport(line.context(), *import, *reportPath); });

    addWordCommand(
        line, group,
        {"undo-import", Cli::tr("Take back everything that one import brought"), false, undoImport});
    addWordCommand(line, group, {"remove", Cli::tr("Remove a book with its contacts"), true, removeBook});
}

} // namespace heliograph
