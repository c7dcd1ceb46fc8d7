// SPDX-License-Identifier: GPL-3.0-or-later
// How the list of a draft is looked at, read into it, read again another way, and brought back.
#include "core/engine/DraftBuilder.h"
#include "core/engine/DraftOrigin.h"
#include "core/engine/ListPreview.h"
#include "core/engine/PastedRows.h"
#include "core/storage/DraftStore.h"
#include "core/storage/StopListStore.h"
#include "tests/support/DamagedWorkbook.h"
#include "tests/support/Drafts.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QFile>
#include <QTest>

using namespace heliograph;

class DraftListsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void pasted_data();
    void pasted();
    void previewOfText();
    void previewOfAWorkbook();
    void headerIsTheOperatorsChoice();
    void listTakesThePlaceOfAnother();
    void originIsRemembered();
    void columnsThatNobodyWants();
    void choiceIsRememberedForTheShape();
    void twoColumnsOfOneName();
    void messageWithAMissingColumnIsNoObstacle();
    void timesOnlyWhereChosen();
    void undoAndRedo();
    void startingOver();
    void oldListsAreRemoved();
    void errorsLeaveTheListAsItWas();
    void sealedDraftsKeepTheirList();
    void aDamagedFileIsUsedOnlyWhenWanted();

private:
    QString write(const QByteArray& csv, const QString& name = QStringLiteral("list.csv"));
    ListRequest fileRequest(const QByteArray& csv);
    qint64 emptyDraft(const QString& name = QStringLiteral("Spring"));
    DraftResult replace(qint64 draft, const ListRequest& request);
    DraftBuilder builder() { return DraftBuilder(*m_workspace, *m_clock); }
    Connection& db() { return m_workspace->connection(); }

    std::unique_ptr<TemporaryWorkspace> m_folders;
    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

void DraftListsTest::init()
{
    m_workspace.reset();
    m_folders = std::make_unique<TemporaryWorkspace>();
    m_clock = std::make_unique<VirtualClock>();
    m_workspace = m_folders->open(*m_clock);
}

QString DraftListsTest::write(const QByteArray& csv, const QString& name)
{
    const QString path = m_folders->path(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("no test file");
    return path;
}

ListRequest DraftListsTest::fileRequest(const QByteArray& csv)
{
    ListRequest request;
    request.file = write(csv);
    return request;
}

qint64 DraftListsTest::emptyDraft(const QString& name)
{
    Campaign draft;
    draft.name = name;
    draft.accountName = testAccount().name;
    draft.plan = testPlan(testAccount());
    draft.createdAt = m_clock->nowMs();
    return CampaignStore(db()).newDraft(draft).value();
}

DraftResult DraftListsTest::replace(qint64 draft, const ListRequest& request)
{
    const Result<DraftResult> result = builder().replaceList(draft, request);
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return *result;
}

void DraftListsTest::pasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows"); // cells joined by |
    QTest::newRow("from a spreadsheet")
        << QStringLiteral("Phone\tName\r\n79000000101\tAnna\r\n79000000102\tBoris\r\n")
        << QStringList{QStringLiteral("Phone|Name"), QStringLiteral("79000000101|Anna"),
                       QStringLiteral("79000000102|Boris")};
    QTest::newRow("quotes") << QStringLiteral("1\t\"two\nlines \"\"x\"\"\"\n")
                            << QStringList{QStringLiteral("1|two\nlines \"x\"")};
    QTest::newRow("one number a line")
        << QStringLiteral("+7 900 000-01-01\n\n8 (900) 000-01-02\n")
        << QStringList{QStringLiteral("+7 900 000-01-01"), QStringLiteral("8 (900) 000-01-02")};
    QTest::newRow("a number with a decimal comma")
        << QStringLiteral("7,9000000101E+10\n7,9000000102E+10")
        << QStringList{QStringLiteral("7,9000000101E+10"), QStringLiteral("7,9000000102E+10")};
    QTest::newRow("numbers in a line")
        << QStringLiteral("79000000101, 79000000102; 79000000103\n79000000104")
        << QStringList{QStringLiteral("79000000101"), QStringLiteral("79000000102"),
                       QStringLiteral("79000000103"), QStringLiteral("79000000104")};
    QTest::newRow("semicolons") << QStringLiteral("Phone;Name\n79000000101;Anna\n")
                                << QStringList{QStringLiteral("Phone|Name"),
                                               QStringLiteral("79000000101|Anna")};
    QTest::newRow("nothing") << QStringLiteral(" \n\n") << QStringList();
}

