// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CpuTimer.h"
#include "tests/ui/PageShots.h"
#include "tests/ui/campaigns/CampaignsFixture.h"
#include "ui/campaigns/CampaignWords.h"
#include "ui/campaigns/CampaignsFilter.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/SearchField.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QMimeData>

using namespace heliograph;

namespace {

Campaign made(qint64 id, const QString& name, CampaignState state, qint64 at)
{
    Campaign campaign;
    campaign.id = id;
    campaign.name = name;
    campaign.state = state;
    campaign.createdAt = at;
    if (state != CampaignState::Draft)
        campaign.sealedAt = at;
    campaign.plan.source = QStringLiteral("/lists/clients.xlsx");
    return campaign;
}

} // namespace

/// The list of campaigns: numbers, chips, find, order, and the way to each.
class CampaignsPageTest : public CampaignsFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }
    void emptyWorkspaceOffersTheFirstStep();
    void takesADroppedFile();
    void listsCampaignsWithTheirNumbers();
    void numbersAddUp();
    void chipsPartTheList();
    void findsByNameAndText();
    void findsAPhoneInTheRows();
    void opensByEnterAndDoubleClick();
    void newCampaignAndQuickMessage();
    void followsTheWorkspace();
    void escapeClearsTheFilter();
    void sortsByColumns();
    void headsAreWholeAndTheBarGivesWay();
    void model();
    void modelOfThousands();
    void showsWhatTheProgramDoes();
    void pictures_data();
    void pictures();
};

void CampaignsPageTest::emptyWorkspaceOffersTheFirstStep()
{
    QTRY_VERIFY(child<QWidget>("empty")->isVisible());
    QVERIFY(!child<QAbstractButton>("chipAll")->isVisible());
    m_world->prompt.files = {QStringLiteral("/lists/clients.xlsx")};
    QTest::mouseClick(child<QPushButton>("chooseFile"), Qt::LeftButton);
    QCOMPARE(m_world->navigator.campaigns.size(), 1);
    QCOMPARE(m_world->navigator.campaigns.first().file, QStringLiteral("/lists/clients.xlsx"));
    QTest::mouseClick(child<QPushButton>("chooseFile"), Qt::LeftButton);
    QCOMPARE(m_world->navigator.campaigns.size(), 1);
    m_page->focusFirst();
    QCOMPARE(m_page->focusWidget(), child<QPushButton>("chooseFile"));
}

void CampaignsPageTest::takesADroppedFile()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/lists/drop.csv"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &drop);
    QCOMPARE(m_world->navigator.campaigns.first().file, QStringLiteral("/lists/drop.csv"));
}

void CampaignsPageTest::listsCampaignsWithTheirNumbers()
{
    fill();
    const QString name = QStringLiteral("March news");
    QCOMPARE(cell(name, CampaignsModel::Recipients), QStringLiteral("40"));
    QCOMPARE(cell(name, CampaignsModel::Delivered), QStringLiteral("28"));
    QCOMPARE(cell(name, CampaignsModel::Failed), QStringLiteral("4"));
    QCOMPARE(cell(name, CampaignsModel::Unknown), QStringLiteral("4"));
    QCOMPARE(cell(name, CampaignsModel::LeftOut), QStringLiteral("4"));
    QCOMPARE(cell(name, CampaignsModel::Waiting), QStringLiteral("0"));
    QCOMPARE(cell(QStringLiteral("Gift card"), CampaignsModel::Delivered), QStringLiteral("–"));
    QVERIFY(!child<QWidget>("empty")->isVisible());
    QVERIFY(table()->accessibleName().contains(u'5'));
    QVERIFY(table()
                ->model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("clients-spring.xlsx")));
}

void CampaignsPageTest::numbersAddUp()
{
    fill();
    for (const Campaign& campaign : campaigns()) {
        if (!campaign.isSealed())
            continue;
        qint64 sum = 0;
        for (const auto column : {CampaignsModel::Waiting, CampaignsModel::Delivered, CampaignsModel::Failed,
                                  CampaignsModel::Unknown, CampaignsModel::LeftOut})
            sum += numberOf(campaign, column);
        QCOMPARE(sum, numberOf(campaign, CampaignsModel::Recipients));
    }
}

