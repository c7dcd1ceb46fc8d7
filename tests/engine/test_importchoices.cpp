// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of a campaign's import: several numbers in a cell, landlines, how lists of a kind are read.
#include "core/engine/BookImport.h"
#include "core/engine/DraftBuilder.h"
#include "core/engine/DraftEdits.h"
#include "core/engine/DraftReport.h"
#include "core/engine/ListPreview.h"
#include "tests/support/Drafts.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QFile>
#include <QTest>

using namespace heliograph;
using namespace Qt::Literals::StringLiterals;
using enum RecipientState;

class ImportChoicesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void eachNumberIsARecipient();
    void numbersOfACellAreJudgedApart();
    void landlinesWaitForAPerson();
    void landlinesAreTakenByKind();
    void landlinesOfOtherCountriesStayWhatTheyAre();
    void landlinesAreTakenAtOnce();
    void typedNumbersAreWanted();
    void copiesKnowTheirNumber();
    void theReadingIsRecalled();
    void otherFilesRecallNothing();
    void theQuoteIsRecalled();
    void anImportIntoABookIsRecalled();
    void aSecondPhoneColumnIsTold();
    void sheetsAreLookedUpOnce();
    void cancelledAnywhereLeavesNothing();
    void reportOfASentCampaign();

private:
    ListRequest request(const QByteArray& csv, const QString& name = u"list.csv"_s);
    qint64 draft(const ListRequest& list);
    std::vector<DraftRow> rows(qint64 draft);
    QStringList told(qint64 draft);
    DraftSummary summary(qint64 draft) { return DraftStore(db()).summary(draft).value(); }
    DraftEdits edits() { return DraftEdits(*m_workspace, *m_clock); }
    Connection& db() { return m_workspace->connection(); }

    std::unique_ptr<TemporaryWorkspace> m_folders;
    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

void ImportChoicesTest::init()
{
    m_workspace.reset();
    m_folders = std::make_unique<TemporaryWorkspace>();
    m_clock = std::make_unique<VirtualClock>();
    m_workspace = m_folders->open(*m_clock);
}

