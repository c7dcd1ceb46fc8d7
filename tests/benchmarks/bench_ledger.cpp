// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger beside bare sqlite3 doing the least that such a ledger must do, in one run: recipients inserted,
// a draft sealed, outcomes recorded. usage: bench_ledger [ROWS] [PER_DOCUMENT]
#include "core/gateway/GatewayProfile.h"
#include "core/sending/AttemptOutcome.h"
#include "core/sending/CampaignSealer.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/Ledger.h"
#include "core/storage/Workspace.h"
#include "tests/benchmarks/BareLedger.h"
#include "tests/benchmarks/BenchTools.h"

#include <QTemporaryDir>

using namespace heliograph;
using namespace heliograph::bench;

namespace {

constexpr int kChunk = 1000;

QStringList cellsOf(int i)
{
    return {QString::number(79000000000 + i), QStringLiteral("Анна"),          QStringLiteral("Иванова"),
            QStringLiteral("Москва"),         QStringLiteral("КОД-%1").arg(i), QStringLiteral("01.12.2026")};
}

sqlite3* bareOpen(const QString& path)
{
    sqlite3* db = nullptr;
    sqlite3_open(path.toUtf8().constData(), &db);
    bareExec(db, "PRAGMA journal_mode=WAL");
    bareExec(db, "PRAGMA synchronous=FULL");
    bareExec(db, "PRAGMA cache_size=-32768");
    bareExec(
        db,
        "CREATE TABLE r(id INTEGER PRIMARY KEY,row INTEGER,phone TEXT,cells TEXT,status INTEGER,gid TEXT)");
    return db;
}

double bareInsert(sqlite3* db, int rows)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO r VALUES(?,?,?,?,0,NULL)", -1, &statement, nullptr);
    const double took = seconds([&] {
        for (int i = 0; i < rows; ++i) {
            if (i % kChunk == 0)
                bareExec(db, i == 0 ? "BEGIN" : "COMMIT;BEGIN");
            const QByteArray phone = QByteArray::number(79000000000 + i);
            const QByteArray cells = cellsOf(i).join(u'\x1f').toUtf8();
            sqlite3_bind_int64(statement, 1, i + 1);
            sqlite3_bind_int64(statement, 2, i + 2);
            sqlite3_bind_text(statement, 3, phone.constData(), static_cast<int>(phone.size()),
                              SQLITE_TRANSIENT);
            sqlite3_bind_text(statement, 4, cells.constData(), static_cast<int>(cells.size()),
                              SQLITE_TRANSIENT);
            sqlite3_step(statement);
            sqlite3_reset(statement);
        }
        bareExec(db, "COMMIT");
    });
    sqlite3_finalize(statement);
    return took;
}

qint64 makeDraft(Workspace& workspace, int rows)
{
    CampaignStore store(workspace.connection());
    Campaign draft;
    draft.name = QStringLiteral("bench");
    draft.accountName = QStringLiteral("bench");
    draft.headers = {QStringLiteral("Phone"), QStringLiteral("Name"), QStringLiteral("Surname"),
                     QStringLiteral("City"),  QStringLiteral("Code"), QStringLiteral("Date")};
    draft.plan.message.sender = QStringLiteral("Shop");
    draft.plan.message.text = QStringLiteral("{Name}, ваш код {Code} действует до {Date}");
    draft.plan.profile = must(gatewayProfile(u"mysmpp")).toJson();
    const qint64 id = must(store.createDraft(draft));
    std::vector<NewRecipient> chunk;
    for (int i = 0; i < rows; ++i) {
        chunk.push_back({.row = i + 2,
                         .phone = QString::number(79000000000 + i),
                         .cells = cellsOf(i),
                         .sender = {},
                         .sendAt = {},
                         .detail = {}});
        if (static_cast<int>(chunk.size()) == kChunk || i + 1 == rows) {
            must(store.addRecipients(id, chunk));
            chunk.clear();
        }
    }
    must(store.completeDraft(id));
    return id;
}

AttemptRecord acceptedAll(const Batch& batch, qint64& gatewayId, qint64 nowMs)
{
    AttemptRecord record;
    record.attempt = batch.attempt;
    record.campaign = batch.campaign;
    record.finishedAt = nowMs;
    record.httpStatus = 200;
    for (const BatchRow& row : batch.rows) {
        RowOutcome outcome;
        outcome.key = row.key;
        outcome.to = RecipientState::Accepted;
        outcome.gatewayId = QString::number(++gatewayId);
        outcome.gatewayParts = 1;
        outcome.text = QStringLiteral("send");
        outcome.dueKind = DueKind::Poll;
        outcome.dueAt = nowMs + 20'000;
        record.rows.push_back(std::move(outcome));
    }
    return record;
}

