// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StopListStore.h"
#include "core/storage/TemplateStore.h"
#include "tests/ui/quick/QuickFixture.h"
#include "ui/quick/QuickDraft.h"
#include "ui/quick/RecipientsField.h"

#include <QAction>
#include <QClipboard>
#include <QJsonObject>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace heliograph;

/// A quick message until Send: to whom, what, and what stays of it when the window closes.
class QuickWritingTest : public QuickFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }
    void numbersInAnyWriting_data();
    void numbersInAnyWriting();
    void pastedNumbers();
    void badNumberIsADangerChip();
    void stopListedDoesNotCount();
    void chipsByKeys();
    void moreThanTwenty();
    void keepsTheFirstTwenty();
    void leavingTakesAWholeNumber();
    void draftStays();
    void seedGoesFirst();
    void secondWindowIsEmpty();
    void templateWithoutColumns();
    void whyItCannotBeSent();
    void mnemonicsAreUnique();
};

void QuickWritingTest::numbersInAnyWriting_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("phone");
    QTest::newRow("plain") << anna() << anna();
    QTest::newRow("plus") << QStringLiteral("+7 900 000-01-01") << anna();
    QTest::newRow("eight") << QStringLiteral("8(900)0000101") << anna();
    QTest::newRow("ten digits") << QStringLiteral("900 000 01 01") << anna();
}

void QuickWritingTest::numbersInAnyWriting()
{
    QFETCH(QString, typed);
    QFETCH(QString, phone);
    open();
    type(typed);
    key(Qt::Key_Comma);
    QTRY_COMPARE(chips().size(), 1);
    QCOMPARE(chips().at(0)->recipient().phone, phone);
    // The books know who that is.
    QTRY_COMPARE(chips().at(0)->text(), QStringLiteral("Anna"));
}

void QuickWritingTest::pastedNumbers()
{
    open();
    QApplication::clipboard()->setText(
        QStringLiteral("+7 900 000-01-01\n8 900 000 01 02; 79000000103\n\n79000000101\n12345"));
    key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(chips().size(), 4);
    QTRY_COMPARE(readSend(), QStringLiteral("Send 3 message(s)"));
    QCOMPARE(find<QLineEdit>("toInput")->accessibleName(), QStringLiteral("To, 3 of 20 recipients"));
}

void QuickWritingTest::badNumberIsADangerChip()
{
    open();
    type(QStringLiteral("+7 900"));
    key(Qt::Key_Return);
    QCOMPARE(chips().size(), 1);
    QVERIFY(!chips().at(0)->recipient().isGood());
    QCOMPARE(chips().at(0)->toolTip(), QStringLiteral("Not a phone number: 7 digit(s) are missing."));
    QCOMPARE(find<RecipientsField>("to")->problem(), chips().at(0)->toolTip());
    QVERIFY(!find<QPushButton>("send")->isEnabled());
    type(QStringLiteral("nobody knows"));
    key(Qt::Key_Return);
    QTRY_COMPARE(chips().size(), 2);
    QVERIFY(!chips().at(1)->recipient().isGood());
}

void QuickWritingTest::stopListedDoesNotCount()
{
    m_world->engine([](Engine& engine) {
        return engine.stopList().add(
            {{boris(), QStringLiteral("asked"), QStringLiteral("manual"), 1'775'000'000'000}});
    });
    open({{anna(), boris()}, QStringLiteral("Hello")});
    QTRY_COMPARE(chips().size(), 2);
    QTRY_VERIFY(!chips().at(1)->recipient().isGood());
    QVERIFY(chips().at(1)->toolTip().startsWith(QStringLiteral("Boris is on the stop list since")));
    QCOMPARE(readSend(), QStringLiteral("Send 1 message(s)"));
}

