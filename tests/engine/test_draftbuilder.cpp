// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/BookImport.h"
#include "core/engine/DraftBuilder.h"
#include "core/storage/StopListStore.h"
#include "tests/support/Drafts.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QFile>
#include <QTest>

using namespace heliograph;

/// A list becomes a draft: every non-blank row is there, ready or with its reason, or nothing is.
class DraftBuilderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyRowIsThere();
    void rowTimesAreRead();
    void anUnknownPlaceholderStoresNothing();
    void aCancelLeavesNothing();
    void aBookIsAList();
    void aSecondImportKnowsTheFirst();

private:
    QString write(const QByteArray& csv);
    DraftRequest request(const QString& file);

    std::unique_ptr<TemporaryWorkspace> m_folders;
    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

void DraftBuilderTest::init()
{
    m_workspace.reset();
    m_folders = std::make_unique<TemporaryWorkspace>();
    m_clock = std::make_unique<VirtualClock>();
    m_workspace = m_folders->open(*m_clock);
}

QString DraftBuilderTest::write(const QByteArray& csv)
{
    const QString path = m_folders->path(QStringLiteral("list.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("no test file");
    return path;
}

DraftRequest DraftBuilderTest::request(const QString& file)
{
    DraftRequest request;
    request.accountName = testAccount().name;
    request.plan = testPlan(testAccount());
    request.list.file = file;
    return request;
}

void DraftBuilderTest::everyRowIsThere()
{
    QVERIFY(StopListStore(m_workspace->connection()).add({{QStringLiteral("79000000104"), {}, {}, 0}}));
    const QString file = write("Phone,Name\n8 900 000-01-01,Anna\n,Boris\nabc,Vera\n79000000101,Anna\n\n"
                               "79000000104,Gleb\n79000000105,Dina\n");
    const Result<DraftResult> draft = DraftBuilder(*m_workspace, *m_clock).build(request(file));
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().technical));
    const std::vector<RecipientRow> rows = rowsOf(*m_workspace, draft->campaign);
    QCOMPARE(rows.size(), std::size_t(6));
    QCOMPARE(rows[0].phone, QStringLiteral("79000000101"));
    QCOMPARE(rows[0].state, RecipientState::Ready);
    QCOMPARE(rows[1].reason, Reason::EmptyPhone);
    QCOMPARE(rows[1].row, 3);
    QCOMPARE(rows[2].reason, Reason::BadPhone);
    QCOMPARE(rows[2].phone, QStringLiteral("abc"));
    QCOMPARE(rows[3].reason, Reason::Duplicate);
    QCOMPARE(rows[3].state, RecipientState::Skipped);
    QCOMPARE(rows[4].reason, Reason::StopListed);
    QCOMPARE(rows[5].row, 8);
    const ImportCounts& counts = draft->counts;
    QCOMPARE(counts.rows, counts.imported + counts.duplicates + counts.stopListed + counts.rejected);
    QCOMPARE(counts.rows, 6);
    QCOMPARE(campaignOf(*m_workspace, draft->campaign).counts.total(), 6);
}

void DraftBuilderTest::rowTimesAreRead()
{
    const QString later =
        m_clock->now().addDays(2).toLocalTime().toString(QStringLiteral("dd.MM.yyyy HH:mm"));
    DraftRequest wanted =
        request(write("Phone,Name,At\n79000000101,A," + later.toUtf8() +
                      "\n79000000102,B,\n79000000103,C,31.02.2030 10:00\n79000000104,D,2001-01-01 10:00\n"));
    wanted.timeColumn = QStringLiteral("at");
    const Result<DraftResult> draft = DraftBuilder(*m_workspace, *m_clock).build(wanted);
    QVERIFY(draft);
    const std::vector<RecipientRow> rows = rowsOf(*m_workspace, draft->campaign);
    QVERIFY(rows[0].sendAt.has_value());
    QVERIFY(*rows[0].sendAt > m_clock->nowMs());
    QVERIFY(!rows[1].sendAt.has_value());
    QCOMPARE(rows[2].reason, Reason::BadRowTime);
    QCOMPARE(rows[3].reason, Reason::RowTimeInPast);
}

void DraftBuilderTest::anUnknownPlaceholderStoresNothing()
{
    DraftRequest wanted = request(write("Phone,Name\n79000000101,Anna\n"));
    wanted.plan.message.text = QStringLiteral("{Nickname}!");
    const Result<DraftResult> draft = DraftBuilder(*m_workspace, *m_clock).build(wanted);
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, ErrorCode::UnknownColumn);
    QVERIFY(CampaignStore(m_workspace->connection()).campaigns()->empty());
}

void DraftBuilderTest::aCancelLeavesNothing()
{
    QByteArray csv("Phone,Name\n");
    for (int i = 0; i < 20'000; ++i)
        csv += QByteArray::number(79000000000 + i) + ",Anna\n";
    const Result<DraftResult> draft =
        DraftBuilder(*m_workspace, *m_clock).build(request(write(csv)), [](qint64, qint64) { return false; });
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, ErrorCode::Cancelled);
    Result<Statement> left = m_workspace->connection().prepare(
        "SELECT (SELECT count(*) FROM recipient)+(SELECT count(*) FROM campaign)");
    QVERIFY(left && *left->step());
    QCOMPARE(left->integer(0), 0);
}

void DraftBuilderTest::aBookIsAList()
{
    ListRequest list;
    list.file = write("Phone,Name\n79000000101,Anna\n79000000102,Boris\n");
    QVERIFY(BookImport(*m_workspace, *m_clock).run(list, QStringLiteral("Clients")));
    DraftRequest wanted = request({});
    wanted.list.file.clear();
    wanted.list.book = QStringLiteral("clients");
    const Result<DraftResult> draft = DraftBuilder(*m_workspace, *m_clock).build(wanted);
    QVERIFY2(draft, draft ? "" : qPrintable(describe(draft.error())));
    const std::vector<RecipientRow> rows = rowsOf(*m_workspace, draft->campaign);
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[1].phone, QStringLiteral("79000000102"));
    QVERIFY(rows[1].cells.contains(QStringLiteral("Boris")));
}

void DraftBuilderTest::aSecondImportKnowsTheFirst()
{
    ListRequest list;
    list.file = write("Phone,Name\n79000000101,Anna\n79000000102,Boris\n,Nobody\n");
    const Result<BookImportResult> first =
        BookImport(*m_workspace, *m_clock).run(list, QStringLiteral("Clients"));
    QVERIFY(first);
    QCOMPARE(first->counts.imported, 2);
    QCOMPARE(first->counts.rejected, 1);
    QCOMPARE(first->lines.atHand.size(), std::size_t(1));
    list.file = write("Phone,City\n79000000102,Omsk\n79000000103,Tver\n");
    const Result<BookImportResult> second =
        BookImport(*m_workspace, *m_clock).run(list, QStringLiteral("Clients"));
    QVERIFY(second);
    QCOMPARE(second->counts.imported, 1);
    QCOMPARE(second->counts.duplicates, 1);
    AddressBookStore books(m_workspace->connection());
    QCOMPARE(books.book(QStringLiteral("Clients"))->contacts, 3);
    const Result<qint64> undone = books.undoImport(first->import);
    QVERIFY(undone);
    QCOMPARE(*undone, 2);
    QCOMPARE(books.book(QStringLiteral("Clients"))->contacts, 1);
    QVERIFY(!books.undoImport(first->import));
}

QTEST_GUILESS_MAIN(DraftBuilderTest)
#include "test_draftbuilder.moc"
