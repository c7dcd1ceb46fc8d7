// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/AccountMoney.h"
#include "core/gateway/Documents.h"

#include <QTest>

using namespace heliograph;

class TestAccountMoney : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsTyped_data();
    void readsWhatIsTyped();
    void multiplies_data();
    void multiplies();
    void compares_data();
    void compares();
    void low_data();
    void low();
};

void TestAccountMoney::readsWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("amount"); // empty = none
    QTest::newRow("point") << QStringLiteral("2.40") << QStringLiteral("2.40");
    QTest::newRow("comma") << QStringLiteral(" 2,4 ") << QStringLiteral("2.4");
    QTest::newRow("grouped") << QStringLiteral("1 234,50") << QStringLiteral("1234.50");
    QTest::newRow("no-break space") << QString(u'1') + QChar(0xa0) + QStringLiteral("234")
                                    << QStringLiteral("1234");
    QTest::newRow("four decimals") << QStringLiteral("0.1234") << QStringLiteral("0.1234");
    QTest::newRow("five decimals") << QStringLiteral("0.12345") << QString();
    QTest::newRow("negative") << QStringLiteral("-1") << QString();
    QTest::newRow("two separators") << QStringLiteral("1,234.50") << QString();
    QTest::newRow("words") << QStringLiteral("2 rub") << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("too long") << QStringLiteral("1234567890") << QString();
    QTest::newRow("no fraction after the point") << QStringLiteral("2.") << QString();
}

void TestAccountMoney::readsWhatIsTyped()
{
    QFETCH(QString, typed);
    QTEST(amountFrom(typed).value_or(QString()), "amount");
}

void TestAccountMoney::multiplies_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("product");
    QTest::newRow("the story") << QStringLiteral("2.40") << qint64(22'120) << QStringLiteral("53088.00");
    QTest::newRow("whole") << QStringLiteral("3") << qint64(2) << QStringLiteral("6.00");
    QTest::newRow("four decimals") << QStringLiteral("0.0001") << qint64(1) << QStringLiteral("0.0001");
    QTest::newRow("three decimals") << QStringLiteral("0.125") << qint64(1) << QStringLiteral("0.125");
    QTest::newRow("no doubles") << QStringLiteral("0.1") << qint64(3) << QStringLiteral("0.30");
    QTest::newRow("none") << QString() << qint64(3) << QString();
    QTest::newRow("too much") << QStringLiteral("999999999") << std::numeric_limits<qint64>::max()
                              << QString();
    QTest::newRow("nobody") << QStringLiteral("2.40") << qint64(0) << QStringLiteral("0.00");
}

void TestAccountMoney::multiplies()
{
    QFETCH(QString, amount);
    QFETCH(qint64, count);
    QTEST(amountTimes(amount, count), "product");
}

void TestAccountMoney::compares_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("order"); // 9 = can't be told
    QTest::newRow("less") << QStringLiteral("9.99") << QStringLiteral("10") << -1;
    QTest::newRow("same") << QStringLiteral("10.0") << QStringLiteral("10") << 0;
    QTest::newRow("more") << QStringLiteral("10.01") << QStringLiteral("10") << 1;
    QTest::newRow("debt") << QStringLiteral("-3") << QStringLiteral("0.5") << -1;
    QTest::newRow("a gateway's many decimals") << QStringLiteral("1.234567") << QStringLiteral("1.2345") << 0;
    QTest::newRow("no number") << QStringLiteral("Unlim") << QStringLiteral("1") << 9;
    QTest::newRow("empty") << QString() << QStringLiteral("1") << 9;
}

void TestAccountMoney::compares()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(compareAmounts(left, right).value_or(9), "order");
}

void TestAccountMoney::low_data()
{
    QTest::addColumn<QString>("money");
    QTest::addColumn<QString>("limit");
    QTest::addColumn<bool>("low");
    QTest::newRow("below") << QStringLiteral("4999.99") << QStringLiteral("5000") << true;
    QTest::newRow("at the limit") << QStringLiteral("5000.00") << QStringLiteral("5000") << false;
    QTest::newRow("no limit") << QStringLiteral("0") << QString() << false;
    QTest::newRow("no money told") << QString() << QStringLiteral("5000") << false;
}

void TestAccountMoney::low()
{
    QFETCH(QString, money);
    QFETCH(QString, limit);
    Account account;
    account.lowBalanceAt = limit;
    BalanceReply balance;
    balance.money = money;
    QTEST(isLow(account, balance), "low");
}

QTEST_GUILESS_MAIN(TestAccountMoney)
#include "test_accountmoney.moc"
