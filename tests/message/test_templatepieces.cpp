// SPDX-License-Identifier: GPL-3.0-or-later
// A text with placeholders as an editor sees it.
#include "core/message/MessageTemplate.h"
#include "core/message/TemplatePieces.h"

#include <QTest>

using namespace heliograph;

namespace {

TemplatePiece plain(const char* text)
{
    TemplatePiece piece;
    piece.text = QString::fromUtf8(text);
    return piece;
}

TemplatePiece field(const char* name)
{
    return {{QString::fromUtf8(name), {}, false}};
}

TemplatePiece field(const char* name, const char* fallback)
{
    return {{QString::fromUtf8(name), QString::fromUtf8(fallback), true}};
}

} // namespace

Q_DECLARE_METATYPE(std::vector<heliograph::TemplatePiece>)

class TestTemplatePieces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pieces_data();
    void pieces();
};

void TestTemplatePieces::pieces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<TemplatePiece>>("pieces");
    QTest::addColumn<QString>("joined");
    using Pieces = std::vector<TemplatePiece>;
    const auto row = [](const char* name, const char* text, const Pieces& pieces, const char* joined) {
        QTest::newRow(name) << QString::fromUtf8(text) << pieces << QString::fromUtf8(joined);
    };
    row("empty", "", {}, "");
    row("plain", "Hello", {plain("Hello")}, "Hello");
    row("field", "Hello {Name}!", {plain("Hello "), field("Name"), plain("!")}, "Hello {Name}!");
    row("default", "{Name|Friend}", {field("Name", "Friend")}, "{Name|Friend}");
    row("empty default", "{Name|}", {field("Name", "")}, "{Name|}");
    row("bar in default", "{Name|a|b}", {field("Name", "a|b")}, "{Name|a|b}");
    row("blanks around the name", "{ Name |Friend}", {field("Name", "Friend")}, "{Name|Friend}");
    row("two fields", "{A}{B}", {field("A"), field("B")}, "{A}{B}");
    row("escaped", "{{A}}", {plain("{A}")}, "{{A}}");
    row("lone opening", "a { b", {plain("a { b")}, "a {{ b");
    row("lone closing", "a } b", {plain("a } b")}, "a }} b");
    row("nothing inside", "{}", {plain("{}")}, "{{}}");
    row("blank inside", "{ }", {plain("{ }")}, "{{ }}");
    row("brace inside", "{a{B}", {plain("{a"), field("B")}, "{{a{B}");
    row("three opening", "{{{A}", {plain("{"), field("A")}, "{{{A}");
    row("Cyrillic", "{Имя|друг}, скидка", {field("Имя", "друг"), plain(", скидка")}, "{Имя|друг}, скидка");
}

void TestTemplatePieces::pieces()
{
    QFETCH(const QString, text);
    QFETCH(const std::vector<TemplatePiece>, pieces);
    QFETCH(const QString, joined);
    QVERIFY(cutTemplate(text) == pieces);
    QCOMPARE(joinTemplate(pieces), joined);
    QVERIFY(cutTemplate(joined) == pieces);
    QVERIFY(MessageTemplate::parse(joined).has_value());
}

QTEST_APPLESS_MAIN(TestTemplatePieces)
#include "test_templatepieces.moc"
