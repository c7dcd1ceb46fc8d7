// SPDX-License-Identifier: GPL-3.0-or-later
// The editor with fields as chips: keys, clipboard, undo.
#include "ui/compose/FieldChips.h"
#include "ui/compose/FieldModel.h"
#include "ui/compose/FieldPopup.h"
#include "ui/compose/FieldTextEdit.h"
#include "ui/compose/TextField.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace heliograph;

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestFieldTextEdit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void textComesBack_data();
    void textComesBack();
    void braceOpensTheList();
    void typingNarrowsTheList();
    void escapeKeepsTheBrace();
    void escapeClosesTheListFirst();
    void controlSpace();
    void closingBraceMakesAChip();
    void unknownFieldIsNamedAndMended();
    void anyFieldIsTaken();
    void backspaceSelectsFirst();
    void deleteSelectsFirst();
    void copyAndPaste();
    void oneLine();
    void chipIsChanged();
    void chipIsWrittenAnotherWay();
    void chipIsRemoved();
    void undoTakesBackAReplacement();
    void offendersAreUnderlined();
    void model();

private:
    FieldPopup* list() { return m_edit->findChild<FieldPopup*>(QStringLiteral("fieldList")); }
    void keys(const char* text) { QTest::keyClicks(m_edit, QString::fromUtf8(text)); }

    Theme m_theme{Theme::Scheme::Light, QApplication::font()};
    std::unique_ptr<TextField> m_field;
    FieldTextEdit* m_edit = nullptr;
};

void TestFieldTextEdit::init()
{
    m_field = std::make_unique<TextField>(m_theme, QString(), FieldTextEdit::Shape::Text, utf8("Text"));
    m_edit = &m_field->edit();
    m_field->setFields({utf8("Name"), utf8("City"), utf8("Bonus"), utf8("Имя")},
                       {utf8("Anna"), utf8("Kostroma"), utf8("120"), utf8("Анна")});
    m_field->resize(500, 200);
    m_field->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
    QApplication::setActiveWindow(m_field.get());
    m_edit->setFocus();
}

void TestFieldTextEdit::cleanup()
{
    m_field.reset();
}

void TestFieldTextEdit::textComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << utf8("Hello");
    QTest::newRow("lines") << utf8("Hello\n\n{Name}\n");
    QTest::newRow("fields") << utf8("{Name|Friend}{City} – {Bonus|}!");
    QTest::newRow("braces") << utf8("{{Name}} {Name}");
    QTest::newRow("no-break space") << utf8("10\u00a0% {Имя}");
    QTest::newRow("emoji") << utf8("\U0001F600 {Name} \U0001F600");
    QTest::newRow("blanks") << utf8("  a  b  ");
    QTest::newRow("empty") << QString();
}

void TestFieldTextEdit::textComesBack()
{
    QFETCH(const QString, text);
    QSignalSpy said(m_edit, &FieldTextEdit::templateChanged);
    m_edit->setTemplateText(text);
    QCOMPARE(m_edit->templateText(), text);
    QCOMPARE(said.count(), 0);
    if (text.isEmpty())
        return;
    m_edit->selectAll();
    m_edit->copy();
    QCOMPARE(QApplication::clipboard()->text(), text);
}

void TestFieldTextEdit::braceOpensTheList()
{
    keys("Hi {");
    QVERIFY(list()->isVisible());
    QTest::keyClick(m_edit, Qt::Key_Down);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(!list()->isVisible());
    keys("!");
    QCOMPARE(m_edit->templateText(), utf8("Hi {City}!"));
}

void TestFieldTextEdit::typingNarrowsTheList()
{
    keys("{bo");
    QCOMPARE(list()->model()->rowCount(), 1);
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_edit->templateText(), utf8("{Bonus}"));
    keys("{xyz");
    QVERIFY(!list()->isVisible());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_edit->templateText(), utf8("{Bonus}{{xyz\n"));
}

void TestFieldTextEdit::escapeKeepsTheBrace()
{
    keys("{");
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QVERIFY(!list()->isVisible());
    keys("x");
    QCOMPARE(m_edit->templateText(), utf8("{{x"));
}