void DraftListsTest::pasted()
{
    QFETCH(QString, text);
    QFETCH(QStringList, rows);
    QStringList got;
    for (const SheetRow& row : pastedRows(text, pastedDelimiter(text, {}, {}), {}))
        got += row.cells.join(u'|');
    QCOMPARE(got, rows);
}

void DraftListsTest::previewOfText()
{
    QByteArray csv("Телефон;Имя;Дата\n");
    for (int i = 0; i < 300; ++i)
        csv += "79000000" + QByteArray::number(100 + i) + ";Анна;01.02.2030 10:00\n";
    const Result<ListPreview> preview = previewList(fileRequest(csv), db());
    QVERIFY(preview);
    QCOMPARE(preview->format, QStringLiteral("csv"));
    QCOMPARE(preview->encoding, QStringLiteral("UTF-8"));
    QCOMPARE(preview->delimiter, QChar(u';'));
    QCOMPARE(preview->headerRow, 1);
    QCOMPARE(preview->name, QStringLiteral("list.csv"));
    QCOMPARE(preview->rows.size(), std::size_t(kPreviewRows));
    QCOMPARE(preview->rows.front().row, 2);
    QCOMPARE(preview->phoneColumn(), 0);
    QCOMPARE(preview->request.choices.size(), std::size_t(3));
    QCOMPARE(preview->request.choices.at(1).field, Field::Name);
    // A time is never guessed: rows would go out at times that nobody chose.
    QVERIFY(!preview->request.choices.at(2).field);
}

void DraftListsTest::previewOfAWorkbook()
{
    ListRequest request;
    request.file = QFINDTESTDATA("../../tests/data/sheets/torture.xlsx");
    QVERIFY(QFile::exists(request.file));
    const Result<ListPreview> preview = previewList(request, db());
    QVERIFY2(preview, preview ? "" : qPrintable(describe(preview.error())));
    QCOMPARE(preview->format, QStringLiteral("xlsx"));
    QVERIFY(!preview->sheets.empty());
    QVERIFY(!preview->sheet.isEmpty());
    QVERIFY(!preview->rows.empty());
    request.read.sheet = QStringLiteral("no such sheet");
    QCOMPARE(previewList(request, db()).error().code, ErrorCode::NoSuchSheet);
}

void DraftListsTest::headerIsTheOperatorsChoice()
{
    ListRequest request = fileRequest("List of May\nPhone,Name\n79000000101,Anna\n");
    request.headerRow = 0;
    Result<ListPreview> preview = previewList(request, db());
    QCOMPARE(preview->headers.value(0), QStringLiteral("A"));
    QCOMPARE(preview->rows.size(), std::size_t(3));
    request.headerRow = 2;
    preview = previewList(request, db());
    QCOMPARE(preview->headerRow, 2);
    QCOMPARE(preview->headers, QStringList({QStringLiteral("Phone"), QStringLiteral("Name")}));
    QCOMPARE(preview->rows.size(), std::size_t(1));
    request.headerRow = 9; // there is no such row
    preview = previewList(request, db());
    QCOMPARE(preview->headerRow, 0);
    QCOMPARE(preview->rows.size(), std::size_t(3));
}

