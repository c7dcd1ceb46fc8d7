// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/account/AccountWorld.h"
#include "ui/account/AccountBoard.h"
#include "ui/account/AccountMenu.h"
#include "ui/account/AccountsModel.h"
#include "ui/account/AccountsPanel.h"
#include "ui/account/CheckWords.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace heliograph;
using heliograph::test::AccountWorld;

/// Words about accounts, the board with its balances, the list, and the menu in the navigation.
class TestAccounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void money_data();
    void money();
    void ages();
    void zones();
    void failures_data();
    void failures();
    void sendersInWords();
    void gatewayThatTellsLittle();
    void boardReadsAndAsks();
    void lowBalanceIsTold();
    void lowBalanceIsToldWithoutAWindow();
    void currentAccount();
    void menuListsDirectionsApart();
    void menuByKeys();
    void listEditsAndRemoves();
    void removalIsRefusedWithNames();
    void emptyList();

private:
    AccountBoard& board() { return accountBoard(m_world->world.ui()); }
    void addGateway(const QString& name);
    void waitForAccounts(std::size_t count);

    std::unique_ptr<AccountWorld> m_world;
};

void TestAccounts::init()
{
    m_world = std::make_unique<AccountWorld>();
}

void TestAccounts::cleanup()
{
    m_world.reset();
}

void TestAccounts::addGateway(const QString& name)
{
    const QUrl url(m_world->url());
    m_world->world.engine([name, url](Engine& engine) -> Result<bool> {
        Account account = *newAccount(name, url, QStringLiteral("mysmpp"));
        account.login = QStringLiteral("demo");
        account.health = AccountHealth::Reachable;
        if (const Result<void> added = engine.accounts().add(account); !added)
            return forward(added);
        return true;
    });
    m_world->onKeychain([name](FakeCredentialStore& keychain) { keychain.entries.insert(name, "demo"); });
}

void TestAccounts::waitForAccounts(std::size_t count)
{
    board().reload();
    QTRY_COMPARE(board().accounts().size(), count);
}

void TestAccounts::money_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("shown");
    QTest::newRow("the story") << QStringLiteral("27454.50") << QStringLiteral("RUB")
                               << QStringLiteral("27,454.50\u00a0₽");
    QTest::newRow("old word") << QStringLiteral("5") << QStringLiteral("RUR")
                              << QStringLiteral("5.00\u00a0₽");
    QTest::newRow("debt") << QStringLiteral("-12.5") << QString() << QStringLiteral("−12.50");
    QTest::newRow("four decimals") << QStringLiteral("0.1234") << QStringLiteral("USD")
                                   << QStringLiteral("0.1234\u00a0$");
    QTest::newRow("no number") << QStringLiteral("Unlim") << QStringLiteral("SMS")
                               << QStringLiteral("Unlim\u00a0SMS");
}

void TestAccounts::money()
{
    QFETCH(QString, amount);
    QFETCH(QString, currency);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QTEST(moneyText(amount, currency), "shown");
}

void TestAccounts::ages()
{
    const QDateTime now(QDate(2026, 4, 10), QTime(16, 20), Qt::UTC);
    QCOMPARE(ageText(now.addSecs(-20), now), QStringLiteral("just now"));
    QCOMPARE(ageText(now.addSecs(-150), now), QStringLiteral("2 min ago"));
    QCOMPARE(ageText(now.addSecs(-3 * 3600), now), QStringLiteral("today 13:20"));
    QCOMPARE(ageText(now.addDays(-2), now), QStringLiteral("8 Apr 16:20"));
}

void TestAccounts::zones()
{
    QCOMPARE(zoneText(180), QStringLiteral("UTC+3"));
    QCOMPARE(zoneText(-210), QStringLiteral("UTC−3:30"));
    QCOMPARE(zoneText(0), QStringLiteral("UTC"));
}

