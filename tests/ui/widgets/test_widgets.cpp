// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CountTabs.h"
#include "ui/widgets/DialogPrompt.h"
#include "ui/widgets/FieldBox.h"
#include "ui/widgets/Fold.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/NoteBar.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/Remembered.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/StepBar.h"
#include "ui/widgets/Toasts.h"

#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace heliograph;

class TestWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), m_theme); }
    void aDisabledButtonSaysWhy();
    void aFieldSaysWhatIsWrong();
    void aSearchWaitsForTheTypingToRest();
    void segmentsMoveByKeysAndSkipWhatIsOff();
    void tabsMoveByKeys();
    void stepsSayWhyTheyCanNotBeGoneTo();
    void aFoldOpensByKey();
    void aToastTakesBackOnce();
    void aNoteForgetsItsActions();
    void headPlacesThePrimaryLast();
    void aChoiceIsAnsweredByKeys_data();
    void aChoiceIsAnsweredByKeys();
    void aSecretIsDotsAndNeedsText();
    void dismissedQuestionsHaveNoAnswer();
    void columnsAreRemembered();
    void recentFilesAreThoseThatExist();

private:
    QDialog* openDialog();

    Theme m_theme{Theme::Scheme::Light, QFont()};
};

QDialog* TestWidgets::openDialog()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<QDialog*>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void TestWidgets::aDisabledButtonSaysWhy()
{
    const std::unique_ptr<QPushButton> button(
        makeButton(m_theme, ButtonKind::Primary, QStringLiteral("&Send")));
    setDisabledBecause(*button, QStringLiteral("Nobody is left"));
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), QStringLiteral("Nobody is left"));
    QCOMPARE(button->accessibleDescription(), QStringLiteral("Nobody is left"));
    setDisabledBecause(*button, {}, QStringLiteral("Ctrl+Enter"));
    QVERIFY(button->isEnabled());
    QCOMPARE(button->toolTip(), QStringLiteral("Ctrl+Enter"));
}

void TestWidgets::aFieldSaysWhatIsWrong()
{
    auto* edit = new QLineEdit;
    FieldBox field(m_theme, QStringLiteral("&Phone"), edit);
    QCOMPARE(edit->accessibleName(), QStringLiteral("Phone"));
    field.setHint(QStringLiteral("with its country"));
    field.setProblem(QStringLiteral("4 digits are missing"));
    auto* line = field.findChild<QLabel*>(QStringLiteral("problem"));
    QCOMPARE(line->text(), QStringLiteral("4 digits are missing"));
    QVERIFY(edit->property("wrong").toBool());
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("4 digits are missing"));
    field.setProblem({});
    QCOMPARE(line->text(), QStringLiteral("with its country"));
    QVERIFY(!edit->property("wrong").toBool());
}

void TestWidgets::aSearchWaitsForTheTypingToRest()
{
    SearchField field(m_theme, QStringLiteral("Phone"));
    for (const QToolButton* button : field.findChildren<QToolButton*>())
        QVERIFY(!button->accessibleName().isEmpty());
    QSignalSpy said(&field, &SearchField::searchChanged);
    QTest::keyClicks(&field, QStringLiteral("anna "));
    QCOMPARE(said.size(), 0);
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said.first().first().toString(), QStringLiteral("anna"));
    QTest::keyClick(&field, Qt::Key_Backspace);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(said.size(), 1); // the blank made no difference
    QVERIFY(field.clearSearch());
    QCOMPARE(said.last().first().toString(), QString());
    QVERIFY(!field.clearSearch());
}

void TestWidgets::segmentsMoveByKeysAndSkipWhatIsOff()
{
    SegmentBar bar(m_theme);
    QToolButton* first = bar.addSegment(3, QStringLiteral("SMS"));
    bar.addSegment(5, QStringLiteral("Viber"))->setEnabled(false);
    bar.addSegment(7, QStringLiteral("Card"));
    bar.setCurrent(3);
    QSignalSpy chosen(&bar, &SegmentBar::chosen);
    bar.show();
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(bar.current(), 7);
    QCOMPARE(chosen.size(), 1);
    QTest::keyClick(bar.findChildren<QToolButton*>().last(), Qt::Key_Right);
    QCOMPARE(bar.current(), 7);
    QTest::keyClick(bar.findChildren<QToolButton*>().last(), Qt::Key_Left);
    QCOMPARE(bar.current(), 3);
}