void DraftListsTest::listTakesThePlaceOfAnother()
{
    const qint64 empty = emptyDraft();
    const DraftResult first = replace(empty, fileRequest("Phone,Name\n79000000101,Anna\n"));
    QCOMPARE(first.previous, empty);
    QVERIFY(!CampaignStore(db()).campaign(empty));
    const Campaign draft = campaignOf(*m_workspace, first.campaign);
    QCOMPARE(draft.name, QStringLiteral("Spring"));
    QCOMPARE(draft.plan.message.text, QStringLiteral("Hello {Name}"));
    QCOMPARE(draft.recipients, 1);
    const DraftResult second =
        replace(first.campaign, fileRequest("Phone,Name\n79000000101,A\n79000000102,B\n"));
    QCOMPARE(campaignOf(*m_workspace, second.campaign).recipients, 2);
    QCOMPARE(CampaignStore(db()).campaigns()->size(), std::size_t(1));
}

void DraftListsTest::originIsRemembered()
{
    ListRequest request;
    request.pasted = QStringLiteral("900 000 01 01;Anna\n900 000 01 02;Boris");
    request.read.delimiter = u';';
    request.headerRow = 0;
    request.region = *Region::fromCode(u"kz");
    request.duplicates = DuplicatePolicy::KeepAll;
    request.choices = {{0, Field::Phone, true}, {1, Field::Name, true}};
    const DraftResult result = replace(emptyDraft(QString()), request);
    const Campaign draft = campaignOf(*m_workspace, result.campaign);
    QVERIFY(!draft.name.isEmpty());
    const DraftOrigin origin = originOf(draft);
    QCOMPARE(origin.phoneColumn, 0);
    QCOMPARE(origin.request.read.delimiter, QChar(u';'));
    QCOMPARE(origin.request.headerRow, std::optional<qint64>(0));
    QCOMPARE(origin.request.choices, request.choices);
    QCOMPARE(origin.request.duplicates, DuplicatePolicy::KeepAll);
    QCOMPARE(origin.request.region.plan().iso, std::string_view("KZ"));
    QCOMPARE(DraftStore(db()).pasted(result.campaign).value(), request.pasted);
}

void DraftListsTest::columnsThatNobodyWants()
{
    ListRequest request = fileRequest("Card,Phone,Name\n58-10,79000000101,Anna\n58-11,79000000102,Boris\n");
    request.choices = {{0, std::nullopt, false}, {1, Field::Phone, true}, {2, Field::Name, true}};
    const DraftResult result = replace(emptyDraft(), request);
    const Campaign draft = campaignOf(*m_workspace, result.campaign);
    QCOMPARE(draft.headers, QStringList({QStringLiteral("Phone"), QStringLiteral("Name")}));
    QCOMPARE(originOf(draft).phoneColumn, 0);
    const std::vector<RecipientRow> rows = rowsOf(*m_workspace, result.campaign);
    QCOMPARE(rows.at(1).phone, QStringLiteral("79000000102"));
    QCOMPARE(rows.at(1).cells, QStringList({QStringLiteral("79000000102"), QStringLiteral("Boris")}));
}

void DraftListsTest::choiceIsRememberedForTheShape()
{
    ListRequest request = fileRequest("Phone,Name,Card\n79000000101,Anna,1\n");
    QVERIFY(!previewList(request, db())->remembered);
    ListRequest chosen = request;
    chosen.choices = {{0, Field::Phone, true}, {1, std::nullopt, true}, {2, std::nullopt, false}};
    replace(emptyDraft(), chosen);
    const Result<ListPreview> again = previewList(request, db());
    QVERIFY(again->remembered);
    QCOMPARE(again->request.choices, chosen.choices);
    // Other headers are another shape.
    QVERIFY(!previewList(fileRequest("Phone,Name,Town\n79000000101,Anna,1\n"), db())->remembered);
}