void TestAccounts::failures_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QDateTime>("certificateEnds");
    QTest::addColumn<QString>("sentence");
    const QDateTime march(QDate(2026, 3, 3), QTime(0, 0), Qt::UTC);
    const auto error = [](ErrorCode code, const char* detail = "", const char* technical = "") {
        return Error{code, QStringLiteral("gateway.example"), QString::fromLatin1(detail),
                     QString::fromLatin1(technical)};
    };
    QTest::newRow("not found") << error(ErrorCode::Unreachable) << QDateTime()
                               << QStringLiteral("The gateway can’t be found. Is the address right?");
    QTest::newRow("expired") << error(ErrorCode::TlsFailed, "", "The certificate has expired") << march
                             << QStringLiteral(
                                    "Its certificate is not valid: expired on 3 March 2026. Nothing "
                                    "was sent. Ask the provider.");
    QTest::newRow("self-signed") << error(ErrorCode::TlsFailed, "", "The certificate is self-signed.")
                                 << march.addYears(5)
                                 << QStringLiteral("Its certificate is not valid: The certificate is "
                                                   "self-signed. Nothing was sent. Ask the provider.");
    QTest::newRow("login") << error(ErrorCode::AccountRefused) << QDateTime()
                           << QStringLiteral("Login or password is wrong.");
    QTest::newRow("locked") << error(ErrorCode::AccountBlocked) << QDateTime()
                            << QStringLiteral("The account is locked at the gateway.");
    QTest::newRow("elsewhere") << error(ErrorCode::GatewayRedirected, "https://new.example/xml/")
                               << QDateTime()
                               << QStringLiteral("This address sends us elsewhere; use "
                                                 "https://new.example/xml/ instead.");
    QTest::newRow("other kind") << error(ErrorCode::GatewayMalformed) << QDateTime()
                                << QStringLiteral("It answers, but not as a gateway of this kind.");
    QTest::newRow("silent") << error(ErrorCode::TimedOut) << QDateTime()
                            << QStringLiteral("The gateway doesn’t answer. Is the address right?");
}

void TestAccounts::failures()
{
    QFETCH(Error, error);
    QFETCH(QDateTime, certificateEnds);
    const QDateTime now(QDate(2026, 4, 10), QTime(12, 0), Qt::UTC);
    QTEST(checkFailure(error, certificateEnds, now), "sentence");
    QCOMPARE(failureLine(error, certificateEnds, now).meaning, Meaning::Danger);
}

void TestAccounts::sendersInWords()
{
    CheckStep step;
    step.endpoint = Endpoint::Originators;
    step.soFar.senders = OriginatorReply{};
    step.soFar.senders->senders = {
        {QStringLiteral("Shop"), QStringLiteral("completed"), {}},
        {QStringLiteral("79000000900"), QStringLiteral("completed"), {}},
        {QStringLiteral("ShopNews"), QStringLiteral("order"), {}},
        {QStringLiteral("Shop"), QStringLiteral("rejected"), QStringLiteral("another operator")}};
    const std::vector<CheckLine> lines = linesOf({}, step, false);
    QCOMPARE(lines.size(), std::size_t(1));
    QCOMPARE(lines.front().title, QStringLiteral("Senders: 2 can be used, 1 can’t"));
    QCOMPARE(lines.front().text,
             QStringLiteral("Shop, 79000000900 approved · ShopNews is still being checked"));
    QCOMPARE(lines.front().meaning, Meaning::Warning);
    QVERIFY(lines.front().hasSenders);
    QCOMPARE(usableSenders(*step.soFar.senders),
             (QStringList{QStringLiteral("Shop"), QStringLiteral("79000000900")}));
}

void TestAccounts::gatewayThatTellsLittle()
{
    CheckStep step;
    step.endpoint = Endpoint::Time;
    step.error = Error{ErrorCode::GatewayMalformed, {}, {}, {}};
    QCOMPARE(linesOf({}, step, true).front().title, QStringLiteral("It doesn’t tell its time"));
    step.error->code = ErrorCode::TimedOut; // the end of the check says so
    QVERIFY(linesOf({}, step, true).empty());
    const auto offered = [](const QStringList& answered, const QString& text) {
        for (const Capability& one : capabilitiesOf(*gatewayProfile(u"sms16"), answered)) {
            if (one.text == text)
                return one.offered;
        }
        return false;
    };
    QVERIFY(offered({}, QStringLiteral("Status reports"))); // not checked yet: by its kind
    QVERIFY(!offered({QStringLiteral("send")}, QStringLiteral("Status reports")));
    QVERIFY(!offered({}, QStringLiteral("Viber and Viber → SMS")));
}

void TestAccounts::boardReadsAndAsks()
{
    addGateway(QStringLiteral("Main account"));
    waitForAccounts(1);
    QVERIFY(!board().accounts().front().balance); // nobody watches yet
    board().setWatching(true);
    QTRY_VERIFY(board().accounts().front().balance.has_value());
    QVERIFY(board().accounts().front().balanceAt.isValid());
    QVERIFY(!board().accounts().front().error);
    m_world->world.addAccount(QStringLiteral("Nobody there"), 1);
    waitForAccounts(2);
    QTRY_VERIFY(board().find(QStringLiteral("nobody THERE"))->error.has_value()); // no secret, no gateway
    QCOMPARE(board().find(QStringLiteral("Nobody there"))->meaning(), Meaning::Danger);
    QVERIFY(board().find(QStringLiteral("Main account"))->balance.has_value()); // kept over the reading
    QCOMPARE(&accountBoard(m_world->world.ui()), &board());
}

