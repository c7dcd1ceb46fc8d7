// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CampaignStore.h"
#include "tests/support/Drafts.h"
#include "tests/ui/PreparedWorkspace.h"
#include "ui/campaign/CampaignListModel.h"
#include "ui/grid/RecipientModel.h"
#include "ui/grid/RowCopier.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace heliograph;

class TestGridModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cellsAreReadWhenTheyAreAskedFor();
    void filterSearchAndOrder();
    void oldAnswersAreDropped();
    void changedRowsAreReadAgain();
    void copyIsPlain();
    void campaignsKeepTheirRows();

private:
    QString shown(int row, GridColumnKind column);
    bool isLoaded(int row) { return m_model->index(row, 0).data(LoadedRole).toBool(); }

    std::unique_ptr<PreparedWorkspace> m_prepared;
    std::unique_ptr<WorkspaceFeed> m_feed;
    std::unique_ptr<RecipientModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestGridModels::init()
{
    m_tester.reset();
    m_model.reset();
    m_feed.reset();
    m_prepared = std::make_unique<PreparedWorkspace>();
    m_feed = std::make_unique<WorkspaceFeed>(m_prepared->folder());
    m_model = std::make_unique<RecipientModel>(*m_feed, m_prepared->clock());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy read(m_feed.get(), &WorkspaceFeed::workspaceRead);
    m_feed->start();
    QTRY_COMPARE(read.count(), 1);
    m_model->setCampaign(campaignOf(m_prepared->workspace(), m_prepared->springSale()));
    QTRY_COMPARE(m_model->rowCount(), 300);
    QTRY_VERIFY(isLoaded(0));
}

QString TestGridModels::shown(int row, GridColumnKind column)
{
    for (int i = 0; i < m_model->columnCount(); ++i) {
        if (m_model->columnKind(i) == column)
            return m_model->index(row, i).data().toString();
    }
    return {};
}

void TestGridModels::cellsAreReadWhenTheyAreAskedFor()
{
    QCOMPARE(shown(0, GridColumnKind::Row), QStringLiteral("2"));
    QCOMPARE(shown(0, GridColumnKind::Phone), QStringLiteral("+7 900 000-00-01"));
    QCOMPARE(shown(0, GridColumnKind::State), QStringLiteral("Delivered"));
    // The phone's own column isn't shown a second time.
    QCOMPARE(m_model->columnCount(), 12);
    QVERIFY(!isLoaded(299));
    QVERIFY(m_model->index(299, 1).data().toString().isEmpty());
    QTRY_VERIFY(isLoaded(299));
    QCOMPARE(shown(299, GridColumnKind::Phone), QStringLiteral("+7 900 000-03-00"));
}

void TestGridModels::filterSearchAndOrder()
{
    m_model->setFilter({RecipientState::Uncertain});
    QTRY_COMPARE(m_model->rowCount(), 38);
    QTRY_VERIFY(isLoaded(0));
    QCOMPARE(shown(0, GridColumnKind::Row), QStringLiteral("10"));
    m_model->setSearch(QStringLiteral("ВЕРА"));
    QTRY_COMPARE(m_model->rowCount(), 6);
    m_model->setFilter({});
    m_model->setSearch({});
    m_model->sort(m_model->columnOf(GridColumnKind::Row), Qt::DescendingOrder);
    QTRY_COMPARE(m_model->rowCount(), 300);
    QTRY_COMPARE(shown(0, GridColumnKind::Row), QStringLiteral("301"));
    QCOMPARE(m_model->rowOf(m_model->keyAt(7)), 7);
    QCOMPARE(m_model->rowOf(1), -1);
}

void TestGridModels::oldAnswersAreDropped()
{
    QSignalSpy read(m_model.get(), &RecipientModel::viewRead);
    m_model->setSearch(QStringLiteral("nobody"));
    m_model->setSearch(QStringLiteral("79000000300"));
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(read.count(), 1);
    KeysAnswer late;
    late.generation = 1;
    Q_EMIT m_feed->keysRead(late);
    QCOMPARE(m_model->rowCount(), 1);
}

void TestGridModels::changedRowsAreReadAgain()
{
    m_prepared->moveRow(1, RecipientState::Read);
    m_model->setCampaign(campaignOf(m_prepared->workspace(), m_prepared->springSale()));
    QVERIFY(isLoaded(0));
    QTRY_COMPARE(shown(0, GridColumnKind::State), QStringLiteral("Read"));
}

void TestGridModels::copyIsPlain()
{
    RowCopier copier(*m_feed);
    QSignalSpy copied(&copier, &RowCopier::copied);
    copier.copy({m_model->keyAt(0), m_model->keyAt(4)}, m_model->headers());
    QTRY_COMPARE(copied.count(), 1);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0),
             QStringLiteral("Row\tPhone\tName\tPhone\tCity\tBonus\tState\tReason\tSince\tParts"));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("2\t79000000001\tБорис\t79000000001\t")));
    QVERIFY(lines.at(2).contains(QStringLiteral("\tRejected\tThis destination is closed.\t")));
}

void TestGridModels::campaignsKeepTheirRows()
{
    CampaignListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Campaign one;
    one.id = 4;
    one.name = QStringLiteral("Four");
    Campaign two = one;
    two.id = 2;
    model.setCampaigns({one, two});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    one.name = QStringLiteral("Five");
    model.setCampaigns({one, two});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Five"));
    QCOMPARE(model.rowOf(2), 1);
    model.setCampaigns({two});
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowOf(4), -1);
}

QTEST_MAIN(TestGridModels)
#include "test_gridmodels.moc"
