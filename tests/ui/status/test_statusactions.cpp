// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided on the status page is done: in the workspace, in files, on the way to other pages.
#include "core/storage/ContactReader.h"
#include "core/storage/ContactStore.h"
#include "tests/ui/status/StatusWorld.h"
#include "ui/campaign/RetryDialog.h"
#include "ui/widgets/NoteBar.h"

#include <QAction>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>
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
    void sentAgainOnlyWhenConfirmed();
    void failedRowsAreRetried();
    void rowsRetriedBeforeStayOut();
    void repeatsAreWarnedOf();
    void chosenRowsAreRetried();
    void aStopIsConfirmed();
    void pausedIsResumed();
    void aDoubleClickPressesOnce();
    void chosenRowsBecomeACampaign();
    void aListSaysWhoStaysOut();
    void aCopyIsMade();
    void numbersGoOnTheStopListAndBack();
    void numbersAreMarkedAsDead();
    void failedRowsGoByTheOtherChannel();
    void aWrongNumberIsMended();
    void aNumberOfAnotherRowIsRefused();
    void contactsWithTheWrongNumberAreMended();
    void theButtonsFitTheState_data();
    void theButtonsFitTheState();
    void theViewIsExported();
    void theReportIsSaved();
    void anErrorIsSaidOnThePage();
    void troubleIsANote();
    void theMenuOfARow();

private:
    void press(const char* name) { QTest::mouseClick(m->find<QPushButton>(name), Qt::LeftButton); }
    QString lastWay()
    {
        return m->world.navigator.ways.isEmpty() ? QString() : m->world.navigator.ways.last();
    }
    RetryDialog* dialog()
    {
        UiWorld::waitFor([this] { return m->page().findChild<RetryDialog*>() != nullptr; });
        return m->page().findChild<RetryDialog*>();
    }
    /// The newest campaign of the workspace.
    Campaign newest()
    {
        return m->world.engine([](Engine& engine) -> Result<Campaign> {
            const Result<std::vector<Campaign>> all = engine.campaigns().campaigns();
            return all ? Result<Campaign>(all->back()) : Result<Campaign>(forward(all));
        });
    }
    void check(std::initializer_list<int> rows)
    {
        RowSet set;
        for (const int n : rows)
            set.insert(recipientKey(m->campaign(), n));
        m->model().setChecks(set);
    }

    std::unique_ptr<StatusWorld> m;
};