void CampaignsPageTest::chipsPartTheList()
{
    fill();
    for (const char* chip : {"chipSending", "chipPaused", "chipScheduled", "chipDrafts", "chipFinished"}) {
        QTest::mouseClick(child<QAbstractButton>(chip), Qt::LeftButton);
        QCOMPARE(table()->model()->rowCount(), 1);
    }
    auto* finished = child<QAbstractButton>("chipFinished");
    finished->setFocus();
    QTest::keyClick(finished, Qt::Key_Left);
    QCOMPARE(m_page->focusWidget(), child<QWidget>("chipDrafts"));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), QStringLiteral("Gift card"));
    QTest::mouseClick(child<QAbstractButton>("chipAll"), Qt::LeftButton);
    QCOMPARE(table()->model()->rowCount(), 5);
}

void CampaignsPageTest::findsByNameAndText()
{
    fill();
    m_page->find();
    auto* field = child<SearchField>("find");
    QCOMPARE(m_page->focusWidget(), field);
    QTest::keyClicks(field, QStringLiteral("SPRING s"));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    field->clear();
    QTest::keyClicks(field, QStringLiteral("hello {"));
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    field->clear();
    QTest::keyClicks(field, QStringLiteral("nothing like it"));
    QTRY_COMPARE(table()->model()->rowCount(), 0);
}

void CampaignsPageTest::findsAPhoneInTheRows()
{
    fill();
    auto* field = child<SearchField>("find");
    QTest::keyClicks(field, QStringLiteral("+7 900 000-00-30"));
    QTRY_VERIFY(child<QLabel>("found")->isVisible());
    // Rows up to 30: "March news" and "Spring sale".
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(child<QLabel>("found")->text().contains(u'2'));
    QVERIFY(m_page->escape());
    QTRY_VERIFY(!child<QLabel>("found")->isVisible());
}

void CampaignsPageTest::opensByEnterAndDoubleClick()
{
    fill();
    m_page->focusFirst();
    select(QStringLiteral("Spring sale"));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_world->navigator.ways.size(), 1);
    select(QStringLiteral("March news"));
    const QRect rect = table()->visualRect(table()->currentIndex());
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, rect.center());
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, rect.center());
    QTRY_COMPARE(m_world->navigator.ways.size(), 2);
    QCOMPARE(m_world->navigator.ways.last(), QStringLiteral("campaign 1 step 0"));
}

void CampaignsPageTest::newCampaignAndQuickMessage()
{
    m_page->carryOut();
    QTest::mouseClick(child<QPushButton>("quickMessage"), Qt::LeftButton);
    QCOMPARE(m_world->navigator.ways,
             QStringList({QStringLiteral("new campaign"), QStringLiteral("quick message")}));
}

void CampaignsPageTest::followsTheWorkspace()
{
    fill();
    select(QStringLiteral("March news"));
    add(QStringLiteral("Another"), CampaignState::Draft);
    QTRY_COMPARE(table()->model()->rowCount(), 6);
    QCOMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("March news"));
}

void CampaignsPageTest::escapeClearsTheFilter()
{
    fill();
    QTest::mouseClick(child<QAbstractButton>("chipDrafts"), Qt::LeftButton);
    auto* field = child<SearchField>("find");
    QTest::keyClicks(field, QStringLiteral("gift"));
    QTRY_COMPARE(field->searched(), QStringLiteral("gift"));
    QVERIFY(m_page->escape());
    QVERIFY(field->text().isEmpty());
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(m_page->escape());
    QCOMPARE(table()->model()->rowCount(), 5);
    QVERIFY(!m_page->escape());
}

void CampaignsPageTest::sortsByColumns()
{
    fill();
    table()->sortByColumn(CampaignsModel::Recipients, Qt::DescendingOrder);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), QStringLiteral("Spring sale"));
    table()->sortByColumn(CampaignsModel::Name, Qt::AscendingOrder);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), QStringLiteral("Friday reminder"));
}

void CampaignsPageTest::headsAreWholeAndTheBarGivesWay()
{
    fill();
    m_page->resize(1300, 800);
    QTRY_VERIFY(!table()->isColumnHidden(CampaignsModel::Split));
    m_page->resize(968, 640);
    QTRY_VERIFY(table()->isColumnHidden(CampaignsModel::Split));
    QVERIFY(table()->columnWidth(CampaignsModel::Name) >= 150);
    const QFontMetrics metrics(table()->horizontalHeader()->font());
    for (int column = 0; column < CampaignsModel::kColumns; ++column) {
        const QString head = table()->model()->headerData(column, Qt::Horizontal).toString();
        if (!table()->isColumnHidden(column))
            QVERIFY2(table()->columnWidth(column) >= metrics.horizontalAdvance(head) + 24, qPrintable(head));
    }
    m_page->resize(1300, 800);
    QTRY_VERIFY(!table()->isColumnHidden(CampaignsModel::Split));
    QVERIFY(!table()->isColumnHidden(CampaignsModel::LeftOut));
    // What the operator hid stays hidden.
    table()->setColumnHidden(CampaignsModel::Split, true);
    m_page->resize(1200, 800);
    QVERIFY(table()->isColumnHidden(CampaignsModel::Split));
}