void TestWidgets::tabsMoveByKeys()
{
    CountTabs tabs(m_theme);
    QAbstractButton* repairs = tabs.addTab(0, QStringLiteral("Repairs"));
    tabs.addTab(1, QStringLiteral("To fix"));
    tabs.setCount(0, 1186);
    QCOMPARE(repairs->accessibleName(), QStringLiteral("Repairs ") + QLocale().toString(1186));
    QCOMPARE(tabs.current(), 0);
    QTest::keyClick(repairs, Qt::Key_Right);
    QCOMPARE(tabs.current(), 1);
}

void TestWidgets::stepsSayWhyTheyCanNotBeGoneTo()
{
    StepBar bar(m_theme);
    bar.show();
    QSignalSpy chosen(&bar, &StepBar::stepChosen);
    bar.setStep(CampaignStep::Check, StepMark::Later, QStringLiteral("Write the message first"));
    auto* check = bar.findChild<StepButton*>(QStringLiteral("step3"));
    QTest::mouseClick(check, Qt::LeftButton);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(check->toolTip(), QStringLiteral("Write the message first"));
    bar.setStep(CampaignStep::Check, StepMark::Current);
    QTest::mouseClick(check, Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(check->accessibleName().contains(QStringLiteral("current")));
}

void TestWidgets::aFoldOpensByKey()
{
    auto* content = new QLabel(QStringLiteral("content"));
    Fold fold(m_theme, QStringLiteral("When"), content);
    fold.show();
    QVERIFY(!content->isVisible());
    QTest::keyClick(fold.findChild<QAbstractButton*>(), Qt::Key_Space);
    QVERIFY(fold.isOpen());
    QVERIFY(content->isVisible());
}

void TestWidgets::aToastTakesBackOnce()
{
    QWidget window;
    window.resize(600, 400);
    window.show();
    Toast toast(m_theme, &window);
    int undone = 0;
    toast.showText(QStringLiteral("Imported 8,412 contacts."), QStringLiteral("Undo"),
                   [&undone] { ++undone; });
    QVERIFY(window.rect().contains(toast.geometry()));
    auto* button = toast.findChild<QPushButton*>(QStringLiteral("toastAction"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(undone, 1);
    QVERIFY(!toast.isVisible());
    button->click();
    QCOMPARE(undone, 1);
}

void TestWidgets::aNoteForgetsItsActions()
{
    NoteBar note(m_theme);
    note.showNote(Meaning::Warning, QStringLiteral("53 rows need a look."));
    note.addAction(QStringLiteral("Fix"), [] {});
    QCOMPARE(note.headline(), QStringLiteral("53 rows need a look."));
    note.showError({ErrorCode::NoSuchAccount, {}, QStringLiteral("x"), {}});
    int shown = 0;
    for (const QPushButton* link : note.findChildren<QPushButton*>())
        shown += link->isVisibleTo(&note) ? 1 : 0;
    QCOMPARE(shown, 0);
    note.clear();
    QCOMPARE(note.headline(), QString());
}

void TestWidgets::headPlacesThePrimaryLast()
{
    Page page(m_theme);
    page.resize(900, 500);
    page.head().primary(QStringLiteral("Continue"));
    page.head().menu()->addAction(QStringLiteral("Rename"));
    page.head().addSecondary(QStringLiteral("Save report…"));
    page.show();
    const QWidget* primary = page.findChild<QWidget*>(QStringLiteral("primary"));
    const QWidget* more = page.findChild<QWidget*>(QStringLiteral("more"));
    QVERIFY(primary->x() > more->x());
    QSignalSpy clicked(page.head().primary(), &QPushButton::clicked);
    page.carryOut();
    QCOMPARE(clicked.size(), 1);
    page.head().primary()->setEnabled(false);
    page.carryOut();
    QCOMPARE(clicked.size(), 1);
}

void TestWidgets::aChoiceIsAnsweredByKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("destructive");
    QTest::addColumn<int>("expected");
    QTest::newRow("enter takes the usual one") << int(Qt::Key_Return) << -1 << 0;
    QTest::newRow("escape takes the last") << int(Qt::Key_Escape) << -1 << 1;
    QTest::newRow("enter never destroys") << int(Qt::Key_Return) << 0 << 1;
}

void TestWidgets::aChoiceIsAnsweredByKeys()
{
    QFETCH(int, key);
    QFETCH(int, destructive);
    QFETCH(int, expected);
    QTemporaryDir folder;
    Remembered remembered(folder.path());
    DialogPrompt prompt(m_theme, remembered);
    QWidget window;
    window.show();
    ChoiceQuestion question;
    question.title = QStringLiteral("Stop Spring sale?");
    question.buttons = QStringList{QStringLiteral("Stop"), QStringLiteral("Keep sending")};
    question.destructive = destructive;
    int answer = -1;
    prompt.choose(&window, question, [&answer](int button) { answer = button; });
    QTRY_VERIFY(openDialog());
    QTest::keyClick(openDialog(), Qt::Key(key));
    QTRY_COMPARE(answer, expected);
    QTRY_VERIFY(!openDialog());
}

void TestWidgets::aSecretIsDotsAndNeedsText()
{
    QTemporaryDir folder;
    Remembered remembered(folder.path());
    DialogPrompt prompt(m_theme, remembered);
    QWidget window;
    window.show();
    TextQuestion question;
    question.label = QStringLiteral("Password");
    question.button = QStringLiteral("Use it");
    question.secret = true;
    std::optional<QString> answer;
    prompt.askText(&window, question, [&answer](const std::optional<QString>& text) { answer = text; });
    QTRY_VERIFY(openDialog());
    auto* edit = openDialog()->findChild<QLineEdit*>(QStringLiteral("answer"));
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QVERIFY(!openDialog()->findChild<QPushButton*>(QStringLiteral("choice0"))->isEnabled());
    QTest::keyClicks(edit, QStringLiteral("s3cret"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(answer.value_or(QString()), QStringLiteral("s3cret"));
    QTRY_VERIFY(!openDialog());
}

void TestWidgets::dismissedQuestionsHaveNoAnswer()
{
    QTemporaryDir folder;
    Remembered remembered(folder.path());
    DialogPrompt prompt(m_theme, remembered);
    QWidget window;
    window.show();
    int answers = 0;
    ChoiceQuestion question;
    question.buttons = QStringList{QStringLiteral("Stop"), QStringLiteral("Keep sending")};
    prompt.choose(&window, question, [&answers](int) { ++answers; });
    QTRY_VERIFY(openDialog());
    const QPointer<QDialog> asked = openDialog();
    prompt.dismiss();
    QTRY_VERIFY(!asked);
    QVERIFY(!openDialog());
    // Nor is anything asked afterwards.
    prompt.askText(&window, {}, [&answers](const std::optional<QString>&) { ++answers; });
    QVERIFY(!openDialog());
    QCOMPARE(answers, 0);
}

void TestWidgets::columnsAreRemembered()
{
    QTemporaryDir folder;
    QStandardItemModel model(1, 3);
    {
        Remembered remembered(folder.path());
        QTableView table;
        table.setModel(&model);
        remembered.keepColumns(*table.horizontalHeader(), QStringLiteral("people"));
        table.horizontalHeader()->resizeSection(1, 231);
    }
    Remembered remembered(folder.path());
    QTableView table;
    table.setModel(&model);
    remembered.keepColumns(*table.horizontalHeader(), QStringLiteral("people"));
    QCOMPARE(table.horizontalHeader()->sectionSize(1), 231);
    QStandardItemModel other(1, 4);
    QTableView wider;
    wider.setModel(&other);
    remembered.keepColumns(*wider.horizontalHeader(), QStringLiteral("people"));
    QVERIFY(wider.horizontalHeader()->sectionSize(1) != 231);
}

void TestWidgets::recentFilesAreThoseThatExist()
{
    QTemporaryDir folder;
    Remembered remembered(folder.path());
    QFile file(folder.filePath(QStringLiteral("people.xlsx")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    remembered.addRecentFile(folder.filePath(QStringLiteral("gone.xlsx")));
    remembered.addRecentFile(file.fileName());
    remembered.addRecentFile(file.fileName());
    QCOMPARE(remembered.recentFiles(), QStringList{file.fileName()});
}

QTEST_MAIN(TestWidgets)
#include "test_widgets.moc"