void DraftListsTest::twoColumnsOfOneName()
{
    ListRequest request = fileRequest("Phone,Phone,Name\n,79000000101,Anna\n,79000000102,Boris\n");
    QCOMPARE(builder().replaceList(emptyDraft(), request).error().code, ErrorCode::AmbiguousColumn);
    request.choices = {{0, std::nullopt, true}, {1, Field::Phone, true}, {2, Field::Name, true}};
    const DraftResult result = replace(emptyDraft(), request);
    QCOMPARE(result.counts.imported, 2);
}

void DraftListsTest::messageWithAMissingColumnIsNoObstacle()
{
    const DraftResult result = replace(emptyDraft(), fileRequest("Phone,Town\n79000000101,Omsk\n"));
    QCOMPARE(result.counts.imported, 1);
    QCOMPARE(campaignOf(*m_workspace, result.campaign).plan.message.text, QStringLiteral("Hello {Name}"));
}

void DraftListsTest::timesOnlyWhereChosen()
{
    const QByteArray csv("Phone,When\n79000000101,2001-01-01 10:00\n");
    ListRequest request = fileRequest(csv);
    QCOMPARE(rowsOf(*m_workspace, replace(emptyDraft(), request).campaign).front().reason, Reason::None);
    request.choices = {{0, Field::Phone, true}, {1, Field::Time, true}};
    QCOMPARE(rowsOf(*m_workspace, replace(emptyDraft(), request).campaign).front().reason,
             Reason::RowTimeInPast);
    // A column that the message page chose stays when the list is read again; one that was mapped goes.
    const qint64 mapped = emptyDraft();
    const DraftResult timed = replace(mapped, request);
    QCOMPARE(campaignOf(*m_workspace, timed.campaign).plan.timeColumn, QStringLiteral("When"));
    QVERIFY(campaignOf(*m_workspace, replace(timed.campaign, fileRequest(csv)).campaign)
                .plan.timeColumn.isEmpty());
    const qint64 chosen = emptyDraft();
    QVERIFY(CampaignStore(db()).changeDraft(
        chosen, [](Campaign& draft) { draft.plan.timeColumn = QStringLiteral("When"); }));
    QCOMPARE(rowsOf(*m_workspace, replace(chosen, fileRequest(csv)).campaign).front().reason,
             Reason::RowTimeInPast);
}

void DraftListsTest::undoAndRedo()
{
    CampaignStore store(db());
    const DraftResult first = replace(emptyDraft(), fileRequest("Phone,Name\n79000000101,Anna\n"));
    const DraftResult second =
        replace(first.campaign, fileRequest("Phone,Town\n79000000102,Omsk\n79000000103,X\n"));
    QVERIFY(store.changeDraft(second.campaign, [](Campaign& draft) {
        draft.name = QStringLiteral("Later name");
        draft.plan.message.text = QStringLiteral("Later text");
    }));
    QVERIFY(store.swapDrafts(second.campaign, first.campaign, m_clock->nowMs()));
    Campaign draft = campaignOf(*m_workspace, first.campaign);
    QCOMPARE(draft.recipients, 1);
    QCOMPARE(draft.headers.value(1), QStringLiteral("Name"));
    QCOMPARE(draft.name, QStringLiteral("Later name"));
    QCOMPARE(draft.plan.message.text, QStringLiteral("Later text"));
    QVERIFY(!store.campaign(second.campaign));
    QVERIFY(store.swapDrafts(first.campaign, second.campaign, m_clock->nowMs()));
    draft = campaignOf(*m_workspace, second.campaign);
    QCOMPARE(draft.recipients, 2);
    QCOMPARE(DraftStore(db()).previous(second.campaign).value(), first.campaign);
    QCOMPARE(store.swapDrafts(second.campaign, 4711, m_clock->nowMs()).error().code,
             ErrorCode::NoSuchCampaign);
    QVERIFY(store.campaign(second.campaign));
}

