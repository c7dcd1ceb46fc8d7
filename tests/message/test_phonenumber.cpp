// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/NumberPlan.h"
#include "core/message/PhoneNumber.h"
#include "core/message/PhoneRepairs.h"
#include "core/message/Sender.h"

#include <QSet>
#include <QTest>

using namespace heliograph;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(heliograph::Reason)

class TestPhoneNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void existsOnlyWhenValid_data();
    void existsOnlyWhenValid();
    void numberBounds();
    void grouped_data();
    void grouped();
    void mobileShape_data();
    void mobileShape();
    void kinds_data();
    void kinds();
    void regions();
    void repairWords();
    void senders_data();
    void senders();
};

void TestPhoneNumber::existsOnlyWhenValid_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<bool>("valid");
    QTest::newRow("8 digits") << u"12345678"_s << true;
    QTest::newRow("14 digits") << u"12345678901234"_s << true;
    QTest::newRow("7 digits") << u"1234567"_s << false;
    QTest::newRow("15 digits") << u"123456789012345"_s << false;
    QTest::newRow("leading zero") << u"09000000101"_s << false;
    QTest::newRow("plus") << u"+79000000101"_s << false;
    QTest::newRow("blank") << u"7900 000101"_s << false;
    QTest::newRow("other digits") << u"７９０００００0101"_s << false;
    QTest::newRow("empty") << u""_s << false;
}

void TestPhoneNumber::existsOnlyWhenValid()
{
    QFETCH(QString, digits);
    const auto phone = PhoneNumber::fromDigits(digits);
    QTEST(phone.has_value(), "valid");
    if (phone)
        QCOMPARE(phone->digits(), digits);
}

void TestPhoneNumber::numberBounds()
{
    QVERIFY(!PhoneNumber::fromNumber(9'999'999));
    QVERIFY(PhoneNumber::fromNumber(10'000'000));
    QVERIFY(PhoneNumber::fromNumber(99'999'999'999'999));
    QVERIFY(!PhoneNumber::fromNumber(100'000'000'000'000));
    QCOMPARE(PhoneNumber::fromDigits(u"79000000101"), PhoneNumber::fromNumber(79000000101));
}

void TestPhoneNumber::grouped_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("text");
    QTest::newRow("RU") << u"79000000101"_s << u"+7 900 000-01-01"_s;
    QTest::newRow("UA") << u"380500000101"_s << u"+380 50 000-01-01"_s;
    QTest::newRow("AM") << u"37491000101"_s << u"+374 91 000 101"_s;
    QTest::newRow("US") << u"12025550101"_s << u"+1 202 555 0101"_s;
    QTest::newRow("unknown") << u"85250000101"_s << u"+85250000101"_s;
}

void TestPhoneNumber::grouped()
{
    QFETCH(QString, digits);
    QTEST(heliograph::grouped(PhoneNumber::fromDigits(digits).value()), "text");
}

void TestPhoneNumber::mobileShape_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<bool>("mobile");
    QTest::newRow("RU mobile") << u"79000000101"_s << true;
    QTest::newRow("RU landline") << u"74950000101"_s << false;
    QTest::newRow("KZ mobile") << u"77010000101"_s << true;
    QTest::newRow("UA landline") << u"380440000101"_s << false;
    QTest::newRow("unknown") << u"85250000101"_s << true;
}

void TestPhoneNumber::mobileShape()
{
    QFETCH(QString, digits);
    QTEST(looksMobile(PhoneNumber::fromDigits(digits).value()), "mobile");
}

void TestPhoneNumber::kinds_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* digits, const char* kind) {
        QTest::newRow(digits) << QString::fromLatin1(digits) << QString::fromLatin1(kind);
    };
    row("79000000101", "mobile");
    row("74950000101", "landline");
    row("78120000101", "landline");
    row("73010000101", "landline");
    row("78000000101", "freeCall");
    row("78090000101", "premium");
    row("77010000101", "mobile");
    row("77170000101", "landline");
    row("77270000101", "landline");
    row("380500000101", "mobile");
    row("380440000101", "landline");
    row("380800000101", "freeCall");
    row("380900000101", "premium");
    row("375290000101", "mobile");
    row("375170000101", "landline");
    row("998900000101", "mobile");
    row("998710000101", "landline");
    row("995500000101", "mobile");
    row("995320000101", "landline");
    row("4915100000101", "mobile");
    row("49300000101", "landline");
    row("447000000101", "mobile");
    row("442070000101", "landline");
    row("33600000101", "mobile");
    row("33100000101", "landline");
    row("12025550101", "unknown");
    row("18005550101", "freeCall");
    row("85250000101", "unknown");
    row("37491000101", "unknown");
}

void TestPhoneNumber::kinds()
{
    QFETCH(QString, digits);
    const NumberKind kind = kindOf(PhoneNumber::fromDigits(digits).value());
    QTEST(kindWord(kind), "kind");
    QCOMPARE(getsSms(kind), kind == NumberKind::Mobile || kind == NumberKind::Unknown);
}

void TestPhoneNumber::regions()
{
    QCOMPARE(Region().plan().iso, "RU");
    for (const char* iso : {"RU", "KZ", "UA", "BY", "UZ", "KG", "TJ", "AM", "AZ", "GE", "MD"}) {
        const auto region = Region::fromCode(QString::fromLatin1(iso).toLower());
        QVERIFY2(region, iso);
        QCOMPARE(region->plan().iso, iso);
    }
    QVERIFY(!Region::fromCode(u"XX"));
    QVERIFY(!Region::fromCode(u""));
}

void TestPhoneNumber::repairWords()
{
    QSet<QString> codes;
    for (int i = 0; i <= int(PhoneRepair::ExtraText); ++i) {
        const auto repair = static_cast<PhoneRepair>(i);
        bool ok = false;
        QCOMPARE(repairFromCode(repairCode(repair), &ok), repair);
        QVERIFY(ok);
        QVERIFY(describe(repair).endsWith(u'.'));
        codes += repairCode(repair);
    }
    QCOMPARE(codes.size(), int(PhoneRepair::ExtraText) + 1);
    bool ok = true;
    repairFromCode(u"nonsense", &ok);
    QVERIFY(!ok);
}

void TestPhoneNumber::senders_data()
{
    QTest::addColumn<QString>("sender");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("name") << u"Heliograph"_s << Reason::None;
    QTest::newRow("11 characters") << u"Shop-24.org"_s << Reason::None;
    QTest::newRow("12 characters") << u"Shop-24.orgs"_s << Reason::BadSender;
    QTest::newRow("15 digits") << u"123456789012345"_s << Reason::None;
    QTest::newRow("16 digits") << u"1234567890123456"_s << Reason::BadSender;
    QTest::newRow("12 digits with plus") << u"+79000000101"_s << Reason::BadSender;
    QTest::newRow("Cyrillic look-alike") << u"Heliоgraph"_s << Reason::BadSender;
    QTest::newRow("line break") << u"a\nb"_s << Reason::BadSender;
    QTest::newRow("empty") << u""_s << Reason::IncompleteMessage;
    QTest::newRow("blank") << u"  "_s << Reason::IncompleteMessage;
}

void TestPhoneNumber::senders()
{
    QFETCH(QString, sender);
    QTEST(checkSender(sender), "reason");
}

QTEST_APPLESS_MAIN(TestPhoneNumber)
#include "test_phonenumber.moc"
