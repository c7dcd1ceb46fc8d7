// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DraftBuilder.h"
#include "core/spreadsheet/RowSource.h"
#include "core/spreadsheet/TableWriter.h"
#include "core/storage/CampaignCounts.h"
#include "core/storage/RowCodec.h"
#include "tests/support/Drafts.h"
#include "tests/ui/PageShots.h"
#include "tests/ui/UiWorld.h"
#include "translations/Translations.h"
#include "ui/report/ChartCard.h"
#include "ui/report/DeliveryChart.h"
#include "ui/report/ReportPaper.h"
#include "ui/report/ReportsPage.h"
#include "ui/report/SaveReportDialog.h"
#include "ui/report/ShareBars.h"
#include "ui/report/StateBars.h"
#include "ui/widgets/Wording.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>

using namespace heliograph;

namespace {

// Rows n = 1..: every tenth failed, every twentieth has no report, the others arrived after n·n/40 seconds.
QByteArray storySql(qint64 campaign, int rows)
{
    QByteArray sql = "BEGIN;";
    const qint64 start = 1'700'000'000'000;
    for (int n = 1; n <= rows; ++n) {
        const QByteArray key = QByteArray::number(recipientKey(campaign, n));
        const qint64 after = qint64{n} * n * 25;
        const int state = n % 10 == 0 ? (n % 20 == 0 ? 13 : 11) : 9;
        const QByteArray at = QByteArray::number(start + after);
        sql += "UPDATE recipient SET parts=1 WHERE id=" + key +
               ";UPDATE delivery SET state=" + QByteArray::number(state) +
               ",first_attempt_at=" + QByteArray::number(start) + ",changed_at=" + at + " WHERE id=" + key +
               ";INSERT INTO event(recipient,seq,at,kind,state) VALUES(" + key + ",1," +
               QByteArray::number(start) + ",1,2),(" + key + ",2," + at + ",3," + QByteArray::number(state) +
               ");";
    }
    return sql + "UPDATE campaign SET state=4,sealed_at=" + QByteArray::number(start) +
           " WHERE id=" + QByteArray::number(campaign) + ";COMMIT;";
}

void writeWorkbook(const QString& path, const QStringList& phones)
{
    Result<std::unique_ptr<TableWriter>> table = createTable(path, {});
    QVERIFY(table && (*table)->writeHeader({QStringLiteral("Phone")}));
    for (const QString& phone : phones)
        QVERIFY((*table)->writeRow({phone}));
    QVERIFY((*table)->close());
}

// The row by its number, the column from 0.
QString cellOf(const QString& path, qint64 row, int column)
{
    const auto source = openRows(path, {});
    while (source) {
        const auto next = (*source)->next();
        if (!next || !*next)
            break;
        if ((*next)->row == row)
            return (*next)->cells.value(column);
    }
    return {};
}

} // namespace

/// The report of a campaign: figures, charts with their twins, comparison, files and paper.
class ReportsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void emptyWithoutACampaign();
    void showsTheFigures();
    void showsThePriceWhereOneIsKnown();
    void choosesACampaign();
    void statesLeadToTheirRows();
    void chartsHaveTables();
    void chartSpeaks();
    void countsFromTheHandover();
    void dividesBySenderAndHour();
    void comparesWithOthers();
    void copiesACharts();
    void retriesFailed();
    void savesRows_data();
    void savesRows();
    void savesIntoTheWorkbook();
    void proposesTheTrueEnding();
    void asksForTheWorkbook();
    void noWorkbookNoCopy();
    void shortensPhones();
    void writesAPdf();
    void tellsWhatCantBeWritten();
    void durationsAndShares_data();
    void durationsAndShares();
    void tellsOfReportsToCome();
    void pictures_data();
    void pictures();

private:
    qint64 add(const QString& name, int rows);
    qint64 addFrom(const QString& workbook);
    void openDialog();
    void saveAs(const char* choice);
    QStandardItemModel* tableOf(const char* card);
    void waitForCharts();
    template <class T>
    T* child(const char* name)
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    QString figure(const char* card, const char* label = "figure")
    {
        return child<QWidget>(card)->findChild<QLabel*>(QString::fromLatin1(label))->text();
    }

    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<ReportsPage> m_page;
};

void ReportsPageTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_world = std::make_unique<UiWorld>();
    m_world->addAccount();
    m_page = std::make_unique<ReportsPage>(m_world->ui());
    m_page->resize(1072, 800);
    m_page->show();
    m_page->activate();
}

void ReportsPageTest::cleanup()
{
    m_page.reset();
    m_world.reset();
}

qint64 ReportsPageTest::add(const QString& name, int rows)
{
    return m_world->engine([name, rows](Engine& engine) -> Result<qint64> {
        const qint64 id = addDraft(engine.workspace(), testPlan(testAccount()), rows, engine.clock().nowMs());
        Connection& db = engine.workspace().connection();
        const Result<void> renamed = engine.campaigns().changeDraft(id, [name](Campaign& draft) {
            draft.name = name;
            draft.accountName = QStringLiteral("Main");
        });
        const Result<void> told = renamed ? db.execute(storySql(id, rows).constData()) : renamed;
        const Result<void> counted = told ? recountCampaign(db, id) : told;
        return counted ? Result<qint64>(id) : Result<qint64>(forward(counted));
    });
}

void ReportsPageTest::waitForCharts()
{
    QTRY_VERIFY(!child<DeliveryChart>("deliveryChart")->view().curve.points.empty());
}

QStandardItemModel* ReportsPageTest::tableOf(const char* card)
{
    auto* table = child<QWidget>(card)->findChild<QTableView*>(QStringLiteral("chartTable"));
    return qobject_cast<QStandardItemModel*>(table->model());
}

void ReportsPageTest::emptyWithoutACampaign()
{
    QTRY_VERIFY(child<QWidget>("empty")->isVisible());
    QTRY_VERIFY(!child<QPushButton>("primary")->isEnabled());
    QVERIFY(!child<QPushButton>("primary")->toolTip().isEmpty());
    QVERIFY(!child<QComboBox>("chooser")->isVisible());
}

void ReportsPageTest::showsTheFigures()
{
    add(QStringLiteral("Spring sale"), 200);
    waitForCharts();
    QCOMPARE(figure("delivered"), QStringLiteral("180"));
    QVERIFY(figure("delivered", "figureLine").contains(QStringLiteral("90")));
    QCOMPARE(figure("failed"), QStringLiteral("10"));
    QCOMPARE(figure("unknown"), QStringLiteral("10"));
    QVERIFY(figure("charged").contains(QStringLiteral("200")));
    QVERIFY(child<QWidget>("delivered")->accessibleName().contains(QStringLiteral("180")));
    QVERIFY(!child<QWidget>("empty")->isVisible());
}

void ReportsPageTest::showsThePriceWhereOneIsKnown()
{
    m_world->engine([](Engine& engine) -> Result<int> {
        Result<Account> account = engine.accounts().account(QStringLiteral("Main"));
        account->pricePerPart = QStringLiteral("2.40");
        account->currency = QStringLiteral("₽");
        const Result<void> updated = engine.accounts().update(*account);
        return updated ? Result<int>(0) : Result<int>(forward(updated));
    });
    add(QStringLiteral("Spring sale"), 100);
    waitForCharts();
    QTRY_VERIFY(figure("charged").contains(QStringLiteral("240.00")));
    QVERIFY(figure("charged").contains(QStringLiteral("₽")));
    QVERIFY(figure("charged", "figureLine").contains(QStringLiteral("100")));
}

void ReportsPageTest::choosesACampaign()
{
    const qint64 older = add(QStringLiteral("March news"), 40);
    add(QStringLiteral("Spring sale"), 100);
    waitForCharts();
    auto* chooser = child<QComboBox>("chooser");
    QTRY_COMPARE(chooser->count(), 2);
    m_page->focusFirst();
    QCOMPARE(m_page->focusWidget(), chooser);
    m_page->showReport(older);
    QTRY_COMPARE(figure("delivered"), QStringLiteral("36"));
    QVERIFY(chooser->currentText().contains(QStringLiteral("March news")));
    QTRY_COMPARE(child<DeliveryChart>("deliveryChart")->view().curve.delivered, 36);
    QTest::keyClick(chooser, Qt::Key_Up);
    QTRY_COMPARE(figure("delivered"), QStringLiteral("90"));
}