void QuickWritingTest::chipsByKeys()
{
    open({{anna(), boris()}, {}});
    QTRY_COMPARE(chips().size(), 2);
    find<QLineEdit>("toInput")->setFocus();
    key(Qt::Key_Backspace);
    QCOMPARE(QApplication::focusWidget(), chips().at(1));
    key(Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget(), chips().at(0));
    QTRY_COMPARE(chips().at(0)->accessibleName(),
                 QStringLiteral("Anna, +7 900 000-01-01, remove with Delete"));
    key(Qt::Key_Delete);
    QTRY_COMPARE(chips().size(), 1);
    QCOMPARE(chips().at(0)->recipient().phone, boris());
    QCOMPARE(QApplication::focusWidget(), chips().at(0));
    // Typing goes into the field.
    type(QStringLiteral("7"));
    QCOMPARE(find<QLineEdit>("toInput")->text(), QStringLiteral("7"));
    // The cross is for the mouse.
    find<QLineEdit>("toInput")->clear();
    QTest::mouseClick(chips().at(0), Qt::LeftButton, {}, QPoint(chips().at(0)->width() - 12, 12));
    QTRY_COMPARE(chips().size(), 0);
}

void QuickWritingTest::moreThanTwenty()
{
    QStringList phones;
    for (int i = 0; i < 25; ++i)
        phones << QString::number(79000000201 + i);
    open();
    find<RecipientsField>("to")->take(phones.join(u'\n'));
    find<QPlainTextEdit>("text")->setPlainText(QStringLiteral("Hello"));
    QTRY_COMPARE(chips().size(), 20);
    QVERIFY2(!find<QPushButton>("send")->isEnabled(), "nothing goes out before that is decided");
    auto* make =
        m_window->findChild<QWidget*>(QStringLiteral("note"))->findChildren<QPushButton*>().constFirst();
    QPointer<QuickWindow> window = m_window;
    make->click();
    QCOMPARE(m_world->navigator.campaigns.size(), 1);
    QCOMPARE(m_world->navigator.campaigns.at(0).pasted.split(u'\n').size(), 25);
    QCOMPARE(m_world->navigator.campaigns.at(0).text, QStringLiteral("Hello"));
    QTRY_VERIFY(window.isNull());
}

void QuickWritingTest::keepsTheFirstTwenty()
{
    QStringList phones;
    for (int i = 0; i < 25; ++i)
        phones << QString::number(79000000201 + i);
    open({phones, QStringLiteral("Hello")});
    QTRY_COMPARE(chips().size(), 20);
    m_window->findChild<QWidget*>(QStringLiteral("note"))->findChildren<QPushButton*>().constLast()->click();
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());
    QCOMPARE(readSend(), QStringLiteral("Send 20 message(s)"));
}

// Nobody has to know that Enter ends a number.
void QuickWritingTest::leavingTakesAWholeNumber()
{
    open();
    type(QStringLiteral("+7 900 000-01-03"));
    key(Qt::Key_Tab);
    QCOMPARE(chips().size(), 1);
    QCOMPARE(chips().at(0)->recipient().phone, QStringLiteral("79000000103"));
    // What may still become a number or a name stays to be written on.
    auto* input = find<QLineEdit>("toInput");
    for (const QString& begun : {QStringLiteral("790000001"), QStringLiteral("bor")}) {
        input->setFocus();
        type(begun);
        find<QPlainTextEdit>("text")->setFocus();
        QCOMPARE(chips().size(), 1);
        QCOMPARE(input->text(), begun);
        input->clear();
    }
}

void QuickWritingTest::draftStays()
{
    open();
    type(QStringLiteral("79000000103"));
    key(Qt::Key_Return);
    find<QPlainTextEdit>("text")->setFocus();
    type(QStringLiteral("Half a text"));
    QTRY_VERIFY(find<QLabel>("draftSaved")->isVisible());
    type(QStringLiteral(" and more"));
    key(Qt::Key_Escape);
    QTRY_VERIFY(m_window.isNull());
    open();
    QTRY_COMPARE(chips().size(), 1);
    QCOMPARE(chips().at(0)->recipient().phone, QStringLiteral("79000000103"));
    QCOMPARE(find<QPlainTextEdit>("text")->toPlainText(), QStringLiteral("Half a text and more"));
}

