// SPDX-License-Identifier: GPL-3.0-or-later
// The operator's own workbook comes back with what became of each row, or not at all.
#include "core/engine/DraftBuilder.h"
#include "core/engine/DraftOrigin.h"
#include "core/engine/WorkbookReport.h"
#include "tests/spreadsheet/PackageMaker.h"
#include "tests/support/Drafts.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace heliograph;

namespace {

QByteArray text(const QByteArray& reference, const QByteArray& value)
{
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
}

// A title, a header in row 3, a hidden row, a blank one, a repeated number and one that is none.
QByteArray sheet()
{
    return "<row r=\"1\">" + text("A1", "Clients") + "</row><row r=\"3\">" + text("A3", "Note") +
           text("B3", "Phone") + text("C3", "Name") +
           "</row><row r=\"4\"><c r=\"B4\"><v>79000000101</v></c>" + text("C4", "Anna") +
           "</row><row r=\"5\" hidden=\"1\">" + text("B5", "79000000102") + text("C5", "Vera") +
           "</row><row r=\"7\">" + text("A7", "vip") + text("B7", "8 (900) 000-01-03") + text("C7", "Boris") +
           "</row><row r=\"9\">" + text("B9", "+79000000101") + text("C9", "Anna") + "</row><row r=\"12\">" +
           text("B12", "12") + text("C12", "Gleb") + "</row>";
}

} // namespace

class WorkbookReportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void standsBesideTheRows();
    void columnsThatWereLeftOutDontMatter();
    void aPartOfTheListIsEnough();
    void severalRecipientsOfOneRow();
    void otherSpellingsAreTheSamePhone();
    void headersStayApart();
    void listsWithoutAHeader();
    void refusesAnotherWorkbook_data();
    void refusesAnotherWorkbook();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void refusesWhereThereIsNoWorkbook();
    void refusesTheOriginalsPlace();
    void refusesWithoutRoom();
    void tellsOfASignature();
    void cancelLeavesNothing();
    void refusesAFileThatChanges_data();
    void refusesAFileThatChanges();
    void refusesWhenSomebodyIsMissing();
    void endingsAreThoseOfTheContent();

private:
    qint64 build(const ListRequest& list = {});
    void write(const QByteArray& rows, const QString& name = QStringLiteral("list.xlsx"));
    QString path(const QString& name) const { return m_folders->path(name); }
    Result<WorkbookReportResult> report(qint64 campaign, const QString& copy = QStringLiteral("copy.xlsx"),
                                        const QString& original = QStringLiteral("list.xlsx"),
                                        const Progress& progress = {})
    {
        return WorkbookReport(m_workspace->connection())
            .write(campaign, {path(original), path(copy)}, progress);
    }
    QStringList copied() { return dumpRows(path(QStringLiteral("copy.xlsx")), true); }

    std::unique_ptr<TemporaryWorkspace> m_folders;
    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

void WorkbookReportTest::init()
{
    m_workspace.reset();
    m_folders = std::make_unique<TemporaryWorkspace>();
    m_clock = std::make_unique<VirtualClock>();
    m_workspace = m_folders->open(*m_clock);
    write(sheet());
}

void WorkbookReportTest::write(const QByteArray& rows, const QString& name)
{
    PackageMaker::workbook(rows).write(path(name));
}

// A campaign of the file; its first recipient is delivered.
qint64 WorkbookReportTest::build(const ListRequest& list)
{
    DraftRequest request;
    request.accountName = testAccount().name;
    request.plan = testPlan(testAccount());
    request.list = list;
    if (request.list.file.isEmpty())
        request.list.file = path(QStringLiteral("list.xlsx"));
    const Result<DraftResult> built = DraftBuilder(*m_workspace, *m_clock).build(request);
    if (!built)
        qFatal("%s", qPrintable(describe(built.error())));
    if (!m_workspace->connection().execute(
            "UPDATE delivery SET state=9,gateway_id='77',changed_at=1700000000000 WHERE "
            "id=(SELECT min(id) FROM recipient)") ||
        !m_workspace->connection().execute(
            "UPDATE recipient SET parts=2 WHERE id=(SELECT min(id) FROM recipient)"))
        qFatal("no states");
    return built->campaign;
}

