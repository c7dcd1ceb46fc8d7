// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RowCodec.h"
#include "tests/ui/PageShots.h"
#include "tests/ui/check/CheckPageFixture.h"
#include "ui/check/CheckRowsModel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace heliograph;

/// The last look before a send: lines, decisions and the rows behind them.
class CheckPageTest : public CheckPageFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }
    void saysThatAllIsWell();
    void showsTheRowsBehindALine();
    void opensRowsByEnter();
    void asksForADecision();
    void saysWhyNothingCanBeSent();
    void senderThatIsNotApprovedBlocks();
    void showsTheCost();
    void balanceIsStaleWhenUnreachable();
    void checksAgainWhenTheDraftChanged();
    void showsAHandedOverCampaign();
    void namesForScreenReaders();
    void rowsModel();
    void pictures_data();
    void pictures();
};

void CheckPageTest::saysThatAllIsWell()
{
    openAndWait(addDraft(
        {testRecipient(1), testRecipient(2), leftOut(3, RecipientState::Skipped, Reason::Duplicate)}));
    QVERIFY(title(FindingKind::Recipients).contains(u'2'));
    QTRY_COMPARE(list()->lines().size(), 6);
    QVERIFY(send()->isEnabled());
    QVERIFY(send()->text().contains(u'2'));
    QVERIFY(!child<QAbstractButton>("hindrance")->isVisible());
    QCOMPARE(child<QLabel>("pageNote")->text(), CheckPage::tr("Everything is in order"));
    QTRY_COMPARE(m_page->focusWidget(), send());
    QVERIFY(!m_page->hasOpenDecision());
}

void CheckPageTest::showsTheRowsBehindALine()
{
    openAndWait(addDraft({testRecipient(1), leftOut(2, RecipientState::Skipped, Reason::Duplicate),
                          leftOut(3, RecipientState::Invalid, Reason::BadPhone)}));
    auto* show = list()->line(FindingKind::Recipients)->findChild<QPushButton*>(QStringLiteral("showRows"));
    QVERIFY(show->text().contains(u'2'));
    QTest::mouseClick(show, Qt::LeftButton);
    auto* table = child<QTableView>("checkRows");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    QTRY_COMPARE(table->model()->index(0, CheckRowsModel::Row).data().toString(), QStringLiteral("3"));
    QCOMPARE(table->model()->index(0, CheckRowsModel::Why).data().toString(), describe(Reason::Duplicate));
    QCOMPARE(table->model()->index(1, CheckRowsModel::Why).data().toString(), describe(Reason::BadPhone));
    QTest::mouseClick(child<QPushButton>("backToCheck"), Qt::LeftButton);
    QVERIFY(!table->isVisible());
    QVERIFY(list()->isVisible());
}

void CheckPageTest::opensRowsByEnter()
{
    openAndWait(addDraft({testRecipient(1), named(2, QString())}));
    CheckLine* line = list()->line(FindingKind::EmptyField);
    QVERIFY(line);
    line->setFocus(Qt::TabFocusReason);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(child<QTableView>("checkRows")->isVisible());
    QVERIFY(m_page->escape());
    QVERIFY(!child<QTableView>("checkRows")->isVisible());
    QCOMPARE(m_page->focusWidget(), list()->line(FindingKind::EmptyField));
    QVERIFY(!m_page->escape());
}

void CheckPageTest::asksForADecision()
{
    seal(addDraft(3));
    QSignalSpy marks(m_page.get(), &CheckPage::openDecisionChanged);
    openAndWait(addDraft(5));
    CheckLine* line = list()->line(FindingKind::SameTextRecently);
    QVERIFY(line && line->isDecision());
    QCOMPARE(list()->lines().constFirst(), line);
    // Sealed, and not sent yet.
    QVERIFY(title(FindingKind::SameTextRecently).contains(QStringLiteral("still to get this text")));
    QCOMPARE(line->chosen(), -1);
    QVERIFY(!send()->isEnabled());
    QCOMPARE(send()->toolTip(), child<QAbstractButton>("hindrance")->text());
    QVERIFY(child<QAbstractButton>("hindrance")->isVisible());
    QVERIFY(m_page->hasOpenDecision());
    QCOMPARE(marks.last().first().toBool(), true);
    QTRY_COMPARE(m_page->focusWidget(), line->findChild<QRadioButton*>(QStringLiteral("choice0")));
    QTest::mouseClick(child<QAbstractButton>("hindrance"), Qt::LeftButton);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(send()->isEnabled());
    QVERIFY(send()->text().contains(u'2'));
    QVERIFY(!child<QAbstractButton>("hindrance")->isVisible());
    line->findChild<QRadioButton*>(QStringLiteral("choice1"))->click();
    QVERIFY(send()->text().contains(u'5'));
    QCOMPARE(marks.last().first().toBool(), false);
}

void CheckPageTest::saysWhyNothingCanBeSent()
{
    openAndWait(addDraft({leftOut(1, RecipientState::Invalid, Reason::BadPhone)}));
    QVERIFY(!send()->isEnabled());
    QVERIFY(!title(FindingKind::NobodyLeft).isEmpty());
    QCOMPARE(send()->accessibleDescription(), child<QAbstractButton>("hindrance")->text());

    const qint64 unknown = addDraft({testRecipient(1)}, QStringLiteral("Dear {Nmae}"));
    m_page->showCampaign(campaign(unknown));
    QTRY_VERIFY(list()->line(FindingKind::UnknownField));
    QVERIFY(title(FindingKind::UnknownField).contains(QStringLiteral("{Nmae}")));
    QVERIFY(list()
                ->line(FindingKind::UnknownField)
                ->findChild<QLabel*>(QStringLiteral("checkReason"))
                ->text()
                .contains(QStringLiteral("{Name}")));
    QVERIFY(!send()->isEnabled());
}

