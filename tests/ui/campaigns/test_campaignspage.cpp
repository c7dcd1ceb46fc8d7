// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CampaignCounts.h"
#include "core/storage/RowCodec.h"
#include "tests/support/Drafts.h"
#include "tests/ui/PageShots.h"
#include "tests/ui/UiWorld.h"
#include "translations/Translations.h"
#include "ui/campaigns/CampaignWords.h"
#include "ui/campaigns/CampaignsFilter.h"
#include "ui/campaigns/CampaignsModel.h"
#include "ui/campaigns/CampaignsPage.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/SearchField.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

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

/// The list of campaigns: numbers, chips, find, and what can be done with each.
class CampaignsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void emptyWorkspaceOffersTheFirstStep();
    void takesADroppedFile();
    void listsCampaignsWithTheirNumbers();
    void numbersAddUp();
    void chipsPartTheList();
    void findsByNameAndText();
    void findsAPhoneInTheRows();
    void opensByEnterAndDoubleClick();
    void newCampaignAndQuickMessage();
    void renames();
    void deletesADraftAndBringsItBack();
    void duplicates();
    void retriesFailed();
    void savesAReport();
    void menuFitsTheState();
    void copiesRows();
    void followsTheWorkspace();
    void escapeClearsTheFilter();
    void sortsByColumns();
    void headsAreWholeAndTheBarGivesWay();
    void model();
    void modelOfThousands();
    void showsWhatTheProgramDoes();
    void pictures_data();
    void pictures();

private:
    qint64 add(const QString& name, CampaignState state, int rows = 20);
    void fill();
    int rowOf(const QString& name);
    void select(const QString& name);
    void trigger(const char* action) { child<QAction>(action)->trigger(); }
    QString cell(const QString& name, int column);
    std::vector<Campaign> campaigns();
    template <class T>
    T* child(const char* name)
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    QTableView* table() { return child<QTableView>("campaigns"); }

    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<CampaignsPage> m_page;
};

void CampaignsPageTest::init()
{
    m_world = std::make_unique<UiWorld>();
    m_world->addAccount();
    m_page = std::make_unique<CampaignsPage>(m_world->ui());
    m_page->resize(1072, 800);
    m_page->show();
    m_page->activate();
}

void CampaignsPageTest::cleanup()
{
    m_page.reset();
    m_world.reset();
}

// Half of the rows of a sealed campaign are delivered, a few failed, one is unknown.
qint64 CampaignsPageTest::add(const QString& name, CampaignState state, int rows)
{
    return m_world->engine([name, state, rows](Engine& engine) -> Result<qint64> {
        CampaignPlan plan = testPlan(testAccount());
        plan.source = QStringLiteral("/lists/clients-spring.xlsx");
        const qint64 id = addDraft(engine.workspace(), plan, rows, engine.clock().nowMs());
        Connection& db = engine.workspace().connection();
        const QByteArray now = QByteArray::number(engine.clock().nowMs());
        const QByteArray first = QByteArray::number(firstKey(id));
        if (const Result<void> done = engine.campaigns().rename(id, name); !done)
            return forward(done);
        if (state == CampaignState::Draft)
            return id;
        const bool over = state == CampaignState::Finished;
        const QByteArray range = first + " AND " + QByteArray::number(lastKey(id));
        const QByteArray rowState = over ? "CASE id%10 WHEN 0 THEN 11 WHEN 1 THEN 4 WHEN 2 THEN 7 ELSE 9 END"
                                         : "CASE id%4 WHEN 0 THEN 9 WHEN 1 THEN 2 ELSE 0 END";
        for (const QByteArray& sql :
             {"UPDATE campaign SET sealed_at=" + now + ",state=" + QByteArray::number(int(state)) +
                  " WHERE id=" + QByteArray::number(id),
              QByteArray(state == CampaignState::Scheduled
                             ? "SELECT 1"
                             : "UPDATE delivery SET state=" + rowState + " WHERE id BETWEEN " + range)}) {
            if (const Result<void> done = db.execute(sql.constData()); !done)
                return forward(done);
        }
        const Result<void> counted = recountCampaign(db, id);
        return counted ? Result<qint64>(id) : Result<qint64>(forward(counted));
    });
}

