// SPDX-License-Identifier: GPL-3.0-or-later
// Placeholders that say how a cell is written and what comes with it.
#include "core/message/FieldPlaceholder.h"
#include "core/message/TemplatePieces.h"

#include <QTest>

using namespace heliograph;
using namespace Qt::Literals::StringLiterals;

class TestFieldPlaceholder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writtenAndRead_data();
    void writtenAndRead();
    void everyFormatHasAWord();
    void formats_data();
    void formats();
    void plainOnesStayPlain();
};

void TestFieldPlaceholder::writtenAndRead_data()
{
    QTest::addColumn<FieldPlaceholder>("field");
    QTest::addColumn<QString>("text");
    FieldPlaceholder field{u"Name"_s, {}, false};
    QTest::newRow("plain") << field << u"{Name}"_s;
    QTest::newRow("default") << FieldPlaceholder{u"Name"_s, u"Friend"_s, true} << u"{Name|Friend}"_s;
    QTest::newRow("empty default") << FieldPlaceholder{u"Name"_s, {}, true} << u"{Name|}"_s;
    QTest::newRow("default with bars") << FieldPlaceholder{u"Name"_s, u"a||b"_s, true} << u"{Name|a||b}"_s;
    QTest::newRow("bar in the name") << FieldPlaceholder{u"a|b"_s, {}, false} << u"{|a||b|as=}"_s;
    field.format = FieldFormat::Title;
    QTest::newRow("format") << field << u"{|Name|as=title}"_s;
    field.fallback = u"Friend|s"_s;
    field.hasFallback = true;
    QTest::newRow("format and default") << field << u"{|Name|as=title|else=Friend||s}"_s;
    field.before = u", |"_s;
    field.after = u"|="_s;
    QTest::newRow("all") << field << u"{|Name|as=title|before=, |||after=||=|else=Friend||s}"_s;
    field.fallback.clear();
    QTest::newRow("with the value only") << field << u"{|Name|as=title|before=, |||after=||=}"_s;
}

void TestFieldPlaceholder::writtenAndRead()
{
    QFETCH(const FieldPlaceholder, field);
    QFETCH(const QString, text);
    QCOMPARE(writePlaceholder(field), text);
    FieldPlaceholder read;
    QCOMPARE(readPlaceholder(QString(text + u" and more}"_s), read), text.size());
    QCOMPARE(read.name, field.name);
    QCOMPARE(read.fallback, field.fallback);
    QVERIFY(read == field);
}

void TestFieldPlaceholder::everyFormatHasAWord()
{
    QSet<QString> words;
    for (const FieldFormat format : allFieldFormats()) {
        words += fieldFormatWord(format);
        QCOMPARE(fieldFormatFromWord(fieldFormatWord(format)), std::optional(format));
    }
    QCOMPARE(words.size(), allFieldFormats().size());
    QVERIFY(!fieldFormatFromWord(u"roman"));
}

void TestFieldPlaceholder::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    const auto add = [](const char* format, const char* cell, const char* written) {
        QTest::addRow("%s %s", format, cell)
            << QString::fromLatin1(format) << QString::fromUtf8(cell) << QString::fromUtf8(written);
    };
    add("number-ru", "1234567.5", "1 234 567,5");
    add("number-ru", "-1 234,50", "-1 234,50");
    add("number-ru", "1\u00A0234", "1 234");
    add("number-ru", "0012", "12");
    add("number-ru", "0", "0");
    add("number-ru", "1,234,567", "1 234 567");
    add("number-ru", "1.234.567,8", "1 234 567,8");
    add("number-ru", "1,234", "1,234"); // a thousand or one and a bit: nobody knows
    add("number-ru", "120 points", "120 points");
    add("number-en", "1234567,5", "1,234,567.5");
    add("number-en", "999", "999");
    add("money-ru", "1234.5", "1 234,50");
    add("money-ru", "99.995", "100,00");
    add("money-ru", "1.005", "1,01");
    add("money-ru", "1.0049", "1,00");
    add("money-en", "\u22121234.5", "-1,234.50");
    add("date", "2026-12-31 14:05", "31.12.2026");
    add("date", "1.2.2026", "01.02.2026");
    add("date", "31.02.2026", "31.02.2026");
    add("date", "31.12.26", "31.12.26"); // which century?
    add("date", "12/31/2026", "12/31/2026");
    add("day-month", "31.12.26", "31.12");
    add("day-month-ru", "2026-12-31", "31 декабря");
    add("day-month-ru", "29.02", "29 февраля");
    add("day-month-en", "1.5.1980", "1 May");
    add("time", "2026-12-31T14:05:59", "14:05");
    add("time", "9:05", "09:05");
    add("time", "25:05", "25:05");
    add("upper", "Анна", "АННА");
    add("lower", "АННА", "анна");
    add("title", "АННА-МАРИЯ o'neil", "Анна-Мария O'neil");
}

void TestFieldPlaceholder::formats()
{
    QFETCH(const QString, format);
    QFETCH(const QString, cell);
    const std::optional<FieldFormat> known = fieldFormatFromWord(format);
    QVERIFY(known.has_value());
    QTEST(formatCell(cell, *known), "written");
}

void TestFieldPlaceholder::plainOnesStayPlain()
{
    // What was written before there were options reads as it did.
    for (const QString& text : {u"{Name}, {Bonus|0}!"_s, u"{Name|a|as=upper}"_s, u"{{|Name|as=upper}}"_s})
        QCOMPARE(joinTemplate(cutTemplate(text)), text);
    FieldPlaceholder field;
    QCOMPARE(readPlaceholder(u"{Name|a|as=upper}", field), 17);
    QCOMPARE(field.fallback, u"a|as=upper"_s);
    QCOMPARE(field.format, FieldFormat::AsIs);
}

Q_DECLARE_METATYPE(heliograph::FieldPlaceholder)

QTEST_GUILESS_MAIN(TestFieldPlaceholder)
#include "test_fieldplaceholder.moc"