void ReportsPageTest::statesLeadToTheirRows()
{
    const qint64 id = add(QStringLiteral("Spring sale"), 100);
    waitForCharts();
    auto* bar = child<StateBar>("state-undelivered");
    QVERIFY(bar->isVisible());
    QVERIFY(bar->accessibleName().contains(u'5'));
    QVERIFY(!child<StateBar>("state-ready")->isVisible());
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_Space);
    QCOMPARE(m_world->navigator.ways, QStringList(QStringLiteral("rows %1 ").arg(id)));
}

void ReportsPageTest::chartsHaveTables()
{
    add(QStringLiteral("Spring sale"), 100);
    waitForCharts();
    QCOMPARE(tableOf("statesCard")->rowCount(), 3);
    QCOMPARE(tableOf("statesCard")->item(0, 1)->text(), QStringLiteral("90"));
    QVERIFY(tableOf("curveCard")->rowCount() > 3);
    const int last = tableOf("curveCard")->rowCount() - 1;
    QCOMPARE(tableOf("curveCard")->item(last, 1)->text(), QStringLiteral("90"));
    QVERIFY(child<DeliveryChart>("deliveryChart")->isVisible());
    child<QAction>("tables")->trigger();
    QVERIFY(!child<DeliveryChart>("deliveryChart")->isVisible());
    auto* table = child<QWidget>("curveCard")->findChild<QTableView*>(QStringLiteral("chartTable"));
    QVERIFY(table->isVisible());
    QVERIFY(!table->accessibleName().isEmpty());
    QVERIFY(m_page->escape());
    QVERIFY(child<DeliveryChart>("deliveryChart")->isVisible());
    QVERIFY(!m_page->escape());
}

void ReportsPageTest::chartSpeaks()
{
    add(QStringLiteral("Spring sale"), 100);
    waitForCharts();
    const auto* chart = child<DeliveryChart>("deliveryChart");
    QVERIFY(chart->accessibleName().contains(QStringLiteral("90")));
    QVERIFY(chart->view().curve.halfAfter);
    QVERIFY(chart->accessibleName().contains(QStringLiteral("half after")));
}

void ReportsPageTest::countsFromTheHandover()
{
    add(QStringLiteral("Spring sale"), 100);
    waitForCharts();
    QVERIFY(child<DeliveryChart>("deliveryChart")->view().startedAt);
    QTest::mouseClick(child<QWidget>("since")->findChildren<QToolButton*>().at(1), Qt::LeftButton);
    QVERIFY(!child<DeliveryChart>("deliveryChart")->view().startedAt);
}

void ReportsPageTest::dividesBySenderAndHour()
{
    add(QStringLiteral("Spring sale"), 100);
    waitForCharts();
    QCOMPARE(tableOf("splitCard")->item(0, 0)->text(), QStringLiteral("Helio"));
    QCOMPARE(tableOf("splitCard")->item(0, 2)->text(), QStringLiteral("90"));
    QTest::mouseClick(child<QWidget>("splitBy")->findChildren<QToolButton*>().at(1), Qt::LeftButton);
    QCOMPARE(tableOf("splitCard")->rowCount(), 1);
    QCOMPARE(tableOf("splitCard")->item(0, 1)->text(), QStringLiteral("100"));
    QVERIFY(child<SplitRows>("splitRows")->accessibleName().contains(QStringLiteral("90")));
}

void ReportsPageTest::comparesWithOthers()
{
    add(QStringLiteral("March news"), 40);
    add(QStringLiteral("Lottery"), 20);
    add(QStringLiteral("Spring sale"), 100);
    waitForCharts();
    QTRY_COMPARE(tableOf("sharesCard")->rowCount(), 3);
    QTest::mouseClick(child<QPushButton>("chooseOthers"), Qt::LeftButton);
    QMenu* menu = nullptr;
    for (QMenu* one : m_page->findChildren<QMenu*>()) {
        if (one->isVisible())
            menu = one;
    }
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY(menu->actions().first()->isChecked());
    menu->actions().first()->trigger();
    menu->close();
    QCOMPARE(tableOf("sharesCard")->rowCount(), 2);
    QCOMPARE(tableOf("sharesCard")->item(1, 0)->text(), QStringLiteral("March news"));
    QVERIFY(child<ShareBars>("shareBars")->accessibleName().contains(QStringLiteral("March news")));
}

