// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the computer for support: everything that helps, nothing about people.
#include "core/base/BuildInfo.h"
#include "core/base/LogFile.h"
#include "core/engine/Engine.h"
#include "core/engine/SendingDesk.h"
#include "core/engine/SupportBundle.h"
#include "core/gateway/ReplyWriter.h"
#include "core/gateway/RequestWriter.h"
#include "core/spreadsheet/ZipContainer.h"
#include "core/storage/ContactStore.h"
#include "core/storage/TemplateStore.h"
#include "tests/support/Drafts.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace heliograph;

namespace {

const QDateTime kAt(QDate(2026, 4, 10), QTime(12, 3), Qt::UTC);

/// Everything that must not be in a bundle, each word standing nowhere else.
const QByteArrayList kPlanted{"Accountname",  "secretlogin", "hunter2password", "Sendername",
                              "Campaignname", "Dearmessage", "Recipientname",   "Bookname",
                              "Contactname",  "stopreason",  "Templatename",    "templatetext",
                              "squidhouse",   "Columnname",  "filename",        "queueanswer",
                              "9000000101",   "9000000102",  "9000000103",      "000-01-04"};

QString word(const char* text)
{
    return QLatin1String(text);
}

Account plantedAccount()
{
    Account account = testAccount();
    account.name = word("Accountname");
    account.login = word("secretlogin");
    account.sender = word("Sendername");
    account.url = QUrl(word("https://gateway.example/Accountname/?hunter2password"));
    return account;
}

} // namespace

class TestSupportBundle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_engine.reset(); }
    void nothingPlantedIsInIt();
    void tellsWhatHelps();
    void documentsAreBounded();
    void withoutAWorkspace();
    void hostsThatTellAreHidden_data();
    void hostsThatTellAreHidden();
    void canBeCancelled();

private:
    void plantPeople();
    qint64 plantCampaign();
    void plantDocuments();
    void plantLog();
    SupportBundle gather(const std::optional<std::vector<ProtocolHead>>& documents = {});
    QByteArray page(const SupportBundle& bundle, const char* name);

    std::unique_ptr<TemporaryWorkspace> m_place;
    VirtualClock m_clock;
    std::unique_ptr<Engine> m_engine;
};

void TestSupportBundle::init()
{
    m_place = std::make_unique<TemporaryWorkspace>();
    Result<std::unique_ptr<Engine>> engine = Engine::open(m_place->place(), m_clock);
    QVERIFY(engine);
    m_engine = std::move(*engine);
}

void TestSupportBundle::plantPeople()
{
    AddressBookStore books = m_engine->books();
    const Result<BookInfo> book = books.bookOrNew(word("Bookname"));
    QVERIFY(book);
    QVERIFY(books.addColumn(book->id, word("Columnname")));
    QVERIFY(ContactStore(m_engine->workspace().connection())
                .add(book->id, word("79000000101"), {word("Contactname")}, m_clock.nowMs()));
    QVERIFY(m_engine->stopList().add({{word("79000000102"), word("stopreason"), word("filename.xlsx"), 0}}));
    StoredTemplate stored;
    stored.name = word("Templatename");
    stored.message.text = word("templatetext");
    QVERIFY(TemplateStore(m_engine->workspace().connection()).add(stored));
    QVERIFY(m_engine->settings().setProxy({ProxyMode::Manual, word("squidhouse.example"), 8080}));
}

qint64 TestSupportBundle::plantCampaign()
{
    const Account account = plantedAccount();
    if (!m_engine->accounts().add(account))
        qFatal("account");
    CampaignPlan plan = testPlan(account);
    plan.message.text = word("Dearmessage {Columnname}");
    plan.message.sender = word("Sendername");
    Campaign draft;
    draft.name = word("Campaignname");
    draft.accountName = account.name;
    draft.plan = plan;
    draft.headers = {word("Columnname")};
    draft.createdAt = m_clock.nowMs();
    NewRecipient recipient = testRecipient(1);
    recipient.phone = word("79000000103");
    recipient.cells = {word("Recipientname")};
    return *m_engine->campaigns().newDraft(draft, {recipient});
}

