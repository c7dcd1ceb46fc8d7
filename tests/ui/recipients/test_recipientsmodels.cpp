// SPDX-License-Identifier: GPL-3.0-or-later
// The models of the Recipients step: what they show, page by page, and that they keep their promises.
#include "tests/ui/recipients/RecipientsWorld.h"
#include "ui/recipients/PartModel.h"
#include "ui/recipients/PreviewModel.h"
#include "ui/recipients/RecipientsFlow.h"
#include "ui/recipients/RepairsModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace heliograph;

class TestRecipientsModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void previewBeforeAndAfter();
    void unusedColumnsStayInThePreview();
    void partsOfTheDraft();
    void pagesOfAPart();
    void repairsByKind();
    void repairsAreGivenBack();
    void undoInTheHistory();
    void anotherListWhileOneIsRead();
    void aListReadEarlierCanBeUndone();
    void goneFile();

private:
    void read(const QByteArray& csv, const std::function<void(ListRequest&)>& edit = {});

    std::unique_ptr<RecipientsWorld> m_world;
    std::unique_ptr<RecipientsFlow> m_flow;
};

void TestRecipientsModels::init()
{
    m_world = std::make_unique<RecipientsWorld>();
    m_flow = std::make_unique<RecipientsFlow>(m_world->ui());
    m_flow->show(m_world->emptyDraft());
}

void TestRecipientsModels::cleanup()
{
    m_flow.reset();
    m_world.reset();
}

void TestRecipientsModels::read(const QByteArray& csv, const std::function<void(ListRequest&)>& edit)
{
    ListRequest request;
    request.file = m_world->write(csv);
    if (edit)
        edit(request);
    // The draft is adopted, then it is loaded, then its rows are counted; before, rows of others may be
    // counted.
    bool isAdopted = false;
    bool isLoaded = false;
    bool isCounted = false;
    QObject context;
    connect(m_flow.get(), &RecipientsFlow::adopted, &context, [&] { isAdopted = true; });
    connect(m_flow.get(), &RecipientsFlow::campaignChanged, &context, [&] { isLoaded = isAdopted; });
    connect(m_flow.get(), &RecipientsFlow::rowsChanged, &context, [&] { isCounted = isLoaded; });
    m_flow->open(request);
    QTRY_VERIFY(isCounted && !m_flow->isReading());
}

void TestRecipientsModels::previewBeforeAndAfter()
{
    PreviewModel model(*m_flow, m_world->ui());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    m_world->stop(QStringLiteral("79000000106"));
    read(mixedList());
    QTRY_COMPARE(model.index(3, 6).data().toString(), QStringLiteral("repeats row 2"));
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.columnCount(), 7);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Phone"));
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("+7 900 000-01-03"));
    QCOMPARE(model.index(1, 1).data(PreviewModel::PlainRole).toString(), QStringLiteral("79000000103"));
    QVERIFY(model.lookAt(model.index(1, 1)).repaired);
    QVERIFY(!model.lookAt(model.index(0, 1)).repaired);
    QVERIFY(model.lookAt(model.index(3, 1)).struck);
    QCOMPARE(model.index(4, 6).data().toString(), QStringLiteral("on the stop list"));
    // The text needs the name.
    QVERIFY(model.lookAt(model.index(6, 2)).missing);
    QVERIFY(!model.lookAt(model.index(6, 3)).missing);
    QCOMPARE(model.index(0, 4).data(Qt::TextAlignmentRole).value<Qt::Alignment>(),
             Qt::AlignRight | Qt::AlignVCenter);
    QCOMPARE(model.index(0, 5).data(Qt::TextAlignmentRole).value<Qt::Alignment>(),
             Qt::AlignLeft | Qt::AlignVCenter);
}