void ReportsPageTest::copiesACharts()
{
    add(QStringLiteral("Spring sale"), 100);
    waitForCharts();
    auto* card = child<ChartCard>("statesCard");
    card->findChild<QAction*>(QStringLiteral("copyTable"))->trigger();
    QCOMPARE(QApplication::clipboard()->text().split(u'\n').size(), 4);
    card->findChild<QAction*>(QStringLiteral("copyPicture"))->trigger();
    QVERIFY(!QApplication::clipboard()->pixmap().isNull());
}

void ReportsPageTest::retriesFailed()
{
    add(QStringLiteral("Spring sale"), 100);
    waitForCharts();
    auto* retry = child<QPushButton>("retry");
    QVERIFY(retry->isVisible());
    QVERIFY(retry->text().contains(u'5'));
    m_world->prompt.choices = {0};
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE(m_world->navigator.ways, QStringList(QStringLiteral("campaign 2 step 3")));
}

void ReportsPageTest::openDialog()
{
    QTest::mouseClick(child<QPushButton>("primary"), Qt::LeftButton);
    QTRY_VERIFY(child<SaveReportDialog>("saveReportDialog"));
}

void ReportsPageTest::savesRows_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("ending");
    QTest::newRow("XLSX") << QStringLiteral("xlsx") << QStringLiteral(".xlsx");
    QTest::newRow("CSV") << QStringLiteral("csv") << QStringLiteral(".csv");
}

void ReportsPageTest::savesRows()
{
    QFETCH(QString, choice);
    QFETCH(QString, ending);
    add(QStringLiteral("Spring: sale/1"), 30);
    waitForCharts();
    const QString path = m_world->path(QStringLiteral("report"));
    m_world->prompt.files = {path};
    openDialog();
    m_page->findChild<QRadioButton*>(choice)->click();
    QTest::mouseClick(m_page->findChild<QDialog*>()->findChild<QPushButton*>(QStringLiteral("save")),
                      Qt::LeftButton);
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QVERIFY(m_world->navigator.ways.first().startsWith(QStringLiteral("toast ")));
    QVERIFY(QFile(path + ending).size() > 500);
    QCOMPARE(m_world->prompt.askedFiles.first().name, QStringLiteral("Spring- sale-1") + ending);
}

// A campaign whose list is in a workbook with three rows.
qint64 ReportsPageTest::addFrom(const QString& workbook)
{
    writeWorkbook(workbook, {testPhone(1), testPhone(2), testPhone(3)});
    return m_world->engine([workbook](Engine& engine) -> Result<qint64> {
        DraftRequest request;
        request.name = QStringLiteral("Spring sale");
        request.accountName = QStringLiteral("Main");
        request.plan = testPlan(testAccount());
        request.plan.message.text = QStringLiteral("Hello");
        request.list.file = workbook;
        const Result<DraftResult> built = DraftBuilder(engine.workspace(), engine.clock()).build(request);
        if (!built)
            return forward(built);
        Connection& db = engine.workspace().connection();
        Result<void> told = db.execute(storySql(built->campaign, 3).constData());
        if (told)
            told = recountCampaign(db, built->campaign);
        return told ? Result<qint64>(built->campaign) : Result<qint64>(forward(told));
    });
}

void ReportsPageTest::saveAs(const char* choice)
{
    openDialog();
    QVERIFY(child<QRadioButton>(choice)->isEnabled());
    child<QRadioButton>(choice)->click();
    QTest::mouseClick(
        child<SaveReportDialog>("saveReportDialog")->findChild<QPushButton*>(QStringLiteral("save")),
        Qt::LeftButton);
}

void ReportsPageTest::savesIntoTheWorkbook()
{
    const QString list = m_world->path(QStringLiteral("list.xlsx"));
    addFrom(list);
    waitForCharts();
    openDialog();
    QCOMPARE(child<QRadioButton>("workbook")->text(), QStringLiteral("&Into a copy of list.xlsx"));
    QVERIFY(child<QRadioButton>("workbook")->isChecked());
    QVERIFY(!child<QCheckBox>("maskPhones")->isEnabled());
    child<QDialog>("saveReportDialog")->reject();
    QTRY_VERIFY(!child<QDialog>("saveReportDialog"));
    m_world->prompt.files = {m_world->path(QStringLiteral("copy"))};
    saveAs("workbook");
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QVERIFY(m_world->navigator.ways.first().startsWith(QStringLiteral("toast ")));
    QCOMPARE(m_world->prompt.askedFiles.size(), 1);
    QCOMPARE(m_world->prompt.askedFiles.first().name, QStringLiteral("list, report.xlsx"));
    const QString copy = m_world->path(QStringLiteral("copy.xlsx"));
    QCOMPARE(cellOf(copy, 2, 1), testPhone(1));
    QCOMPARE(cellOf(copy, 2, 2), describe(RecipientState::Delivered));
    QCOMPARE(cellOf(copy, 4, 0), testPhone(3));
}