void TestAccounts::lowBalanceIsTold()
{
    addGateway(QStringLiteral("Main account"));
    m_world->world.engine([](Engine& engine) -> Result<bool> {
        Account account = *engine.accounts().account(QStringLiteral("Main account"));
        account.lowBalanceAt = QStringLiteral("999999999");
        if (const Result<void> stored = engine.accounts().update(account); !stored)
            return forward(stored);
        return true;
    });
    waitForAccounts(1);
    QSignalSpy low(&board(), &AccountBoard::fellLow);
    board().refresh();
    QTRY_COMPARE(low.size(), 1);
    QVERIFY(board().accounts().front().isLow());
    board().refresh();
    QSignalSpy changed(&board(), &AccountBoard::changed);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(low.size(), 1); // said once
    QVERIFY(!low.constFirst().at(1).toString().isEmpty());
    QSignalSpy fine(&board(), &AccountBoard::roseAgain);
    m_world->world.engine([](Engine& engine) -> Result<bool> {
        Account account = *engine.accounts().account(QStringLiteral("Main account"));
        account.lowBalanceAt = QStringLiteral("1");
        if (const Result<void> stored = engine.accounts().update(account); !stored)
            return forward(stored);
        return true;
    });
    board().reload();
    QTRY_COMPARE(fine.size(), 1);
    QVERIFY(!board().accounts().front().isLow());
}

void TestAccounts::lowBalanceIsToldWithoutAWindow()
{
    addGateway(QStringLiteral("Main account"));
    m_world->world.engine([](Engine& engine) -> Result<bool> {
        Account account = *engine.accounts().account(QStringLiteral("Main account"));
        account.lowBalanceAt = QStringLiteral("999999999");
        if (const Result<void> stored = engine.accounts().update(account); !stored)
            return forward(stored);
        return true;
    });
    waitForAccounts(1);
    auto* timer = board().findChild<QTimer*>();
    board().setWatching(true);
    QTRY_VERIFY(board().accounts().front().balance.has_value());
    const auto often = timer->intervalAsDuration();
    QSignalSpy low(&board(), &AccountBoard::fellLow);
    // The window goes to the tray.
    board().setWatching(false);
    QVERIFY(!timer->isActive());
    board().setInBackground(true);
    QVERIFY(timer->isActive());
    QVERIFY(timer->intervalAsDuration() > often);
    // The timer alone asks, again and again.
    const QDateTime before = board().accounts().front().balanceAt;
    timer->setInterval(20);
    QTRY_VERIFY(board().accounts().front().balanceAt > before.addMSecs(50));
    QVERIFY(board().accounts().front().isLow());
    QVERIFY(low.size() <= 1); // said once, by the first answer or by this one
    board().setWatching(true);
    board().setInBackground(false);
    QVERIFY(timer->isActive());
    QCOMPARE(timer->intervalAsDuration(), often);
}

void TestAccounts::currentAccount()
{
    QVERIFY(!board().current());
    addGateway(QStringLiteral("Practice"));
    waitForAccounts(1);
    QCOMPARE(board().current()->account.name, QStringLiteral("Practice"));
    m_world->world.engine([](Engine& engine) -> Result<bool> {
        Account real =
            *newAccount(QStringLiteral("Real"), QUrl(QStringLiteral("https://gateway.example/xml/")),
                        QStringLiteral("webcom"));
        return engine.accounts().add(real) ? Result<bool>(true) : fail(ErrorCode::BadInput);
    });
    waitForAccounts(2);
    QCOMPARE(board().current()->account.name, QStringLiteral("Real")); // nobody has chosen
    board().setCurrent(QStringLiteral("Practice"));
    QCOMPARE(board().current()->account.name, QStringLiteral("Practice"));
    QCOMPARE(m_world->world.remembered.value(QStringLiteral("account")).toString(),
             QStringLiteral("Practice"));
}

void TestAccounts::menuListsDirectionsApart()
{
    addGateway(QStringLiteral("Main account"));
    waitForAccounts(1);
    AccountMenu menu(m_world->world.ui());
    menu.resize(menu.sizeHint());
    menu.show();
    QTRY_VERIFY(board().accounts().front().balance.has_value());
    QVERIFY(menu.accessibleName().startsWith(QStringLiteral("Account in use: Main account")));
    QTest::mouseClick(&menu, Qt::LeftButton);
    auto* popup = menu.findChild<QMenu*>();
    QVERIFY(popup && popup->isVisible());
    auto* lines = popup->findChild<QLabel*>(QStringLiteral("lines:Main account"));
    QVERIFY(lines);
    const QStringList shown = lines->text().split(u'\n');
    const BalanceReply& balance = *board().accounts().front().balance;
    QCOMPARE(shown.size(), qsizetype(balance.directions.size() + (balance.money.isEmpty() ? 0 : 1)));
    QVERIFY(shown.constFirst().contains(QStringLiteral("just now")));
    popup->close();
    menu.setNarrow(true);
    QCOMPARE(menu.sizeHint().width(), metric::kNavigationNarrow);
}

