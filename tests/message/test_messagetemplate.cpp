// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/MessageComposer.h"
#include "core/message/MessageTemplate.h"
#include "tests/support/CpuTimer.h"

#include <QTest>

using namespace heliograph;
using namespace Qt::Literals::StringLiterals;

class TestMessageTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void renders_data();
    void renders();
    void refusesBrokenTexts_data();
    void refusesBrokenTexts();
    void columnsInOrder();
    void unknownColumn();
    void ambiguousColumnOnlyWhenUsed();
    void composesEveryText();
    void sendersHaveNoPlaceholders();
    void textFromColumn();
    void composerPassesErrorsOn();
    void isFast();
};

void TestMessageTemplate::renders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("rendered");
    QTest::addColumn<QString>("empty");

    const QStringList row = {u"Anna"_s, u"Rostov"_s, u""_s};
    QTest::newRow("plain") << u"Hello!"_s << row << u"Hello!"_s << u""_s;
    QTest::newRow("empty") << u""_s << row << u""_s << u""_s;
    QTest::newRow("one") << u"Hello, {Name}!"_s << row << u"Hello, Anna!"_s << u""_s;
    QTest::newRow("two") << u"{Name} {City}"_s << row << u"Anna Rostov"_s << u""_s;
    QTest::newRow("case and blanks") << u"{ nAME }"_s << row << u"Anna"_s << u""_s;
    QTest::newRow("braces") << u"{{{Name}}} {{x}}"_s << row << u"{Anna} {x}"_s << u""_s;
    QTest::newRow("default unused") << u"{Name|friend}"_s << row << u"Anna"_s << u""_s;
    QTest::newRow("default used") << u"Dear {Й|friend}"_s << row << u"Dear friend"_s << u""_s;
    QTest::newRow("empty default") << u"a{Й|}b"_s << row << u"ab"_s << u""_s;
    QTest::newRow("default with bar") << u"{Й|a|b}"_s << row << u"a|b"_s << u""_s;
    QTest::newRow("no default") << u"{Name} {Й}"_s << row << u"Anna "_s << u"Й"_s;
    QTest::newRow("decomposed name") << u"{И\u0306|x}"_s << row << u"x"_s << u""_s;
    QTest::newRow("short row") << u"{City}"_s << QStringList{u"Anna"_s} << u""_s << u"City"_s;
    QTest::newRow("blanks are empty")
        << u"{Name|friend}"_s << QStringList{u" \u00A0\t"_s} << u"friend"_s << u""_s;
    QTest::newRow("value as it is") << u"[{Name}]"_s << QStringList{u" Anna "_s} << u"[ Anna ]"_s << u""_s;
    QTest::newRow("no placeholder in a value")
        << u"{Name}"_s << QStringList{u"{City}"_s} << u"{City}"_s << u""_s;
    const QStringList bonus = {u"anna"_s, u"2026-12-31"_s, u"1234.5"_s};
    QTest::newRow("only if filled") << u"Hello{|Name|before=, }!"_s << row << u"Hello, Anna!"_s << u""_s;
    QTest::newRow("only if filled, empty") << u"Hello{|Й|before=, }!"_s << row << u"Hello!"_s << u""_s;
    QTest::newRow("around") << u"{|Й|before=you have |after= points}"_s << bonus
                            << u"you have 1234.5 points"_s << u""_s;
    QTest::newRow("around, else") << u"{|Й|after= points|else=no points}"_s << row << u"no points"_s << u""_s;
    QTest::newRow("format") << u"{|Й|as=money-ru}"_s << bonus << u"1 234,50"_s << u""_s;
    QTest::newRow("format, empty") << u"{|Й|as=money-ru}"_s << row << u""_s << u"Й"_s;
    QTest::newRow("bars") << u"{|Name|before=a||b }"_s << row << u"a|b Anna"_s << u""_s;
    QTest::newRow("line breaks") << u"{Name}"_s << QStringList{u"a\r\nb\rc"_s} << u"a\nb\nc"_s << u""_s;
}

void TestMessageTemplate::renders()
{
    QFETCH(QString, text);
    QFETCH(QStringList, cells);
    Result<MessageTemplate> parsed = MessageTemplate::parse(text);
    QVERIFY(parsed);
    QVERIFY(parsed->bind({u"Name "_s, u"City"_s, u"Й"_s}));
    const Rendered rendered = parsed->render(cells);
    QTEST(rendered.text, "rendered");
    QTEST(rendered.emptyColumn, "empty");
}

void TestMessageTemplate::refusesBrokenTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail");
    QTest::newRow("not closed") << u"Hello {Name"_s << u"{Name"_s;
    QTest::newRow("not opened") << u"Hello Name}!"_s << u"}!"_s;
    QTest::newRow("no name") << u"{}"_s << u"{}"_s;
    QTest::newRow("blank name") << u"{ }"_s << u"{ }"_s;
    QTest::newRow("default without name") << u"{|x}"_s << u"{|x}"_s;
    QTest::newRow("unknown option") << u"{|x|y}"_s << u"{|x|y}"_s;
    QTest::newRow("unknown format") << u"{|x|as=roman}"_s << u"{|x|as=roman}"_s;
    QTest::newRow("options without name") << u"{||as=upper}"_s << u"{||as=upper}"_s;
    QTest::newRow("nested") << u"{a{b}}"_s << u"{a{b}}"_s;
}