void CheckPageTest::senderThatIsNotApprovedBlocks()
{
    m_said->senderState = QStringLiteral("rejected");
    openAndWait(addDraft(1));
    QTRY_VERIFY(!send()->isEnabled());
    QVERIFY(title(FindingKind::Sender).contains(QStringLiteral("Shop")));
}

void CheckPageTest::showsTheCost()
{
    m_world->engine([](Engine& engine) -> Result<int> {
        Result<Account> account = engine.accounts().account(QStringLiteral("Main"));
        account->pricePerPart = QStringLiteral("2.40");
        account->currency = QStringLiteral("₽");
        const Result<void> updated = engine.accounts().update(*account);
        return updated ? Result<int>(0) : Result<int>(forward(updated));
    });
    openAndWait(addDraft(10));
    QVERIFY(child<QLabel>("cost")->text().contains(QStringLiteral("24")));
    QTRY_VERIFY(child<QLabel>("balanceNow")->text().contains(QStringLiteral("234")));
    QVERIFY(child<QLabel>("balanceAfter")->text().contains(QStringLiteral("210")));
    QVERIFY(list()->line(FindingKind::Balance));
}

void CheckPageTest::balanceIsStaleWhenUnreachable()
{
    openAndWait(addDraft(2));
    QTRY_VERIFY(!child<QLabel>("balanceNow")->text().isEmpty());
    m_said->reachable = false;
    m_page->refresh();
    QTRY_VERIFY(list()->line(FindingKind::AccountTrouble));
    QVERIFY(!child<QLabel>("balanceNow")->text().isEmpty());
    QVERIFY(send()->isEnabled());
}

void CheckPageTest::checksAgainWhenTheDraftChanged()
{
    const qint64 id = addDraft(2);
    openAndWait(id);
    changeText(id, QStringLiteral("Dear {Nmae}"));
    m_page->showCampaign(campaign(id));
    QTRY_VERIFY(list()->line(FindingKind::UnknownField));
    QVERIFY(!send()->isEnabled());
}

void CheckPageTest::showsAHandedOverCampaign()
{
    openAndWait(seal(addDraft(3)));
    QVERIFY(!send()->isVisible());
    QCOMPARE(child<QLabel>("noteHeadline")->text(), CheckPage::tr("Handed over as shown here"));
    QVERIFY(title(FindingKind::Recipients).contains(u'3'));
}

void CheckPageTest::namesForScreenReaders()
{
    openAndWait(addDraft(2));
    QVERIFY(list()->accessibleName().contains(QString::number(list()->lines().size())));
    for (const CheckLine* line : list()->lines())
        QVERIFY(!line->accessibleName().isEmpty());
    QVERIFY(child<QWidget>("histogram")->accessibleName().contains(u'2'));
}

void CheckPageTest::rowsModel()
{
    const qint64 id = addDraft(600);
    CheckRowsModel model(m_world->desk);
    QAbstractItemModelTester tester(&model);
    std::vector<qint64> keys;
    for (int n = 1; n <= 600; ++n)
        keys.push_back(recipientKey(id, n));
    model.setRows(std::make_shared<const std::vector<qint64>>(keys), {QStringLiteral("Name")}, {});
    QCOMPARE(model.rowCount(), 600);
    QCOMPARE(model.columnCount(), 4);
    const QModelIndex last = model.index(599, CheckRowsModel::FirstCell);
    QCOMPARE(last.data().toString(), QStringLiteral("…"));
    QTRY_COMPARE(last.data().toString(), QStringLiteral("Name600"));
    QCOMPARE(model.index(599, CheckRowsModel::Phone).data(Qt::UserRole).toString(), testPhone(600));
    model.setRows({}, {}, {});
    QCOMPARE(model.rowCount(), 0);
}

void CheckPageTest::pictures_data()
{
    addShotRows();
}

void CheckPageTest::pictures()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    m_page.reset();
    const ShotLook look(language, dark);
    const Ui ui = withTheme(m_world->ui(), look.theme());
    seal(addDraft(3));
    std::vector<NewRecipient> rows;
    for (int n = 1; n <= 40; ++n)
        rows.push_back(n % 9 == 0 ? leftOut(n, RecipientState::Skipped, Reason::Duplicate)
                                  : named(n, n % 11 == 0 ? QString() : QStringLiteral("Name%1").arg(n)));
    rows.push_back(named(77, QString(170, u'a')));
    const qint64 id = addDraft(rows);
    m_page = std::make_unique<CheckPage>(ui);
    m_page->setAutoFillBackground(true);
    m_page->resize(size);
    m_page->show();
    openAndWait(id);
    QTRY_VERIFY(!child<QLabel>("balanceNow")->text().isEmpty());
    QTRY_VERIFY(list()->line(FindingKind::Sender)->findChild<QLabel*>()->isVisible());
    QCoreApplication::processEvents();
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(shoot(*m_page, QStringLiteral("check-") + tag));
    QTRY_COMPARE(cutOffWords(*m_page), QStringList());
    list()->line(FindingKind::Recipients)->findChild<QPushButton*>(QStringLiteral("showRows"))->click();
    QTRY_VERIFY(child<QTableView>("checkRows")->model()->index(0, 0).data().toString() !=
                QStringLiteral("…"));
    QVERIFY(shoot(*m_page, QStringLiteral("check-rows-") + tag));
    m_page.reset();
}

QTEST_MAIN(CheckPageTest)
#include "test_checkpage.moc"
