// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/HoldButton.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace heliograph;

/// A button that must be held acts once, at the end of holding, and never on a click alone.
class HoldButtonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void actsWhenHeldToTheEnd();
    void lettingGoCancels();
    void leavingItCancels();
    void keysAreHeldToo_data();
    void keysAreHeldToo();
    void losingFocusCancels();
    void switchingItOffCancels();
    void withoutHoldingAClickIsEnough();
    void aDoubleClickElsewhereDoesNotSend_data();
    void aDoubleClickElsewhereDoesNotSend();
    void secondHalfOfADoubleClickIsNone();

private:
    Theme m_theme{Theme::Scheme::Light, QApplication::font()};
    std::unique_ptr<HoldButton> m_button;
    std::unique_ptr<QSignalSpy> m_held;
    std::unique_ptr<QSignalSpy> m_clicked;
};

void HoldButtonTest::init()
{
    QApplication::setDoubleClickInterval(0);
    m_button = std::make_unique<HoldButton>(m_theme);
    m_button->setText(QStringLiteral("Send 20,000 messages"));
    m_button->setHolding(true);
    m_button->setHoldTime(80);
    m_button->show();
    m_button->setFocus();
    m_held = std::make_unique<QSignalSpy>(m_button.get(), &HoldButton::held);
    m_clicked = std::make_unique<QSignalSpy>(m_button.get(), &QPushButton::clicked);
}

void HoldButtonTest::actsWhenHeldToTheEnd()
{
    QTest::mousePress(m_button.get(), Qt::LeftButton);
    QVERIFY(m_button->isDown());
    QTRY_COMPARE(m_held->count(), 1);
    QVERIFY(!m_button->isDown());
    QTest::mouseRelease(m_button.get(), Qt::LeftButton);
    QCOMPARE(m_held->count(), 1);
    QCOMPARE(m_clicked->count(), 0);
}

void HoldButtonTest::lettingGoCancels()
{
    m_button->setHoldTime(60'000);
    QTest::mouseClick(m_button.get(), Qt::LeftButton);
    QVERIFY(!m_button->isDown());
    QCOMPARE(m_held->count(), 0);
    QCOMPARE(m_clicked->count(), 0);
}

void HoldButtonTest::leavingItCancels()
{
    m_button->setHoldTime(60'000);
    QTest::mousePress(m_button.get(), Qt::LeftButton);
    QTest::mouseMove(m_button.get(), QPoint(-20, -20));
    QTRY_VERIFY(!m_button->isDown());
    QCOMPARE(m_held->count(), 0);
}

void HoldButtonTest::keysAreHeldToo_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Space") << Qt::Key_Space;
}

void HoldButtonTest::keysAreHeldToo()
{
    QFETCH(Qt::Key, key);
    m_button->setHoldTime(60'000);
    QTest::keyClick(m_button.get(), key);
    QVERIFY(!m_button->isDown());
    QCOMPARE(m_held->count(), 0);
    m_button->setHoldTime(80);
    QTest::keyPress(m_button.get(), key);
    QTRY_COMPARE(m_held->count(), 1);
    QTest::keyRelease(m_button.get(), key);
    QCOMPARE(m_held->count(), 1);
    QCOMPARE(m_clicked->count(), 0);
}

void HoldButtonTest::losingFocusCancels()
{
    m_button->setHoldTime(60'000);
    QTest::keyPress(m_button.get(), Qt::Key_Space);
    QVERIFY(m_button->isDown());
    QFocusEvent out(QEvent::FocusOut);
    QCoreApplication::sendEvent(m_button.get(), &out);
    QVERIFY(!m_button->isDown());
    QCOMPARE(m_held->count(), 0);
}

void HoldButtonTest::switchingItOffCancels()
{
    m_button->setHoldTime(60'000);
    QTest::mousePress(m_button.get(), Qt::LeftButton);
    m_button->setEnabled(false);
    QVERIFY(!m_button->isDown());
    QCOMPARE(m_held->count(), 0);
}

void HoldButtonTest::withoutHoldingAClickIsEnough()
{
    m_button->setHolding(false);
    QTest::mouseClick(m_button.get(), Qt::LeftButton);
    QCOMPARE(m_clicked->count(), 1);
    QTest::keyClick(m_button.get(), Qt::Key_Return);
    QCOMPARE(m_clicked->count(), 2);
    QCOMPARE(m_held->count(), 0);
}

void HoldButtonTest::aDoubleClickElsewhereDoesNotSend_data()
{
    QTest::addColumn<bool>("shown");
    QTest::newRow("it appeared") << true;
    QTest::newRow("it became possible") << false;
}

void HoldButtonTest::aDoubleClickElsewhereDoesNotSend()
{
    QFETCH(bool, shown);
    m_button->setHolding(false);
    QApplication::setDoubleClickInterval(60'000);
    if (shown) {
        m_button->hide();
        m_button->show();
    } else {
        m_button->setEnabled(false);
        m_button->setEnabled(true);
    }
    QTest::mouseClick(m_button.get(), Qt::LeftButton);
    QTest::keyClick(m_button.get(), Qt::Key_Return);
    QCOMPARE(m_clicked->count(), 0);
    QVERIFY(!m_button->isDown());
    // A screen reader presses it by itself.
    m_button->click();
    QCOMPARE(m_clicked->count(), 1);
    QApplication::setDoubleClickInterval(0);
    QTest::mouseClick(m_button.get(), Qt::LeftButton);
    QCOMPARE(m_clicked->count(), 2);
}

void HoldButtonTest::secondHalfOfADoubleClickIsNone()
{
    m_button->setHolding(false);
    QMouseEvent second(QEvent::MouseButtonDblClick, m_button->rect().center(),
                       m_button->mapToGlobal(m_button->rect().center()), Qt::LeftButton, Qt::LeftButton,
                       Qt::NoModifier);
    QCoreApplication::sendEvent(m_button.get(), &second);
    QVERIFY(!m_button->isDown());
    QTest::mouseRelease(m_button.get(), Qt::LeftButton);
    QCOMPARE(m_clicked->count(), 0);
}

QTEST_MAIN(HoldButtonTest)
#include "test_holdbutton.moc"
