// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/CharacterDoctor.h"
#include "core/message/SmsSegments.h"
#include "core/message/Transliteration.h"

#include <QTest>

using namespace heliograph;
using namespace Qt::Literals::StringLiterals;

class TestCharacterDoctor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheOffender();
    void countsPositionsInCodePoints();
    void plainTextHasNone();
    void suggests_data();
    void suggests();
    void hasNothingForEmoji();
    void everySuggestionIsInTheAlphabet();
    void replaces();
    void transliterates_data();
    void transliterates();
};

void TestCharacterDoctor::findsTheOffender()
{
    const std::vector<Offender> offenders = findOffenders(u"Tёst");
    QCOMPARE(offenders.size(), std::size_t(1));
    QCOMPARE(offenders[0].position, 1);
    QCOMPARE(offenders[0].character, U'ё');
    QCOMPARE(offenders[0].suggestion, u"e"_s);
}

void TestCharacterDoctor::countsPositionsInCodePoints()
{
    const std::vector<Offender> offenders = findOffenders(u"😀a–");
    QCOMPARE(offenders.size(), std::size_t(2));
    QCOMPARE(offenders[0].character, U'😀');
    QCOMPARE(offenders[1].position, 2);
}

void TestCharacterDoctor::plainTextHasNone()
{
    QVERIFY(findOffenders(u"Price: 5 € [net]\nΔ ok").empty());
    QVERIFY(findOffenders(u"").empty());
}

void TestCharacterDoctor::suggests_data()
{
    QTest::addColumn<QString>("character");
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("en dash") << u"–"_s << u"-"_s;
    QTest::newRow("guillemet") << u"«"_s << u"\""_s;
    QTest::newRow("no-break space") << u"\u00A0"_s << u" "_s;
    QTest::newRow("ellipsis") << u"…"_s << u"..."_s;
    QTest::newRow("apostrophe") << u"’"_s << u"'"_s;
    QTest::newRow("look-alike") << u"а"_s << u"a"_s;
    QTest::newRow("look-alike capital") << u"Н"_s << u"H"_s;
    QTest::newRow("transliteration") << u"щ"_s << u"shch"_s;
    QTest::newRow("transliteration capital") << u"Ж"_s << u"Zh"_s;
    QTest::newRow("й is no и") << u"й"_s << u"y"_s;
    QTest::newRow("accent") << u"ő"_s << u"o"_s;
    QTest::newRow("fraction") << u"½"_s << u"1/2"_s;
    QTest::newRow("full width") << u"Ａ"_s << u"A"_s;
    QTest::newRow("zero width") << u"\u200B"_s << u""_s;
}

void TestCharacterDoctor::suggests()
{
    QFETCH(QString, character);
    const QString suggestion = suggestionFor(character.at(0).unicode());
    QVERIFY(!suggestion.isNull());
    QTEST(suggestion, "suggestion");
}

void TestCharacterDoctor::hasNothingForEmoji()
{
    QVERIFY(suggestionFor(U'😀').isNull());
    QVERIFY(suggestionFor(U'漢').isNull());
}

void TestCharacterDoctor::everySuggestionIsInTheAlphabet()
{
    for (char32_t c = 0x20; c < 0x10000; ++c) {
        const QString suggestion = QChar::isSurrogate(c) ? QString() : suggestionFor(c);
        if (!suggestion.isEmpty())
            QCOMPARE(countSegments(suggestion).encoding, Encoding::Gsm7);
    }
}

void TestCharacterDoctor::replaces()
{
    QCOMPARE(withSuggestions(u"«Ёж» – 5 €… 😀"), u"\"EZh\" - 5 €... 😀"_s.replace(u"Zh"_s, u"zh"_s));
}

void TestCharacterDoctor::transliterates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("latin");
    QTest::newRow("sentence") << u"Ваш заказ готов, ждём!"_s << u"Vash zakaz gotov, zhdyom!"_s;
    QTest::newRow("capital in a word") << u"Щука"_s << u"Shchuka"_s;
    QTest::newRow("word of capitals") << u"ЩУКА ЮЖ"_s << u"SHCHUKA YUZH"_s;
    QTest::newRow("capital alone") << u"Я тут"_s << u"Ya tut"_s;
    QTest::newRow("signs") << u"объезд, соль"_s << u"obezd, sol"_s;
    QTest::newRow("ukrainian") << u"Їжак є"_s << u"Yizhak ye"_s;
    QTest::newRow("kazakh") << u"Қала"_s << u"Kala"_s;
    QTest::newRow("others stay") << u"abc 😀 {Name}"_s << u"abc 😀 {Name}"_s;
}

void TestCharacterDoctor::transliterates()
{
    QFETCH(QString, text);
    QTEST(transliterate(text), "latin");
}

QTEST_APPLESS_MAIN(TestCharacterDoctor)
#include "test_characterdoctor.moc"
