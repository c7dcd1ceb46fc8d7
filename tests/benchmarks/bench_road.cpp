// SPDX-License-Identifier: GPL-3.0-or-later
// The whole road on loopback: a spreadsheet becomes a campaign, documents go to the practice gateway,
// outcomes into the ledger; beside a bare loop over Qt's network classes that posts the same documents to the
// same gateway, and beside the ledger's reads and writes in bare sqlite3. usage: bench_road [ROWS] [FILE with
// a column “Name”]
#include "core/engine/Engine.h"
#include "tests/benchmarks/BareLedger.h"
#include "tests/benchmarks/BenchTools.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>

using namespace heliograph;
using namespace heliograph::bench;

namespace {

constexpr int kPerDocument = 100;
constexpr int kInFlight = 6;

/// The practice gateway as a child process.
class Gateway {
public:
    explicit Gateway(const QString& folder)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(HELIOGRAPH_BIN_DIR "/heliograph-sandbox"),
                        {QStringLiteral("--login"), QStringLiteral("bench"), QStringLiteral("--password"),
                         QStringLiteral("secret"), QStringLiteral("--log"),
                         folder + QStringLiteral("/log.jsonl")});
        if (!m_process.waitForStarted() || !m_process.waitForReadyRead()) {
            std::fprintf(stderr, "heliograph-sandbox did not start\n");
            std::exit(2);
        }
        m_url = QString::fromUtf8(m_process.readLine()).section(u' ', 1).trimmed();
    }
    ~Gateway()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    const QString& url() const { return m_url; }

private:
    QProcess m_process;
    QString m_url;
};

QString writeList(const QTemporaryDir& dir, int rows)
{
    const QString path = dir.filePath(QStringLiteral("list.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::exit(2);
    QByteArray bytes("Phone,Name,Code\r\n");
    for (int i = 0; i < rows; ++i)
        bytes += QByteArray::number(79000000000 + i) + ",Анна," + QByteArray::number(i) + "\r\n";
    file.write(bytes);
    return path;
}

std::vector<QByteArray> makeDocuments(const Account& account, int rows)
{
    const GatewayProfile profile = must(profileOf(account));
    RequestWriter writer(profile, AuthForm::Password, {QStringLiteral("bench"), Secret("secret")});
    std::vector<QByteArray> documents;
    for (int first = 0; first < rows; first += kPerDocument) {
        SendDocument document;
        for (int i = first; i < std::min(first + kPerDocument, rows); ++i) {
            Message message;
            message.sender = QStringLiteral("Shop");
            message.text = QStringLiteral("Анна, ваш код %1").arg(i);
            SendRecipient recipient;
            recipient.phone = QString::number(79000000000 + i);
            recipient.number = i - first + 1;
            recipient.clientId = QString::number(100000000000000 + i);
            document.groups.push_back({message, {recipient}});
        }
        documents.push_back(writer.send(document));
    }
    return documents;
}

// What the transport can't be faster than: one manager a lane, nothing but posting and reading.
double barePosts(const QString& url, const std::vector<QByteArray>& documents)
{
    std::array<QNetworkAccessManager, kInFlight> lanes;
    std::size_t next = 0;
    std::size_t done = 0;
    QEventLoop loop;
    std::function<void(QNetworkAccessManager&)> post = [&](QNetworkAccessManager& lane) {
        if (next == documents.size())
            return;
        QNetworkRequest request{QUrl(url)};
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/xml; charset=utf-8"));
        QNetworkReply* reply = lane.post(request, documents[next++]);
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply] {
            reply->readAll();
            reply->deleteLater();
            if (++done == documents.size())
                loop.quit();
            else
                post(lane);
        });
    };
    return seconds([&] {
        for (QNetworkAccessManager& lane : lanes)
            post(lane);
        loop.exec();
    });
}

double runCampaign(Engine& engine, const Account& account, qint64 campaign)
{
    const Campaign sealed = must(engine.campaigns().campaign(campaign));
    const RunSettings settings = must(engine.runSettings(account, Secret("secret"), &sealed.plan));
    CampaignSession session(engine.workspace(), engine.clock(), engine.makeClient(settings), settings);
    QEventLoop loop;
    QObject::connect(&session, &CampaignSession::ended, &loop, [&loop](const RunEnd& end, bool) {
        if (end.error)
            std::fprintf(stderr, "%s\n", qUtf8Printable(describe(*end.error)));
        loop.quit();
    });
    return seconds([&] {
        must(session.start(campaign, {}));
        loop.exec();
    });
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int rows = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    QTemporaryDir dir;
    const QString list = argc > 2 ? QString::fromLocal8Bit(argv[2]) : writeList(dir, rows);
    SystemClock clock;
    const double base = memoryMiB("VmRSS");
    resetPeakMemory();
    Gateway gateway(dir.path());
    const auto engine = must(Engine::open(
        {dir.filePath(QStringLiteral("ws")), dir.filePath(QStringLiteral("config")), QStringLiteral("bench")},
        clock));
    Account account =
        must(newAccount(QStringLiteral("bench"), QUrl(gateway.url()), QStringLiteral("mysmpp")));
    account.login = QStringLiteral("bench");
    account.sender = QStringLiteral("Shop");
    must(engine->accounts().add(account));
    account = must(engine->accounts().account(account.name));

    DraftRequest request;
    request.accountName = account.name;
    request.list.file = list;
    request.plan.message.text = QStringLiteral("{Name}, ваш код {Code}");
    must(engine->fillPlan(request.plan, account));
    DraftResult draft;
    const double imported =
        seconds([&] { draft = must(DraftBuilder(engine->workspace(), clock).build(request)); });
    CampaignSealer sealer(engine->workspace(), clock);
    const double sealed = seconds([&] {
        const Campaign campaign = must(engine->campaigns().campaign(draft.campaign));
        must(sealer.render(campaign, request.plan, accountIdentity(account)));
        must(sealer.seal(RepeatPolicy::Refuse));
    });
    const QString copy = dir.filePath(QStringLiteral("same.db"));
    must(engine->workspace().connection().backupTo(copy));
    const double sent = runCampaign(*engine, account, draft.campaign);
    const double peak = memoryMiB("VmHWM") - base;
    const Counts counts = must(engine->campaigns().campaign(draft.campaign)).counts;
    const double posts = barePosts(gateway.url(), makeDocuments(account, rows));
    sqlite3* same = nullptr;
    sqlite3_open(copy.toUtf8().constData(), &same);
    for (const char* pragma :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA cache_size=-32768"})
        bareExec(same, pragma);
    const double ledger = bareOutcomes(same, draft.campaign, rows, kPerDocument);
    sqlite3_close(same);
    std::printf("   import %7.2f s  %7.0f rows/s\n   seal   %7.2f s  %7.0f rows/s\n", imported,
                rows / imported, sealed, rows / sealed);
    std::printf("B9 send   %7.2f s  %7.0f recipients/s  accepted %lld of %lld\n", sent, rows / sent,
                static_cast<long long>(counts[RecipientState::Accepted]),
                static_cast<long long>(counts.total()));
    std::printf(
        "   bare posts %6.2f s, bare sqlite3 %6.2f s; ratio to the slower %.2f (goal 1.5, limit 2.5)\n",
        posts, ledger, sent / std::max(posts, ledger));
    std::printf("B10 peak memory %.0f MiB over the %.0f MiB of the empty program (goal 200)\n", peak, base);
    return 0;
}