void WorkbookReportTest::standsBesideTheRows()
{
    const qint64 campaign = build();
    const Result<WorkbookReportResult> written = report(campaign);
    QVERIFY2(written, written ? "" : qPrintable(describe(written.error())));
    QCOMPARE(written->rows, 4);
    QVERIFY(!written->signatureLost);
    const QStringList rows = copied();
    QCOMPARE(rows.size(), 7);
    const QString at =
        QDateTime::fromMSecsSinceEpoch(1700000000000).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    QCOMPARE(rows.at(0), QStringLiteral("1: Clients"));
    QCOMPARE(rows.at(1),
             QStringLiteral("3: Note|Phone|Name|Sent to|State|Reason|Since|Parts|Gateway number"));
    QCOMPARE(rows.at(2), QStringLiteral("4: |79000000101|Anna|79000000101|%1||%2|2|77")
                             .arg(describe(RecipientState::Delivered), at));
    QCOMPARE(rows.at(3), QStringLiteral("5h: |79000000102|Vera"));
    QVERIFY(rows.at(4).startsWith(QStringLiteral("7: vip|8 (900) 000-01-03|Boris|79000000103|%1|")
                                      .arg(describe(RecipientState::Ready))));
    QVERIFY(rows.at(5).startsWith(QStringLiteral("9: |+79000000101|Anna|79000000101|%1|%2|")
                                      .arg(describe(RecipientState::Skipped), describe(Reason::Duplicate))));
    QVERIFY(rows.at(6).contains(u'|' + describe(Reason::PhoneTooShort) + u'|'));
}

void WorkbookReportTest::columnsThatWereLeftOutDontMatter()
{
    ListRequest list;
    list.choices = {{0, std::nullopt, false}, {1, Field::Phone, true}};
    list.read.includeHidden = true;
    const qint64 campaign = build(list);
    QCOMPARE(campaignOf(*m_workspace, campaign).headers,
             (QStringList{QStringLiteral("Phone"), QStringLiteral("Name")}));
    const Result<WorkbookReportResult> written = report(campaign);
    QVERIFY2(written, written ? "" : qPrintable(describe(written.error())));
    QCOMPARE(written->rows, 5);
    QVERIFY(copied().at(3).startsWith(
        QStringLiteral("5h: |79000000102|Vera|79000000102|%1|").arg(describe(RecipientState::Ready))));
}

void WorkbookReportTest::aPartOfTheListIsEnough()
{
    const Campaign whole = campaignOf(*m_workspace, build());
    std::vector<NewRecipient> one{testRecipient(1)};
    one[0].row = 7;
    one[0].cells = QStringList{QString(), QStringLiteral("8 (900) 000-01-03"), QStringLiteral("Boris")};
    const qint64 part = addDraft(*m_workspace, whole.plan, one, m_clock->nowMs());
    const Result<WorkbookReportResult> written = report(part);
    QVERIFY(written);
    QCOMPARE(written->rows, 1);
    QCOMPARE(copied().at(2), QStringLiteral("4: |79000000101|Anna"));
}

