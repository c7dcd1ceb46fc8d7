// SPDX-License-Identifier: GPL-3.0-or-later
// The whole road on loopback: a spreadsheet (XLSX) becomes a campaign with a text for each, documents go to
// the practice gateway, outcomes into the ledger, and it is asked until everybody is delivered; for growing
// numbers of recipients. Beside it, for the largest: the same documents over bare keep-alive sockets (the
// wire limit), over Qt's network classes, and the ledger's reads and writes in bare sqlite3. usage:
// bench_road [--plot FILE.svg] [RECIPIENTS…]
#include "core/engine/Engine.h"
#include "core/spreadsheet/TableWriter.h"
#include "tests/benchmarks/BareLedger.h"
#include "tests/benchmarks/BareWire.h"
#include "tests/benchmarks/BenchTools.h"
#include "tests/benchmarks/Growth.h"
#include "tests/benchmarks/PracticeGateway.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

using namespace heliograph;
using namespace heliograph::bench;

namespace {

/// One campaign of so many recipients, from its list to its last report, in a workspace of its own.
class Road {
public:
    explicit Road(int rows)
        : m_rows(rows), m_list(m_folder.filePath(QStringLiteral("list.xlsx"))), m_times{rows, {}}
    {
        const auto table = must(createTable(m_list, {QStringLiteral("List"), {}}));
        must(table->writeHeader({QStringLiteral("Phone"), QStringLiteral("Name"), QStringLiteral("Code")}));
        for (int i = 0; i < rows; ++i)
            must(table->writeRow(
                {QString::number(79000000000 + i), QStringLiteral("Анна"), QString::number(i)}));
        must(table->close());
    }

    void go()
    {
        const double base = memoryMiB("VmRSS");
        resetPeakMemory();
        open();
        m_times.seconds = {import(), seal(), send(), deliver()};
        m_peak = memoryMiB("VmHWM") - base;
        const Counts counts = must(m_engine->campaigns().campaign(m_campaign)).counts;
        m_delivered = counts[RecipientState::Delivered];
    }

    const RoadTimes& times() const { return m_times; }
    const Account& account() const { return m_account; }
    qint64 campaign() const { return m_campaign; }
    qint64 delivered() const { return m_delivered; }
    double peak() const { return m_peak; }
    /// The workspace as it was before the first document.
    QString sealedCopy() const { return m_folder.filePath(QStringLiteral("sealed.db")); }

private:
    void open()
    {
        m_engine = must(Engine::open({m_folder.filePath(QStringLiteral("ws")),
                                      m_folder.filePath(QStringLiteral("config")), QStringLiteral("bench")},
                                     m_clock));
        m_account =
            must(newAccount(QStringLiteral("bench"), QUrl(m_gateway.url()), QStringLiteral("mysmpp")));
        m_account.login = QStringLiteral("bench");
        m_account.sender = QStringLiteral("Shop");
        must(m_engine->accounts().add(m_account));
        m_account = must(m_engine->accounts().account(m_account.name));
    }

    double import()
    {
        m_request.accountName = m_account.name;
        m_request.list.file = m_list;
        m_request.plan.message.text = QStringLiteral("{Name}, ваш код {Code}");
        must(m_engine->fillPlan(m_request.plan, m_account));
        return seconds([this] {
            m_campaign = must(DraftBuilder(m_engine->workspace(), m_clock).build(m_request)).campaign;
        });
    }

    double seal()
    {
        CampaignSealer sealer(m_engine->workspace(), m_clock);
        const double took = seconds([&] {
            must(sealer.render(must(m_engine->campaigns().campaign(m_campaign)), m_request.plan,
                               accountIdentity(m_account)));
            must(sealer.seal(RepeatPolicy::Refuse));
        });
        must(m_engine->workspace().connection().backupTo(sealedCopy()));
        return took;
    }

    RunSettings settings()
    {
        const Campaign sealed = must(m_engine->campaigns().campaign(m_campaign));
        return must(m_engine->runSettings(m_account, Secret("secret"), &sealed.plan));
    }