// The window has Escape as a shortcut, which comes before the keys of its fields.
void TestFieldTextEdit::escapeClosesTheListFirst()
{
    QShortcut escape(QKeySequence(Qt::Key_Escape), m_field.get());
    const QSignalSpy left(&escape, &QShortcut::activated);
    keys("{");
    QVERIFY(list()->isVisible());
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QVERIFY(!list()->isVisible());
    QCOMPARE(left.size(), 0);
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestFieldTextEdit::controlSpace()
{
    keys("Hi ");
    QTest::keyClick(m_edit, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(list()->isVisible());
    keys("n");
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_edit->templateText(), utf8("Hi {Name}"));
}

void TestFieldTextEdit::closingBraceMakesAChip()
{
    keys("{name|Friend}, hi");
    QCOMPARE(m_edit->templateText(), utf8("{Name|Friend}, hi"));
    const std::optional<FieldChip> chip = chipAt(*m_edit->document(), 0);
    QVERIFY(chip.has_value());
    QCOMPARE(chipText(*chip), utf8("Name | Friend"));
}

void TestFieldTextEdit::unknownFieldIsNamedAndMended()
{
    keys("{Bonsu} and {Bonsu}");
    auto* problem = m_field->findChild<QLabel*>(QStringLiteral("problem"));
    auto* mend = m_field->findChild<QPushButton*>(QStringLiteral("suggestion"));
    QCOMPARE(problem->text(), utf8("{Bonsu} is not a column. Did you mean {Bonus}?"));
    QVERIFY(m_field->hasUnknownField());
    QTest::mouseClick(mend, Qt::LeftButton);
    QCOMPARE(m_edit->templateText(), utf8("{Bonus} and {Bonus}"));
    QVERIFY(!problem->isVisible());
    m_edit->undo();
    QCOMPARE(m_edit->templateText(), utf8("{Bonsu} and {Bonsu}"));
    QVERIFY(problem->isVisible());
}

void TestFieldTextEdit::anyFieldIsTaken()
{
    m_edit->setAnyField(true);
    keys("{Whatever}");
    QCOMPARE(m_edit->templateText(), utf8("{Whatever}"));
    QVERIFY(!m_field->hasUnknownField());
}

void TestFieldTextEdit::backspaceSelectsFirst()
{
    m_edit->setTemplateText(utf8("a{Name}"));
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QCOMPARE(m_edit->templateText(), utf8("a{Name}"));
    QVERIFY(m_edit->textCursor().hasSelection());
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QCOMPARE(m_edit->templateText(), utf8("a"));
    m_edit->undo();
    QCOMPARE(m_edit->templateText(), utf8("a{Name}"));
}

void TestFieldTextEdit::deleteSelectsFirst()
{
    m_edit->setTemplateText(utf8("{Name}a"));
    m_edit->moveCursor(QTextCursor::Start);
    QTest::keyClick(m_edit, Qt::Key_Delete);
    QCOMPARE(m_edit->templateText(), utf8("{Name}a"));
    QTest::keyClick(m_edit, Qt::Key_Delete);
    QCOMPARE(m_edit->templateText(), utf8("a"));
}

void TestFieldTextEdit::copyAndPaste()
{
    m_edit->setTemplateText(utf8("{Name|Friend}, {City}"));
    m_edit->selectAll();
    QTest::keySequence(m_edit, QKeySequence::Copy);
    QTest::keyClick(m_edit, Qt::Key_End);
    QTest::keySequence(m_edit, QKeySequence::Paste);
    QCOMPARE(m_edit->templateText(), utf8("{Name|Friend}, {City}{Name|Friend}, {City}"));
    QVERIFY(chipAt(*m_edit->document(), 4).has_value());
    QApplication::clipboard()->setText(utf8("a {b"));
    m_edit->selectAll();
    QTest::keySequence(m_edit, QKeySequence::Paste);
    QCOMPARE(m_edit->templateText(), utf8("a {{b"));
}

void TestFieldTextEdit::oneLine()
{
    TextField field(m_theme, utf8("Link"), FieldTextEdit::Shape::OneLine);
    field.show();
    field.setText(utf8("a\nb {Name}"));
    QCOMPARE(field.text(), utf8("a b {Name}"));
    QTest::keyClick(&field.edit(), Qt::Key_Return);
    QCOMPARE(field.text(), utf8("a b {Name}"));
    QApplication::clipboard()->setText(utf8("x\ny"));
    field.edit().selectAll();
    field.edit().paste();
    QCOMPARE(field.text(), utf8("x y"));
    QCOMPARE(field.edit().height(), metric::kControl);
}

void TestFieldTextEdit::chipIsChanged()
{
    m_edit->setTemplateText(utf8("Hi {Name}"));
    QTest::keyClick(m_edit, Qt::Key_Backspace); // selects the chip
    QTest::keyClick(m_edit, Qt::Key_Return);
    auto* editor = m_edit->findChild<QWidget*>(QStringLiteral("chipEditor"));
    QVERIFY(editor->isVisible());
    auto* fallback = editor->findChild<QLineEdit*>(QStringLiteral("chipFallback"));
    QTest::keyClicks(fallback, utf8("Friend}"));
    QTest::keyClick(fallback, Qt::Key_Return);
    QVERIFY(!editor->isVisible());
    QCOMPARE(m_edit->templateText(), utf8("Hi {Name|Friend}"));
    m_edit->undo();
    QCOMPARE(m_edit->templateText(), utf8("Hi {Name}"));
}

void TestFieldTextEdit::chipIsWrittenAnotherWay()
{
    m_edit->setTemplateText(utf8("Hi{Name}! {Bonus}"));
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClick(m_edit, Qt::Key_Backspace); // selects the chip
    QTest::keyClick(m_edit, Qt::Key_Return);
    auto* editor = m_edit->findChild<QWidget*>(QStringLiteral("chipEditor"));
    QTRY_VERIFY(editor->isVisible());
    auto* format = editor->findChild<QComboBox*>(QStringLiteral("chipFormat"));
    format->setCurrentIndex(format->findText(utf8("1 234,50")));
    QTest::keyClicks(editor->findChild<QLineEdit*>(QStringLiteral("chipAfter")),
                     QStringLiteral(" {points}|"));
    QCOMPARE(editor->findChild<QLabel*>(QStringLiteral("chipResult"))->text(),
             utf8("This row: 120,00 points|"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(m_edit->templateText(), utf8("Hi{Name}! {|Bonus|as=money-ru|after= points||}"));
    QCOMPARE(chipText(*chipAt(*m_edit->document(), 5)), utf8("Bonus · 1 234,50 points|"));
    // It goes through the clipboard and comes back as the same chip.
    m_edit->selectAll();
    m_edit->copy();
    m_edit->setTemplateText({});
    m_edit->paste();
    QCOMPARE(m_edit->templateText(), utf8("Hi{Name}! {|Bonus|as=money-ru|after= points||}"));
}

void TestFieldTextEdit::chipIsRemoved()
{
    m_edit->setTemplateText(utf8("{Name}!"));
    const QPoint middle = m_edit->cursorRect(QTextCursor(m_edit->document())).center() + QPoint(12, 0);
    QTest::mouseDClick(m_edit->viewport(), Qt::LeftButton, {}, middle);
    auto* editor = m_edit->findChild<QWidget*>(QStringLiteral("chipEditor"));
    QVERIFY(editor->isVisible());
    QTest::mouseClick(editor->findChild<QPushButton*>(QStringLiteral("chipRemove")), Qt::LeftButton);
    QCOMPARE(m_edit->templateText(), utf8("!"));
}

void TestFieldTextEdit::undoTakesBackAReplacement()
{
    m_edit->setTemplateText(utf8("{Name} – hi"));
    m_edit->replaceTemplateText(utf8("{Name} - hi"));
    QCOMPARE(m_edit->templateText(), utf8("{Name} - hi"));
    QTest::keySequence(m_edit, QKeySequence::Undo);
    QCOMPARE(m_edit->templateText(), utf8("{Name} – hi"));
    QTest::keySequence(m_edit, QKeySequence::Redo);
    QCOMPARE(m_edit->templateText(), utf8("{Name} - hi"));
}

void TestFieldTextEdit::offendersAreUnderlined()
{
    const auto marked = [this](int position) {
        for (const QTextLayout::FormatRange& range : m_edit->document()->firstBlock().layout()->formats()) {
            if (position >= range.start && position < range.start + range.length)
                return range.format.fontUnderline();
        }
        return false;
    };
    m_edit->setMarksOffenders(true);
    m_edit->setTemplateText(utf8("{Name} a–b"));
    QVERIFY(marked(3));
    QVERIFY(!marked(0));
    QVERIFY(!marked(2));
    m_edit->setTemplateText(utf8("Скидка – сегодня"));
    QVERIFY(!marked(7));
}

void TestFieldTextEdit::model()
{
    FieldModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFields({utf8("Name"), utf8("a|b"), utf8("Full name"), utf8("Twice"), utf8("twice"), QString()},
                    {utf8(" Anna\n "), {}, utf8("Anna K")});
    QCOMPARE(model.names(), (QStringList{utf8("Name"), utf8("Full name")}));
    QCOMPARE(model.data(model.index(0), FieldModel::Example).toString(), utf8("Anna"));
    model.setFilter(utf8("NAM"));
    QCOMPARE(model.rowCount(), 2);
    model.setFilter(utf8("full"));
    QCOMPARE(model.nameAt(0), utf8("Full name"));
    QCOMPARE(model.data(model.index(0), FieldModel::Example).toString(), utf8("Anna K"));
    QVERIFY(model.isKnown(utf8(" NAME ")));
    QVERIFY(!model.isKnown(utf8("Twice")));
    QCOMPARE(model.nameLike(utf8("full NAME")), utf8("Full name"));
}

QTEST_MAIN(TestFieldTextEdit)
#include "test_fieldtextedit.moc"
