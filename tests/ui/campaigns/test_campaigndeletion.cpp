// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/WorkspaceLocks.h"
#include "tests/ui/Ended.h"
#include "ui/campaigns/CampaignDeletion.h"
#include "ui/campaigns/CampaignsPage.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QTest>

using namespace heliograph;

/// Campaigns that are over are deleted from the list, after a question that says what goes.
class CampaignDeletionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void deletesAfterAQuestion();
    void keepsItWhenTold();
    void tellsWhatSpeaksAgainst();
    void questionsSayWhatGoes_data();
    void questionsSayWhatGoes();

private:
    QTableView* table() const { return m_page->findChild<QTableView*>(QStringLiteral("campaigns")); }
    int rows() const { return table()->model()->rowCount(); }
    bool says(const QString& words) const;

    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<CampaignsPage> m_page;
};

void CampaignDeletionTest::init()
{
    m_world = std::make_unique<UiWorld>();
    m_page = std::make_unique<CampaignsPage>(m_world->ui());
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activate();
}

void CampaignDeletionTest::cleanup()
{
    m_page.reset();
    m_world.reset();
}

bool CampaignDeletionTest::says(const QString& words) const
{
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

void CampaignDeletionTest::deletesAfterAQuestion()
{
    addEnded(*m_world, 3);
    QTRY_COMPARE(rows(), 1);
    auto* action = m_page->findChild<QAction*>(QStringLiteral("delete"));
    QTRY_VERIFY(action->isVisible() && action->isEnabled());
    QVERIFY(action->text().endsWith(QChar(0x2026))); // it asks
    m_world->prompt.choices = {0};
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(rows(), 0);
    QTRY_VERIFY(m_world->navigator.ways.constLast().contains(QStringLiteral("with 5 recipient")));
    const ChoiceQuestion question = m_world->prompt.asked.constFirst();
    QVERIFY(question.text.startsWith(QStringLiteral("5 recipient")));
    QCOMPARE(question.destructive, 0);
    const qint64 left = m_world->engine([](Engine& engine) -> Result<qint64> {
        Result<Statement> all = engine.workspace().connection().prepare("SELECT count(*) FROM recipient");
        if (const Result<bool> row = all->step(); !row)
            return forward(row);
        return all->integer(0);
    });
    QCOMPARE(left, 0);
}

void CampaignDeletionTest::keepsItWhenTold()
{
    const qint64 campaign = addEnded(*m_world, 0);
    QTRY_COMPARE(rows(), 1);
    m_page->findChild<QAction*>(QStringLiteral("delete"))->trigger(); // and Keep it
    QTRY_COMPARE(m_world->prompt.asked.size(), 1);
    QVERIFY(m_world->prompt.asked.constFirst().text.contains(QStringLiteral("within the last day")));
    QCOMPARE(phoneOf(*m_world, campaign), testPhone(1));
}

void CampaignDeletionTest::tellsWhatSpeaksAgainst()
{
    const qint64 campaign = addEnded(*m_world, 3, 5, "UPDATE delivery SET state=2,due_kind=2,due_at=1");
    QTRY_COMPARE(rows(), 1);
    auto* action = m_page->findChild<QAction*>(QStringLiteral("delete"));
    action->trigger();
    QTRY_VERIFY(says(QStringLiteral("still awaited")));
    QVERIFY(m_world->prompt.asked.isEmpty());

    m_world->engine([](Engine& engine) -> Result<bool> {
        const Result<void> done =
            engine.workspace().connection().execute("UPDATE delivery SET due_kind=NULL");
        return done ? Result<bool>(true) : forward(done);
    });
    const auto runner = WorkspaceLock::campaign(m_world->folder() + QStringLiteral("/locks"), campaign);
    m_world->prompt.choices = {0};
    action->trigger();
    QTRY_VERIFY(says(QStringLiteral("Another program is working")));
    QCOMPARE(rows(), 1);
}

void CampaignDeletionTest::questionsSayWhatGoes_data()
{
    QTest::addColumn<RemovalView>("view");
    QTest::addColumn<QString>("words");
    RemovalView view;
    view.recipients = 1;
    QTest::newRow("one") << view << QStringLiteral("1 recipient");
    view.recipients = 8412;
    QTest::newRow("many") << view << QLocale().toString(8412) + QStringLiteral(" recipient");
    view.documents = 85;
    QTest::newRow("documents") << view << QStringLiteral("85 document");
    view.uncertain = 3;
    QTest::newRow("unknown") << view << QStringLiteral("Of 3 of them nobody knows");
    view.recent = 7;
    QTest::newRow("recent") << view << QStringLiteral("7 of them may have had");
    QTest::newRow("for good") << view << QStringLiteral("can't be undone");
}

void CampaignDeletionTest::questionsSayWhatGoes()
{
    QFETCH(RemovalView, view);
    QFETCH(QString, words);
    QVERIFY2(removalText(view).contains(words), qPrintable(removalText(view)));
}

QTEST_MAIN(CampaignDeletionTest)
#include "test_campaigndeletion.moc"
