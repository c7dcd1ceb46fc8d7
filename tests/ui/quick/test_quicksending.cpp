// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/LatePrompt.h"
#include "tests/ui/quick/QuickFixture.h"
#include "ui/quick/HistoryBubble.h"
#include "ui/quick/QuickResultsModel.h"
#include "ui/quick/RecipientsField.h"
#include "ui/widgets/NoteBar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

using namespace heliograph;

/// A quick message from Send on: once, whatever is pressed, closed or opened meanwhile, and what became of
/// it.
class QuickSendingTest : public QuickFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }
    void oneOffByKeyboard();
    void sameTextAsks();
    void doublePressSendsOnce();
    void typedButNotTaken();
    void resultLeadsToItsRow();
    void sendLater();
    void gatewayOutOfReach();
    void takesOver();
    void closedWhileItSeals();
    void goneWhileItSeals();
    void takesOverWhileItSeals();
    void sendsAgainOnlyWhatWasAsked();
    void modelIsSound();
    void pictures_data();
    void pictures();

private:
    /// Types a message and presses Send; it is being sealed when this returns.
    void beginToSend(const QString& text);
    bool wasStarted();
};

void QuickSendingTest::beginToSend(const QString& text)
{
    open({{anna()}, text});
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(readSend(), QStringLiteral("Under way"));
}

bool QuickSendingTest::wasStarted()
{
    const Campaign campaign = newest();
    return campaign.isSealed() && campaign.counts[RecipientState::Ready] == 0;
}

void QuickSendingTest::oneOffByKeyboard()
{
    open();
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("toInput"));
    type(QStringLiteral("ann"));
    key(Qt::Key_Return);
    QTRY_COMPARE(chips().size(), 1);
    QCOMPARE(chips().at(0)->text(), QStringLiteral("Anna"));
    type(QStringLiteral("8 (900) 000-01-03"));
    key(Qt::Key_Return);
    QCOMPARE(chips().size(), 2);
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("channel"));
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("sender"));
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("templates"));
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("text"));
    type(QStringLiteral("Your order is ready"));
    QCOMPARE(readSend(), QStringLiteral("Send 2 message(s)"));
    key(Qt::Key_Return, Qt::ControlModifier);

    auto* table = find<QTableView>("results");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTRY_VERIFY(table->model()->index(0, 1).data().toString() == QStringLiteral("Delivered") &&
                table->model()->index(1, 1).data().toString() == QStringLiteral("Delivered"));
    QVERIFY(table->model()->index(0, 0).data().toString().startsWith(QStringLiteral("Anna ")));
    QCOMPARE(campaigns(), 1);
    // The next key begins another text.
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("text"));
    type(QStringLiteral("B"));
    QCOMPARE(find<QPlainTextEdit>("text")->toPlainText(), QStringLiteral("B"));
    QPointer<QuickWindow> window = m_window;
    key(Qt::Key_Escape);
    QTRY_VERIFY(window.isNull());
}

void QuickSendingTest::sameTextAsks()
{
    open({{anna()}, QStringLiteral("Your order is ready")});
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());
    key(Qt::Key_Return, Qt::ControlModifier);
    auto* table = find<QTableView>("results");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("Delivered"));
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());

    // Given up: nothing goes out, nothing is left behind.
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_world->prompt.asked.size(), 1);
    QVERIFY2(m_world->prompt.asked.at(0).title.startsWith(QStringLiteral("This text went to Anna ")),
             qPrintable(m_world->prompt.asked.at(0).title));
    QCOMPARE(campaigns(), 1);
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());

    m_world->prompt.choices = {1};
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(campaigns(), 2);
}

void QuickSendingTest::doublePressSendsOnce()
{
    open({{anna()}, QStringLiteral("Once")});
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());
    QTest::mouseClick(find<QPushButton>("send"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>("send"), Qt::LeftButton);
    find<QPlainTextEdit>("text")->setFocus();
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(readSend(), QStringLiteral("Under way"));
    QTRY_COMPARE(find<QTableView>("results")->model()->rowCount(), 1);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());
    QCOMPARE(campaigns(), 1);
    QVERIFY(m_world->prompt.asked.isEmpty());
}

