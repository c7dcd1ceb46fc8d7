// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided on the status page is done: in the workspace, in files, on the way to other pages.
#include "tests/ui/status/StatusWorld.h"
#include "ui/widgets/NoteBar.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStyleHints>
#include <QToolButton>

using namespace heliograph;
using enum RecipientState;

class TestStatusActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<StatusWorld>(); }
    void cleanup() { m.reset(); }
    void aRowIsSettled();
    void nothingIsDoneToARowNotShownYet();
    void severalRowsAreSettled();
    void askedAgainOnlyWhereItCanBe();
    void aStopIsConfirmed();
    void pausedIsResumed();
    void aDoubleClickPressesOnce();
    void numbersGoOnTheStopListAndBack();
    void numbersAreMarkedAsDead();
    void theButtonsFitTheState_data();
    void theButtonsFitTheState();
    void theViewIsExported();
    void theReportIsSaved();
    void anErrorIsSaidOnThePage();
    void troubleIsANote();
    void theMenuOfARow();

private:
    std::unique_ptr<StatusWorld> m;
};

void TestStatusActions::aRowIsSettled()
{
    m->goTo(10);
    QTRY_VERIFY(m->find<QPushButton>("rowArrived")->isVisible());
    m->press("rowArrived");
    QTRY_COMPARE(m->lastWay(), QStringLiteral("toast 1 rows settled"));
    QCOMPARE(m->row(10).state, Accepted);
    QCOMPARE(m->row(10).reason, Reason::SettledSent);
    QTRY_COMPARE(m->label("detailsState"), QStringLiteral("Accepted"));
    QVERIFY(!m->find<QPushButton>("rowArrived")->isVisible());
}

void TestStatusActions::nothingIsDoneToARowNotShownYet()
{
    m->goTo(10);
    auto* arrived = m->find<QPushButton>("rowArrived");
    QTRY_VERIFY(arrived->isVisible());
    m->grid().goTo(m->model().rowOf(recipientKey(m->campaign(), 26)));
    QCOMPARE(m->grid().currentKey(), recipientKey(m->campaign(), 26));
    arrived->click(); // the story of row 26 is still on its way
    QCOMPARE(m->row(26).state, Uncertain);
    QCOMPARE(m->row(10).state, Uncertain);
    UiWorld::waitFor([this] { return m->label("detailsTitle").contains(QStringLiteral("27")); });
    arrived->click();
    QTRY_COMPARE(m->row(26).state, Accepted);
}

void TestStatusActions::severalRowsAreSettled()
{
    m->check({9, 10, 26, 27});
    QTRY_COMPARE(m->find<QPushButton>("chosenSettle")->text().remove(u'&'), QStringLiteral("Settle 2"));
    m->find<QAction>("chosenArrived")->trigger();
    QTRY_COMPARE(m->lastWay(), QStringLiteral("toast 2 rows settled"));
    QCOMPARE(m->row(26).state, Accepted);
    QCOMPARE(m->row(9).state, Uncertain);
    // Dealt with, so nothing is checked any more.
    QTRY_VERIFY(m->model().checks().isEmpty());
}

void TestStatusActions::askedAgainOnlyWhereItCanBe()
{
    m->goTo(10);
    QTRY_VERIFY(m->find<QPushButton>("rowArrived")->isVisible());
    // The third has no room beside the other two.
    auto* more = m->find<QToolButton>("moreActions");
    QVERIFY(more->isVisible());
    Q_EMIT more->menu()->aboutToShow();
    QCOMPARE(more->menu()->actions().first()->text().remove(u'&'), QStringLiteral("Ask again"));
    more->menu()->actions().first()->trigger();
    QTRY_COMPARE(m->row(10).next, Next::AskAgain);
}