void CampaignsPageTest::fill()
{
    add(QStringLiteral("March news"), CampaignState::Finished, 40);
    add(QStringLiteral("Orders ready"), CampaignState::Paused);
    add(QStringLiteral("Friday reminder"), CampaignState::Scheduled);
    add(QStringLiteral("Gift card"), CampaignState::Draft);
    add(QStringLiteral("Spring sale"), CampaignState::Running, 100);
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    QTRY_COMPARE(cell(QStringLiteral("Spring sale"), CampaignsModel::Waiting), QStringLiteral("75"));
}

int CampaignsPageTest::rowOf(const QString& name)
{
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (table()->model()->index(row, 0).data().toString() == name)
            return row;
    }
    return -1;
}

void CampaignsPageTest::select(const QString& name)
{
    QTRY_VERIFY(rowOf(name) >= 0);
    table()->selectRow(rowOf(name));
}

QString CampaignsPageTest::cell(const QString& name, int column)
{
    const int row = rowOf(name);
    return row < 0 ? QString() : table()->model()->index(row, column).data().toString();
}

std::vector<Campaign> CampaignsPageTest::campaigns()
{
    return m_world->engine([](Engine& engine) { return engine.campaigns().campaigns(); });
}

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

void CampaignsPageTest::renames()
{
    fill();
    select(QStringLiteral("Gift card"));
    m_world->prompt.texts = {QStringLiteral(" Gift cards ")};
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_F2);
    QTRY_VERIFY(rowOf(QStringLiteral("Gift cards")) >= 0);
    QCOMPARE(m_world->prompt.askedTexts.first().value, QStringLiteral("Gift card"));
    // Giving up and an empty name change nothing.
    select(QStringLiteral("Gift cards"));
    m_world->prompt.texts = {std::nullopt, QStringLiteral("  ")};
    trigger("rename");
    trigger("rename");
    QCOMPARE(m_world->prompt.askedTexts.size(), 3);
    QCOMPARE(campaigns().at(3).name, QStringLiteral("Gift cards"));
}

void CampaignsPageTest::deletesADraftAndBringsItBack()
{
    fill();
    select(QStringLiteral("Gift card"));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    QTRY_VERIFY(m_world->navigator.lastUndo);
    QCOMPARE(campaigns().size(), std::size_t(4));
    m_world->navigator.lastUndo();
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    QCOMPARE(cell(QStringLiteral("Gift card"), CampaignsModel::Recipients), QStringLiteral("20"));
    select(QStringLiteral("March news"));
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(campaigns().size(), std::size_t(5));
}

void CampaignsPageTest::duplicates()
{
    fill();
    select(QStringLiteral("March news"));
    trigger("duplicate");
    QTRY_COMPARE(m_world->navigator.ways, QStringList(QStringLiteral("campaign 6 step 1")));
    QTRY_COMPARE(table()->model()->rowCount(), 6);
}

void CampaignsPageTest::retriesFailed()
{
    fill();
    select(QStringLiteral("March news"));
    trigger("retry");
    QCOMPARE(m_world->prompt.asked.size(), 1);
    QCOMPARE(campaigns().size(), std::size_t(5));
    m_world->prompt.choices = {0};
    trigger("retry");
    QTRY_COMPARE(m_world->navigator.ways, QStringList(QStringLiteral("campaign 6 step 3")));
    const Campaign draft = campaigns().at(5);
    QCOMPARE(draft.parent, std::optional<qint64>(1));
    QCOMPARE(draft.counts[RecipientState::Ready], 4);
}