void WorkbookReportTest::severalRecipientsOfOneRow()
{
    const Campaign whole = campaignOf(*m_workspace, build());
    std::vector<NewRecipient> two{testRecipient(1), testRecipient(2)};
    for (NewRecipient& one : two) {
        one.row = 4;
        one.cells = QStringList{QString(), QStringLiteral("79000000101")};
    }
    const qint64 both = addDraft(*m_workspace, whole.plan, two, m_clock->nowMs());
    QVERIFY(
        m_workspace->connection().execute("UPDATE recipient SET parts=2; UPDATE delivery SET gateway_id='5' "
                                          "WHERE id=(SELECT max(id) FROM recipient)"));
    const Result<WorkbookReportResult> written = report(both);
    QVERIFY(written);
    QCOMPARE(written->rows, 1);
    const QStringList cells = copied().at(2).split(u'|');
    const QString state = describe(RecipientState::Ready);
    QCOMPARE(cells.at(3), two[0].phone + QStringLiteral("; ") + two[1].phone);
    QCOMPARE(cells.at(4), state + QStringLiteral("; ") + state);
    QCOMPARE(cells.at(5), QString());
    QCOMPARE(cells.at(7), QStringLiteral("4"));
    QCOMPARE(cells.at(8), QStringLiteral("; 5"));
    QCOMPARE(cells.size(), 9);
    // Nobody's parts are known: nothing, not a nought.
    QVERIFY(m_workspace->connection().execute("UPDATE recipient SET parts=0"));
    QVERIFY(report(both));
    QCOMPARE(copied().at(2).split(u'|').at(7), QString());
}

void WorkbookReportTest::otherSpellingsAreTheSamePhone()
{
    const qint64 campaign = build();
    QByteArray edited = sheet();
    edited.replace("8 (900) 000-01-03", "+7 900 0000103").replace(">Boris<", ">Bob<");
    write(edited + "<row r=\"20\">" + text("B20", "79000000199") + "</row>");
    const Result<WorkbookReportResult> written = report(campaign);
    QVERIFY2(written, written ? "" : qPrintable(describe(written.error())));
    QVERIFY(copied().at(4).startsWith(
        QStringLiteral("7: vip|+7 900 0000103|Bob|79000000103|%1").arg(describe(RecipientState::Ready))));
    QCOMPARE(copied().last(), QStringLiteral("20: |79000000199"));
}

void WorkbookReportTest::headersStayApart()
{
    QByteArray rows = sheet();
    rows.replace(">Note<", ">state<");
    write(rows);
    const qint64 campaign = build();
    QVERIFY(report(campaign));
    QVERIFY(copied().at(1).contains(QStringLiteral("|State 2|Reason|Since|")));
    // Its own copy is a workbook like another.
    QVERIFY(report(campaign, QStringLiteral("again.xlsx"), QStringLiteral("copy.xlsx")));
    QVERIFY(dumpRows(path(QStringLiteral("again.xlsx")))
                .at(1)
                .contains(QStringLiteral("|State 3|Reason 2|Since 2|")));
}

void WorkbookReportTest::listsWithoutAHeader()
{
    write("<row r=\"1\">" + text("A1", "79000000101") + "</row><row r=\"2\">" + text("A2", "79000000102") +
          "</row>");
    ListRequest list;
    list.headerRow = 0;
    DraftRequest request;
    const qint64 campaign = [&] {
        request.accountName = testAccount().name;
        request.plan = testPlan(testAccount());
        request.plan.message.text = QStringLiteral("Hello");
        request.list = list;
        request.list.file = path(QStringLiteral("list.xlsx"));
        return DraftBuilder(*m_workspace, *m_clock).build(request)->campaign;
    }();
    const Result<WorkbookReportResult> written = report(campaign);
    QVERIFY2(written, written ? "" : qPrintable(describe(written.error())));
    QCOMPARE(written->rows, 2);
    QVERIFY(copied().first().startsWith(
        QStringLiteral("1: 79000000101|79000000101|%1").arg(describe(RecipientState::Ready))));
}

void WorkbookReportTest::refusesAnotherWorkbook_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<QString>("row");
    QTest::newRow("another phone") << QByteArray("8 (900) 000-01-03") << QByteArray("79000000104")
                                   << QStringLiteral("7");
    QTest::newRow("no phone any more")
        << QByteArray("8 (900) 000-01-03") << QByteArray("none") << QStringLiteral("7");
    QTest::newRow("rows moved") << QByteArray("r=\"4\"") << QByteArray("r=\"5\"") << QStringLiteral("4");
    QTest::newRow("what was no phone") << QByteArray(">12<") << QByteArray(">13<") << QStringLiteral("12");
    QTest::newRow("row is gone") << QByteArray("<row r=\"12\">") << QByteArray("<row r=\"13\">")
                                 << QStringLiteral("12");
}

