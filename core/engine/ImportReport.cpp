// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ImportReport.h"

#include "core/base/Reason.h"
#include "core/message/PhoneRepairs.h"
#include "core/spreadsheet/TableWriter.h"

#include <QCoreApplication>

namespace heliograph {
namespace {

constexpr int kLinesAtOnce = 1000;

/// The context of this file's texts.
struct ImportReport {
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

QString whatOf(const ImportLine& line)
{
    if (line.after.isEmpty())
        return ImportReport::tr("left out");
    if (line.code == kUpdatedCode)
        return ImportReport::tr("contact brought up to date");
    return line.passedOver ? ImportReport::tr("passed over") : ImportReport::tr("repaired");
}

QStringList tableRow(const ImportLine& line)
{
    return QStringList{
               QString::number(line.row), line.before, line.after, whatOf(line), describe(line), line.code} +
           line.cells;
}

Result<void> writeLines(AddressBookStore& store, qint64 import, TableWriter& table, qint64& written,
                        const Progress& progress)
{
    for (;;) {
        const Result<std::vector<ImportLine>> lines = store.lines(import, written, kLinesAtOnce);
        if (!lines)
            return forward(lines);
        for (const ImportLine& line : *lines) {
            if (const Result<void> done = table.writeRow(tableRow(line)); !done)
                return done;
        }
        written += qint64(lines->size());
        if (progress && !progress(written, 0))
            return fail(ErrorCode::Cancelled);
        if (int(lines->size()) < kLinesAtOnce)
            return {};
    }
}

} // namespace

QString describe(const ImportLine& line)
{
    if (line.code == kKnownCode)
        return ImportReport::tr("The number was in the book already.");
    if (line.code == kUpdatedCode)
        return ImportReport::tr(
            "The number was in the book already; its contact has the details of this row.");
    const Reason reason = reasonFromCode(line.code);
    if (reason == Reason::Duplicate && line.repeats > 0)
        return ImportReport::tr("The same number stands in row %1.").arg(line.repeats);
    if (reason != Reason::None)
        return describe(reason, line.before);
    bool known = false;
    const PhoneRepair repair = repairFromCode(line.code, &known);
    return known ? describe(repair) : QString();
}

Result<void> writeTotals(TableWriter& table, const ImportTotals& totals)
{
    const Result<bool> started = table.startSheet({ImportReport::tr("Totals"), {1}});
    if (!started || !*started)
        return started ? Result<void>() : Result<void>(forward(started));
    const auto number = [](qint64 count) { return QString::number(count); };
    const qint64 sum = totals.taken + totals.duplicates + totals.stopListed + totals.rejected;
    const QStringList rows[] = {
        {ImportReport::tr("File"), totals.file},
        {ImportReport::tr("Rows taken"), number(totals.taken)},
        {ImportReport::tr("Duplicates"), number(totals.duplicates)},
        {ImportReport::tr("On the stop list"), number(totals.stopListed)},
        {ImportReport::tr("Left out, to be fixed"), number(totals.rejected)},
        {ImportReport::tr("Together"), number(sum)},
        {ImportReport::tr("Rows in the file"), number(totals.rows)},
        {ImportReport::tr("Further people from rows with several numbers"), number(totals.further)}};
    for (const QStringList& row : rows) {
        if (const Result<void> done = table.writeRow(row); !done)
            return done;
    }
    return {};
}

Result<qint64> writeImportReport(Connection& connection, qint64 import, const QString& path,
                                 const Progress& progress)
{
    AddressBookStore store(connection);
    const Result<ImportSummary> summary = store.import(import);
    if (!summary)
        return forward(summary);
    const Result<std::unique_ptr<TableWriter>> table = createTable(path, {ImportReport::tr("Import"), {0}});
    if (!table)
        return forward(table);
    Result<void> done = (*table)->writeHeader(
        QStringList{ImportReport::tr("Row"), ImportReport::tr("In the file"), ImportReport::tr("Taken as"),
                    ImportReport::tr("What happened"), ImportReport::tr("Why"), ImportReport::tr("Code")} +
        summary->headers);
    qint64 written = 0;
    if (done)
        done = writeLines(store, import, **table, written, progress);
    if (done)
        done =
            writeTotals(**table, {summary->rows, summary->imported, summary->duplicates, summary->stopListed,
                                  summary->rejected(), summary->further, summary->file});
    if (done)
        done = (*table)->close();
    if (!done)
        return forward(done);
    return written;
}

} // namespace heliograph