void ReportsPageTest::proposesTheTrueEnding()
{
    const QString workbook = m_world->path(QStringLiteral("list.xlsx"));
    addFrom(workbook);
    waitForCharts();
    const QString misnamed = m_world->path(QStringLiteral("list.xls"));
    QVERIFY(QFile::rename(workbook, misnamed));
    m_world->prompt.files = {misnamed, m_world->path(QStringLiteral("copy"))};
    saveAs("workbook");
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QCOMPARE(m_world->prompt.askedFiles.last().name, QStringLiteral("list, report.xlsx"));
    QCOMPARE(cellOf(m_world->path(QStringLiteral("copy.xlsx")), 4, 1), testPhone(3));
}

void ReportsPageTest::asksForTheWorkbook()
{
    const QString list = m_world->path(QStringLiteral("list.xlsx"));
    const QString moved = m_world->path(QStringLiteral("moved.xlsx"));
    const QString copy = m_world->path(QStringLiteral("copy.xlsx"));
    addFrom(list);
    waitForCharts();
    QVERIFY(QFile::copy(list, moved));
    // What is there now is something else: said, and asked for the right one.
    writeWorkbook(list, {testPhone(1), testPhone(7), testPhone(3)});
    m_world->prompt.files = {copy, moved, copy};
    saveAs("workbook");
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QCOMPARE(m_world->prompt.askedFiles.size(), 3);
    QVERIFY(child<QLabel>("noteHeadline")->isVisible());
    QCOMPARE(cellOf(copy, 3, 2), describe(RecipientState::Delivered));
    // No longer there: asked for first.
    QVERIFY(QFile::remove(list));
    m_world->navigator.ways.clear();
    m_world->prompt.askedFiles.clear();
    m_world->prompt.files = {moved, copy};
    QTRY_VERIFY(!child<QDialog>("saveReportDialog"));
    saveAs("workbook");
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QCOMPARE(m_world->prompt.askedFiles.size(), 2);
    QVERIFY(m_world->prompt.askedFiles.first().title.contains(QStringLiteral("list.xlsx")));
}

void ReportsPageTest::noWorkbookNoCopy()
{
    add(QStringLiteral("Typed"), 5);
    waitForCharts();
    openDialog();
    auto* choice = child<QRadioButton>("workbook");
    QVERIFY(!choice->isEnabled());
    QVERIFY(!choice->toolTip().isEmpty());
}

void ReportsPageTest::shortensPhones()
{
    add(QStringLiteral("Spring sale"), 30);
    waitForCharts();
    const QString path = m_world->path(QStringLiteral("report.csv"));
    m_world->prompt.files = {path};
    openDialog();
    child<QRadioButton>("pdf")->click();
    QVERIFY(!child<QCheckBox>("maskPhones")->isEnabled());
    child<QRadioButton>("csv")->click();
    child<QCheckBox>("maskPhones")->click();
    child<QCheckBox>("ownColumns")->click();
    QTest::mouseClick(
        child<SaveReportDialog>("saveReportDialog")->findChild<QPushButton*>(QStringLiteral("save")),
        Qt::LeftButton);
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains(testPhone(7).toLatin1()));
    QVERIFY(text.contains("7900*****07"));
    QVERIFY(!text.contains("Name7"));
}

void ReportsPageTest::writesAPdf()
{
    add(QStringLiteral("Spring sale"), 100);
    waitForCharts();
    const QString path = m_world->path(QStringLiteral("report.pdf"));
    m_world->prompt.files = {path};
    openDialog();
    child<QRadioButton>("pdf")->click();
    QTest::mouseClick(
        child<SaveReportDialog>("saveReportDialog")->findChild<QPushButton*>(QStringLiteral("save")),
        Qt::LeftButton);
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF"));
    // Text, not a picture of it: fonts with a map back to characters; and the chart.
    QVERIFY(pdf.contains("/ToUnicode"));
    QVERIFY(pdf.contains("/Subtype /Image"));
    QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
}