void DraftListsTest::startingOver()
{
    const DraftResult first = replace(emptyDraft(), fileRequest("Phone,Name\n79000000101,Anna\n"));
    const Result<DraftResult> cleared = builder().clearList(first.campaign);
    QVERIFY(cleared);
    const Campaign draft = campaignOf(*m_workspace, cleared->campaign);
    QCOMPARE(draft.recipients, 0);
    QCOMPARE(draft.name, QStringLiteral("Spring"));
    QCOMPARE(draft.plan.message.text, QStringLiteral("Hello {Name}"));
    QVERIFY(originOf(draft).isEmpty());
    QVERIFY(CampaignStore(db()).swapDrafts(cleared->campaign, cleared->previous, m_clock->nowMs()));
    QCOMPARE(campaignOf(*m_workspace, first.campaign).recipients, 1);
}

void DraftListsTest::oldListsAreRemoved()
{
    qint64 draft = emptyDraft();
    const qint64 first = draft;
    for (int i = 0; i < 8; ++i)
        draft = replace(draft, fileRequest("Phone,Name\n79000000101,Anna\n")).campaign;
    Result<Statement> count = db().prepare("SELECT count(*),min(id) FROM campaign");
    QVERIFY(count && *count->step());
    QVERIFY2(count->integer(0) <= 6, QByteArray::number(count->integer(0)).constData());
    QVERIFY(count->integer(1) > first);
}

void DraftListsTest::errorsLeaveTheListAsItWas()
{
    const DraftResult first = replace(emptyDraft(), fileRequest("Phone,Name\n79000000101,Anna\n"));
    const auto stays = [&] { return campaignOf(*m_workspace, first.campaign).recipients == 1; };
    QCOMPARE(builder().replaceList(first.campaign, fileRequest("Town,Name\nOmsk,Anna\n")).error().code,
             ErrorCode::NoPhoneColumn);
    QVERIFY(stays());
    QByteArray csv("Phone,Name\n");
    for (int i = 0; i < 5'000; ++i)
        csv += QByteArray::number(79000000000 + i) + ",Anna\n";
    const Result<DraftResult> cancelled =
        builder().replaceList(first.campaign, fileRequest(csv), [](qint64, qint64) { return false; });
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QVERIFY(stays());
    Result<Statement> left = db().prepare("SELECT count(*) FROM recipient");
    QVERIFY(left && *left->step());
    QCOMPARE(left->integer(0), 1);
}

void DraftListsTest::sealedDraftsKeepTheirList()
{
    const DraftResult first = replace(emptyDraft(), fileRequest("Phone,Name\n79000000101,Anna\n"));
    QVERIFY(db().execute("UPDATE campaign SET sealed_at=1,state=2"));
    QCOMPARE(builder().replaceList(first.campaign, fileRequest("Phone\n79000000101\n")).error().code,
             ErrorCode::NotAllowedInState);
}

void DraftListsTest::aDamagedFileIsUsedOnlyWhenWanted()
{
    constexpr int kRows = 20'000;
    const QString path = m_folders->path(QStringLiteral("damaged.xlsx"));
    writeDamagedWorkbook(path, kRows);
    ListRequest request;
    request.file = path;
    const qint64 draft = emptyDraft();
    DraftBuilder strict = builder();
    const Result<DraftResult> refused = strict.replaceList(draft, request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DamagedFile);
    const qint64 read = strict.rowsRead();
    QVERIFY2(read > kRows / 10 && read < kRows, QByteArray::number(read));

    request.untilDamage = true;
    const DraftResult taken = replace(draft, request);
    QCOMPARE(taken.counts.rows, read);
    QCOMPARE(taken.brokeOffAfter, read + 1); // the header is row 1
    const Result<Campaign> campaign = CampaignStore(db()).campaign(taken.campaign);
    QVERIFY(campaign);
    QCOMPARE(campaign->recipients, read);
    QCOMPARE(originOf(*campaign).brokeOffAfter, read + 1);
    QVERIFY(originOf(*campaign).request.untilDamage);
}

QTEST_GUILESS_MAIN(DraftListsTest)
#include "test_draftlists.moc"