void WorkbookReportTest::refusesAnotherWorkbook()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    QFETCH(QString, row);
    const qint64 campaign = build();
    QByteArray edited = sheet();
    QVERIFY(edited.contains(was));
    edited.replace(was, is);
    if (is == "r=\"5\"")
        edited.replace("B4", "B5").replace("C4", "C5");
    write(edited);
    const Result<WorkbookReportResult> written = report(campaign);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::BadInput);
    QVERIFY2(written.error().detail.contains(u' ' + row + u' '), qPrintable(written.error().detail));
    QVERIFY(!QFile::exists(path(QStringLiteral("copy.xlsx"))));
}

void WorkbookReportTest::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("CSV") << QByteArray("Phone\r\n79000000101\r\n") << QStringLiteral("a.csv")
                         << ErrorCode::BadInput;
    QTest::newRow("CSV of another name")
        << QByteArray("Phone;Name\r\n79000000101;a\r\n") << QStringLiteral("a.xlsx") << ErrorCode::BadInput;
    QTest::newRow("PDF") << QByteArray("%PDF-1.4\n%") << QStringLiteral("a.xlsx")
                         << ErrorCode::UnsupportedFile;
    QTest::newRow("cut off") << QByteArray("PK\x03\x04 and no more") << QStringLiteral("a.xlsx")
                             << ErrorCode::DamagedFile;
    QTest::newRow("not there") << QByteArray() << QStringLiteral("none.xlsx") << ErrorCode::UnreadableFile;
}

void WorkbookReportTest::refusesOtherFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    if (!content.isEmpty()) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    const Result<WorkbookReportResult> written = report(build(), QStringLiteral("copy.xlsx"), name);
    QVERIFY(!written);
    QCOMPARE(written.error().code, code);
    QVERIFY(!QFile::exists(path(QStringLiteral("copy.xlsx"))));
}

void WorkbookReportTest::refusesWhereThereIsNoWorkbook()
{
    ListRequest typed;
    typed.phones = QStringList{QStringLiteral("79000000101")};
    DraftRequest request;
    request.accountName = testAccount().name;
    request.plan = testPlan(testAccount());
    request.plan.message.text = QStringLiteral("Hello");
    request.list = typed;
    const Result<DraftResult> built = DraftBuilder(*m_workspace, *m_clock).build(request);
    QVERIFY(built);
    const Result<WorkbookReportResult> written = report(built->campaign);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::BadInput);
    QVERIFY(sourceFileOf(campaignOf(*m_workspace, built->campaign)).isEmpty());
    const Result<WorkbookReportResult> nobody = report(4711);
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, ErrorCode::NoSuchCampaign);
}

void WorkbookReportTest::refusesTheOriginalsPlace()
{
    const qint64 campaign = build();
    QCOMPARE(sourceFileOf(campaignOf(*m_workspace, campaign)), path(QStringLiteral("list.xlsx")));
    QVERIFY(QFile::link(path(QStringLiteral("list.xlsx")), path(QStringLiteral("link.xlsx"))));
    const QStringList before = dumpRows(path(QStringLiteral("list.xlsx")));
    for (const char* name : {"list.xlsx", "link.xlsx", "copy.xlsm", "copy.csv", "copy"}) {
        const Result<WorkbookReportResult> written = report(campaign, QLatin1StringView(name));
        QVERIFY2(!written, name);
        QCOMPARE(written.error().code, ErrorCode::BadInput);
    }
    QCOMPARE(dumpRows(path(QStringLiteral("list.xlsx"))), before);
    QVERIFY(!QFile::exists(path(QStringLiteral("copy.csv"))));
}

void WorkbookReportTest::refusesWithoutRoom()
{
    write(sheet() + "<row r=\"14\">" + text("XFA14", "far away") + "</row>");
    const Result<WorkbookReportResult> written = report(build());
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::BadInput);
    QVERIFY(written.error().detail.contains(QStringLiteral("Data")));
}

