// SPDX-License-Identifier: GPL-3.0-or-later
// A list that is read while the operator is elsewhere.
#include "tests/ui/recipients/RecipientsWorld.h"
#include "ui/live/Task.h"
#include "ui/recipients/RecipientsFlow.h"
#include "ui/recipients/RecipientsPage.h"

#include <QTest>

using namespace heliograph;

class TestRecipientsAway : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whoIsThereIsLed();
    void nobodyIsPulledAway();
    void anotherCampaignStaysShown();

private:
    void take()
    {
        CampaignSeed seed;
        seed.file = m_world->write(mixedList());
        m_page->take(seed);
    }

    std::unique_ptr<RecipientsWorld> m_world;
    std::unique_ptr<RecipientsPage> m_page;
};

void TestRecipientsAway::init()
{
    m_world = std::make_unique<RecipientsWorld>();
    m_page = std::make_unique<RecipientsPage>(m_world->ui());
    m_page->showCampaign(m_world->emptyDraft());
    m_page->show();
}

void TestRecipientsAway::cleanup()
{
    m_page.reset();
    m_world.reset();
}

void TestRecipientsAway::whoIsThereIsLed()
{
    take();
    QTRY_VERIFY(m_world->navigator.ways.join(u' ').contains(QStringLiteral("step 1")));
    QCOMPARE(m_world->navigator.ways.back(),
             QStringLiteral("campaign %1 step 1").arg(m_world->onlyCampaign().id));
}

void TestRecipientsAway::nobodyIsPulledAway()
{
    take();
    m_page->hide();
    QStringList& ways = m_world->navigator.ways;
    QTRY_VERIFY(ways.contains(QStringLiteral("toast clients.csv was read")));
    const QString way = QStringLiteral("campaign %1 step 1").arg(m_world->onlyCampaign().id);
    QVERIFY(!ways.contains(way));
    m_world->navigator.lastUndo(); // its "Show"
    QCOMPARE(ways.back(), way);
}

void TestRecipientsAway::anotherCampaignStaysShown()
{
    const Campaign other = m_world->emptyDraft(QStringLiteral("Autumn sale"));
    auto* flow = m_page->findChild<RecipientsFlow*>();
    // Another campaign is opened when the list is read, just before the page is told so.
    bool isOpened = false;
    connect(flow, &RecipientsFlow::working, this, [&](Task* task) {
        connect(task, &Task::ended, this, [&] {
            m_page->showCampaign(other);
            isOpened = true;
        });
    });
    take();
    QTRY_VERIFY(isOpened);
    QTRY_VERIFY(!flow->isReading());
    QCOMPARE(flow->campaign().id, other.id);
    QTRY_VERIFY(m_world->navigator.ways.contains(QStringLiteral("toast clients.csv was read")));
    QCOMPARE(flow->history().count(), 0);
    QVERIFY(!m_world->navigator.ways.join(u' ').contains(QStringLiteral("campaign")));
}

QTEST_MAIN(TestRecipientsAway)
#include "test_recipientsaway.moc"
