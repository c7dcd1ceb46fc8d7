// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/SmsSegments.h"
#include "tests/support/CpuTimer.h"

#include <QTest>

using namespace heliograph;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(heliograph::Encoding)

class TestSmsSegments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void partsHoldTheWholeText_data();
    void partsHoldTheWholeText();
    void neverSplitsAnEscapePair();
    void neverSplitsASurrogatePair();
    void everyCharacterOfTheAlphabet();
    void words();
    void isFast();
};

namespace {

QString times(const QString& text, int count)
{
    return text.repeated(count);
}

} // namespace

void TestSmsSegments::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<int>("characters");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("parts");
    QTest::addColumn<int>("left");

    const auto gsm = Encoding::Gsm7;
    const auto ucs = Encoding::Ucs2;
    QTest::newRow("empty") << u""_s << gsm << 0 << 0 << 0 << 160;
    QTest::newRow("one letter") << u"a"_s << gsm << 1 << 1 << 1 << 159;
    QTest::newRow("line break") << u"a\nb"_s << gsm << 3 << 3 << 1 << 157;
    QTest::newRow("euro") << u"€"_s << gsm << 1 << 2 << 1 << 158;
    QTest::newRow("extension") << u"^{}\\[~]|\f"_s << gsm << 9 << 18 << 1 << 142;
    QTest::newRow("greek capital") << u"ΔΩ"_s << gsm << 2 << 2 << 1 << 158;
    QTest::newRow("small c cedilla") << u"ç"_s << ucs << 1 << 1 << 1 << 69;
    QTest::newRow("backtick") << u"`"_s << ucs << 1 << 1 << 1 << 69;
    QTest::newRow("contract") << u"Tёst"_s << ucs << 4 << 4 << 1 << 66;
    QTest::newRow("emoji") << u"ok 😀"_s << ucs << 4 << 5 << 1 << 65;
    QTest::newRow("160") << times(u"a"_s, 160) << gsm << 160 << 160 << 1 << 0;
    QTest::newRow("161") << times(u"a"_s, 161) << gsm << 161 << 161 << 2 << 145;
    QTest::newRow("306") << times(u"a"_s, 306) << gsm << 306 << 306 << 2 << 0;
    QTest::newRow("307") << times(u"a"_s, 307) << gsm << 307 << 307 << 3 << 152;
    QTest::newRow("70") << times(u"я"_s, 70) << ucs << 70 << 70 << 1 << 0;
    QTest::newRow("71") << times(u"я"_s, 71) << ucs << 71 << 71 << 2 << 63;
    QTest::newRow("134") << times(u"я"_s, 134) << ucs << 134 << 134 << 2 << 0;
    QTest::newRow("135") << times(u"я"_s, 135) << ucs << 135 << 135 << 3 << 66;
    QTest::newRow("80 euros") << times(u"€"_s, 80) << gsm << 80 << 160 << 1 << 0;
    // 76 pairs in a part, one septet stays unused
    QTest::newRow("81 euros") << times(u"€"_s, 81) << gsm << 81 << 162 << 2 << 143;
    // 33 pairs in a part, one unit stays unused
    QTest::newRow("36 emoji") << times(u"😀"_s, 36) << ucs << 36 << 72 << 2 << 61;
    QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) << ucs << 1 << 1 << 1 << 69;
}

void TestSmsSegments::counts()
{
    QFETCH(QString, text);
    const SegmentCount count = countSegments(text);
    QTEST(count.encoding, "encoding");
    QTEST(count.characters, "characters");
    QTEST(count.units, "units");
    QTEST(count.parts, "parts");
    QTEST(count.left, "left");
}

void TestSmsSegments::partsHoldTheWholeText_data()
{
    counts_data();
}

void TestSmsSegments::partsHoldTheWholeText()
{
    QFETCH(QString, text);
    QFETCH(int, parts);
    const std::vector<QString> split = splitSegments(text);
    QCOMPARE(int(split.size()), parts);
    QString joined;
    for (const QString& part : split)
        joined += part;
    QCOMPARE(joined, text);
}

void TestSmsSegments::neverSplitsAnEscapePair()
{
    const QString text = times(u"a"_s, 152) + u"€"_s + times(u"a"_s, 20);
    const std::vector<QString> parts = splitSegments(text);
    QCOMPARE(parts.size(), std::size_t(2));
    QCOMPARE(parts[0], times(u"a"_s, 152));
    QCOMPARE(countSegments(text).left, 153 - 22);
}

void TestSmsSegments::neverSplitsASurrogatePair()
{
    const QString text = times(u"я"_s, 66) + u"😀"_s + times(u"я"_s, 5);
    const std::vector<QString> parts = splitSegments(text);
    QCOMPARE(parts.size(), std::size_t(2));
    QCOMPARE(parts[1], u"😀"_s + times(u"я"_s, 5));
    QCOMPARE(countSegments(text).left, 67 - 7);
}

void TestSmsSegments::everyCharacterOfTheAlphabet()
{
    int single = 0;
    int escaped = 0;
    for (char32_t c = 0; c <= 0xFFFF; ++c) {
        single += gsm7Septets(char16_t(c)) == 1;
        escaped += gsm7Septets(char16_t(c)) == 2;
    }
    QCOMPARE(single, 127); // 128 positions, one of which is the escape
    QCOMPARE(escaped, 10); // nine marks and the page break
}

void TestSmsSegments::words()
{
    QCOMPARE(encodingWord(Encoding::Gsm7), u"GSM-7"_s);
    QCOMPARE(encodingWord(Encoding::Ucs2), u"UCS-2"_s);
}

void TestSmsSegments::isFast()
{
    const QString texts[] = {u"Dear customer, your order 4711 is ready to be taken home now!"_s,
                             u"Уважаемый клиент, ваш заказ готов, приходите за ним сегодня!"_s};
    const CpuTimer timer;
    qint64 parts = 0;
    for (int i = 0; i < 1'000'000; ++i)
        parts += countSegments(texts[i & 1]).parts;
    QCOMPARE(parts, 1'000'000);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestSmsSegments)
#include "test_smssegments.moc"
