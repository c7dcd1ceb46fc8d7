// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that go into another campaign: tried again, by another channel, with another number; and who stays
// out.
#include "core/storage/ContactReader.h"
#include "core/storage/ContactStore.h"
#include "tests/ui/status/StatusWorld.h"
#include "ui/campaign/RetryDialog.h"

#include <QAction>
#include <QCheckBox>
#include <QRadioButton>

using namespace heliograph;
using enum RecipientState;

class TestStatusRetries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<StatusWorld>(); }
    void cleanup() { m.reset(); }
    void sentAgainOnlyWhenConfirmed();
    void failedRowsAreRetried();
    void rowsRetriedBeforeStayOut();
    void repeatsAreWarnedOf();
    void chosenRowsAreRetried();
    void chosenRowsBecomeACampaign();
    void aListSaysWhoStaysOut();
    void aCopyIsMade();
    void failedRowsGoByTheOtherChannel();
    void aWrongNumberIsMended();
    void aNumberOfAnotherRowIsRefused();
    void contactsWithTheWrongNumberAreMended();

private:
    RetryDialog* dialog()
    {
        UiWorld::waitFor([this] { return m->page().findChild<RetryDialog*>() != nullptr; });
        return m->page().findChild<RetryDialog*>();
    }

    std::unique_ptr<StatusWorld> m;
};

void TestStatusRetries::sentAgainOnlyWhenConfirmed()
{
    m->goTo(10);
    QTRY_VERIFY(m->find<QPushButton>("rowSendAgain")->isVisible());
    m->press("rowSendAgain");
    QCOMPARE(m->world.prompt.asked.last().title, QStringLiteral("Row 11 may already have this message"));
    QCOMPARE(m->world.prompt.asked.last().destructive, 1);
    QCOMPARE(m->row(10).state, Uncertain);
    m->world.prompt.choices = {1};
    m->press("rowSendAgain");
    QTRY_VERIFY(m->lastWay().endsWith(QStringLiteral("step 3")));
    QCOMPARE(m->row(10).reason, Reason::SettledNotSent);
    QCOMPARE(m->newest().parent, std::optional(m->campaign()));
    QCOMPARE(m->newest().recipients, 1);
}

void TestStatusRetries::failedRowsAreRetried()
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
    QTRY_COMPARE(m->lastWay(), QStringLiteral("campaign %1 step 3").arg(m->newest().id));
    QCOMPARE(m->newest().recipients, 57);
    QVERIFY(!m->newest().isSealed());
    QTRY_VERIFY(!m->page().findChild<RetryDialog*>());
}

void TestStatusRetries::rowsRetriedBeforeStayOut()
{
    m->setState(CampaignState::Finished, ",finished_at=sealed_at+66000");
    QTRY_VERIFY(m->page().head().primary()->text().contains(QStringLiteral("38")));
    m->page().carryOut();
    QVERIFY(dialog()->findChild<QCheckBox*>(QStringLiteral("retryOnceMore"))->isHidden());
    QTest::mouseClick(dialog()->findChild<QPushButton*>(QStringLiteral("retryGo")), Qt::LeftButton);
    QTRY_COMPARE(m->newest().recipients, 38);
    QTRY_VERIFY(!m->page().findChild<RetryDialog*>());
    m->execute("UPDATE campaign SET state=4,sealed_at=1 WHERE id=" + QByteArray::number(m->newest().id));

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
    const qint64 before = m->newest().id;
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY(m->newest().id != before);
    QCOMPARE(m->newest().recipients, 19);
}

void TestStatusRetries::repeatsAreWarnedOf()
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
    QTRY_VERIFY(m->lastWay().endsWith(QStringLiteral("step 2")));
    QCOMPARE(m->newest().recipients, 19);
}

void TestStatusRetries::chosenRowsAreRetried()
{
    m->check({5, 7, 11, 1});
    QTRY_COMPARE(m->find<QPushButton>("chosenRetry")->text().remove(u'&'), QStringLiteral("Retry 3…"));
    m->press("chosenRetry");
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(m->lastWay().startsWith(QStringLiteral("campaign")));
    QCOMPARE(m->newest().recipients, 2);
    QVERIFY(m->model().checks().isEmpty());
}

void TestStatusRetries::chosenRowsBecomeACampaign()
{
    m->check({1, 15});
    m->world.prompt.texts = {QStringLiteral("Those two")};
    m->press("chosenNewList");
    QTRY_VERIFY(m->lastWay().endsWith(QStringLiteral("step 2")));
    QCOMPARE(m->newest().name, QStringLiteral("Those two"));
    QCOMPARE(m->newest().counts[Ready], 2);
    QVERIFY(!m->newest().parent);
}