void QuickWritingTest::seedGoesFirst()
{
    m_world->engine([](Engine& engine) -> Result<bool> {
        const auto kept = keepQuickDraft(engine.workspace().connection(),
                                         {{QStringLiteral("text"), QStringLiteral("left over")}});
        if (!kept)
            return forward(kept);
        return true;
    });
    open({{anna()}, {}});
    QTRY_COMPARE(chips().size(), 1);
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("text"));
    QVERIFY(find<QPlainTextEdit>("text")->toPlainText().isEmpty());
}

void QuickWritingTest::secondWindowIsEmpty()
{
    open();
    type(QStringLiteral("79000000103"));
    key(Qt::Key_Return);
    QTRY_VERIFY(find<QLabel>("draftSaved")->isVisible());
    const QPointer<QuickWindow> first = m_window;
    open();
    QTest::qWait(0);
    QVERIFY(chips().isEmpty());
    type(QStringLiteral("79000000104"));
    key(Qt::Key_Return);
    QCOMPARE(chips().size(), 1);
    key(Qt::Key_Escape);
    QTRY_VERIFY(m_window.isNull());
    delete first.data();
    // What the first one kept is still there.
    open();
    QTRY_COMPARE(chips().size(), 1);
    QCOMPARE(chips().at(0)->recipient().phone, QStringLiteral("79000000103"));
}

void QuickWritingTest::templateWithoutColumns()
{
    m_world->engine([](Engine& engine) {
        StoredTemplate entry;
        entry.name = QStringLiteral("Ready");
        entry.message.text = QStringLiteral("{Name|Friend}, your order {Order} is ready {{today}}");
        return TemplateStore(engine.workspace().connection()).add(entry);
    });
    open({{anna()}, {}});
    QTest::mouseClick(find<QPushButton>("templates"), Qt::LeftButton);
    QMenu* menu = nullptr;
    QTRY_VERIFY((menu = find<QMenu>("templateMenu")) != nullptr && menu->isVisible());
    for (QAction* action : menu->actions()) {
        if (action->text() == QStringLiteral("Ready"))
            action->trigger();
    }
    menu->close();
    QCOMPARE(find<QPlainTextEdit>("text")->toPlainText(),
             QStringLiteral("Friend, your order  is ready {today}"));
}

void QuickWritingTest::whyItCannotBeSent()
{
    open();
    auto* send = find<QPushButton>("send");
    QVERIFY(!send->isEnabled());
    QCOMPARE(send->toolTip(), QStringLiteral("Say to whom: a name or a phone number."));
    find<RecipientsField>("to")->take(anna());
    QTRY_COMPARE(send->toolTip(), QStringLiteral("Write a text."));
    find<QPlainTextEdit>("text")->setPlainText(QStringLiteral("Hello"));
    QTRY_VERIFY(send->isEnabled());
}

void QuickWritingTest::mnemonicsAreUnique()
{
    open({{anna()}, QStringLiteral("Hello")});
    m_window->resize(1024, 640); // however small the screen is
    QTRY_VERIFY(find<QPushButton>("openContact")->isVisible());
    QStringList seen;
    const auto take = [&seen](const QString& text) {
        const QString keys = QKeySequence::mnemonic(text).toString();
        if (keys.isEmpty())
            return true;
        const bool fresh = !seen.contains(keys);
        seen << keys;
        return fresh;
    };
    for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>())
        QVERIFY2(take(button->text()), qPrintable(button->text()));
    for (const QLabel* label : m_window->findChildren<QLabel*>())
        QVERIFY2(label->buddy() == nullptr || take(label->text()), qPrintable(label->text()));
    QVERIFY(seen.size() >= 6);
}

QTEST_MAIN(QuickWritingTest)
#include "test_quickwriting.moc"