void TestStatusActions::aRowIsSettled()
{
    m->goTo(10);
    QTRY_VERIFY(m->find<QPushButton>("rowArrived")->isVisible());
    press("rowArrived");
    QTRY_COMPARE(lastWay(), QStringLiteral("toast 1 rows settled"));
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
    check({9, 10, 26, 27});
    QTRY_COMPARE(m->find<QPushButton>("chosenSettle")->text().remove(u'&'), QStringLiteral("Settle 2"));
    m->find<QAction>("chosenArrived")->trigger();
    QTRY_COMPARE(lastWay(), QStringLiteral("toast 2 rows settled"));
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

void TestStatusActions::sentAgainOnlyWhenConfirmed()
{
    m->goTo(10);
    QTRY_VERIFY(m->find<QPushButton>("rowSendAgain")->isVisible());
    press("rowSendAgain");
    QCOMPARE(m->world.prompt.asked.last().title, QStringLiteral("Row 11 may already have this message"));
    QCOMPARE(m->world.prompt.asked.last().destructive, 1);
    QCOMPARE(m->row(10).state, Uncertain);
    m->world.prompt.choices = {1};
    press("rowSendAgain");
    QTRY_VERIFY(lastWay().endsWith(QStringLiteral("step 3")));
    QCOMPARE(m->row(10).reason, Reason::SettledNotSent);
    QCOMPARE(newest().parent, std::optional(m->campaign()));
    QCOMPARE(newest().recipients, 1);
}

void TestStatusActions::failedRowsAreRetried()
{
    m->setState(CampaignState::Finished, ",finished_at=sealed_at+66000");
    QTRY_COMPARE(m->page().head().primary()->text().remove(u'&'), QStringLiteral("Retry 38 failed…"));
    m->page().carryOut();
    auto* rejected = dialog()->findChild<QCheckBox*>(QStringLiteral("retry_rejected"));
    QVERIFY(!rejected->isChecked());
    QVERIFY(!dialog()->findChild<QWidget*>(QStringLiteral("retryWarning"))->isVisible());
    auto* go = dialog()->findChild<QPushButton*>(QStringLiteral("retryGo"));
    QVERIFY(go->text().contains(QStringLiteral("38")));
    rejected->click();
    QVERIFY(go->text().contains(QStringLiteral("57")));
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_COMPARE(lastWay(), QStringLiteral("campaign %1 step 3").arg(newest().id));
    QCOMPARE(newest().recipients, 57);
    QVERIFY(!newest().isSealed());
    QTRY_VERIFY(!m->page().findChild<RetryDialog*>());
}

void TestStatusActions::rowsRetriedBeforeStayOut()
{
    m->setState(CampaignState::Finished, ",finished_at=sealed_at+66000");
    QTRY_VERIFY(m->page().head().primary()->text().contains(QStringLiteral("38")));
    m->page().carryOut();
    QVERIFY(dialog()->findChild<QCheckBox*>(QStringLiteral("retryOnceMore"))->isHidden());
    QTest::mouseClick(dialog()->findChild<QPushButton*>(QStringLiteral("retryGo")), Qt::LeftButton);
    QTRY_COMPARE(newest().recipients, 38);
    QTRY_VERIFY(!m->page().findChild<RetryDialog*>());
    m->execute("UPDATE campaign SET state=4,sealed_at=1 WHERE id=" + QByteArray::number(newest().id));

    m->page().carryOut();
    auto* onceMore = dialog()->findChild<QCheckBox*>(QStringLiteral("retryOnceMore"));
    QVERIFY(!onceMore->isHidden());
    QVERIFY(onceMore->text().contains(QStringLiteral("38")));
    QVERIFY(!onceMore->isChecked());
    auto* go = dialog()->findChild<QPushButton*>(QStringLiteral("retryGo"));
    QVERIFY(!go->isEnabled());
    QVERIFY(!dialog()->findChild<QWidget*>(QStringLiteral("retryWarning"))->isVisible());
    dialog()->findChild<QCheckBox*>(QStringLiteral("retry_rejected"))->click();
    QVERIFY(go->isEnabled());
    QVERIFY(go->text().contains(QStringLiteral("19")));
    onceMore->click();
    QVERIFY(go->text().contains(QStringLiteral("57")));
    QVERIFY(dialog()->findChild<QWidget*>(QStringLiteral("retryWarning"))->isVisible());
    onceMore->click();
    const qint64 before = newest().id;
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY(newest().id != before);
    QCOMPARE(newest().recipients, 19);
}

void TestStatusActions::repeatsAreWarnedOf()
{
    m->setState(CampaignState::Finished, ",finished_at=sealed_at+66000");
    QTRY_VERIFY(m->page().head().primary()->text().contains(QStringLiteral("38")));
    m->page().carryOut();
    for (const char* usual : {"retry_undelivered", "retry_expired"})
        dialog()->findChild<QCheckBox*>(QString::fromLatin1(usual))->click();
    auto* go = dialog()->findChild<QPushButton*>(QStringLiteral("retryGo"));
    QVERIFY(!go->isEnabled());
    // Of the unknown, only those that nobody asks about any more.
    auto* unknown = dialog()->findChild<QCheckBox*>(QStringLiteral("retry_uncertain"));
    QVERIFY(unknown->text().endsWith(QStringLiteral("19")));
    unknown->click();
    QVERIFY(dialog()->findChild<QWidget*>(QStringLiteral("retryWarning"))->isVisible());
    dialog()->findChild<QRadioButton*>(QStringLiteral("retryOtherText"))->click();
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY(lastWay().endsWith(QStringLiteral("step 2")));
    QCOMPARE(newest().recipients, 19);
}

void TestStatusActions::chosenRowsAreRetried()
{
    check({5, 7, 11, 1});
    QTRY_COMPARE(m->find<QPushButton>("chosenRetry")->text().remove(u'&'), QStringLiteral("Retry 3…"));
    press("chosenRetry");
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(lastWay().startsWith(QStringLiteral("campaign")));
    QCOMPARE(newest().recipients, 2);
    QVERIFY(m->model().checks().isEmpty());
}

void TestStatusActions::aStopIsConfirmed()
{
    press("stop");
    const ChoiceQuestion asked = m->world.prompt.asked.last();
    QCOMPARE(asked.title, QStringLiteral("Stop Spring sale?"));
    QVERIFY(asked.text.startsWith(QStringLiteral("244 are with the gateway and can't be called back.")));
    QCOMPARE(QString(asked.buttons.at(1)).remove(u'&'), QStringLiteral("Stop and cancel 18"));
    QCOMPARE(asked.destructive, 1);
    QCOMPARE(m->loaded().state, CampaignState::Running);
    m->world.prompt.choices = {1};
    press("stop");
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

void TestStatusActions::chosenRowsBecomeACampaign()
{
    check({1, 15});
    m->world.prompt.texts = {QStringLiteral("Those two")};
    press("chosenNewList");
    QTRY_VERIFY(lastWay().endsWith(QStringLiteral("step 2")));
    QCOMPARE(newest().name, QStringLiteral("Those two"));
    QCOMPARE(newest().counts[Ready], 2);
    QVERIFY(!newest().parent);
}

// Row 9 is unknown and will be asked again: it may have the message already.
void TestStatusActions::aListSaysWhoStaysOut()
{
    check({1, 9});
    m->world.prompt.texts = {QStringLiteral("Those two")};
    press("chosenNewList");
    QTRY_VERIFY(lastWay().startsWith(QStringLiteral("toast 1 chosen row(s) stay out: still")));
    QCOMPARE(newest().recipients, 1);
}

void TestStatusActions::aCopyIsMade()
{
    m->find<QAction>("duplicate")->trigger();
    QTRY_VERIFY(lastWay().endsWith(QStringLiteral("step 2")));
    QCOMPARE(newest().name, QStringLiteral("Spring sale, copy"));
    QCOMPARE(newest().state, CampaignState::Draft);
}

void TestStatusActions::numbersGoOnTheStopListAndBack()
{
    check({1, 8, 15});
    press("chosenStopList");
    QCOMPARE(m->world.prompt.asked.last().title, QStringLiteral("Put 3 numbers on the stop list?"));
    m->world.prompt.choices = {0};
    press("chosenStopList");
    QTRY_COMPARE(lastWay(), QStringLiteral("toast 2 numbers are on the stop list now"));
    const auto contains = [this] {
        return m->world.engine([](Engine& engine) { return engine.stopList().contains(testPhone(15)); });
    };
    QVERIFY(contains());
    m->world.navigator.lastUndo();
    QTRY_VERIFY(!contains());
}

void TestStatusActions::numbersAreMarkedAsDead()
{
    check({7, 11});
    QTRY_VERIFY(m->find<QPushButton>("chosenMarkDead")->isVisible());
    press("chosenMarkDead");
    QTRY_COMPARE(lastWay(),
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

void TestStatusActions::failedRowsGoByTheOtherChannel()
{
    check({5, 7, 11, 14, 1});
    auto* other = m->find<QPushButton>("chosenOtherChannel");
    QTRY_COMPARE(other->text().remove(u'&'), QStringLiteral("Send by Viber…"));
    press("chosenOtherChannel");
    QTRY_VERIFY(lastWay().startsWith(QStringLiteral("toast A new campaign")));
    const Campaign made = newest();
    QVERIFY(m->world.navigator.ways.contains(QStringLiteral("campaign %1 step 2").arg(made.id)));
    QCOMPARE(made.recipients, 3); // nobody who has it, or may have it
    QCOMPARE(made.parent, std::optional(m->campaign()));
    const Message sent = m->loaded().plan.message;
    QCOMPARE(made.plan.message.type, MessageType::Viber);
    QCOMPARE(made.plan.message.viber.text, sent.text);
    QCOMPARE(made.plan.message.viber.sender, sent.sender);
    QVERIFY(made.plan.message.text.isEmpty());
    m->world.navigator.lastUndo();
    QTRY_VERIFY(newest().id != made.id);
}

void TestStatusActions::aWrongNumberIsMended()
{
    m->goTo(8);
    QTRY_VERIFY(m->find<QPushButton>("rowEditNumber")->isVisible());
    m->world.prompt.texts = {QStringLiteral("8 900 12"), QStringLiteral("8 900 000-09-99")};
    press("rowEditNumber");
    QTRY_COMPARE(lastWay(), QStringLiteral("toast A new campaign with the right number"));
    QCOMPARE(m->world.prompt.askedTexts.size(), 2); // one that is none is asked for again
    QCOMPARE(m->world.prompt.askedTexts.first().value, QStringLiteral("7900"));
    const Campaign made = newest();
    QVERIFY(m->world.navigator.ways.contains(QStringLiteral("campaign %1 step 3").arg(made.id)));
    QCOMPARE(made.recipients, 1);
    QCOMPARE(made.counts[Ready], 1);
    const auto rows = m->world.engine([id = made.id](Engine& engine) {
        return GridReader(engine.workspace().connection()).rows({recipientKey(id, 1)});
    });
    QCOMPARE(rows.front().phone, QStringLiteral("79000000999"));
    QCOMPARE(m->row(8).state, Invalid); // its story stays true
    m->world.navigator.lastUndo();
    QTRY_VERIFY(newest().id != made.id);
}

void TestStatusActions::aNumberOfAnotherRowIsRefused()
{
    // Abroad, where it is written without the region's rules.
    m->execute("UPDATE recipient SET phone='85291234567' WHERE id=" +
               QByteArray::number(recipientKey(m->campaign(), 1)));
    m->goTo(8);
    QTRY_VERIFY(m->find<QPushButton>("rowEditNumber")->isVisible());
    m->world.prompt.texts = {QStringLiteral("+852 9123 4567")};
    press("rowEditNumber");
    QTRY_COMPARE(m->world.prompt.askedTexts.size(), 2);
    QVERIFY(m->world.prompt.askedTexts.last().text.contains(QStringLiteral("Row 2 of this campaign")));
    QVERIFY(!lastWay().startsWith(QStringLiteral("toast")));
}

void TestStatusActions::contactsWithTheWrongNumberAreMended()
{
    const QString wrong = testPhone(5);
    m->execute("UPDATE delivery SET reason='noPhone' WHERE id=" +
               QByteArray::number(recipientKey(m->campaign(), 5)));
    const qint64 contact = m->world.engine([wrong](Engine& engine) -> Result<qint64> {
        Connection& db = engine.workspace().connection();
        const auto book = AddressBookStore(db).bookOrNew(QStringLiteral("Customers"));
        if (!book)
            return forward(book);
        return ContactStore(db).add(book->id, wrong, {}, 1);
    });
    const auto phone = [this, contact] {
        return m->world
            .engine([contact](Engine& engine) {
                return ContactReader(engine.workspace().connection()).rows({contact});
            })
            .front()
            .phone;
    };
    m->goTo(5);
    QTRY_VERIFY(m->find<QPushButton>("rowEditNumber")->isVisible());
    m->world.prompt.texts = {QStringLiteral("+7 900 000-09-98")};
    m->world.prompt.choices = {0};
    press("rowEditNumber");
    QTRY_COMPARE(lastWay(), QStringLiteral("toast 1 contact(s) changed"));
    QCOMPARE(m->world.prompt.asked.last().title, QStringLiteral("Change the number of 1 contact(s) too?"));
    QCOMPARE(phone(), QStringLiteral("79000000998"));
    m->world.navigator.lastUndo();
    QTRY_COMPARE(phone(), wrong);
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
    QTRY_COMPARE(lastWay(), QStringLiteral("toast 19 rows saved in rows.csv"));
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
    QTRY_COMPARE(lastWay(), QStringLiteral("toast 300 rows saved in report.xlsx"));
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