double ledgerOutcomes(Workspace& workspace, qint64 campaign, int perDocument)
{
    SystemClock clock;
    CampaignStore store(workspace.connection());
    must(store.setState(campaign, CampaignState::Running, nullptr, clock.nowMs()));
    const Campaign loaded = must(store.campaign(campaign));
    DocumentBuilder builder = must(DocumentBuilder::create(loaded.plan, loaded.headers));
    Ledger ledger(workspace.connection());
    qint64 gatewayId = 2856677675;
    qint64 cursor = 0;
    std::vector<AttemptRecord> records;
    // Building the documents is measured elsewhere (B5), and so is making their texts, which happens first.
    double building = 0;
    const double all = seconds([&] {
        for (bool more = true; more || !records.empty();) {
            TakeRequest request;
            request.campaign = campaign;
            request.limit = perDocument;
            request.afterKey = cursor;
            request.identity = loaded.identity;
            const std::vector<TakeRequest> takes(more ? kPerRound : 0, request);
            const auto isAsSealed = [&](const BatchRow& row) {
                bool same = false;
                building += seconds([&] { same = builder.isAsSealed(row); });
                return same;
            };
            const RoundResult round = must(ledger.round(records, takes, isAsSealed, clock.nowMs()));
            records.clear();
            more = false;
            for (const TakeResult& take : round.takes) {
                cursor = std::max(cursor, take.scannedTo);
                if (take.batch.rows.empty())
                    continue;
                more = true;
                building += seconds([&] { builder.build(take.batch); });
                records.push_back(acceptedAll(take.batch, gatewayId, clock.nowMs()));
            }
        }
    });
    return all - building;
}

std::unique_ptr<Workspace> openWorkspace(const QTemporaryDir& dir, const QString& name, Clock& clock)
{
    return must(Workspace::open(
        {dir.filePath(name), dir.filePath(name + QStringLiteral("-config")), QStringLiteral("bench")},
        clock));
}

} // namespace

int main(int argc, char** argv)
{
    const int rows = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const int perDocument = argc > 2 ? std::atoi(argv[2]) : 100;
    QTemporaryDir dir;
    SystemClock clock;
    sqlite3* bare = bareOpen(dir.filePath(QStringLiteral("bare.db")));
    const double bareInserted = bareInsert(bare, rows);
    sqlite3_close(bare);

    resetPeakMemory();
    const double base = memoryMiB("VmHWM");
    std::unique_ptr<Workspace> workspace = openWorkspace(dir, QStringLiteral("ours"), clock);
    qint64 campaign = 0;
    const double inserted = seconds([&] { campaign = makeDraft(*workspace, rows); });
    CampaignSealer sealer(*workspace, clock);
    const double sealed = seconds([&] {
        const Campaign draft = must(CampaignStore(workspace->connection()).campaign(campaign));
        must(sealer.render(draft, draft.plan, QStringLiteral("bench/bench")));
        must(sealer.seal(RepeatPolicy::Refuse));
    });
    const double peak = memoryMiB("VmHWM") - base;
    // The same sealed campaign once more for the yardstick, so that both start from the same pages.
    must(workspace->connection().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    const QString copy = dir.filePath(QStringLiteral("same.db"));
    must(workspace->connection().backupTo(copy));
    workspace.reset(); // both begin with an empty cache
    workspace = openWorkspace(dir, QStringLiteral("ours"), clock);
    const double recorded = ledgerOutcomes(*workspace, campaign, perDocument);
    sqlite3* same = nullptr;
    sqlite3_open(copy.toUtf8().constData(), &same);
    // Those of Connection: what costs time there must cost it here.
    for (const char* pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON",
                               "PRAGMA secure_delete=ON", "PRAGMA cache_size=-32768"})
        bareExec(same, pragma);
    const double bareRecorded = bareOutcomes(same, campaign, rows, perDocument);
    sqlite3_close(same);
    std::printf("   insert   %7.2f s  %7.0f rows/s   bare sqlite3, one table %6.2f s  ratio %.2f\n", inserted,
                rows / inserted, bareInserted, inserted / bareInserted);
    std::printf("   seal     %7.2f s  %7.0f rows/s\n", sealed, rows / sealed);
    std::printf("   outcomes %7.2f s  %7.0f rows/s   the same in bare sqlite3 %6.2f s\n", recorded,
                rows / recorded, bareRecorded);
    judge("B7", "outcomes / the same statements in bare sqlite3", recorded / bareRecorded, "x", {1.15, 1.3});
    std::printf("peak memory of insert and seal: %.0f MiB over %.0f\n", peak, base);
    return 0;
}