void TestStatusActions::aStopIsConfirmed()
{
    m->press("stop");
    const ChoiceQuestion asked = m->world.prompt.asked.last();
    QCOMPARE(asked.title, QStringLiteral("Stop Spring sale?"));
    QVERIFY(asked.text.startsWith(QStringLiteral("244 are with the gateway and can't be called back.")));
    QCOMPARE(QString(asked.buttons.at(1)).remove(u'&'), QStringLiteral("Stop and cancel 18"));
    QCOMPARE(asked.destructive, 1);
    QCOMPARE(m->loaded().state, CampaignState::Running);
    m->world.prompt.choices = {1};
    m->press("stop");
    QTRY_COMPARE(m->loaded().state, CampaignState::Cancelled);
    QCOMPARE(m->row(13).state, Cancelled);
    QTRY_VERIFY(!m->find<QPushButton>("stop")->isVisible());
    QVERIFY(m->find<QPushButton>("saveReport")->isVisible());
}

void TestStatusActions::pausedIsResumed()
{
    m->setState(CampaignState::Paused);
    QTRY_COMPARE(m->page().head().primary()->text().remove(u'&'), QStringLiteral("Resume sending 18"));
    QSignalSpy changed(&m->world.sending, &SendingFeed::changed);
    QTRY_VERIFY(m->page().togglePause() && changed.count() > 0);
}

void TestStatusActions::aDoubleClickPressesOnce()
{
    const int usual = QGuiApplication::styleHints()->mouseDoubleClickInterval();
    const auto restore =
        qScopeGuard([usual] { QGuiApplication::styleHints()->setMouseDoubleClickInterval(usual); });
    QGuiApplication::styleHints()->setMouseDoubleClickInterval(60'000);
    QPushButton* main = m->page().head().primary();
    QCOMPARE(main->text().remove(u'&'), QStringLiteral("Pause"));
    m->setState(CampaignState::Paused);
    QTRY_COMPARE(main->text().remove(u'&'), QStringLiteral("Resume sending 18"));
    QSignalSpy changed(&m->world.sending, &SendingFeed::changed);
    main->click(); // meant for Pause
    m->loaded();   // whatever was ordered is done by now
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0);
    QGuiApplication::styleHints()->setMouseDoubleClickInterval(1);
    QTest::qWait(2);
    main->click();
    QTRY_VERIFY(changed.count() > 0);
}

void TestStatusActions::numbersGoOnTheStopListAndBack()
{
    m->check({1, 8, 15});
    m->press("chosenStopList");
    QCOMPARE(m->world.prompt.asked.last().title, QStringLiteral("Put 3 numbers on the stop list?"));
    m->world.prompt.choices = {0};
    m->press("chosenStopList");
    QTRY_COMPARE(m->lastWay(), QStringLiteral("toast 2 numbers are on the stop list now"));
    const auto contains = [this] {
        return m->world.engine([](Engine& engine) { return engine.stopList().contains(testPhone(15)); });
    };
    QVERIFY(contains());
    m->world.navigator.lastUndo();
    QTRY_VERIFY(!contains());
}

void TestStatusActions::numbersAreMarkedAsDead()
{
    m->check({7, 11});
    QTRY_VERIFY(m->find<QPushButton>("chosenMarkDead")->isVisible());
    m->press("chosenMarkDead");
    QTRY_COMPARE(m->lastWay(),
                 QStringLiteral("toast 2 numbers are marked as dead: nobody writes to them any more"));
    QVERIFY(m->world.prompt.asked.isEmpty());
    const auto entry = [this] {
        return m->world.engine([](Engine& engine) { return engine.stopList().entry(testPhone(11)); });
    };
    QVERIFY(entry().has_value());
    QCOMPARE(entry()->reason, QStringLiteral("dead number, from campaign Spring sale"));
    m->world.navigator.lastUndo();
    QTRY_VERIFY(!entry().has_value());
}

void TestStatusActions::theButtonsFitTheState_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("delivered") << 1 << QStringList();
    QTest::newRow("accepted") << 2 << QStringList{QStringLiteral("rowAskNow")};
    QTest::newRow("invalid") << 8 << QStringList{QStringLiteral("rowEditNumber")};
    QTest::newRow("undelivered") << 7
                                 << QStringList{QStringLiteral("rowRetry"), QStringLiteral("rowOtherChannel"),
                                                QStringLiteral("rowMarkDead"), QStringLiteral("rowStopList")};
    QTest::newRow("no report") << 14 << QStringList{QStringLiteral("rowRetry")};
    QTest::newRow("undecided") << 10
                               << QStringList{QStringLiteral("rowArrived"), QStringLiteral("rowSendAgain"),
                                              QStringLiteral("rowAskAgain")};
}