void QuickSendingTest::typedButNotTaken()
{
    open({{anna()}, QStringLiteral("To all of you")});
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());
    find<QLineEdit>("toInput")->setFocus();
    // A name has to be looked up, so the first press only takes it.
    type(QStringLiteral("bor"));
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(chips().size(), 2);
    QCOMPARE(chips().at(1)->text(), QStringLiteral("Boris"));
    // The beginning of a number takes nobody and sends nothing.
    type(QStringLiteral("790000001"));
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(chips().size(), 3);
    QVERIFY(!chips().at(2)->recipient().isGood());
    QCOMPARE(campaigns(), 0);
    // A whole number goes along at once.
    type(QStringLiteral("79000000103"));
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(find<QTableView>("results")->model()->rowCount(), 3);
    QCOMPARE(campaigns(), 1);
}

void QuickSendingTest::resultLeadsToItsRow()
{
    open({{anna()}, QStringLiteral("Where is it")});
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());
    key(Qt::Key_Return, Qt::ControlModifier);
    auto* table = find<QTableView>("results");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    key(Qt::Key_Return);
    QCOMPARE(m_world->navigator.ways.size(), 1);
    QVERIFY(m_world->navigator.ways.at(0).startsWith(QStringLiteral("rows ")));
    QVERIFY(m_world->navigator.ways.at(0).endsWith(anna()));
    key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(anna()));
}

void QuickSendingTest::sendLater()
{
    m_world->engine([](Engine& engine) -> Result<bool> {
        Result<Account> account = engine.accounts().account(QStringLiteral("Main"));
        if (!account)
            return forward(account);
        account->clockOffsetMinutes = 180;
        if (const auto updated = engine.accounts().update(*account); !updated)
            return forward(updated);
        return true;
    });
    open({{anna()}, QStringLiteral("Tomorrow")});
    QTRY_COMPARE(chips().size(), 1);
    QTRY_COMPARE(chips().at(0)->text(), QStringLiteral("Anna"));
    auto* later = find<QCheckBox>("later");
    QTRY_VERIFY(later->isEnabled());
    later->setFocus();
    key(Qt::Key_Space);
    auto* time = find<QDateTimeEdit>("laterTime");
    QVERIFY(time->isVisible());
    time->setDateTime(QDateTime::currentDateTime().addDays(-1));
    QVERIFY2(!find<QPushButton>("send")->isEnabled(), "that time has passed");
    const QDateTime at =
        QDateTime::fromMSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() / 60 * 60'000 + 7'200'000);
    time->setDateTime(at);
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(find<QTableView>("results")->model()->rowCount(), 1);
    const Campaign campaign = newest();
    QCOMPARE(campaign.plan.sendAt, std::optional(at.toMSecsSinceEpoch()));
    QCOMPARE(campaign.name, QStringLiteral("Quick message to Anna"));
}

void QuickSendingTest::gatewayOutOfReach()
{
    open({{anna()}, QStringLiteral("Nobody there")});
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());
    m_gateway.reset();
    key(Qt::Key_Return, Qt::ControlModifier);
    auto* note = find<NoteBar>("note");
    QTRY_COMPARE(note->headline(), QStringLiteral("Not sent yet: the gateway can't be reached."));
    auto* model = find<QTableView>("results")->model();
    QTRY_COMPARE(model->rowCount(), 1);
    QTRY_COMPARE(model->index(0, 1).data().toString().section(QStringLiteral(" –"), 0, 0),
                 QStringLiteral("Ready"));
}

void QuickSendingTest::takesOver()
{
    open({{anna()}, QStringLiteral("First")});
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(find<QTableView>("results")->model()->rowCount(), 1);
    find<QPlainTextEdit>("text")->setPlainText(QStringLiteral("Second"));
    const QPointer<QuickWindow> old = m_window;
    open();
    m_window->takeOver(*old);
    delete old.data();
    QTRY_COMPARE(find<QTableView>("results")->model()->rowCount(), 1);
    QCOMPARE(find<QPlainTextEdit>("text")->toPlainText(), QStringLiteral("Second"));
    QTRY_COMPARE(chips().size(), 1);
    QTRY_COMPARE(chips().at(0)->text(), QStringLiteral("Anna"));
}

void QuickSendingTest::closedWhileItSeals()
{
    beginToSend(QStringLiteral("Closed early"));
    key(Qt::Key_Escape);
    QVERIFY2(m_window, "it waits for the answer");
    QTRY_VERIFY(m_window.isNull());
    QTRY_VERIFY(wasStarted());
    // It is no draft any more.
    open();
    QTest::qWait(0);
    QVERIFY(find<QPlainTextEdit>("text")->toPlainText().isEmpty());
}