void TestRecipientsModels::unusedColumnsStayInThePreview()
{
    PreviewModel model(*m_flow, m_world->ui());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    read("Card,Phone,Name\n58-10,79000000101,Anna\n58-11,79000000102,Boris\n", [](ListRequest& request) {
        request.choices = {{0, std::nullopt, false}, {1, Field::Phone, true}, {2, Field::Name, true}};
    });
    QTRY_COMPARE(model.index(0, 2).data().toString(), QStringLiteral("+7 900 000-01-01"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("58-10"));
    QVERIFY(model.lookAt(model.index(0, 1)).quiet);
    QCOMPARE(model.index(1, 3).data().toString(), QStringLiteral("Boris"));
    QCOMPARE(m_flow->campaign().headers.size(), 2);
}

void TestRecipientsModels::partsOfTheDraft()
{
    PartModel toFix(DraftPart::ToFix, *m_flow, m_world->ui());
    PartModel duplicates(DraftPart::Duplicates, *m_flow, m_world->ui());
    PartModel stopped(DraftPart::StopListed, *m_flow, m_world->ui());
    QAbstractItemModelTester first(&toFix, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester second(&duplicates, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester third(&stopped, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_world->stop(QStringLiteral("79000000106"));
    for (PartModel* model : {&toFix, &duplicates, &stopped})
        model->setActive(true);
    read(mixedList());
    QTRY_COMPARE(stopped.rowCount(), 1);
    QTRY_COMPARE(duplicates.rowCount(), 1);
    QTRY_COMPARE(toFix.rowCount(), 1);
    QCOMPARE(toFix.index(0, 1).data().toString(), QStringLiteral("ask him"));
    QCOMPARE(toFix.index(0, 3).data().toString(), describe(Reason::BadPhone));
    QVERIFY(toFix.index(0, 2).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!toFix.index(0, 1).flags().testFlag(Qt::ItemIsEditable));
    QCOMPARE(duplicates.index(0, 3).data().toString(), QStringLiteral("2"));
    QVERIFY(duplicates.index(0, 2).data().toString().startsWith(QStringLiteral("Gleb")));
    QVERIFY(duplicates.index(0, 4).data().toString().startsWith(QStringLiteral("Anna")));
    QCOMPARE(stopped.index(0, 3).data().toString(), QStringLiteral("asked on the phone"));
    QVERIFY(!stopped.index(0, 2).data().toString().isEmpty());

    QVERIFY(toFix.setData(toFix.index(0, 2), QStringLiteral("8 900 000 01 09"), Qt::EditRole));
    QTRY_COMPARE(toFix.index(0, 2).data().toString(), QStringLiteral("+7 900 000-01-09"));
    QVERIFY(toFix.index(0, 2).data(PartModel::FixedRole).toBool());
    QTRY_COMPARE(m_flow->summary().toFix, 0);
    // The row stays where it was typed.
    QCOMPARE(toFix.rowCount(), 1);
}

void TestRecipientsModels::pagesOfAPart()
{
    QByteArray csv("Phone,Name\n79000000101,Anna\n");
    for (int i = 0; i < 450; ++i)
        csv += "nothing,Row" + QByteArray::number(i) + "\n";
    PartModel model(DraftPart::ToFix, *m_flow, m_world->ui());
    model.setActive(true);
    read(csv);
    QTRY_COMPARE(model.rowCount(), 200);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 400);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 450);
    QVERIFY(!model.canFetchMore({}));
}

void TestRecipientsModels::repairsByKind()
{
    RepairsModel model(*m_flow, m_world->ui());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setActive(true);
    read(mixedList());
    QTRY_COMPARE(model.rowCount(), 2);
    const QModelIndex scientific = model.index(0, 0);
    QCOMPARE(scientific.data().toString(), QStringLiteral("Number shown as a power of ten"));
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("8 at the start instead of 7"));
    QCOMPARE(model.index(1, 0).data(RepairsModel::CountRole).toInt(), 1);
    model.fetchMore(scientific); // the tester may have done so already
    QTRY_COMPARE(model.rowCount(scientific), 1);
    QCOMPARE(model.index(0, RepairsModel::Row, scientific).data().toString(), QStringLiteral("7"));
    QCOMPARE(model.index(0, RepairsModel::InTheFile, scientific).data().toString(),
             QStringLiteral("7,9000000107E+10"));
    QCOMPARE(model.index(0, RepairsModel::TakenAs, scientific).data().toString(),
             QStringLiteral("+7 900 000-01-07"));
}

void TestRecipientsModels::repairsAreGivenBack()
{
    RepairsModel model(*m_flow, m_world->ui());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setActive(true);
    read("Phone,Name\n89000000101,A\n89000000102,B\n89000000103,C\n");
    QTRY_COMPARE(model.rowCount(), 1);
    const QModelIndex kind = model.index(0, 0);
    model.fetchMore(kind);
    QTRY_COMPARE(model.rowCount(kind), 3);
    model.toggle(model.index(1, 0, kind));
    QTRY_COMPARE(m_flow->summary().toFix, 1);
    QTRY_VERIFY(model.index(1, 0, kind).data(RepairsModel::UndoneRole).toBool());
    QCOMPARE(model.index(1, RepairsModel::Action, kind).data().toString(), QStringLiteral("Repair"));
    model.toggle(kind);
    QTRY_COMPARE(m_flow->summary().ready, 0);
    QTRY_COMPARE(model.index(0, RepairsModel::Action).data().toString(), QStringLiteral("Repair all"));
    model.toggle(kind);
    QTRY_COMPARE(m_flow->summary().ready, 3);
}

void TestRecipientsModels::undoInTheHistory()
{
    read("Phone,Name\n89000000101,A\nabc,B\n");
    const qint64 draft = m_flow->campaign().id;
    const std::vector<DraftRow> rows = m_world->engine([draft](Engine& engine) {
        return DraftStore(engine.workspace().connection()).rows({draft, 0, 10}, DraftPart::All);
    });
    m_flow->edit({{rows.at(1).key, QStringLiteral("79000000102"), false}}, QStringLiteral("a"));
    QTRY_COMPARE(m_flow->summary().ready, 2);
    m_flow->edit({{rows.at(0).key, std::nullopt, true}}, QStringLiteral("b"));
    QTRY_COMPARE(m_flow->summary().ready, 1);
    m_flow->undo();
    QTRY_COMPARE(m_flow->summary().ready, 2);
    m_flow->undo();
    QTRY_COMPARE(m_flow->summary().ready, 1);
    m_flow->undo(); // the import
    QTRY_COMPARE(m_flow->summary().rows, 0);
    QTRY_VERIFY(!m_flow->preview());
    QVERIFY(m_flow->campaign().id != draft);
    m_flow->redo();
    QTRY_COMPARE(m_flow->summary().ready, 1);
    QCOMPARE(m_flow->campaign().id, draft);
    m_flow->redo();
    QTRY_COMPARE(m_flow->summary().ready, 2);
    m_flow->redo();
    QTRY_COMPARE(m_flow->summary().ready, 1);
}

void TestRecipientsModels::anotherListWhileOneIsRead()
{
    QByteArray csv("Phone,Name\n");
    for (int i = 0; i < 60'000; ++i)
        csv += QByteArray::number(79000000000 + i) + ",Anna\n";
    ListRequest large;
    large.file = m_world->write(csv, QStringLiteral("large.csv"));
    int imports = 0;
    connect(m_flow.get(), &RecipientsFlow::working, this, [&imports] { ++imports; });
    m_flow->open(large);
    QTRY_COMPARE(imports, 1);
    read("Phone,Name\n79000000101,A\n");
    QTRY_COMPARE(m_flow->summary().rows, 1);
    QTRY_VERIFY(!m_flow->isReading());
    QCOMPARE(m_world->onlyCampaign().recipients, 1);
}

void TestRecipientsModels::aListReadEarlierCanBeUndone()
{
    read("Phone,Name\n79000000101,A\n");
    RecipientsFlow later(m_world->ui());
    later.show(m_world->onlyCampaign());
    QTRY_VERIFY(later.history().canUndo());
    later.undo();
    QTRY_COMPARE(m_world->onlyCampaign().recipients, 0);
}

void TestRecipientsModels::goneFile()
{
    read("Phone,Name\n79000000101,Anna\n");
    QVERIFY(QFile::remove(m_flow->origin().request.file));
    RecipientsFlow later(m_world->ui());
    PreviewModel model(later, m_world->ui());
    later.show(m_world->onlyCampaign());
    QTRY_VERIFY(later.preview() && later.isSourceGone());
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("+7 900 000-01-01"));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("Anna"));
    later.change([](ListRequest& request) { request.headerRow = 0; }); // nothing to read again
    QVERIFY(!later.isReading());
}

QTEST_MAIN(TestRecipientsModels)
#include "test_recipientsmodels.moc"
