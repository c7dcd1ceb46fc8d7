// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/LatePrompt.h"
#include "tests/ui/check/CheckPageFixture.h"

#include <QLabel>
#include <QRadioButton>

using namespace heliograph;

/// The button of the Check step: what was seen is sent, once, wherever the operator looks meanwhile.
class CheckSendingTest : public CheckPageFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }
    void skipsThoseWhoHadIt();
    void sendsOnce();
    void mustBeHeldAboveTheThreshold();
    void asksInsteadOfHolding();
    void sendsOnlyWhatWasAgreedTo();
    void startsThoughAnotherIsShown();
    void startsThoughThePageIsGone();
    void doesNotPullAway();
    void refusesToSealWhatChanged();
    void controlEnterOnlyMovesTheFocus();

private:
    bool wasStarted(qint64 id);
};

bool CheckSendingTest::wasStarted(qint64 id)
{
    const RunView view = m_world->sending.view(id);
    return view.phase != RunPhase::Idle || view.error;
}

void CheckSendingTest::skipsThoseWhoHadIt()
{
    seal(addDraft(3));
    const qint64 id = addDraft(5);
    openAndWait(id);
    list()->line(FindingKind::SameTextRecently)->findChild<QRadioButton*>(QStringLiteral("choice0"))->click();
    QTest::mouseClick(send(), Qt::LeftButton);
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QCOMPARE(campaign(id).counts[RecipientState::Skipped], 3);
}

void CheckSendingTest::sendsOnce()
{
    const qint64 id = addDraft(2);
    openAndWait(id);
    QTest::mouseDClick(send(), Qt::LeftButton);
    QTest::mouseClick(send(), Qt::LeftButton);
    QVERIFY(!send()->isEnabled());
    const QString way = QStringLiteral("campaign %1 step 5").arg(id);
    QTRY_COMPARE(m_world->navigator.ways, QStringList(way));
    QVERIFY(campaign(id).isSealed());
    QTRY_VERIFY(wasStarted(id));
    QCOMPARE(m_world->navigator.ways, QStringList(way));
}

void CheckSendingTest::mustBeHeldAboveTheThreshold()
{
    QVERIFY(m_world->settings.setNumber(Setting::HoldFrom, 2));
    const qint64 id = addDraft(3);
    openAndWait(id);
    QVERIFY(send()->isHolding());
    QVERIFY(!send()->toolTip().isEmpty());
    send()->setHoldTime(60'000);
    QTest::mouseClick(send(), Qt::LeftButton);
    QTest::keyClick(send(), Qt::Key_Return);
    QVERIFY(send()->isEnabled());
    send()->setHoldTime(60);
    QTest::keyPress(send(), Qt::Key_Space);
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QTest::keyRelease(send(), Qt::Key_Space);
    QVERIFY(campaign(id).isSealed());
    QVERIFY(m_world->prompt.asked.isEmpty());
}

void CheckSendingTest::asksInsteadOfHolding()
{
    QVERIFY(m_world->settings.setNumber(Setting::HoldFrom, 2));
    QVERIFY(m_world->settings.setOn(Setting::NoHolding, true));
    const qint64 id = addDraft(3);
    openAndWait(id);
    QVERIFY(!send()->isHolding());
    QTest::mouseClick(send(), Qt::LeftButton);
    QCOMPARE(m_world->prompt.asked.size(), 1);
    QVERIFY(send()->isEnabled());
    m_world->prompt.choices = {0};
    QTest::mouseClick(send(), Qt::LeftButton);
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QVERIFY(campaign(id).isSealed());
}

void CheckSendingTest::sendsOnlyWhatWasAgreedTo()
{
    QVERIFY(m_world->settings.setNumber(Setting::HoldFrom, 2));
    QVERIFY(m_world->settings.setOn(Setting::NoHolding, true));
    LatePrompt prompt;
    const Ui ui = withPrompt(m_world->ui(), prompt);
    m_page = std::make_unique<CheckPage>(ui);
    m_page->show();
    const qint64 id = addDraft(3);
    openAndWait(id);
    QTest::mouseClick(send(), Qt::LeftButton);
    QCOMPARE(prompt.asked.size(), 1);
    changeText(id, QStringLiteral("Another text"));
    m_page->showCampaign(campaign(id));
    QVERIFY(!send()->isEnabled());
    QTRY_VERIFY(send()->isEnabled());
    prompt.answer(0);
    QVERIFY2(send()->isEnabled(), "nothing is handed over");
    QCOMPARE(child<QLabel>("noteHeadline")->text(), describe(Error{ErrorCode::DraftChanged, {}, {}, {}}));
    QTest::mouseClick(send(), Qt::LeftButton);
    prompt.answer(0);
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QVERIFY(campaign(id).isSealed());
}

void CheckSendingTest::startsThoughAnotherIsShown()
{
    const qint64 id = addDraft(2);
    const qint64 other = addDraft({testRecipient(7)}, QStringLiteral("Something else"));
    const Campaign second = campaign(other);
    openAndWait(id);
    QTest::mouseClick(send(), Qt::LeftButton);
    m_page->showCampaign(second);
    const QString toast = QStringLiteral("toast ") + CheckPage::tr("“%1” is under way");
    QTRY_COMPARE(m_world->navigator.ways, QStringList(toast.arg(QStringLiteral("Spring sale"))));
    QTRY_VERIFY(wasStarted(id));
    QTRY_VERIFY(send()->isEnabled());
    QVERIFY(!campaign(other).isSealed());
    m_world->navigator.lastUndo();
    QCOMPARE(m_world->navigator.ways.last(), QStringLiteral("campaign %1 step 5").arg(id));
}

void CheckSendingTest::startsThoughThePageIsGone()
{
    const qint64 id = addDraft(2);
    openAndWait(id);
    QTest::mouseClick(send(), Qt::LeftButton);
    m_page.reset();
    QTRY_VERIFY(wasStarted(id));
    QVERIFY(campaign(id).isSealed());
}

void CheckSendingTest::doesNotPullAway()
{
    const qint64 id = addDraft(2);
    openAndWait(id);
    QTest::mouseClick(send(), Qt::LeftButton);
    m_page->leave();
    m_page->hide();
    QTRY_COMPARE(m_world->navigator.ways.size(), 1);
    QVERIFY(m_world->navigator.ways.first().startsWith(QStringLiteral("toast ")));
    QTRY_VERIFY(wasStarted(id));
}

void CheckSendingTest::refusesToSealWhatChanged()
{
    const qint64 id = addDraft(2);
    openAndWait(id);
    changeText(id, QStringLiteral("Another text"));
    QTest::mouseClick(send(), Qt::LeftButton);
    QTRY_VERIFY(child<QLabel>("noteHeadline")->isVisible());
    QCOMPARE(child<QLabel>("noteHeadline")->text(), describe(Error{ErrorCode::DraftChanged, {}, {}, {}}));
    QVERIFY(!campaign(id).isSealed());
    QTRY_VERIFY(send()->isEnabled());
    QTest::mouseClick(send(), Qt::LeftButton);
    QTRY_VERIFY(!m_world->navigator.ways.isEmpty());
    QVERIFY(campaign(id).isSealed());
}

void CheckSendingTest::controlEnterOnlyMovesTheFocus()
{
    openAndWait(addDraft(2));
    list()->lines().constFirst()->setFocus();
    m_page->carryOut();
    QCOMPARE(m_page->focusWidget(), send());
    QVERIFY(m_world->navigator.ways.isEmpty());
}

QTEST_MAIN(CheckSendingTest)
#include "test_checksending.moc"
