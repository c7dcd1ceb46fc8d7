// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/PhoneReader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace heliograph;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(heliograph::Reason)

class TestPhoneReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void severalNumbers_data();
    void severalNumbers();
    void anyTextIsReadSafely();
};

namespace {

QString codesOf(const PhoneReading& reading)
{
    QStringList codes;
    for (const PhoneRepair repair : reading.repairs)
        codes += repairCode(repair);
    return codes.join(u' ');
}

Region regionOf(const char* iso)
{
    return Region::fromCode(QString::fromLatin1(iso)).value();
}

void addAccepted(const char* region, const QString& text, const char* phone, const char* repairs)
{
    QTest::newRow(qPrintable(QString::fromLatin1(region) + u' ' + text))
        << QByteArray(region) << text << QString::fromLatin1(phone) << QString::fromLatin1(repairs);
}

void addRussian(const QString& text, const char* repairs)
{
    addAccepted("RU", text, "79000000101", repairs);
}

// The same number.
void addWritings()
{
    addRussian(u"79000000101"_s, "");
    addRussian(u"+79000000101"_s, "");
    addRussian(u"+7 (900) 000-01-01"_s, "");
    addRussian(u"7.900.000.01.01"_s, "");
    addRussian(u" +7 [900] 000–01–01 "_s, "");
    addRussian(u"(+7) 900 000 01 01"_s, "");
    addRussian(u"8 (900) 000-01-01"_s, "trunkPrefix");
    addRussian(u"89000000101"_s, "trunkPrefix");
    addRussian(u"+8 900 000 01 01"_s, "trunkPrefix");
    addRussian(u"+7 8 900 000 01 01"_s, "trunkPrefix");
    addRussian(u"9000000101"_s, "countryCode");
    addRussian(u"(900) 000-01-01"_s, "countryCode");
    addRussian(u"7,9000000101E+10"_s, "scientific");
    addRussian(u"7.9000000101E10"_s, "scientific");
    addRussian(u"7.900000010100е+10"_s, "scientific");
    addRussian(u"9.000000101E9"_s, "scientific countryCode");
    addRussian(u"79000000101.0"_s, "fraction");
    addRussian(u"79000000101,00"_s, "fraction");
    addRussian(u"'79000000101"_s, "apostrophe");
    addRussian(u"\"79000000101\""_s, "apostrophe");
    addRussian(u"+7\u00A0900\u00A0000\u00A001\u00A001"_s, "invisibleCharacters");
    addRussian(u"\u202A+79000000101\u202C"_s, "invisibleCharacters");
    addRussian(u"79OOOOO0101"_s, "letterForDigit");
    addRussian(u"79ооО000101"_s, "letterForDigit");
    addRussian(u"tel:+79000000101"_s, "extraText");
    addRussian(u"моб. 8-900-000-01-01 (Анна)"_s, "trunkPrefix extraText");
    addRussian(u"кв. 15, 89000000101"_s, "trunkPrefix extraText");
    addRussian(u"+7 900 000-01-01 доб. 123"_s, "extraText");
    addRussian(u"0079000000101"_s, "internationalPrefix");
    addRussian(u"７９０００００0101"_s, "unicodeDigits");
    addRussian(u"+٧٩٠٠٠٠٠٠١٠١"_s, "unicodeDigits");
    addRussian(u"8,900,000,01,01"_s, "trunkPrefix");
    addRussian(u"8/900/0000101"_s, "trunkPrefix");
    addRussian(u"+79000000101; +79000000101"_s, "");
}

void addCountries()
{
    addAccepted("RU", u"8 10 375 29 000 01 01"_s, "375290000101", "internationalPrefix");
    addAccepted("RU", u"8~10 380 50 000 01 01"_s, "380500000101", "internationalPrefix");
    addAccepted("RU", u"380500000101"_s, "380500000101", "");
    addAccepted("RU", u"37491000101"_s, "37491000101", "");
    addAccepted("RU", u"77010000101"_s, "77010000101", "");
    addAccepted("RU", u"8 495 000-01-01"_s, "74950000101", "trunkPrefix");
    addAccepted("RU", u"+1 202 555 0101"_s, "12025550101", "");
    addAccepted("RU", u"+44 (0)20 7946 0101"_s, "442079460101", "trunkPrefix");
    addAccepted("RU", u"+852 5000 0101"_s, "85250000101", "");

    addAccepted("KZ", u"8 (701) 000-01-01"_s, "77010000101", "trunkPrefix");
    addAccepted("KZ", u"701 000 01 01"_s, "77010000101", "countryCode");
    addAccepted("KZ", u"89000000101"_s, "79000000101", "trunkPrefix");
    addAccepted("UA", u"(050) 000-01-01"_s, "380500000101", "trunkPrefix");
    addAccepted("UA", u"500000101"_s, "380500000101", "countryCode");
    addAccepted("UA", u"8 050 000 01 01"_s, "380500000101", "trunkPrefix");
    addAccepted("UA", u"+38 (050) 000-01-01"_s, "380500000101", "");
    addAccepted("UA", u"79000000101"_s, "79000000101", "");
    addAccepted("BY", u"8 029 000-01-01"_s, "375290000101", "trunkPrefix");
    addAccepted("BY", u"029 000 01 01"_s, "375290000101", "trunkPrefix");
    addAccepted("BY", u"290000101"_s, "375290000101", "countryCode");
    addAccepted("UZ", u"90 000 01 01"_s, "998900000101", "countryCode");
    addAccepted("AM", u"091 00 01 01"_s, "37491000101", "trunkPrefix");
    addAccepted("DE", u"49 0151 0000101"_s, "491510000101", "trunkPrefix");
    addAccepted("MD", u"069000101"_s, "37369000101", "trunkPrefix");
    addAccepted("US", u"(202) 555-0101"_s, "12025550101", "countryCode");
}

} // namespace

