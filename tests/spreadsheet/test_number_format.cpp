// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/NumberFormat.h"

#include <QTest>

using namespace heliograph;
using namespace Qt::StringLiterals;

class TestNumberFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
    void texts_data();
    void texts();
    void builtIns_data();
    void builtIns();
    void epoch1904();
    void longCodes();
};

void TestNumberFormat::codes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* code, const char* number, const char* shown) {
        QTest::addRow("%s of %s", code, number)
            << QString::fromUtf8(code) << QByteArray(number) << QString::fromUtf8(shown);
    };
    row("General", "79000000101", "79000000101");
    row("@", "0.1", "0.1");
    row("0", "1234.5", "1235");
    row("0", "-0.4", "0");
    row("0.00", "2.675", "2.68");
    row("0.00", "1234.5", "1234.50");
    row("0.00", "999.995", "1000.00");
    row("0.0#", "1.5", "1.5");
    row("#.##", "0.25", ".25");
    row("00000", "123", "00123");
    row("#,##0", "1234567", "1,234,567");
    row("#,##0.00", "-1234.5", "-1,234.50");
    row("#,##0,", "1234567", "1,235");
    row("0%", "0.256", "26%");
    row("0.0%", "0.256", "25.6%");
    row("#,##0.00\\ \"₽\"", "5", "5.00 ₽");
    row("#,##0\\ [$₽-419]", "1500", "1,500 ₽");
    row("0;[Red]\\(0\\);\"нет\"", "-5", "(5)");
    row("0;[Red]\\(0\\);\"нет\"", "0", "нет");
    row("[<=9999999]###\\-##\\-##;\\(###\\)\\ ###\\-##\\-##", "9000000101", "(900) 000-01-01");
    row("[<=9999999]###\\-##\\-##;\\(###\\)\\ ###\\-##\\-##", "1234567", "123-45-67");
    row("\\+0", "79000000101", "+79000000101");
    row("\"x\"@", "5", "x5");
    row("0;@", "-5", "-5");
    row("0.00E+00", "79000000101", "79000000101");
    row("# ?/?", "0.5", "0.5");
    row("dd.mm.yyyy", "45292", "01.01.2024");
    row("dd.mm.yyyy\\ hh:mm", "45292.75", "01.01.2024 18:00");
    row("d.m.yy", "45292", "1.1.24");
    row("yyyy\\-mm\\-dd", "1", "1900-01-01");
    row("dd.mm.yyyy", "59", "28.02.1900");
    row("dd.mm.yyyy", "60", "29.02.1900");
    row("dd.mm.yyyy", "61", "01.03.1900");
    row("dd.mm.yyyy", "0", "00.01.1900");
    row("dd.mm.yyyy", "-1", "-1");
    row("dd.mm.yyyy", "2958465", "31.12.9999");
    row("dd.mm.yyyy", "2958466", "2958466");
    row("dd.mm.yyyy", "79000000101", "79000000101");
    row("[$-419]d\\ mmmm\\ yyyy;@", "45292", "1 январь 2024");
    row("[$-FC19]d\\ mmmm\\ yyyy\\ \"г.\"", "45292", "1 января 2024 г.");
    row("h:mm:ss", "0.999988425925926", "23:59:59");
    row("hh:mm", "0.75", "18:00");
    row("h:mm AM/PM", "0.5", "12:00 PM");
    row("mm:ss.0", "0.000011574074", "00:01.0");
    row("[h]:mm", "1.5", "36:00");
    row("m", "45323", "2");
    row("dddd", "45292", "Monday");
    row("[$-411]ggge\"年\"m\"月\"d\"日\"", "44197", "2021年1月1日");
    row("0 g", "5", "5 g");
    row("0.00", "no number", "no number");
    row("0.00", "1E400", "1E400");
    row("0", "9007199254740991", "9007199254740991");
}

void TestNumberFormat::codes()
{
    QFETCH(QString, code);
    QFETCH(QByteArray, number);
    QFETCH(QString, shown);
    QCOMPARE(NumberFormat::fromCode(code).apply(number, false), shown);
}

void TestNumberFormat::texts_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shown");
    QTest::newRow("as it is") << u"@"_s << u"Анна"_s;
    QTest::newRow("no section for texts") << u"0.00;-0.00"_s << u"Анна"_s;
    QTest::newRow("something before") << u"\"г-жа \"@"_s << u"г-жа Анна"_s;
    QTest::newRow("something behind") << u"0;-0;0;@\" (VIP)\""_s << u"Анна (VIP)"_s;
    QTest::newRow("fillers") << u"_-* #,##0_-;_-* \"-\"_-;_-@_-"_s << u"Анна"_s;
}

void TestNumberFormat::texts()
{
    QFETCH(QString, code);
    QFETCH(QString, shown);
    const NumberFormat format = NumberFormat::fromCode(code);
    QCOMPARE(format.applyToText(u"Анна"_s), shown);
    QCOMPARE(format.changesTexts(), shown != u"Анна"_s);
}

void TestNumberFormat::builtIns_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("shown");
    QTest::newRow("General") << 0 << u"45292.75"_s;
    QTest::newRow("0") << 1 << u"45293"_s;
    QTest::newRow("0.00") << 2 << u"45292.75"_s;
    QTest::newRow("thousands") << 4 << u"45,292.75"_s;
    QTest::newRow("percent") << 9 << u"4529275%"_s;
    QTest::newRow("date") << 14 << u"01.01.2024"_s;
    QTest::newRow("hours") << 20 << u"18:00"_s;
    QTest::newRow("date and time") << 22 << u"01.01.2024 18:00"_s;
    QTest::newRow("date elsewhere") << 57 << u"01.01.2024"_s;
    QTest::newRow("elapsed") << 46 << u"1087026:00:00"_s;
    QTest::newRow("text") << 49 << u"45292.75"_s;
    QTest::newRow("unknown") << 1000 << u"45292.75"_s;
}

void TestNumberFormat::builtIns()
{
    QFETCH(int, id);
    QFETCH(QString, shown);
    QCOMPARE(NumberFormat::builtIn(id).apply("45292.75", false), shown);
}

void TestNumberFormat::epoch1904()
{
    QCOMPARE(NumberFormat::builtIn(14).apply("0", true), u"01.01.1904"_s);
    QCOMPARE(NumberFormat::builtIn(14).apply("43830", true), u"01.01.2024"_s);
}

void TestNumberFormat::longCodes()
{
    const QString longest = u"0.00"_s + QString(NumberFormat::kLongestCode - 4, u'x');
    QVERIFY(!NumberFormat::fromCode(longest).isGeneral());
    QVERIFY(NumberFormat::fromCode(longest + u'x').isGeneral());
    QCOMPARE(NumberFormat::fromCode(longest + u'x').apply("5", false), u"5"_s);
}

QTEST_GUILESS_MAIN(TestNumberFormat)
#include "test_number_format.moc"