void WorkbookReportTest::tellsOfASignature()
{
    PackageMaker::workbook(sheet())
        .part(QStringLiteral("_xmlsignatures/sig1.xml"), "<Signature/>")
        .write(path(QStringLiteral("list.xlsx")));
    const Result<WorkbookReportResult> written = report(build());
    QVERIFY(written);
    QVERIFY(written->signatureLost);
}

void WorkbookReportTest::cancelLeavesNothing()
{
    const qint64 campaign = build();
    int calls = 0;
    const Result<WorkbookReportResult> written =
        report(campaign, QStringLiteral("copy.xlsx"), QStringLiteral("list.xlsx"), [&calls](qint64, qint64) {
            ++calls;
            return false;
        });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QCOMPARE(calls, 1);
    QVERIFY(!QFile::exists(path(QStringLiteral("copy.xlsx"))));
}

void WorkbookReportTest::refusesAFileThatChanges_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("longer") << sheet() + "<row r=\"14\">" + text("A14", "new") + "</row>";
    QTest::newRow("only saved again") << sheet();
    QTest::newRow("another list") << "<row r=\"1\">" + text("A1", "79000000199") + "</row>";
}

void WorkbookReportTest::refusesAFileThatChanges()
{
    QFETCH(QByteArray, rows);
    const qint64 campaign = build();
    QFile list(path(QStringLiteral("list.xlsx")));
    QVERIFY(list.open(QIODevice::ReadWrite) &&
            list.setFileTime(QDateTime::fromMSecsSinceEpoch(1600000000000), QFile::FileModificationTime));
    list.close();
    const Result<WorkbookReportResult> written =
        report(campaign, QStringLiteral("copy.xlsx"), QStringLiteral("list.xlsx"), [&](qint64, qint64) {
            write(rows);
            return true;
        });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::BadInput);
    QVERIFY2(written.error().detail.contains(QStringLiteral("was changed while")),
             qPrintable(written.error().detail));
    QVERIFY(!QFile::exists(path(QStringLiteral("copy.xlsx"))));
}

void WorkbookReportTest::refusesWhenSomebodyIsMissing()
{
    const qint64 campaign = build();
    const auto forget = [this](qint64, qint64) {
        return m_workspace->connection()
            .execute("DELETE FROM delivery WHERE id=(SELECT max(id) FROM recipient);"
                     "DELETE FROM recipient WHERE id=(SELECT max(id) FROM recipient)")
            .has_value();
    };
    const Result<WorkbookReportResult> written =
        report(campaign, QStringLiteral("copy.xlsx"), QStringLiteral("list.xlsx"), forget);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::BadInput);
    QVERIFY2(written.error().detail.contains(QStringLiteral("Not every recipient")),
             qPrintable(written.error().detail));
    QVERIFY(!QFile::exists(path(QStringLiteral("copy.xlsx"))));
}

void WorkbookReportTest::endingsAreThoseOfTheContent()
{
    write(sheet(), QStringLiteral("old.xls"));
    QCOMPARE(copyEndingOf(path(QStringLiteral("old.xls"))).value(), QStringLiteral(".xlsx"));
    QFile csv(path(QStringLiteral("a.xlsx")));
    QVERIFY(csv.open(QIODevice::WriteOnly) && csv.write("Phone;Name\r\n79000000101;a\r\n") > 0);
    csv.close();
    QCOMPARE(copyEndingOf(csv.fileName()).error().code, ErrorCode::BadInput);
    QCOMPARE(copyEndingOf(path(QStringLiteral("none.xlsx"))).error().code, ErrorCode::UnreadableFile);
    const Result<WorkbookReportResult> written =
        report(build(), QStringLiteral("copy.xlsx"), QStringLiteral("old.xls"));
    QVERIFY(written);
}

QTEST_GUILESS_MAIN(WorkbookReportTest)
#include "test_workbookreport.moc"