void CampaignsPageTest::savesAReport()
{
    fill();
    select(QStringLiteral("March news"));
    const QString path = m_world->path(QStringLiteral("report.csv"));
    m_world->prompt.files = {path};
    trigger("saveReport");
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QVERIFY(m_world->navigator.ways.first().startsWith(QStringLiteral("toast ")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Name40"));
    QCOMPARE(m_world->prompt.askedFiles.first().name, QStringLiteral("March news.xlsx"));
    // A place that can't be written to is said on the page.
    m_world->prompt.files = {m_world->path(QStringLiteral("none/report.csv"))};
    trigger("saveReport");
    QTRY_VERIFY(child<QLabel>("noteHeadline")->isVisible());
}

void CampaignsPageTest::menuFitsTheState()
{
    fill();
    select(QStringLiteral("Gift card"));
    QVERIFY(child<QAction>("delete")->isVisible());
    QVERIFY(!child<QAction>("pause")->isVisible());
    QVERIFY(!child<QAction>("retry")->isVisible());
    QVERIFY(!child<QAction>("saveReport")->isVisible());
    select(QStringLiteral("Spring sale"));
    QVERIFY(child<QAction>("pause")->isVisible());
    const QString pause = child<QAction>("pause")->text();
    QVERIFY(!child<QAction>("delete")->isVisible());
    select(QStringLiteral("Orders ready"));
    QVERIFY(child<QAction>("pause")->isVisible());
    QVERIFY(child<QAction>("pause")->text() != pause);
    select(QStringLiteral("March news"));
    QVERIFY(!child<QAction>("pause")->isVisible());
    QVERIFY(child<QAction>("retry")->isVisible());
    trigger("showReport");
    QCOMPARE(m_world->navigator.ways, QStringList(QStringLiteral("report 1")));
}

void CampaignsPageTest::copiesRows()
{
    fill();
    select(QStringLiteral("March news"));
    trigger("copy");
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.contains(u'\t'));
    QVERIFY(text.contains(QStringLiteral("March news")));
    QCOMPARE(text.split(u'\n').size(), 2);
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
    QElapsedTimer timer;
    timer.start();
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
    const Theme theme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light, QApplication::font());
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), theme);
    QLocale::setDefault(QLocale(language));
    installTranslations(*QCoreApplication::instance(), QLocale(language));
    const Ui& old = m_world->ui();
    const Ui ui{old.desk,     old.feed,       old.sending, theme,        old.clock,
                old.settings, old.remembered, old.prompt,  old.navigator};
    m_page = std::make_unique<CampaignsPage>(ui);
    m_page->setAutoFillBackground(true);
    m_page->resize(size);
    m_page->show();
    m_page->activate();
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    QTRY_VERIFY(child<QWidget>("empty")->isVisible());
    QVERIFY(shoot(*m_page, QStringLiteral("campaigns-empty-") + tag));
    QLocale::setDefault(QLocale(language));
    add(QStringLiteral("March news"), CampaignState::Finished, 1840);
    add(QStringLiteral("Orders ready, 14 April"), CampaignState::Paused, 1240);
    add(QStringLiteral("A reminder for everybody who asked to be called back"), CampaignState::Scheduled);
    add(QStringLiteral("Gift card"), CampaignState::Draft);
    add(QStringLiteral("Spring sale"), CampaignState::Running, 2000);
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    m_page->focusFirst();
    QTRY_VERIFY(!cell(QStringLiteral("Spring sale"), CampaignsModel::State).isEmpty());
    QVERIFY(shoot(*m_page, QStringLiteral("campaigns-") + tag));
    QCOMPARE(cutOffWords(*m_page), QStringList());
    m_page.reset();
    QLocale::setDefault(QLocale::c());
    installTranslations(*QCoreApplication::instance(), QLocale::c());
}

QTEST_MAIN(CampaignsPageTest)
#include "test_campaignspage.moc"