void CampaignsPageTest::model()
{
    CampaignsModel source;
    CampaignsFilter filter;
    filter.setSourceModel(&source);
    QAbstractItemModelTester sourceTester(&source);
    QAbstractItemModelTester filterTester(&filter);
    source.setCampaigns({made(2, QStringLiteral("B"), CampaignState::Running, 2000),
                         made(1, QStringLiteral("A"), CampaignState::Draft, 1000)});
    QCOMPARE(filter.rowCount(), 2);
    source.setCampaigns({made(2, QStringLiteral("B2"), CampaignState::Finished, 2000),
                         made(1, QStringLiteral("A"), CampaignState::Draft, 1000)});
    QCOMPARE(source.index(0, 0).data().toString(), QStringLiteral("B2"));
    filter.setGroup(CampaignGroup::Drafts);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.rowOf(1), 0);
    QCOMPARE(filter.rowOf(2), -1);
    source.setCampaigns({});
    QCOMPARE(filter.rowCount(), 0);
}

void CampaignsPageTest::modelOfThousands()
{
    std::vector<Campaign> many;
    for (int i = 5000; i > 0; --i)
        many.push_back(made(i, QStringLiteral("Campaign %1").arg(i), CampaignState::Finished, i * 1000));
    CampaignsModel source;
    CampaignsFilter filter;
    filter.setSourceModel(&source);
    filter.sort(CampaignsModel::When, Qt::DescendingOrder);
    const CpuTimer timer;
    source.setCampaigns(many);
    filter.setSearch(QStringLiteral("campaign 49"));
    QCOMPARE(filter.rowCount(), 111);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void CampaignsPageTest::showsWhatTheProgramDoes()
{
    const Campaign paused = made(1, QStringLiteral("A"), CampaignState::Paused, 0);
    RunView run;
    run.campaign = 1;
    const QString word = lookOf(paused, run).caption;
    run.phase = RunPhase::WaitingForAccount;
    QVERIFY(lookOf(paused, run).caption != word);
    run.phase = RunPhase::WaitingToRetry;
    QCOMPARE(lookOf(paused, run).caption, word);
    QVERIFY(!lookOf(paused, run).more.isEmpty());
    CampaignsModel source;
    source.setCampaigns({paused});
    run.phase = RunPhase::Pausing;
    source.setRun(run);
    QVERIFY(source.index(0, CampaignsModel::State).data().toString() != word);
}

void CampaignsPageTest::pictures_data()
{
    addShotRows();
}

void CampaignsPageTest::pictures()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    m_page.reset();
    const ShotLook look(language, dark);
    const Ui ui = withTheme(m_world->ui(), look.theme());
    m_page = std::make_unique<CampaignsPage>(ui);
    m_page->setAutoFillBackground(true);
    m_page->resize(size);
    m_page->show();
    m_page->activate();
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    QTRY_VERIFY(child<QWidget>("empty")->isVisible());
    QVERIFY(shoot(*m_page, QStringLiteral("campaigns-empty-") + tag));
    add(QStringLiteral("March news"), CampaignState::Finished, 1840);
    add(QStringLiteral("Orders ready, 14 April"), CampaignState::Paused, 1240);
    add(QStringLiteral("A reminder for everybody who asked to be called back"), CampaignState::Scheduled);
    add(QStringLiteral("Gift card"), CampaignState::Draft);
    add(QStringLiteral("Spring sale"), CampaignState::Running, 2000);
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    m_page->focusFirst();
    QTRY_VERIFY(!cell(QStringLiteral("Spring sale"), CampaignsModel::State).isEmpty());
    QVERIFY(shoot(*m_page, QStringLiteral("campaigns-") + tag));
    QTRY_COMPARE(cutOffWords(*m_page), QStringList());
    m_page.reset();
}

QTEST_MAIN(CampaignsPageTest)
#include "test_campaignspage.moc"