ListRequest ImportChoicesTest::request(const QByteArray& csv, const QString& name)
{
    QFile file(m_folders->path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("no test file");
    ListRequest list;
    list.file = file.fileName();
    return list;
}

qint64 ImportChoicesTest::draft(const ListRequest& list)
{
    Campaign empty;
    empty.plan = testPlan(testAccount());
    const Result<DraftResult> made =
        DraftBuilder(*m_workspace, *m_clock).replaceList(*CampaignStore(db()).newDraft(empty), list);
    if (!made)
        qFatal("%s", qPrintable(describe(made.error())));
    return made->campaign;
}

std::vector<DraftRow> ImportChoicesTest::rows(qint64 draft)
{
    return DraftStore(db()).rows({draft, 0, 1000}, DraftPart::All).value();
}

// "2 79000000101 ready"
QStringList ImportChoicesTest::told(qint64 draft)
{
    QStringList all;
    for (const DraftRow& row : rows(draft))
        all += QString::number(row.row) + u' ' + row.phone + u' ' +
               (row.state == Ready ? u"ready"_s : reasonCode(row.reason));
    return all;
}

void ImportChoicesTest::eachNumberIsARecipient()
{
    ListRequest list = request("Phone;Name\n\"79000000101, 89000000102\";Anna\n79000000102;Boris\n");
    QCOMPARE(told(draft(list)), (QStringList{u"2 79000000101 ready"_s, u"3 79000000102 ready"_s}));
    list.several = SeveralNumbers::All;
    const qint64 id = draft(list);
    QCOMPARE(told(id),
             (QStringList{u"2 79000000101 ready"_s, u"2 79000000102 ready"_s, u"3 79000000102 duplicate"_s}));
    const DraftSummary sum = summary(id);
    QCOMPARE(sum.rows, 2);
    QCOMPARE(sum.further, 1);
    QCOMPARE(sum.severalCells, 2);
    QCOMPARE(sum.rows + sum.further, sum.ready + sum.duplicates + sum.stopListed + sum.toFix);
    QCOMPARE(originOf(campaignOf(*m_workspace, id)).request.several, SeveralNumbers::All);
}

void ImportChoicesTest::numbersOfACellAreJudgedApart()
{
    ListRequest list = request("Phone;Name\n\"79000000101, 79000000102\";Anna\n79000000103;Boris\n");
    list.several = SeveralNumbers::All;
    const qint64 id = draft(list);
    const std::vector<DraftRow> before = rows(id);
    // The row of another phone takes the second number, which then repeats.
    QVERIFY(edits().apply(id, {{before[2].key, u"79000000102"_s, false}}));
    QCOMPARE(told(id).last(), u"3 79000000102 duplicate"_s);
    // Without the second number of the cell it is free again.
    QVERIFY(edits().apply(id, {{before[1].key, std::nullopt, true}}));
    QCOMPARE(rows(id)[1].reason, Reason::SeveralPhones);
    QCOMPARE(told(id).last(), u"3 79000000102 ready"_s);
    QVERIFY(edits().apply(id, {{before[1].key, std::nullopt, false}}));
    QCOMPARE(rows(id)[1].phone, u"79000000102"_s);
    QCOMPARE(told(id).first(), u"2 79000000101 ready"_s);
}

void ImportChoicesTest::landlinesWaitForAPerson()
{
    const qint64 id =
        draft(request("Phone;Name\n8 (495) 000-01-01;Anna\n84950000101;Boris\n79000000101;V\n"));
    QCOMPARE(told(id), (QStringList{u"2 74950000101 landline"_s, u"3 74950000101 landline"_s,
                                    u"4 79000000101 ready"_s}));
    QCOMPARE(summary(id).toFix, 2);
    const Result<DraftEdit> taken = edits().apply(id, {{rows(id)[0].key, u"8 (495) 000-01-01"_s, false}});
    QVERIFY(taken);
    QCOMPARE(told(id).first(), u"2 74950000101 ready"_s);
    QCOMPARE(told(id).at(1), u"3 74950000101 landline"_s);
    QVERIFY(edits().apply(id, taken->before));
    QCOMPARE(told(id).first(), u"2 74950000101 landline"_s);
}

void ImportChoicesTest::landlinesAreTakenByKind()
{
    const qint64 id = draft(request("Phone;N\n84950000101;A\n74950000101;B\n88000000101;C\n84950000102;D\n"));
    const auto counts = DraftStore(db()).overruleable(id);
    QVERIFY(counts);
    QCOMPARE(counts->size(), std::size_t(2));
    QCOMPARE(counts->front(), (std::pair<Reason, qint64>{Reason::Landline, 3}));
    const Result<DraftEdit> taken = edits().overrule(id, Reason::Landline);
    QVERIFY(taken);
    // Of the same landline twice the first is kept, as of any number.
    QCOMPARE(told(id), (QStringList{u"2 74950000101 ready"_s, u"3 74950000101 duplicate"_s,
                                    u"4 78000000101 freeCallNumber"_s, u"5 74950000102 ready"_s}));
    QVERIFY(edits().apply(id, taken->before));
    QCOMPARE(summary(id).toFix, 4);
}

void ImportChoicesTest::landlinesOfOtherCountriesStayWhatTheyAre()
{
    const qint64 id = draft(request("Phone;N\n+372 6000101;A\n+33 1 00 00 01 01;B\n"));
    QVERIFY(edits().overrule(id, Reason::Landline));
    QCOMPARE(told(id), (QStringList{u"2 3726000101 ready"_s, u"3 33100000101 ready"_s}));
}

void ImportChoicesTest::landlinesAreTakenAtOnce()
{
    ListRequest list = request("Phone;N\n84950000101;A\n");
    list.unfit = UnfitNumbers::Take;
    const qint64 id = draft(list);
    QCOMPARE(told(id), QStringList(u"2 74950000101 ready"_s));
    QCOMPARE(originOf(campaignOf(*m_workspace, id)).request.unfit, UnfitNumbers::Take);
}

void ImportChoicesTest::typedNumbersAreWanted()
{
    ListRequest list;
    list.phones = {u"84950000101"_s, u"79000000101"_s};
    QCOMPARE(summary(draft(list)).ready, 2);
}

void ImportChoicesTest::copiesKnowTheirNumber()
{
    ListRequest list = request("Phone;N\n\"79000000101, 79000000102\";A\n");
    list.several = SeveralNumbers::All;
    const qint64 id = draft(list);
    const Result<qint64> copy = CampaignStore(db()).duplicate(id, u"Copy"_s, true, m_clock->nowMs());
    QVERIFY(copy);
    QCOMPARE(told(*copy), told(id));
    QCOMPARE(rows(*copy)[1].nth, 1);
}

void ImportChoicesTest::theReadingIsRecalled()
{
    const QByteArray csv = "Отчёт;;\nТелефон;Имя;Город\n79000000101;Anna;Tver\n";
    ListRequest first = request(csv, u"march.csv"_s);
    first.recall = true;
    Result<ListPreview> preview = previewList(first, db());
    QVERIFY(preview);
    QVERIFY(!preview->recalled);
    QVERIFY(!preview->request.kind.isEmpty());
    ListRequest chosen = preview->request;
    chosen.headerRow = 2;
    chosen.several = SeveralNumbers::All;
    chosen.duplicates = DuplicatePolicy::KeepAll;
    chosen.rows = RowRange{3, 100};
    draft(chosen);

    ListRequest next = request(csv + "79000000102;Boris;Omsk\n", u"april.csv"_s);
    next.recall = true;
    preview = previewList(next, db());
    QVERIFY(preview);
    QVERIFY(preview->recalled);
    QCOMPARE(preview->request.several, SeveralNumbers::All);
    QCOMPARE(preview->request.duplicates, DuplicatePolicy::KeepAll);
    QCOMPARE(preview->request.headerRow, std::optional<qint64>(2));
    QVERIFY2(preview->request.rows.isAll(), "rows differ from file to file");
    // What is asked for now counts.
    next.recall = false;
    QCOMPARE(previewList(next, db())->request.several, SeveralNumbers::First);
}

void ImportChoicesTest::theQuoteIsRecalled()
{
    const QByteArray csv = "Phone;Name\n79000000101;'Anna'\n";
    ListRequest list = request(csv);
    list.recall = true;
    Result<ListPreview> preview = previewList(list, db());
    QCOMPARE(preview->quote, CsvQuote::Double);
    ListRequest chosen = preview->request;
    chosen.read.quote = CsvQuote::Single;
    preview = previewList(chosen, db());
    QCOMPARE(preview->rows.front().cells, QStringList({u"79000000101"_s, u"Anna"_s}));
    draft(preview->request);
    preview = previewList(list, db());
    QVERIFY(preview->recalled);
    QCOMPARE(preview->request.read.quote, CsvQuote::Single);
    QCOMPARE(preview->quote, CsvQuote::Single);
}

void ImportChoicesTest::anImportIntoABookIsRecalled()
{
    ListRequest list = request("Отчёт;;\nТелефон;Имя;Город\n79000000101;Anna;Tver\n");
    list.recall = true;
    ListRequest chosen = previewList(list, db())->request;
    chosen.headerRow = 2;
    chosen.choices = {{0, Field::Phone, true}, {1, std::nullopt, true}, {2, std::nullopt, false}};
    const auto import = [&](const ListRequest& wanted, const Progress& progress) {
        return BookImport(*m_workspace, *m_clock).run(wanted, u"Clients"_s, progress);
    };
    QVERIFY(!import(chosen, [](qint64, qint64) { return false; }));
    QVERIFY(!previewList(list, db())->recalled); // what was cancelled is no habit
    QVERIFY(import(chosen, {}));
    const Result<ListPreview> preview = previewList(list, db());
    QVERIFY(preview->recalled);
    QVERIFY(preview->remembered);
    QCOMPARE(preview->request.headerRow, std::optional<qint64>(2));
    QVERIFY(!preview->request.choices.at(2).used);
}

void ImportChoicesTest::aSecondPhoneColumnIsTold()
{
    const ListRequest list =
        request("Телефон;Имя;Моб. телефон\n84950000101;Anna;79000000101\n84950000102;Boris;79000000102\n");
    Result<ListPreview> preview = previewList(list, db());
    QCOMPARE(preview->phoneColumn(), 2);
    QCOMPARE(preview->otherPhones(), std::vector<int>{0});
    ListRequest other = preview->request;
    other.choices[2].field.reset();
    other.choices[0].field = Field::Phone;
    preview = previewList(other, db());
    QCOMPARE(preview->phoneColumn(), 0);
    QVERIFY(preview->otherPhones().empty()); // that was a choice
    QVERIFY(previewList(request("Phone;Name\n79000000101;Anna\n"), db())->otherPhones().empty());
}

void ImportChoicesTest::sheetsAreLookedUpOnce()
{
    const auto flat = [](const QByteArray& sheet) {
        return "<?xml version=\"1.0\"?><office:document"
               " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
               " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
               " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
               " office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"
               "<office:body><office:spreadsheet><table:table table:name=\"" +
               sheet +
               "\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>79000000101"
               "</text:p></table:table-cell></table:table-row></table:table>"
               "</office:spreadsheet></office:body></office:document>";
    };
    const ListRequest list = request(flat("May"), u"book.fods"_s);
    const Result<ListPreview> first = previewList(list, db());
    QVERIFY2(first, first ? "" : qPrintable(describe(first.error())));
    QVERIFY(first->request.seen);
    const Result<ListPreview> again = previewList(first->request, db());
    QCOMPARE(again->request.seen.get(), first->request.seen.get());
    QCOMPARE(again->sheets.size(), std::size_t(1));
    request(flat("December"), u"book.fods"_s);
    const Result<ListPreview> changed = previewList(again->request, db());
    QVERIFY(changed->request.seen.get() != first->request.seen.get());
    QCOMPARE(changed->sheets.front().name, u"December"_s);
    QVERIFY(
        !previewList(request("Phone\n79000000101\n"), db())->request.seen); // a text is read as one wishes
}

void ImportChoicesTest::otherFilesRecallNothing()
{
    ListRequest first = request("Phone;Name\n79000000101;Anna\n", u"a.csv"_s);
    ListRequest chosen = previewList(first, db())->request;
    chosen.several = SeveralNumbers::All;
    draft(chosen);
    ListRequest other = request("Phone;City\n79000000101;Tver\n", u"b.csv"_s);
    other.recall = true;
    const Result<ListPreview> preview = previewList(other, db());
    QVERIFY(preview);
    QVERIFY(!preview->recalled);
    QCOMPARE(preview->request.several, SeveralNumbers::First);
}

void ImportChoicesTest::cancelledAnywhereLeavesNothing()
{
    QByteArray csv = "Phone;Name\n";
    for (int i = 0; i < 5200; ++i)
        csv += "8" + QByteArray::number(9000001000ll + i) + ";Boris\n";
    ListRequest list = request(csv);
    Campaign empty;
    empty.plan = testPlan(testAccount());
    const qint64 id = CampaignStore(db()).newDraft(empty).value();
    const auto count = [this](const char* table) {
        Result<Statement> rows = db().prepare(QByteArray("SELECT count(*) FROM ").append(table).constData());
        return rows && rows->step().value_or(false) ? rows->integer(0) : -1;
    };
    int calls = 0;
    for (int allowed = 0;; ++allowed) {
        calls = 0;
        const Result<DraftResult> result =
            DraftBuilder(*m_workspace, *m_clock).replaceList(id, list, [&](qint64, qint64) {
                return calls++ < allowed;
            });
        if (result)
            break;
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(count("campaign"), 1);
        for (const char* table : {"recipient", "delivery", "draft_phone", "campaign_count"})
            QCOMPARE(count(table), 0);
    }
    QVERIFY(calls >= 5);
}

void ImportChoicesTest::reportOfASentCampaign()
{
    const qint64 id = draft(request("Phone;Name\n89000000101;Anna\n79000000101;B\nнет;V\n79000000102;G\n"));
    // What the send made of a row doesn't change what the import did with it.
    QVERIFY(db().execute("UPDATE delivery SET state=3 WHERE state=0"));
    const QString path = m_folders->path(u"report.xlsx"_s);
    QCOMPARE(writeDraftReport(db(), id, path).value_or(-1), 3);
    ReadOptions totals;
    totals.sheet = u"Totals"_s;
    const Result<std::unique_ptr<RowSource>> sheet = openRows(path, totals);
    QVERIFY(sheet);
    QStringList numbers;
    for (;;) {
        const Result<std::optional<SheetRow>> row = (*sheet)->next();
        QVERIFY(row);
        if (!*row)
            break;
        numbers += (*row)->cells.value(1);
    }
    QCOMPARE(numbers, (QStringList{u"list.csv"_s, u"2"_s, u"1"_s, u"0"_s, u"1"_s, u"4"_s, u"4"_s, u"0"_s}));
}

QTEST_GUILESS_MAIN(ImportChoicesTest)
#include "test_importchoices.moc"