void TestAccounts::menuByKeys()
{
    addGateway(QStringLiteral("Main account"));
    addGateway(QStringLiteral("Other"));
    waitForAccounts(2);
    AccountMenu menu(m_world->world.ui());
    menu.show();
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    menu.setFocus();
    QTest::keyClick(&menu, Qt::Key_Return);
    auto* popup = menu.findChild<QMenu*>();
    QVERIFY(popup);
    popup->setActiveAction(popup->findChild<QAction*>(QStringLiteral("account:Other")));
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(board().current()->account.name, QStringLiteral("Other"));
    QTRY_VERIFY(!menu.findChild<QMenu*>());
    QTest::keyClick(&menu, Qt::Key_Down);
    popup = menu.findChild<QMenu*>();
    QTest::keyClick(popup, Qt::Key_A); // the mnemonic of Add account…
    QVERIFY(m_world->world.navigator.ways.contains(QStringLiteral("account ")));
    QTRY_VERIFY(!menu.findChild<QMenu*>());
    QTest::keyClick(&menu, Qt::Key_Down);
    QTest::keyClick(menu.findChild<QMenu*>(), Qt::Key_M);
    QVERIFY(m_world->world.navigator.ways.contains(QStringLiteral("settings accounts")));
}

void TestAccounts::listEditsAndRemoves()
{
    addGateway(QStringLiteral("Main account"));
    addGateway(QStringLiteral("Other"));
    waitForAccounts(2);
    AccountsModel model(board(), m_world->world.theme, m_world->world.clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    AccountsPanel panel(m_world->world.ui());
    panel.resize(800, 400);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto* table = panel.findChild<QTableView*>(QStringLiteral("accounts"));
    QCOMPARE(table->accessibleName(), QStringLiteral("Accounts, table, 2 rows"));
    QVERIFY(!panel.findChild<QPushButton*>(QStringLiteral("removeAccount"))->isEnabled());
    panel.focusFirst();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_world->world.navigator.ways, QStringList{QStringLiteral("account Other")});
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(m_world->world.prompt.asked.size(), 1);
    QCOMPARE(m_world->world.prompt.asked.constFirst().destructive, 0);
    QVERIFY(m_world->stored(QStringLiteral("Other"))); // given up
    m_world->world.prompt.choices = {0};
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(!m_world->stored(QStringLiteral("Other")));
    QVERIFY(m_world->storedSecret(QStringLiteral("Other")).isEmpty());
    QVERIFY(m_world->world.navigator.ways.contains(QStringLiteral("toast Other was removed")));
}

void TestAccounts::removalIsRefusedWithNames()
{
    addGateway(QStringLiteral("Main account"));
    m_world->world.engine([](Engine& engine) -> Result<bool> {
        for (const char* name : {"Spring sale", "March news"}) {
            Campaign campaign;
            campaign.name = QString::fromLatin1(name);
            campaign.accountName = QStringLiteral("Main account");
            const Result<qint64> id = engine.campaigns().newDraft(campaign);
            if (!id)
                return forward(id);
            if (auto set = engine.campaigns().setState(*id, CampaignState::Paused, nullptr, 0); !set)
                return forward(set);
        }
        return true;
    });
    waitForAccounts(1);
    AccountsPanel panel(m_world->world.ui());
    panel.show();
    panel.focusFirst();
    m_world->world.prompt.choices = {0};
    QTest::mouseClick(panel.findChild<QPushButton*>(QStringLiteral("removeAccount")), Qt::LeftButton);
    const auto said = [&panel] {
        QString all;
        for (const QLabel* label : panel.findChildren<QLabel*>())
            all += label->text();
        return all;
    };
    QTRY_VERIFY(said().contains(QStringLiteral("Main account can’t be removed yet.")));
    QVERIFY(said().contains(QStringLiteral("March news, Spring sale")));
    QVERIFY(m_world->stored(QStringLiteral("Main account")));
}

void TestAccounts::emptyList()
{
    AccountsPanel panel(m_world->world.ui());
    panel.show();
    QVERIFY(!panel.findChild<QTableView*>()->isVisible());
    panel.focusFirst();
    QTest::mouseClick(panel.findChild<QPushButton*>(QStringLiteral("addAccount")), Qt::LeftButton);
    QCOMPARE(m_world->world.navigator.ways, QStringList{QStringLiteral("account ")});
}

QTEST_MAIN(TestAccounts)
#include "test_accounts.moc"