void TestStatusActions::theButtonsFitTheState()
{
    QFETCH(const int, row);
    QFETCH(const QStringList, offered);
    m->goTo(row);
    UiWorld::waitFor([&] { return m->label("detailsTitle") == QStringLiteral("Row %1").arg(row + 1); });
    auto* more = m->find<QToolButton>("moreActions");
    QStringList seen;
    for (QPushButton* button : more->parentWidget()->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->objectName() != QStringLiteral("rowShowAlike"))
            seen += button->objectName();
    }
    // What has no room is in the menu, under the same words.
    Q_EMIT more->menu()->aboutToShow();
    for (const QAction* action : more->menu()->actions()) {
        for (const QPushButton* button : more->parentWidget()->findChildren<QPushButton*>()) {
            const bool same = more->isVisible() && button->text() == action->text();
            if (same && button->objectName() != QStringLiteral("rowShowAlike"))
                seen += button->objectName();
        }
    }
    QCOMPARE(seen, offered);
}

void TestStatusActions::theViewIsExported()
{
    m->page().showRows({{Expired}, {}});
    QTRY_COMPARE(m->rows(), 19);
    const QString path = m->world.path(QStringLiteral("rows.csv"));
    m->world.prompt.files = {path};
    m->find<QAction>("exportRows")->trigger();
    QTRY_COMPARE(m->lastWay(), QStringLiteral("toast 19 rows saved in rows.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 20);
    QVERIFY(lines.at(1).contains("79000000011"));
}

void TestStatusActions::theReportIsSaved()
{
    const QString path = m->world.path(QStringLiteral("report.xlsx"));
    m->world.prompt.files = {path};
    m->find<QAction>("menuSaveReport")->trigger();
    QTRY_COMPARE(m->lastWay(), QStringLiteral("toast 300 rows saved in report.xlsx"));
    QCOMPARE(m->world.prompt.askedFiles.last().name, QStringLiteral("Spring sale.xlsx"));
    QVERIFY(QFile::exists(path));
}

void TestStatusActions::anErrorIsSaidOnThePage()
{
    m->world.prompt.files = {m->world.path(QStringLiteral("nowhere/report.xlsx"))};
    m->find<QAction>("menuSaveReport")->trigger();
    auto* failure = m->find<NoteBar>("failure");
    QTRY_VERIFY(failure->isVisible());
    QVERIFY(failure->headline().contains(QStringLiteral("can't be written")));
}

void TestStatusActions::troubleIsANote()
{
    m->setState(CampaignState::Paused, ",pause_code='unreachable',pause_detail='x'");
    auto* note = m->find<NoteBar>("note");
    QTRY_COMPARE(note->headline(), QStringLiteral("Paused: the gateway can't be reached"));
    for (QPushButton* link : note->findChildren<QPushButton*>())
        link->click();
    QVERIFY(m->world.navigator.ways.contains(QStringLiteral("account Main")));
    QVERIFY(m->world.navigator.ways.contains(QStringLiteral("log 0")));
    m->setState(CampaignState::Running, ",pause_code='',pause_detail=''");
    QTRY_VERIFY(!note->isVisible());
}

void TestStatusActions::theMenuOfARow()
{
    m->goTo(10);
    QTRY_VERIFY(m->find<QPushButton>("rowArrived")->isVisible());
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(&m->grid(), &event);
    auto* menu = m->page().findChild<QMenu*>(QStringLiteral("rowMenu"));
    QVERIFY(menu);
    QStringList texts;
    for (const QAction* action : menu->actions())
        texts += action->text().remove(u'&').section(u'\t', 0, 0);
    for (const char* text : {"Documents", "Copy", "It arrived", "New list…", "Stop list…", "Check all rows"})
        QVERIFY2(texts.contains(QString::fromUtf8(text)), text);
    // An unknown row is settled, not retried.
    QVERIFY(!texts.contains(QStringLiteral("Retry…")));
    menu->close();
}

QTEST_MAIN(TestStatusActions)
#include "test_statusactions.moc"