void QuickSendingTest::goneWhileItSeals()
{
    beginToSend(QStringLiteral("Gone early"));
    delete m_window.data();
    QTRY_VERIFY(wasStarted());
    QCOMPARE(campaigns(), 1);
}

void QuickSendingTest::takesOverWhileItSeals()
{
    beginToSend(QStringLiteral("Under way already"));
    const QPointer<QuickWindow> old = m_window;
    m_window = new QuickWindow(m_world->ui(), {});
    m_window->takeOver(*old);
    delete old.data();
    m_window->show();
    QCOMPARE(readSend(), QStringLiteral("Under way"));
    QTRY_COMPARE(find<QTableView>("results")->model()->rowCount(), 1);
    QTRY_VERIFY(wasStarted());
    QCOMPARE(campaigns(), 1);
}

void QuickSendingTest::sendsAgainOnlyWhatWasAsked()
{
    LatePrompt prompt;
    const Ui ui = withPrompt(m_world->ui(), prompt);
    const QString asked = QStringLiteral("Asked about");
    m_window = new QuickWindow(ui, {{anna()}, asked});
    m_window->show();
    auto* send = find<QPushButton>("send");
    QTRY_VERIFY(send->isEnabled());
    send->click();
    auto* model = find<QTableView>("results")->model();
    QTRY_COMPARE(model->rowCount(), 1);
    QTRY_VERIFY(send->isEnabled());
    send->click();
    QTRY_COMPARE(prompt.asked.size(), 1);
    const QString other = QStringLiteral("Typed meanwhile");
    find<QPlainTextEdit>("text")->setPlainText(other);
    prompt.answer(1);
    QTRY_COMPARE(model->rowCount(), 2);
    QCOMPARE(newest().plan.message.text, asked);
    QCOMPARE(find<QPlainTextEdit>("text")->toPlainText(), other);
    // What wasn't sent is still a draft.
    QTRY_VERIFY(find<QLabel>("draftSaved")->isVisible());
}

void QuickSendingTest::modelIsSound()
{
    open({{anna(), boris()}, QStringLiteral("Model")});
    const QAbstractItemModelTester tester(find<QTableView>("results")->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());
    key(Qt::Key_Return, Qt::ControlModifier);
    auto* model = find<QTableView>("results")->model();
    QTRY_COMPARE(model->rowCount(), 2);
    QTRY_COMPARE(model->index(1, 1).data().toString(), QStringLiteral("Delivered"));
    QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), QStringLiteral("just now"));
}

void QuickSendingTest::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light-1024") << false << QSize(1024, 640);
    QTest::newRow("dark-1024") << true << QSize(1024, 640);
    QTest::newRow("light-760") << false << QSize(760, 520);
}

void QuickSendingTest::pictures()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    if (dark) {
        clear();
        prepare(Theme::Scheme::Dark);
    }
    open({{anna(), boris(), QStringLiteral("79000000103")},
          QStringLiteral(
              "Your order is ready. We are open today until 21:00, please bring the order number.")});
    m_window->resize(size);
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());
    key(Qt::Key_Return, Qt::ControlModifier);
    auto* model = find<QTableView>("results")->model();
    QTRY_COMPARE(model->rowCount(), 3);
    QTRY_COMPARE(model->index(2, 1).data().toString(), QStringLiteral("Delivered"));
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());
    find<RecipientsField>("to")->take(QStringLiteral("+7 900 12"));
    find<RecipientsField>("to")->setFocus();
    chips().at(0)->setFocus();
    QTRY_COMPARE(find<QLabel>("historyDetail")->text(), QStringLiteral("+7 900 000-01-01 · book Customers"));
    QTRY_COMPARE(m_window->findChildren<HistoryBubble*>().size(), 1);
    QTest::qWait(0);
    for (const QWidget* child : m_window->findChildren<QPushButton*>())
        QVERIFY2(!child->isVisible() || child->width() >= child->minimumSizeHint().width(),
                 qPrintable(child->objectName()));
    QVERIFY(QDir().mkpath(QStringLiteral(HELIOGRAPH_GALLERY)));
    QVERIFY(m_window->grab().save(
        QStringLiteral(HELIOGRAPH_GALLERY "/quick-%1.png").arg(QLatin1String(QTest::currentDataTag()))));
}

QTEST_MAIN(QuickSendingTest)
#include "test_quicksending.moc"