    double send()
    {
        const RunSettings run = settings();
        CampaignSession session(m_engine->workspace(), m_clock, m_engine->makeClient(run), run);
        QEventLoop loop;
        QObject::connect(&session, &CampaignSession::ended, &loop, [&loop](const RunEnd& end, bool) {
            if (end.error)
                std::fprintf(stderr, "%s\n", qUtf8Printable(describe(*end.error)));
            loop.quit();
        });
        return seconds([&] {
            must(session.start(m_campaign, {}));
            loop.exec();
        });
    }

    double deliver()
    {
        const RunSettings run = settings();
        const std::unique_ptr<GatewayClient> client = m_engine->makeClient(run);
        StatusPoller poller(m_engine->workspace(), *client, m_clock, run);
        QEventLoop loop;
        QObject::connect(&poller, &StatusPoller::refreshed, &loop,
                         [&loop](const std::optional<Error>& error) {
                             if (error)
                                 std::fprintf(stderr, "%s\n", qUtf8Printable(describe(*error)));
                             loop.quit();
                         });
        return seconds([&] {
            poller.refresh(m_campaign);
            loop.exec();
        });
    }

    int m_rows;
    QTemporaryDir m_folder;
    QString m_list;
    RoadTimes m_times;
    PracticeGateway m_gateway;
    SystemClock m_clock;
    std::unique_ptr<Engine> m_engine;
    Account m_account;
    DraftRequest m_request;
    qint64 m_campaign = 0;
    qint64 m_delivered = 0;
    double m_peak = 0;
};

double bareLedger(const Road& road)
{
    sqlite3* same = nullptr;
    sqlite3_open(road.sealedCopy().toUtf8().constData(), &same);
    barePragmas(same);
    BareOutcomes bare(same, road.campaign(), int(road.times().rows), kPerDocument);
    const double took = seconds([&] {
        while (bare.round()) {
        }
    });
    sqlite3_close(same);
    return took;
}

void printBesideLimits(const Road& road)
{
    const int rows = int(road.times().rows);
    const double send = road.times().seconds[2];
    PracticeGateway gateway;
    const double wire = bareSockets(gateway.url(), makeDocuments(road.account(), rows, 1));
    const double posts = barePosts(gateway.url(), makeDocuments(road.account(), rows, 2));
    const double ledger = bareLedger(road);
    std::printf(
        "\nsend %.2f s; the same documents over Qt's network classes %.2f s, over bare sockets %.2f s; "
        "the ledger in bare sqlite3 %.2f s\n",
        send, posts, wire, ledger);
    judge("B9", "send / the slower of bare posts and bare sqlite3", send / std::max(posts, ledger), "x",
          {1.5, 2.5});
    std::printf("B9w  send / wire limit %.1f x, whole road / wire limit %.1f x (report only)\n", send / wire,
                road.times().whole() / wire);
    judge("B10", "peak memory over the empty program", road.peak(), "MiB", {200, 300});
}

std::vector<int> sizesOf(const QStringList& words)
{
    std::vector<int> sizes;
    for (const QString& word : words)
        sizes.push_back(word.toInt());
    if (sizes.empty())
        sizes = {1'000, 10'000, 100'000, 1'000'000};
    return sizes;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption plot(QStringLiteral("plot"), QStringLiteral("Growth as a drawing"),
                                  QStringLiteral("FILE.svg"));
    parser.addOption(plot);
    parser.process(app);
    std::vector<RoadTimes> times;
    const std::vector<int> sizes = sizesOf(parser.positionalArguments());
    for (const int rows : sizes) {
        if (rows <= 0)
            parser.showHelp(2);
        Road road(rows);
        road.go();
        times.push_back(road.times());
        std::printf("%9d recipients: whole road %7.2f s, %7.0f recipients/s, delivered %lld\n", rows,
                    road.times().whole(), rows / road.times().whole(),
                    static_cast<long long>(road.delivered()));
        std::fflush(stdout);
        if (road.delivered() != rows) {
            std::fprintf(stderr, "the road broke off\n");
            return 2;
        }
        if (rows == sizes.back())
            printBesideLimits(road);
    }
    printGrowth(times);
    if (parser.isSet(plot) && !plotGrowth(times, parser.value(plot))) {
        std::fprintf(stderr, "%s can't be written\n", qUtf8Printable(parser.value(plot)));
        return 2;
    }
    return 0;
}
