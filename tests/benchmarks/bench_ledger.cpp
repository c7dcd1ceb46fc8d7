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

/// Rounds of the ledger as the runner makes them; each answer takes all.
class LedgerOutcomes {
public:
    LedgerOutcomes(Workspace& workspace, const Campaign& campaign, int perDocument)
        : m_ledger(workspace.connection()),
          m_builder(must(DocumentBuilder::create(campaign.plan, campaign.headers)))
    {
        m_request.campaign = campaign.id;
        m_request.limit = perDocument;
        m_request.identity = campaign.identity;
    }

    /// False when all is recorded.
    bool round()
    {
        const std::vector<TakeRequest> takes(m_more ? kPerRound : 0, m_request);
        const auto isAsSealed = [&](const BatchRow& row) {
            bool same = false;
            m_building += seconds([&] { same = m_builder.isAsSealed(row); });
            return same;
        };
        const RoundResult round = must(m_ledger.round(m_records, takes, isAsSealed, m_clock.nowMs()));
        m_records.clear();
        m_more = false;
        for (const TakeResult& take : round.takes) {
            m_request.afterKey = std::max(m_request.afterKey, take.scannedTo);
            if (take.batch.rows.empty())
                continue;
            m_more = true;
            m_building += seconds([&] { m_builder.build(take.batch); });
            m_records.push_back(acceptedAll(take.batch, m_gatewayId, m_clock.nowMs()));
        }
        return m_more || !m_records.empty();
    }

    /// Seconds spent on the documents and their texts, which are measured elsewhere (B5).
    double building() const { return m_building; }

private:
    SystemClock m_clock;
    Ledger m_ledger;
    DocumentBuilder m_builder;
    TakeRequest m_request;
    std::vector<AttemptRecord> m_records;
    qint64 m_gatewayId = 2856677675;
    double m_building = 0;
    bool m_more = true;
};

struct Turns {
    double ours = 0; ///< seconds
    double bare = 0;
};

// By turns of some rounds, so that whatever else the machine does falls on both.
Turns takeTurns(LedgerOutcomes& ours, BareOutcomes& bare)
{
    constexpr int kRounds = 20;
    Turns turns;
    bool oursGoesOn = true;
    bool bareGoesOn = true;
    while (oursGoesOn || bareGoesOn) {
        turns.ours += seconds([&] {
            for (int i = 0; i < kRounds && oursGoesOn; ++i)
                oursGoesOn = ours.round();
        });
        turns.bare += seconds([&] {
            for (int i = 0; i < kRounds && bareGoesOn; ++i)
                bareGoesOn = bare.round();
        });
    }
    turns.ours -= ours.building();
    return turns;
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
    sqlite3* same = nullptr;
    sqlite3_open(copy.toUtf8().constData(), &same);
    barePragmas(same);
    must(CampaignStore(workspace->connection())
             .setState(campaign, CampaignState::Running, nullptr, clock.nowMs()));
    const Campaign running = must(CampaignStore(workspace->connection()).campaign(campaign));
    LedgerOutcomes ours(*workspace, running, perDocument);
    auto byHand = std::make_unique<BareOutcomes>(same, campaign, rows, perDocument);
    const Turns turns = takeTurns(ours, *byHand);
    byHand.reset();
    sqlite3_close(same);
    std::printf("   insert   %7.2f s  %7.0f rows/s   bare sqlite3, one table %6.2f s  ratio %.2f\n", inserted,
                rows / inserted, bareInserted, inserted / bareInserted);
    std::printf("   seal     %7.2f s  %7.0f rows/s\n", sealed, rows / sealed);
    std::printf("   outcomes %7.2f s  %7.0f rows/s   the same in bare sqlite3 %6.2f s\n", turns.ours,
                rows / turns.ours, turns.bare);
    judge("B7", "outcomes / the same statements in bare sqlite3", turns.ours / turns.bare, "x", {1.15, 1.3});
    std::printf("peak memory of insert and seal: %.0f MiB over %.0f\n", peak, base);
    return 0;
}