void TestSupportBundle::plantDocuments()
{
    const Account account = plantedAccount();
    const GatewayProfile profile = *profileOf(account);
    RequestWriter writer(profile, AuthForm::Password, {account.login, Secret("hunter2password")});
    SendGroup group;
    group.message.text = word("Dearmessage Recipientname, call +7 900 000-01-04");
    group.message.sender = word("Sendername");
    SendRecipient recipient;
    recipient.phone = word("79000000103");
    recipient.number = 1;
    recipient.clientId = word("500000010000001");
    group.recipients = {recipient};
    SendEntry entry;
    entry.number = 1;
    entry.state = EntryState::Rejected;
    entry.text = word("Refused: Dearmessage Recipientname, call +7 900 000-01-04 of 79000000103");
    ProtocolLog log(m_clock);
    log.setFile(QDir(m_engine->workspace().folder()).filePath(protocolLogName()));
    log.addSent({Endpoint::Send, 7, account.name}, writer.send({{group}}));
    Exchange exchange;
    exchange.fate = Exchange::Fate::Answered;
    exchange.answer.status = 200;
    exchange.answer.body = writeSendReply({entry});
    log.addReceived({Endpoint::Send, 7, account.name}, exchange);
    exchange.answer.body = "<html><p>queueanswer</p></html>";
    log.addSent({Endpoint::Balance, 0, account.name}, writer.securityOnly());
    log.addReceived({Endpoint::Balance, 0, account.name}, exchange);
}

void TestSupportBundle::plantLog()
{
    LogFile log(QDir(m_engine->workspace().folder()).filePath(logFileName()));
    log.write(kAt, QtWarningMsg, word("heliograph.sending"),
              word("No answer for 79000000101; login: secretlogin, password=hunter2password"));
}

SupportBundle TestSupportBundle::gather(const std::optional<std::vector<ProtocolHead>>& documents)
{
    Result<SupportBundle> bundle = SupportBundle::gather({m_engine->workspace().folder(),
                                                          m_engine->settings(),
                                                          &m_engine->workspace().connection(),
                                                          {},
                                                          documents,
                                                          kAt},
                                                         [](qint64, qint64) { return true; });
    if (!bundle)
        qFatal("gather");
    return std::move(*bundle);
}

