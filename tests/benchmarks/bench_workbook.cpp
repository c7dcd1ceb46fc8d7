// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a report of 1,000,000 rows and eight columns, then adds five columns to a copy of that workbook,
// each beside what no writer can beat: deflating the same sheet at level 6, and unpacking and packing it
// again. usage: bench_workbook [ROWS]
#include "core/spreadsheet/TableWriter.h"
#include "core/spreadsheet/WorkbookCopy.h"
#include "tests/benchmarks/BenchTools.h"

#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <zip.h>

using namespace heliograph;
using namespace heliograph::bench;

namespace {

constexpr char kSheet[] = "xl/worksheets/sheet1.xml";
constexpr zip_uint32_t kLevel = 6;

/// Of the processor, threads included: on a busy machine the clock on the wall says little.
template <class Work>
double processorSeconds(Work work)
{
    const auto used = [] {
        timespec now{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
    };
    const double before = used();
    work();
    return used() - before;
}

Result<void> writeReport(const QString& path, int rows)
{
    Result<std::unique_ptr<TableWriter>> table = createTable(path, {QStringLiteral("Report"), {0, 6}});
    if (!table)
        return forward(table);
    const QStringList header{QStringLiteral("Телефон"), QStringLiteral("Имя"),
                             QStringLiteral("Город"),   QStringLiteral("Код"),
                             QStringLiteral("State"),   QStringLiteral("Since"),
                             QStringLiteral("Parts"),   QStringLiteral("Gateway number")};
    Result<void> done = (*table)->writeHeader(header);
    for (int i = 0; done && i < rows; ++i)
        done = (*table)->writeRow({QString::number(79000000000 + i), QStringLiteral("Анна Борисовна"),
                                   QStringLiteral("Екатеринбург"), QStringLiteral("КОД-%1").arg(i),
                                   QStringLiteral("Доставлено"),
                                   QStringLiteral("2026-04-17 12:03:%1").arg(i % 60), QStringLiteral("2"),
                                   QString::number(900000000 + i * 7LL)});
    return done ? (*table)->close() : done;
}

Result<void> addColumns(const QString& from, const QString& to)
{
    const Result<WorkbookCopy> copy = WorkbookCopy::open(from, {});
    if (!copy)
        return forward(copy);
    const Result<SheetExtent> extent = copy->measure(1);
    if (!extent)
        return forward(extent);
    const AddedColumns added{extent->columns, {{18}, {20}, {8, true}, {22}, {48}}, 1, extent->rows};
    return copy->write(to, added, [](qint64 row) {
        return Result<QStringList>({QStringLiteral("Доставлено"), QStringLiteral("2026-04-17 12:03:11"),
                                    QStringLiteral("2"), QString::number(900000000 + row), QString()});
    });
}

zip_t* opened(const QString& path, int flags)
{
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), flags, nullptr);
    if (archive == nullptr)
        std::exit(2);
    return archive;
}

void unpack(const QString& path)
{
    zip_t* archive = opened(path, ZIP_RDONLY);
    zip_file_t* part = zip_fopen(archive, kSheet, 0);
    std::vector<char> block(64 * 1024);
    while (zip_fread(part, block.data(), block.size()) > 0) {
    }
    zip_fclose(part);
    zip_discard(archive);
}

void unpackAndPack(const QString& from, const QString& to)
{
    zip_t* source = opened(from, ZIP_RDONLY);
    zip_t* target = opened(to, ZIP_CREATE | ZIP_TRUNCATE);
    zip_stat_t stat;
    zip_stat(source, kSheet, 0, &stat);
    zip_source_t* sheet = zip_source_zip(target, source, stat.index, 0, 0, zip_int64_t(stat.size));
    const zip_int64_t index = zip_file_add(target, kSheet, sheet, ZIP_FL_OVERWRITE);
    zip_set_file_compression(target, zip_uint64_t(index), ZIP_CM_DEFLATE, kLevel);
    zip_close(target);
    zip_discard(source);
}

} // namespace

int main(int argc, char* argv[])
{
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const QTemporaryDir folder;
    const QString report = folder.filePath(QStringLiteral("report.xlsx"));
    const QString copy = folder.filePath(QStringLiteral("copy.xlsx"));
    const double base = memoryMiB("VmHWM");
    const double wrote = processorSeconds([&] { must(writeReport(report, rows)); });
    const double reportPeak = memoryMiB("VmHWM");
    resetPeakMemory();
    const double added = processorSeconds([&] { must(addColumns(report, copy)); });
    const double addedPeak = memoryMiB("VmHWM");
    const double inflated = processorSeconds([&] { unpack(report); });
    const double repacked =
        processorSeconds([&] { unpackAndPack(report, folder.filePath(QStringLiteral("packed.zip"))); });
    std::printf("%d rows x 8: unpack %.2f s, unpack and pack %.2f s (level %u)\n", rows, inflated, repacked,
                kLevel);
    std::printf("report   %.2f s = %.2f x packing its sheet; peak %.0f MiB over %.0f\n", wrote,
                wrote / (repacked - inflated), reportPeak - base, base);
    std::printf("columns  %.2f s = %.2f x unpacking and packing it; peak %.0f MiB over %.0f\n", added,
                added / repacked, addedPeak - base, base);
    return 0;
}