void TestPhoneReader::accepts_data()
{
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("repairs");

    addWritings();
    addCountries();
}

void TestPhoneReader::accepts()
{
    QFETCH(QByteArray, region);
    QFETCH(QString, text);
    QFETCH(QString, phone);
    const PhoneReading reading = readPhone(text, regionOf(region));
    QVERIFY2(reading.phone, qPrintable(reasonCode(reading.error)));
    QCOMPARE(reading.phone->digits(), phone);
    QTEST(codesOf(reading), "repairs");
    QCOMPARE(reading.error, Reason::None);
    QVERIFY(reading.more.isEmpty());
}

void TestPhoneReader::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Reason>("error");
    QTest::newRow("null") << QString() << Reason::EmptyPhone;
    QTest::newRow("blanks") << u"  \t\u00A0"_s << Reason::EmptyPhone;
    QTest::newRow("apostrophe alone") << u"'"_s << Reason::EmptyPhone;
    QTest::newRow("word") << u"нет"_s << Reason::BadPhone;
    QTest::newRow("dash") << u"—"_s << Reason::BadPhone;
    QTest::newRow("hashes") << u"########"_s << Reason::BadPhone;
    QTest::newRow("rounded") << u"7,9E+10"_s << Reason::PhoneRounded;
    QTest::newRow("rounded, four digits") << u"7.9033E10"_s << Reason::PhoneRounded;
    QTest::newRow("sixteen digits, the last lost") << u"7900000010112340"_s << Reason::PhoneRounded;
    QTest::newRow("two numbers glued and rounded") << u"7900000010179000000000"_s << Reason::PhoneRounded;
    QTest::newRow("sixteen digits as text") << u"7900000010112345"_s << Reason::PhoneTooLong;
    QTest::newRow("sixteen digits, some with blanks") << u"4000 0000 0000 0000"_s << Reason::PhoneTooLong;
    QTest::newRow("local") << u"000-01-01"_s << Reason::PhoneTooShort;
    QTest::newRow("last digit lost") << u"7900000010"_s << Reason::PhoneTooShort;
    QTest::newRow("last digit lost behind 8") << u"8900000010"_s << Reason::PhoneTooShort;
    QTest::newRow("last digit lost behind +7") << u"+7900000010"_s << Reason::PhoneTooShort;
    QTest::newRow("one digit too many") << u"790000001011"_s << Reason::PhoneTooLong;
    QTest::newRow("one too many behind +7") << u"+790000001011"_s << Reason::PhoneTooLong;
    QTest::newRow("bank card") << u"4000 0000 0000 0000"_s << Reason::PhoneTooLong;
    QTest::newRow("fifteen digits") << u"+852000000000000"_s << Reason::PhoneTooLong;
    QTest::newRow("a foreign number without plus") << u"49151000001"_s << Reason::BadPhone;
    QTest::newRow("a Belarusian trunk number in Russia") << u"80290000101"_s << Reason::BadPhone;
    QTest::newRow("no country code begins with 0") << u"+0900000010"_s << Reason::BadPhone;
    QTest::newRow("nor is 388 one") << u"+388900000101"_s << Reason::BadPhone;
    QTest::newRow("trunk zero behind the code") << u"+375029000010"_s << Reason::BadPhone;
    QTest::newRow("fraction that is not zero") << u"79000000101.5"_s << Reason::PhoneTooLong;
    QTest::newRow("date") << u"01.02.2024"_s << Reason::PhoneTooShort;
}

