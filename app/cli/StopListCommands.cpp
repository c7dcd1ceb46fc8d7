// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliJson.h"
#include "app/cli/CliText.h"
#include "app/cli/Commands.h"
#include "app/cli/ListOptions.h"
#include "core/engine/PeopleExport.h"
#include "core/message/PhoneReader.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace heliograph {
namespace {

struct PhonesTyped {
    QStringList phones;
    QString reason;
    QString region;
};

QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm"_s);
}

/// The numbers as digits; all of them are good, or nothing is done.
Result<QStringList> digitsOf(const PhonesTyped& typed)
{
    const Result<Region> region = regionOf(typed.region);
    if (!region)
        return forward(region);
    QStringList digits;
    for (const QString& word : typed.phones) {
        const PhoneReading reading = readPhone(word, *region);
        if (!reading.phone)
            return fail(ErrorCode::BadPhone, {}, word);
        digits += reading.phone->digits();
        digits += reading.more;
    }
    return digits;
}

Result<ExitCode> listStopped(CliContext& context)
{
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    const Result<std::vector<StopListEntry>> entries = (*engine)->stopList().entries();
    if (!entries)
        return forward(entries);
    std::vector<QStringList> rows;
    for (const StopListEntry& entry : *entries) {
        context.output().line({{u"phone"_s, entry.phone},
                               {u"reason"_s, jsonText(entry.reason)},
                               {u"source"_s, jsonText(entry.source)},
                               {u"addedAt"_s, jsonTime(entry.addedAt)}});
        if (!context.output().json())
            rows.push_back({entry.phone, timeText(entry.addedAt), entry.source, entry.reason});
    }
    if (entries->empty())
        context.output().text(Cli::tr("The stop list is empty."));
    else
        context.output().table({Cli::tr("Phone"), Cli::tr("Since"), Cli::tr("Source"), Cli::tr("Reason")},
                               rows);
    return ExitCode::Done;
}

Result<ExitCode> addStopped(CliContext& context, const PhonesTyped& typed)
{
    const Result<QStringList> digits = digitsOf(typed);
    if (!digits)
        return forward(digits);
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    std::vector<StopListEntry> entries;
    for (const QString& phone : *digits)
        entries.push_back({phone, typed.reason, u"manual"_s, context.clock().nowMs()});
    const Result<qint64> added = (*engine)->stopList().add(entries);
    if (!added)
        return forward(added);
    context.output().object({{u"added"_s, *added}});
    context.output().text(Cli::tr("%n number(s) added to the stop list.", nullptr, int(*added)));
    return ExitCode::Done;
}

Result<ExitCode> removeStopped(CliContext& context, const PhonesTyped& typed)
{
    const Result<QStringList> digits = digitsOf(typed);
    if (!digits)
        return forward(digits);
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    const Result<qint64> removed = (*engine)->stopList().remove(*digits);
    if (!removed)
        return forward(removed);
    context.output().object({{u"removed"_s, *removed}});
    context.output().text(Cli::tr("%n number(s) taken off the stop list.", nullptr, int(*removed)));
    return ExitCode::Done;
}

Result<ExitCode> importStopped(CliContext& context, const ListOptions& options)
{
    const Result<ListRequest> list = listRequestOf(options);
    if (!list)
        return forward(list);
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    const Result<StopListImportResult> imported =
        BookImport((*engine)->workspace(), context.clock())
            .intoStopList(*list, context.progress(Cli::tr("Importing")));
    if (!imported)
        return forward(imported);
    context.output().object({{u"added"_s, imported->added}});
    context.output().text(Cli::tr("%n number(s) added to the stop list.", nullptr, int(imported->added)));
    return ExitCode::Done;
}

Result<ExitCode> exportStopped(CliContext& context, const QString& path)
{
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    StopListStore stopList = (*engine)->stopList();
    const Result<qint64> count = exportStopList(stopList, path);
    if (!count)
        return forward(count);
    context.output().object({{u"file"_s, path}, {u"phones"_s, *count}});
    context.output().text(Cli::tr("%n number(s) written to %1", nullptr, int(*count)).arg(path));
    return ExitCode::Done;
}

} // namespace

void addStopListCommands(CommandLine& line)
{
    CLI::App& group = line.addGroup("stoplist", Cli::tr("People who must not be written to"));
    CLI::App& list = line.addCommand(group, "list", Cli::tr("Everybody on the stop list"), "");
    line.onRun(list, [&line] { return listStopped(line.context()); });

    CLI::App& add = line.addCommand(group, "add", Cli::tr("Put numbers on the stop list"),
                                    "+79000000101 --reason \"asked by phone\"");
    const auto added = std::make_shared<PhonesTyped>();
    addWords(add, "PHONE", added->phones, Cli::tr("Phone numbers"))->required()->type_name("");
    addText(add, "--reason", added->reason, Cli::tr("Why, for those who ask later"));
    declareRegion(add, added->region);
    line.onRun(add, [&line, added] { return addStopped(line.context(), *added); });

    CLI::App& remove =
        line.addCommand(group, "remove", Cli::tr("Take numbers off the stop list"), "+79000000101");
    const auto removed = std::make_shared<PhonesTyped>();
    addWords(remove, "PHONE", removed->phones, Cli::tr("Phone numbers"))->required()->type_name("");
    declareRegion(remove, removed->region);
    line.onRun(remove, [&line, removed] { return removeStopped(line.context(), *removed); });

    CLI::App& importing = line.addCommand(
        group, "import", Cli::tr("Put the numbers of a file on the stop list"), "unsubscribed.csv");
    const auto imported = std::make_shared<ListOptions>();
    declareList(importing, *imported);
    line.onRun(importing, [&line, imported] { return importStopped(line.context(), *imported); });

    CLI::App& exporting =
        line.addCommand(group, "export", Cli::tr("Write the stop list to a file"), "-o stoplist.xlsx");
    const auto path = std::make_shared<QString>();
    addText(exporting, "-o,--output", *path, Cli::tr("File to write: .xlsx or .csv"))
        ->required()
        ->type_name("FILE");
    line.onRun(exporting, [&line, path] { return exportStopped(line.context(), *path); });
}

} // namespace heliograph
