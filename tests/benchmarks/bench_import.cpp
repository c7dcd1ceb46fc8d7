// SPDX-License-Identifier: GPL-3.0-or-later
// The whole import of a list into a draft beside bare sqlite3 inserting rows that are ready, in pairs, and
// the memory it takes; import into a book and a cancel beside them. usage: bench_import RUNS FILE... The
// files come from make_sheets.py.
#include "core/engine/BookImport.h"
#include "core/engine/DraftBuilder.h"
#include "core/storage/Workspace.h"
#include "tests/benchmarks/BareLedger.h"
#include "tests/benchmarks/BenchTools.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace heliograph;
using namespace heliograph::bench;

namespace {

constexpr qint64 kChunk = 1000;

std::unique_ptr<Workspace> openWorkspace(const QTemporaryDir& folder, const QString& name, Clock& clock)
{
    return must(Workspace::open(
        {folder.filePath(name), folder.filePath(QStringLiteral("witness")), QStringLiteral("bench")}, clock));
}

ListRequest listOf(const QString& file)
{
    ListRequest list;
    list.file = file;
    return list;
}

/// Rows that need no work: phone and cells as they are stored.
std::vector<std::pair<QByteArray, QByteArray>> readyRows(const QString& file)
{
    std::vector<std::pair<QByteArray, QByteArray>> rows;
    const std::unique_ptr<RowSource> source = must(openRows(file, {}));
    for (;;) {
        const std::optional<SheetRow> row = must(source->next());
        if (!row)
            return rows;
        rows.emplace_back(row->cells.value(0).toUtf8(), row->cells.join(u'\x1f').toUtf8());
    }
}

double bareInsert(const QString& path, const std::vector<std::pair<QByteArray, QByteArray>>& rows)
{
    sqlite3* db = nullptr;
    sqlite3_open(path.toUtf8().constData(), &db);
    for (const char* sql : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA cache_size=-32768",
                            "CREATE TABLE r(id INTEGER PRIMARY KEY,row INTEGER,phone TEXT,cells TEXT,"
                            "status INTEGER,gid TEXT)"})
        bareExec(db, sql);
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO r VALUES(?,?,?,?,0,NULL)", -1, &statement, nullptr);
    const double took = seconds([&] {
        qint64 i = 0;
        for (const auto& [phone, cells] : rows) {
            if (i % kChunk == 0)
                bareExec(db, i == 0 ? "BEGIN" : "COMMIT;BEGIN");
            sqlite3_bind_int64(statement, 1, ++i);
            sqlite3_bind_int64(statement, 2, i + 1);
            sqlite3_bind_text(statement, 3, phone.constData(), int(phone.size()), SQLITE_STATIC);
            sqlite3_bind_text(statement, 4, cells.constData(), int(cells.size()), SQLITE_STATIC);
            sqlite3_step(statement);
            sqlite3_reset(statement);
        }
        bareExec(db, "COMMIT");
    });
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return took;
}

qint64 emptyDraft(Workspace& workspace)
{
    Campaign draft;
    draft.name = QStringLiteral("bench");
    return must(CampaignStore(workspace.connection()).newDraft(draft));
}

struct Figures {
    double bare = 0;
    double draft = 0;
    double book = 0;
    double draftMiB = 0; ///< above what was in use before
    qint64 rows = 0;
};

Figures measure(const QString& file)
{
    Figures figures;
    SystemClock clock;
    QTemporaryDir folder;
    {
        const std::unique_ptr<Workspace> workspace = openWorkspace(folder, QStringLiteral("draft"), clock);
        const qint64 draft = emptyDraft(*workspace);
        const double before = memoryMiB("VmRSS");
        resetPeakMemory();
        figures.draft = seconds([&] {
            figures.rows = must(DraftBuilder(*workspace, clock).replaceList(draft, listOf(file))).counts.rows;
        });
        figures.draftMiB = memoryMiB("VmHWM") - before;
    }
    {
        const std::unique_ptr<Workspace> workspace = openWorkspace(folder, QStringLiteral("book"), clock);
        figures.book = seconds([&] {
            static_cast<void>(must(BookImport(*workspace, clock).run(listOf(file), QStringLiteral("Book"))));
        });
    }
    const auto rows = readyRows(file);
    figures.bare = bareInsert(folder.filePath(QStringLiteral("bare.sqlite")), rows);
    return figures;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: bench_import RUNS FILE...\n");
        return 1;
    }
    const int runs = std::max(1, std::atoi(argv[1]));
    for (int at = 2; at < argc; ++at) {
        const QString file = QFile::decodeName(argv[at]);
        std::vector<double> ratios;
        std::vector<double> bookRatios;
        std::vector<double> rates;
        double memory = 0;
        for (int run = 0; run < runs; ++run) {
            const Figures figures = measure(file);
            ratios.push_back(figures.draft / figures.bare);
            bookRatios.push_back(figures.book / figures.bare);
            rates.push_back(double(figures.rows) / figures.draft);
            // The first run has the allocator to itself.
            memory = run == 0 ? figures.draftMiB : memory;
            std::printf("  %s run %d: %lld rows, draft %.2f s, book %.2f s, bare insert %.2f s\n",
                        qPrintable(QFileInfo(file).fileName()), run + 1, static_cast<long long>(figures.rows),
                        figures.draft, figures.book, figures.bare);
        }
        std::printf("%s: import into a draft %.2fx bare insert, into a book %.2fx, %.0f rows/s, +%.0f MiB\n",
                    qPrintable(QFileInfo(file).fileName()), median(ratios), median(bookRatios), median(rates),
                    memory);
    }
    return 0;
}
