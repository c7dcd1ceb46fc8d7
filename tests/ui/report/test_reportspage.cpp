// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CampaignCounts.h"
#include "tests/ui/PageShots.h"
#include "tests/ui/report/ReportsFixture.h"
#include "ui/report/ChartCard.h"
#include "ui/report/DeliveryChart.h"
#include "ui/report/ShareBars.h"
#include "ui/report/StateBars.h"
#include "ui/widgets/Wording.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>

using namespace heliograph;

/// The report of a campaign on its page: figures, charts with their twins, comparison.
class ReportsPageTest : public ReportsFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }
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
    void durationsAndShares_data();
    void durationsAndShares();
    void tellsOfReportsToCome();
    void pictures_data();
    void pictures();

private:
    QStandardItemModel* tableOf(const char* card);
    QString figure(const char* card, const char* label = "figure")
    {
        return child<QWidget>(card)->findChild<QLabel*>(QString::fromLatin1(label))->text();
    }
};

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
    const ShotLook look(language, dark);
    const Ui ui = withTheme(m_world->ui(), look.theme());
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
    QTRY_COMPARE(cutOffWords(*m_page), QStringList());
    child<QAction>("tables")->trigger();
    QVERIFY(shoot(*m_page, QStringLiteral("report-tables-") + tag));
    m_page.reset();
}

QTEST_MAIN(ReportsPageTest)
#include "test_reportspage.moc"