// Row 9 is unknown and will be asked again: it may have the message already.
void TestStatusRetries::aListSaysWhoStaysOut()
{
    m->check({1, 9});
    m->world.prompt.texts = {QStringLiteral("Those two")};
    m->press("chosenNewList");
    QTRY_VERIFY(m->lastWay().startsWith(QStringLiteral("toast 1 chosen row(s) stay out: still")));
    QCOMPARE(m->newest().recipients, 1);
}

void TestStatusRetries::aCopyIsMade()
{
    m->find<QAction>("duplicate")->trigger();
    QTRY_VERIFY(m->lastWay().endsWith(QStringLiteral("step 2")));
    QCOMPARE(m->newest().name, QStringLiteral("Spring sale, copy"));
    QCOMPARE(m->newest().state, CampaignState::Draft);
}

void TestStatusRetries::failedRowsGoByTheOtherChannel()
{
    m->check({5, 7, 11, 14, 1});
    auto* other = m->find<QPushButton>("chosenOtherChannel");
    QTRY_COMPARE(other->text().remove(u'&'), QStringLiteral("Send by Viber…"));
    m->press("chosenOtherChannel");
    QTRY_VERIFY(m->lastWay().startsWith(QStringLiteral("toast A new campaign")));
    const Campaign made = m->newest();
    QVERIFY(m->world.navigator.ways.contains(QStringLiteral("campaign %1 step 2").arg(made.id)));
    QCOMPARE(made.recipients, 3); // nobody who has it, or may have it
    QCOMPARE(made.parent, std::optional(m->campaign()));
    const Message sent = m->loaded().plan.message;
    QCOMPARE(made.plan.message.type, MessageType::Viber);
    QCOMPARE(made.plan.message.viber.text, sent.text);
    QCOMPARE(made.plan.message.viber.sender, sent.sender);
    QVERIFY(made.plan.message.text.isEmpty());
    m->world.navigator.lastUndo();
    QTRY_VERIFY(m->newest().id != made.id);
}

void TestStatusRetries::aWrongNumberIsMended()
{
    m->goTo(8);
    QTRY_VERIFY(m->find<QPushButton>("rowEditNumber")->isVisible());
    m->world.prompt.texts = {QStringLiteral("8 900 12"), QStringLiteral("8 900 000-09-99")};
    m->press("rowEditNumber");
    QTRY_COMPARE(m->lastWay(), QStringLiteral("toast A new campaign with the right number"));
    QCOMPARE(m->world.prompt.askedTexts.size(), 2); // one that is none is asked for again
    QCOMPARE(m->world.prompt.askedTexts.first().value, QStringLiteral("7900"));
    const Campaign made = m->newest();
    QVERIFY(m->world.navigator.ways.contains(QStringLiteral("campaign %1 step 3").arg(made.id)));
    QCOMPARE(made.recipients, 1);
    QCOMPARE(made.counts[Ready], 1);
    const auto rows = m->world.engine([id = made.id](Engine& engine) {
        return GridReader(engine.workspace().connection()).rows({recipientKey(id, 1)});
    });
    QCOMPARE(rows.front().phone, QStringLiteral("79000000999"));
    QCOMPARE(m->row(8).state, Invalid); // its story stays true
    m->world.navigator.lastUndo();
    QTRY_VERIFY(m->newest().id != made.id);
}

void TestStatusRetries::aNumberOfAnotherRowIsRefused()
{
    // Abroad, where it is written without the region's rules.
    m->execute("UPDATE recipient SET phone='85291234567' WHERE id=" +
               QByteArray::number(recipientKey(m->campaign(), 1)));
    m->goTo(8);
    QTRY_VERIFY(m->find<QPushButton>("rowEditNumber")->isVisible());
    m->world.prompt.texts = {QStringLiteral("+852 9123 4567")};
    m->press("rowEditNumber");
    QTRY_COMPARE(m->world.prompt.askedTexts.size(), 2);
    QVERIFY(m->world.prompt.askedTexts.last().text.contains(QStringLiteral("Row 2 of this campaign")));
    QVERIFY(!m->lastWay().startsWith(QStringLiteral("toast")));
}

void TestStatusRetries::contactsWithTheWrongNumberAreMended()
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
    m->press("rowEditNumber");
    QTRY_COMPARE(m->lastWay(), QStringLiteral("toast 1 contact(s) changed"));
    QCOMPARE(m->world.prompt.asked.last().title, QStringLiteral("Change the number of 1 contact(s) too?"));
    QCOMPARE(phone(), QStringLiteral("79000000998"));
    m->world.navigator.lastUndo();
    QTRY_COMPARE(phone(), wrong);
}

QTEST_MAIN(TestStatusRetries)
#include "test_statusretries.moc"
