// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/campaigns/CampaignsFixture.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>

using namespace heliograph;

/// What can be done with a campaign of the list, in the state it is in.
class CampaignActionsTest : public CampaignsFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }
    void renames();
    void deletesADraftAndBringsItBack();
    void duplicates();
    void retriesFailed();
    void savesAReport();
    void menuFitsTheState();
    void copiesRows();
};

void CampaignActionsTest::renames()
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

void CampaignActionsTest::deletesADraftAndBringsItBack()
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
    QTRY_COMPARE(cell(QStringLiteral("Gift card"), CampaignsModel::Recipients), QStringLiteral("20"));
    select(QStringLiteral("March news"));
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(campaigns().size(), std::size_t(5));
}

void CampaignActionsTest::duplicates()
{
    fill();
    select(QStringLiteral("March news"));
    trigger("duplicate");
    QTRY_COMPARE(m_world->navigator.ways, QStringList(QStringLiteral("campaign 6 step 1")));
    QTRY_COMPARE(table()->model()->rowCount(), 6);
}

void CampaignActionsTest::retriesFailed()
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

void CampaignActionsTest::savesAReport()
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

void CampaignActionsTest::menuFitsTheState()
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

void CampaignActionsTest::copiesRows()
{
    fill();
    select(QStringLiteral("March news"));
    trigger("copy");
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.contains(u'\t'));
    QVERIFY(text.contains(QStringLiteral("March news")));
    QCOMPARE(text.split(u'\n').size(), 2);
}

QTEST_MAIN(CampaignActionsTest)
#include "test_campaignactions.moc"
