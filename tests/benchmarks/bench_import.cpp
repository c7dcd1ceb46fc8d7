// SPDX-License-Identifier: GPL-3.0-or-later
// The whole import of a list into a draft beside bare sqlite3 inserting rows that are ready into the same two
// tables (and, for comparison, into one plain table), in pairs, and the memory it takes; the import into a
// book beside it. usage: bench_import RUNS FILE... The files come from
// make_sheets.py. Each is read in a process of its own, so that its memory is its own.
#include "core/engine/BookImport.h"
#include "core/engine/DraftBuilder.h"
#include "core/storage/Workspace.h"
#include "tests/benchmarks/BareLedger.h"
#include "tests/benchmarks/BenchTools.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

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

/// Of this process, all of its threads.
double processorSeconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto inSeconds = [](const timeval& time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return inSeconds(used.ru_utime) + inSeconds(used.ru_stime);
}

struct Took {
    double wall = 0;
    double processor = 0; ///< of both threads
};

template <class Work>
Took timed(Work&& work)
{
    Took took;
    const double before = processorSeconds();
    took.wall = seconds(work);
    took.processor = processorSeconds() - before;
    return took;
}

/// Inserts rows that are ready by hand, a thousand a commit: into the ledger's own two tables, so that what
/// is written is the same as the draft's, or into one plain table.
class BareInsert {
public:
    BareInsert(const QString& path, bool isLedger) : m_isLedger(isLedger)
    {
        sqlite3_open(path.toUtf8().constData(), &m_db);
        for (const char* sql :
             {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA cache_size=-32768"})
            bareExec(m_db, sql);
        if (!isLedger)
            bareExec(m_db, "CREATE TABLE r(id INTEGER PRIMARY KEY,row INTEGER,phone TEXT,cells TEXT,"
                           "status INTEGER,gid TEXT)");
        m_row = barePrepare(m_db, isLedger ? "INSERT INTO recipient(id,row,phone,cells) VALUES(?,?,?,?)"
                                           : "INSERT INTO r VALUES(?,?,?,?,0,NULL)");
        if (isLedger)
            m_delivery = barePrepare(m_db, "INSERT INTO delivery(id,state,changed_at) VALUES(?,0,1)");
    }
    ~BareInsert()
    {
        sqlite3_finalize(m_row);
        sqlite3_finalize(m_delivery);
        sqlite3_close(m_db);
    }
    Q_DISABLE_COPY_MOVE(BareInsert)

    Took run(const std::vector<std::pair<QByteArray, QByteArray>>& rows)
    {
        return timed([&] {
            qint64 i = 0;
            for (const auto& [phone, cells] : rows) {
                if (i % kChunk == 0)
                    bareExec(m_db, i == 0 ? "BEGIN" : "COMMIT;BEGIN");
                insert(++i, phone, cells);
            }
            bareExec(m_db, "COMMIT");
        });
    }

private:
    void insert(qint64 id, const QByteArray& phone, const QByteArray& cells)
    {
        sqlite3_bind_int64(m_row, 1, id);
        sqlite3_bind_int64(m_row, 2, id + 1);
        sqlite3_bind_text(m_row, 3, phone.constData(), int(phone.size()), SQLITE_STATIC);
        sqlite3_bind_text(m_row, 4, cells.constData(), int(cells.size()), SQLITE_STATIC);
        sqlite3_step(m_row);
        sqlite3_reset(m_row);
        if (m_isLedger)
            bareRun(m_delivery, {id});
    }

    bool m_isLedger;
    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_row = nullptr;
    sqlite3_stmt* m_delivery = nullptr;
};

Took bareInsert(const QString& path, bool isLedger,
                const std::vector<std::pair<QByteArray, QByteArray>>& rows)
{
    return BareInsert(path, isLedger).run(rows);
}

qint64 emptyDraft(Workspace& workspace)
{
    Campaign draft;
    draft.name = QStringLiteral("bench");
    return must(CampaignStore(workspace.connection()).newDraft(draft));
}

struct Figures {
    Took bare;  ///< into the ledger's tables
    Took plain; ///< into one plain table
    Took draft;
    Took book;
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
        figures.draft = timed([&] {
            figures.rows = must(DraftBuilder(*workspace, clock).replaceList(draft, listOf(file))).counts.rows;
        });
        figures.draftMiB = memoryMiB("VmHWM") - before;
    }
    {
        const std::unique_ptr<Workspace> workspace = openWorkspace(folder, QStringLiteral("book"), clock);
        figures.book = timed([&] {
            static_cast<void>(must(BookImport(*workspace, clock).run(listOf(file), QStringLiteral("Book"))));
        });
    }
    const auto rows = readyRows(file);
    openWorkspace(folder, QStringLiteral("bare"), clock).reset(); // makes the tables
    figures.bare = bareInsert(databaseFile(folder.filePath(QStringLiteral("bare"))), true, rows);
    figures.plain = bareInsert(folder.filePath(QStringLiteral("plain.sqlite")), false, rows);
    return figures;
}

struct Subject {
    const char* id;
    Bounds bounds;
};

Subject subjectOf(const QString& file)
{
    const QString ending = QFileInfo(file).suffix();
    if (ending == QStringLiteral("csv"))
        return {"B3", {1.3, 1.6}};
    return {ending == QStringLiteral("ods") ? "B2o" : "B2", {1.5, 2}};
}

void benchFile(const QString& file, int runs)
{
    const QString name = QFileInfo(file).fileName();
    std::vector<double> ratios;
    std::vector<double> plainRatios;
    std::vector<double> work;
    std::vector<double> bookRatios;
    std::vector<double> rates;
    double memory = 0;
    for (int run = 0; run < runs; ++run) {
        const Figures figures = measure(file);
        ratios.push_back(figures.draft.wall / figures.bare.wall);
        plainRatios.push_back(figures.draft.wall / figures.plain.wall);
        work.push_back(figures.draft.processor / figures.bare.processor);
        bookRatios.push_back(figures.book.wall / figures.bare.wall);
        rates.push_back(double(figures.rows) / figures.draft.wall);
        // The first run has the allocator to itself.
        memory = run == 0 ? figures.draftMiB : memory;
        std::printf(
            "  %s run %d: %lld rows; seconds (of processors): draft %.2f (%.2f), book %.2f (%.2f), bare "
            "insert %.2f (%.2f), into one plain table %.2f (%.2f)\n",
            qPrintable(name), run + 1, static_cast<long long>(figures.rows), figures.draft.wall,
            figures.draft.processor, figures.book.wall, figures.book.processor, figures.bare.wall,
            figures.bare.processor, figures.plain.wall, figures.plain.processor);
        std::fflush(stdout);
    }
    std::printf(
        "  %s: %.0f rows/s into a draft, %.2fx the processor time of the bare insert, %.2fx the time of "
        "one into a plain table; into a book %.2fx the bare insert's time\n",
        qPrintable(name), median(rates), median(work), median(plainRatios), median(bookRatios));
    const Subject subject = subjectOf(file);
    judge(subject.id, qPrintable(QStringLiteral("import of %1 / bare insert of ready rows").arg(name)),
          median(ratios), "x", subject.bounds);
    judge("B4", qPrintable(QStringLiteral("peak memory of that, above the empty program")), memory, "MiB",
          {150, 250});
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: bench_import RUNS FILE...\n");
        return 1;
    }
    if (argc == 3) {
        benchFile(QFile::decodeName(argv[2]), std::max(1, std::atoi(argv[1])));
        return 0;
    }
    for (int at = 2; at < argc; ++at) {
        const QStringList arguments{QString::fromLocal8Bit(argv[1]), QFile::decodeName(argv[at])};
        if (const int code = QProcess::execute(QFile::decodeName(argv[0]), arguments); code != 0)
            return code;
    }
    return 0;
}