QByteArray TestSupportBundle::page(const SupportBundle& bundle, const char* name)
{
    const QString path = m_place->path(bundle.fileName());
    if (!bundle.save(path))
        qFatal("save");
    const Result<ZipContainer> zip = ZipContainer::open(path, {.ratio = 10'000});
    const Result<QByteArray> bytes = zip->readPart(QLatin1String(name), 100'000'000);
    return bytes ? *bytes : QByteArray();
}

void TestSupportBundle::nothingPlantedIsInIt()
{
    plantPeople();
    plantCampaign();
    plantDocuments();
    plantLog();
    const SupportBundle bundle = gather();
    const QStringList wanted{word("about.txt"),    word("settings.txt"),  word("workspace.txt"),
                             word("accounts.txt"), word("campaigns.txt"), word("log.txt"),
                             word("documents.txt")};
    QStringList names;
    for (const SupportBundle::Part& part : bundle.contents())
        names += part.name;
    QCOMPARE(names, wanted);
    QByteArray all = bundle.contentsText().toUtf8() + bundle.fileName().toUtf8();
    for (const QString& name : names) {
        const QByteArray text = page(bundle, name.toUtf8().constData());
        QVERIFY2(text.size() > 10, qPrintable(name));
        all += name.toUtf8() + text;
    }
    for (const QByteArray& needle : kPlanted)
        QVERIFY2(!all.toLower().contains(needle.toLower()), needle + " in " + all);
}

void TestSupportBundle::tellsWhatHelps()
{
    plantPeople();
    const qint64 campaign = plantCampaign();
    plantDocuments();
    plantLog();
    const SupportBundle bundle = gather();
    const QByteArray about = page(bundle, "about.txt");
    QVERIFY(about.contains("Heliograph: " + versionString().toUtf8()));
    QVERIFY(about.contains(QByteArray("Qt: ") + qVersion()));
    QVERIFY(about.contains("SQLite: 3."));
    QVERIFY(page(bundle, "settings.txt").contains("network/proxyHost: (set)"));
    QVERIFY(page(bundle, "settings.txt").contains("log/days: 7 (default)"));
    QVERIFY(page(bundle, "workspace.txt").contains("\ncontact: 1\n"));
    QVERIFY(page(bundle, "workspace.txt").contains("\nrecipient: 1\n"));
    QVERIFY(page(bundle, "accounts.txt").contains("preset: mysmpp"));
    QVERIFY(page(bundle, "accounts.txt").contains("host: gateway.example"));
    QVERIFY(page(bundle, "campaigns.txt").contains("draft: 1"));
    QVERIFY(page(bundle, "campaigns.txt")
                .contains("campaign " + QByteArray::number(campaign) + ": draft, sms, created "));
    QVERIFY(page(bundle, "campaigns.txt").contains("ready 1"));
    QVERIFY(page(bundle, "log.txt").contains("No answer for 7900*****01; login: ***"));
    const QByteArray documents = page(bundle, "documents.txt");
    QVERIFY(documents.contains("send account 1 attempt 7,"));
    QVERIFY(documents.contains("client_id_sms=\"500000010000001\""));
    QVERIFY(documents.contains("Refused: […]"));
    QVERIFY(documents.contains("ANSWER "));
    QVERIFY2(bundle.contentsText().contains(QStringLiteral("• documents.txt: 2 requests with their answers")),
             qPrintable(bundle.contentsText()));
    QCOMPARE(bundle.fileName(), word("heliograph-support-2026-04-10.zip"));
}

void TestSupportBundle::documentsAreBounded()
{
    ProtocolLog log(m_clock);
    const QString path = QDir(m_engine->workspace().folder()).filePath(protocolLogName());
    log.setFile(path);
    for (int i = 1; i <= 200; ++i)
        log.addSent({Endpoint::State, i, {}}, "<a>" + QByteArray(60'000, 'x') + "</a>");
    const SupportBundle bundle = gather();
    const QByteArray documents = page(bundle, "documents.txt");
    QVERIFY(documents.contains("attempt 200,"));
    QVERIFY(!documents.contains("attempt 1,"));
    QVERIFY2(bundle.contentsText().contains(word("older ones have no room")),
             qPrintable(bundle.contentsText()));
    // Only what was chosen.
    const SupportBundle chosen = gather(*ProtocolLogFile::ofAttempt(path, 200));
    QCOMPARE(page(chosen, "documents.txt").count("REQUEST "), 1);
    const SupportBundle none = gather(std::vector<ProtocolHead>());
    QVERIFY(!none.contentsText().contains(word("documents.txt")));
}

void TestSupportBundle::withoutAWorkspace()
{
    Result<SupportBundle> bundle = SupportBundle::gather(
        {m_place->path(word("missing")),
         m_engine->settings(),
         nullptr,
         Error{ErrorCode::WorkspaceDamaged, word("/home/secretlogin"), {}, word("malformed")},
         {},
         kAt},
        [](qint64, qint64) { return true; });
    QVERIFY(bundle);
    QCOMPARE(page(*bundle, "workspace.txt"), QByteArray("can't be read: workspaceUnwritable malformed\n"));
    QCOMPARE(bundle->contents().size(), std::size_t(3));
}

void TestSupportBundle::hostsThatTellAreHidden_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("a provider") << word("https://api.gateway.example/xml/")
                                << QByteArray("api.gateway.example");
    QTest::newRow("practice") << word("http://127.0.0.1:8080/xml/") << QByteArray("this computer");
    QTest::newRow("a number") << word("http://192.0.2.7/xml/") << QByteArray("(hidden)");
    QTest::newRow("the login") << word("https://secretlogin.gateway.example/") << QByteArray("(hidden)");
    QTest::newRow("a name in the house") << word("https://ivan-pc/") << QByteArray("(hidden)");
}

void TestSupportBundle::hostsThatTellAreHidden()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, host);
    Account account = plantedAccount();
    account.url = QUrl(url);
    QVERIFY(m_engine->accounts().add(account));
    QVERIFY2(page(gather(), "accounts.txt").contains("host: " + host + '\n'), page(gather(), "accounts.txt"));
}

void TestSupportBundle::canBeCancelled()
{
    plantDocuments();
    const Result<SupportBundle> bundle =
        SupportBundle::gather({m_engine->workspace().folder(), m_engine->settings(), nullptr, {}, {}, kAt},
                              [](qint64, qint64) { return false; });
    QVERIFY(!bundle);
    QCOMPARE(bundle.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestSupportBundle)
#include "test_supportbundle.moc"
