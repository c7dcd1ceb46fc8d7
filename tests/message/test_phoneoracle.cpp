// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/PhoneReader.h"

#include <QRandomGenerator>
#include <QTest>

#include <phonenumbers/phonenumberutil.h>

using namespace heliograph;
using namespace Qt::Literals::StringLiterals;
using i18n::phonenumbers::PhoneNumberUtil;

/// Our rules against libphonenumber: what we accept must be the number that it reads.
class TestPhoneOracle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void generatedSpellings_data();
    void generatedSpellings();
    void randomDigits_data();
    void randomDigits();
    void knownDifferences_data();
    void knownDifferences();
};

namespace {

constexpr int kNumbers = 400;
constexpr int kRandomTexts = 4000;

/// The digits that libphonenumber reads; empty when it can't read the text.
QString oracle(const QString& text, const char* region)
{
    i18n::phonenumbers::PhoneNumber number;
    const auto error = PhoneNumberUtil::GetInstance()->Parse(text.toStdString(), region, &number);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    std::string formatted;
    PhoneNumberUtil::GetInstance()->Format(number, PhoneNumberUtil::E164, &formatted);
    return QString::fromStdString(formatted).mid(1);
}

QString ours(const QString& text, const char* region)
{
    const PhoneReading reading = readPhone(text, Region::fromCode(QString::fromLatin1(region)).value());
    return reading.phone ? reading.phone->digits() : QString();
}

/// One number cut as people write it.
struct Pieces {
    QString code, trunk, area, rest;

    QString with(const QString& prefix, const QString& pattern) const
    {
        QString text = pattern;
        text.replace(u"P"_s, prefix).replace(u"A"_s, area).replace(u"R"_s, rest.left(3));
        return text.replace(u"S"_s, rest.mid(3, 2)).replace(u"T"_s, rest.mid(5));
    }
};

const QString kPatterns[] = {u"PARST"_s,     u"P(A)R-S-T"_s,   u"P (A) R-S-T"_s,
                             u"P A R S T"_s, u"P-A-R-S-T"_s,   u"P.A.R.S.T"_s,
                             u" P A RST "_s, u"P [A] R–S–T"_s, u"P\u00A0A\u00A0RST"_s};

QString randomDigitsOf(QRandomGenerator& random, int count)
{
    QString digits;
    for (int i = 0; i < count; ++i)
        digits += QChar(u'0' + random.bounded(10));
    return digits;
}

} // namespace

void TestPhoneOracle::generatedSpellings_data()
{
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("trunk");
    QTest::addColumn<QStringList>("areas");
    QTest::newRow("RU") << QByteArray("RU") << u"7"_s << u"8"_s
                        << QStringList{u"900"_s, u"903"_s, u"926"_s, u"495"_s};
    QTest::newRow("KZ") << QByteArray("KZ") << u"7"_s << u"8"_s << QStringList{u"701"_s, u"705"_s, u"777"_s};
    QTest::newRow("UA") << QByteArray("UA") << u"380"_s << u"0"_s << QStringList{u"50"_s, u"67"_s, u"93"_s};
    QTest::newRow("BY") << QByteArray("BY") << u"375"_s << u"80"_s << QStringList{u"29"_s, u"33"_s, u"44"_s};
}

void TestPhoneOracle::generatedSpellings()
{
    QFETCH(QByteArray, region);
    QFETCH(QString, code);
    QFETCH(QString, trunk);
    QFETCH(QStringList, areas);
    QRandomGenerator random(1);
    for (int i = 0; i < kNumbers; ++i) {
        const Pieces pieces{code, trunk, areas[i % areas.size()], randomDigitsOf(random, 7)};
        const QString expected = code + pieces.area + pieces.rest;
        for (const QString& pattern : kPatterns) {
            for (const QString& prefix : {u"+"_s + code, trunk, u""_s}) {
                const QString text = pieces.with(prefix, pattern);
                QVERIFY2(ours(text, region) == expected, qPrintable(text));
                QVERIFY2(oracle(text, region) == expected, qPrintable(text));
            }
            QCOMPARE(ours(pieces.with(code, pattern), region), expected);
        }
    }
}

void TestPhoneOracle::randomDigits_data()
{
    QTest::addColumn<QByteArray>("region");
    for (const char* region : {"RU", "KZ", "UA", "BY"})
        QTest::newRow(region) << QByteArray(region);
}

/// Digits of any length, with and without plus: either we refuse them or we agree about them, but for the
/// spellings of knownDifferences().
void TestPhoneOracle::randomDigits()
{
    QFETCH(QByteArray, region);
    const QString starts[] = {u"7"_s,   u"8"_s,  u"9"_s,    u"0"_s,    u"80"_s,     u"380"_s,
                              u"375"_s, u"+7"_s, u"+380"_s, u"+375"_s, u"810375"_s, u"+998"_s};
    QRandomGenerator random(2);
    int accepted = 0;
    for (int i = 0; i < kRandomTexts; ++i) {
        const QString text = starts[i % std::size(starts)] + randomDigitsOf(random, random.bounded(5, 12));
        const QString phone = ours(text, region);
        if (phone.isEmpty() || phone == text)
            continue;
        ++accepted;
        const QString judged = oracle(text, region);
        const bool foreign = text.startsWith(u"810") && !text.startsWith(u"810375");
        const bool known = foreign || text.startsWith(u"+89") || text.startsWith(u"00") ||
                           text.startsWith(u"78") || text.contains(u"38080") ||
                           (region == "UA" && text.startsWith(u"80"));
        QVERIFY2(phone == judged || known, qPrintable(text + u" ours "_s + phone + u" judged "_s + judged));
    }
    QVERIFY(accepted > 100);
}

void TestPhoneOracle::knownDifferences_data()
{
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    const auto row = [](const char* region, const QString& text, const char* mine, const char* theirs) {
        QTest::newRow(qPrintable(text))
            << QByteArray(region) << text << QString::fromLatin1(mine) << QString::fromLatin1(theirs);
    };
    row("RU", u"+8 900 000-01-01"_s, "79000000101", "");
    row("RU", u"7,9000000101E+10"_s, "79000000101", "");
    row("RU", u"79000000101.0"_s, "79000000101", "7790000001010");
    row("RU", u"79OOOOO0101"_s, "79000000101", "");
    row("RU", u"380500000101"_s, "380500000101", "7380500000101");
    row("UA", u"8 050 000 01 01"_s, "380500000101", "38080500000101");
    row("RU", u"+380 80 50 000 01 01"_s, "380500000101", "38080500000101");
    row("KZ", u"789680000101"_s, "79680000101", "7789680000101");
    row("RU", u"8 10 98 077 252"_s, "98077252", "9877252");
    row("RU", u"00380500000101"_s, "380500000101", "700380500000101");
    row("RU", u"7900000010"_s, "", "77900000010");
    row("RU", u"80290000101"_s, "", "70290000101");
}

void TestPhoneOracle::knownDifferences()
{
    QFETCH(QByteArray, region);
    QFETCH(QString, text);
    QTEST(ours(text, region), "mine");
    QTEST(oracle(text, region), "theirs");
}

QTEST_APPLESS_MAIN(TestPhoneOracle)
#include "test_phoneoracle.moc"