void TestMessageTemplate::refusesBrokenTexts()
{
    QFETCH(QString, text);
    const Result<MessageTemplate> parsed = MessageTemplate::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::BadTemplate);
    QTEST(parsed.error().detail, "detail");
}

void TestMessageTemplate::columnsInOrder()
{
    const Result<MessageTemplate> parsed = MessageTemplate::parse(u"{B} {a} {b|x} {C}");
    QCOMPARE(parsed->columns(), (QStringList{u"B"_s, u"a"_s, u"C"_s}));
    QVERIFY(!parsed->isConstant());
}

void TestMessageTemplate::unknownColumn()
{
    Result<MessageTemplate> parsed = MessageTemplate::parse(u"{Name}");
    const Result<void> bound = parsed->bind({u"City"_s});
    QVERIFY(!bound);
    QCOMPARE(bound.error().code, ErrorCode::UnknownColumn);
    QCOMPARE(bound.error().detail, u"Name"_s);
}

void TestMessageTemplate::ambiguousColumnOnlyWhenUsed()
{
    const QStringList headers = {u"Name"_s, u" name"_s, u"City"_s};
    Result<MessageTemplate> used = MessageTemplate::parse(u"{Name}");
    QCOMPARE(used->bind(headers).error().code, ErrorCode::AmbiguousColumn);
    Result<MessageTemplate> unused = MessageTemplate::parse(u"{City}");
    QVERIFY(unused->bind(headers));
}

void TestMessageTemplate::composesEveryText()
{
    Message message;
    QString* const texts[] = {&message.text,
                              &message.url,
                              &message.viber.text,
                              &message.viber.buttonText,
                              &message.viber.buttonLink,
                              &message.viber.imageUrl,
                              &message.card.name,
                              &message.card.cellPhone,
                              &message.card.workPhone,
                              &message.card.fax,
                              &message.card.email,
                              &message.card.url,
                              &message.card.position,
                              &message.card.organization,
                              &message.card.postOfficeBox,
                              &message.card.street,
                              &message.card.city,
                              &message.card.region,
                              &message.card.postalCode,
                              &message.card.country,
                              &message.card.additional};
    for (QString* text : texts)
        *text = u"<{A}>"_s;
    const Result<MessageComposer> composer = MessageComposer::compile(message, {u"A"_s});
    QVERIFY(composer);
    for (QString* text : texts)
        *text = u"<1>"_s;
    QVERIFY(composer->compose({u"1"_s}).message == message);
    QCOMPARE(composer->compose({}).emptyColumn, u"A"_s);
    QCOMPARE(composer->columns(), QStringList{u"A"_s});
}

void TestMessageTemplate::sendersHaveNoPlaceholders()
{
    Message message;
    message.sender = u"{A}"_s;
    message.viber.sender = u"{B}"_s;
    message.deliveryName = u"{C"_s;
    message.text = u"{{ok}}"_s;
    const Result<MessageComposer> composer = MessageComposer::compile(message, {});
    QVERIFY(composer);
    QVERIFY(composer->isConstant());
    const Message composed = composer->compose({}).message;
    QCOMPARE(composed.sender, u"{A}"_s);
    QCOMPARE(composed.viber.sender, u"{B}"_s);
    QCOMPARE(composed.deliveryName, u"{C"_s);
    QCOMPARE(composed.text, u"{ok}"_s);
}

void TestMessageTemplate::textFromColumn()
{
    Message message;
    message.text = u"{broken"_s;
    const Result<MessageComposer> composer =
        MessageComposer::compile(message, {u"Te{x}t|"_s}, u" te{X}t| "_s);
    QVERIFY(composer);
    QCOMPARE(composer->compose({u"Hi {Name}"_s}).message.text, u"Hi {Name}"_s);
    QCOMPARE(composer->compose({u" "_s}).emptyColumn, u"te{X}t|"_s);
}

void TestMessageTemplate::composerPassesErrorsOn()
{
    Message message;
    message.viber.buttonLink = u"http://shop.example/{Id"_s;
    QCOMPARE(MessageComposer::compile(message, {}).error().code, ErrorCode::BadTemplate);
    message.viber.buttonLink = u"http://shop.example/{Id}"_s;
    QCOMPARE(MessageComposer::compile(message, {}).error().code, ErrorCode::UnknownColumn);
    QCOMPARE(MessageComposer::compile({}, {u"A"_s}, u"B"_s).error().code, ErrorCode::UnknownColumn);
}

void TestMessageTemplate::isFast()
{
    Result<MessageTemplate> parsed =
        MessageTemplate::parse(u"Dear {Name}, we wait for you in {City|town} today.");
    QVERIFY(parsed->bind({u"Name"_s, u"City"_s}));
    const QStringList cells = {u"Anna"_s, u"Rostov"_s};
    const CpuTimer timer;
    qint64 size = 0;
    for (int i = 0; i < 1'000'000; ++i)
        size += parsed->render(cells).text.size();
    QCOMPARE(size, 43'000'000);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestMessageTemplate)
#include "test_messagetemplate.moc"