void TestPhoneReader::refuses()
{
    QFETCH(QString, text);
    const PhoneReading reading = readPhone(text);
    QVERIFY2(!reading.phone, qPrintable(reading.phone ? reading.phone->digits() : QString()));
    QTEST(reading.error, "error");
    QVERIFY(reading.repairs.empty());
}

void TestPhoneReader::severalNumbers_data()
{
    QTest::addColumn<QString>("text");
    for (const char* separator : {", ", ",", ";", " / ", "|", "\n", " или ", " ", " & ", ",+", " +"})
        QTest::newRow(separator) << u"79000000101"_s + QString::fromUtf8(separator) + u"79000000202"_s;
    QTest::newRow("spellings") << u"8 (900) 000-01-01, 8 (900) 000-02-02"_s;
    QTest::newRow("blanks alone") << u"8 900 000 01 01 8 900 000 02 02"_s;
    QTest::newRow("repeated") << u"79000000101, 89000000101, 79000000202, 79000000202"_s;
}

void TestPhoneReader::severalNumbers()
{
    QFETCH(QString, text);
    const PhoneReading reading = readPhone(text);
    QVERIFY(reading.phone);
    QCOMPARE(reading.phone->digits(), u"79000000101"_s);
    QCOMPARE(reading.more, QStringList{u"79000000202"_s});
    QVERIFY(!reading.repairs.empty());
    QCOMPARE(reading.repairs.front(), PhoneRepair::SeveralNumbers);
}

void TestPhoneReader::anyTextIsReadSafely()
{
    const QString alphabet = u"0123456789+-(). ,;/eEОo'\u00A0\u202A\u0663x𝟕\n"_s;
    QRandomGenerator random(3);
    for (int i = 0; i < 50'000; ++i) {
        QString text;
        for (int length = random.bounded(40); length > 0; --length)
            text += alphabet[random.bounded(int(alphabet.size()))];
        const PhoneReading reading = readPhone(text);
        QCOMPARE(reading.phone.has_value(), reading.error == Reason::None);
        QVERIFY(reading.phone || (reading.more.isEmpty() && reading.repairs.empty()));
        if (reading.phone) {
            const PhoneReading again = readPhone(u'+' + reading.phone->digits());
            QVERIFY2(again.phone == reading.phone, qPrintable(text));
        }
    }
}

QTEST_APPLESS_MAIN(TestPhoneReader)
#include "test_phonereader.moc"