void ReportsPageTest::tellsWhatCantBeWritten()
{
    add(QStringLiteral("Spring sale"), 30);
    waitForCharts();
    m_world->prompt.files = {m_world->path(QStringLiteral("none/report.pdf"))};
    openDialog();
    child<QRadioButton>("pdf")->click();
    QTest::mouseClick(
        child<SaveReportDialog>("saveReportDialog")->findChild<QPushButton*>(QStringLiteral("save")),
        Qt::LeftButton);
    QTRY_VERIFY(child<QLabel>("noteHeadline")->isVisible());
    QVERIFY(m_world->navigator.ways.isEmpty());
}

void ReportsPageTest::durationsAndShares_data()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QTest::addColumn<QString>("made");
    QTest::addColumn<QString>("wanted");
    const QChar gap(QChar::Nbsp);
    QTest::newRow("seconds") << shownDuration(45) << QStringLiteral("45 s");
    QTest::newRow("minutes and seconds") << shownDuration(127) << QStringLiteral("2 min 07 s");
    QTest::newRow("whole minutes") << shownDuration(300) << QStringLiteral("5 min");
    QTest::newRow("hours") << shownDuration(4800) << QStringLiteral("1 h 20 min");
    QTest::newRow("whole hours") << shownDuration(7200) << QStringLiteral("2 h");
    QTest::newRow("share") << shownShare(938, 1000) << QStringLiteral("93.8") + gap + u'%';
    QTest::newRow("all") << shownShare(5, 5) << QStringLiteral("100") + gap + u'%';
    QTest::newRow("nearly all") << shownShare(99'999, 100'000) << QStringLiteral("99.9") + gap + u'%';
    QTest::newRow("hardly any") << shownShare(1, 100'000) << QStringLiteral("<0.1") + gap + u'%';
    QTest::newRow("none") << shownShare(0, 10) << QStringLiteral("0") + gap + u'%';
    QTest::newRow("of nothing") << shownShare(0, 0) << QStringLiteral("–");
    QTest::newRow("money") << shownMoney(QStringLiteral("53088"), QStringLiteral("₽"))
                           << QStringLiteral("53,088.00") + gap + QStringLiteral("₽");
}

void ReportsPageTest::durationsAndShares()
{
    QFETCH(QString, made);
    QFETCH(QString, wanted);
    QCOMPARE(made, wanted);
}

void ReportsPageTest::tellsOfReportsToCome()
{
    const qint64 id = add(QStringLiteral("Spring sale"), 30);
    m_world->engine([id](Engine& engine) -> Result<int> {
        Connection& db = engine.workspace().connection();
        const Result<void> done = db.execute("UPDATE delivery SET state=2 WHERE state=13");
        const Result<void> counted = done ? recountCampaign(db, id) : done;
        return counted ? Result<int>(0) : Result<int>(forward(counted));
    });
    QTRY_COMPARE(child<QLabel>("pageNote")->text(),
                 ReportsPage::tr("%Ln reports are still to come", nullptr, 1));
}

void ReportsPageTest::pictures_data()
{
    addShotRows();
}

void ReportsPageTest::pictures()
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
    m_page = std::make_unique<ReportsPage>(ui);
    m_page->setAutoFillBackground(true);
    m_page->resize(size);
    m_page->show();
    m_page->activate();
    for (const char* name : {"March news", "Loyalty cards are ready", "Lottery winners"})
        add(QString::fromLatin1(name), 120);
    add(QStringLiteral("Spring sale"), 500);
    QTRY_COMPARE(child<QComboBox>("chooser")->count(), 4);
    m_page->showReport(4);
    QTRY_COMPARE(child<DeliveryChart>("deliveryChart")->view().curve.delivered, 450);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    QTRY_COMPARE(tableOf("sharesCard")->rowCount(), 4);
    QVERIFY(shoot(*m_page, QStringLiteral("report-") + tag));
    QCOMPARE(cutOffWords(*m_page), QStringList());
    child<QAction>("tables")->trigger();
    QVERIFY(shoot(*m_page, QStringLiteral("report-tables-") + tag));
    m_page.reset();
    QLocale::setDefault(QLocale::c());
    installTranslations(*QCoreApplication::instance(), QLocale::c());
}

QTEST_MAIN(ReportsPageTest)
#include "test_reportspage.moc"
