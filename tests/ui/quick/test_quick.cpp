// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AddressBookStore.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/ContactStore.h"
#include "core/storage/StopListStore.h"
#include "core/storage/TemplateStore.h"
#include "tests/ui/LatePrompt.h"
#include "tests/ui/UiWorld.h"
#include "ui/quick/HistoryBubble.h"
#include "ui/quick/QuickDraft.h"
#include "ui/quick/QuickResultsModel.h"
#include "ui/quick/QuickWindow.h"
#include "ui/quick/RecipientChip.h"
#include "ui/quick/RecipientsField.h"
#include "ui/widgets/NoteBar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QDir>
#include <QJsonObject>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace heliograph;

namespace {

const QString kAnna = QStringLiteral("79000000101");
const QString kBoris = QStringLiteral("79000000102");

/// The practice gateway, gone with this object.
class Gateway {
public:
    Gateway()
    {
        m_process.start(QStringLiteral(HELIOGRAPH_BIN_DIR "/heliograph-sandbox"),
                        {QStringLiteral("--login"), QStringLiteral("demo"), QStringLiteral("--password"),
                         QStringLiteral("s3cret"), QStringLiteral("--deliver-after"), QStringLiteral("200")});
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead())
                qFatal("No gateway: %s", qPrintable(m_process.errorString()));
        }
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        port = static_cast<quint16>(QUrl(line.section(u' ', 1)).port());
    }
    ~Gateway()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    quint16 port = 0;

private:
    QProcess m_process;
};

} // namespace

class TestQuick : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneOffByKeyboard();
    void numbersInAnyWriting_data();
    void numbersInAnyWriting();
    void pastedNumbers();
    void badNumberIsADangerChip();
    void stopListedDoesNotCount();
    void chipsByKeys();
    void moreThanTwenty();
    void keepsTheFirstTwenty();
    void sameTextAsks();
    void doublePressSendsOnce();
    void draftStays();
    void seedGoesFirst();
    void templateWithoutColumns();
    void whyItCannotBeSent();
    void typedButNotTaken();
    void leavingTakesAWholeNumber();
    void resultLeadsToItsRow();
    void sendLater();
    void gatewayOutOfReach();
    void secondWindowIsEmpty();
    void takesOver();
    void closedWhileItSeals();
    void goneWhileItSeals();
    void takesOverWhileItSeals();
    void sendsAgainOnlyWhatWasAsked();
    void mnemonicsAreUnique();
    void modelIsSound();
    void pictures_data();
    void pictures();

private:
    QuickWindow* open(const QuickSeed& seed = {});
    template <class T>
    T* find(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    QString readSend() { return find<QPushButton>("send")->text().remove(u'&'); }
    QList<RecipientChip*> chips()
    {
        return m_window->findChildren<RecipientChip*>(QStringLiteral("recipientChip"));
    }
    void addPeople();
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    qint64 campaigns();
    Campaign newest();
    /// Types a message and presses Send; it is being sealed when this returns.
    void beginToSend(const QString& text);
    bool wasStarted();

    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<Gateway> m_gateway;
    QPointer<QuickWindow> m_window;
};

void TestQuick::init()
{
    m_world = std::make_unique<UiWorld>();
    m_gateway = std::make_unique<Gateway>();
    m_world->addAccount(QStringLiteral("Main"), m_gateway->port);
    addPeople();
}

void TestQuick::cleanup()
{
    delete m_window.data();
    bool ended = false;
    m_world->sending.shutdown(this, [&ended] { ended = true; });
    QTRY_VERIFY(ended);
    m_world.reset();
    m_gateway.reset();
}

QuickWindow* TestQuick::open(const QuickSeed& seed)
{
    m_window = new QuickWindow(m_world->ui(), seed);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window))
        qFatal("The window doesn't come to the front.");
    // The accounts are read from another thread.
    UiWorld::waitFor([this] {
        return !m_window->findChild<QWidget*>(QStringLiteral("sender"))
                    ->property("currentText")
                    .toString()
                    .isEmpty();
    });
    return m_window;
}

void TestQuick::addPeople()
{
    m_world->engine([](Engine& engine) -> Result<bool> {
        const Result<BookInfo> book = engine.books().bookOrNew(QStringLiteral("Customers"));
        if (!book)
            return forward(book);
        const Result<int> column = engine.books().addColumn(book->id, QStringLiteral("Name"));
        if (!column)
            return forward(column);
        ContactStore contacts(engine.workspace().connection());
        for (const auto& [phone, name] :
             {std::pair(kAnna, QStringLiteral("Anna")), std::pair(kBoris, QStringLiteral("Boris"))}) {
            if (const auto added = contacts.add(book->id, phone, {name}, 1); !added)
                return forward(added);
        }
        return true;
    });
}

qint64 TestQuick::campaigns()
{
    return m_world->engine([](Engine& engine) -> Result<qint64> {
        const auto all = engine.campaigns().campaigns();
        if (!all)
            return forward(all);
        return qint64(all->size());
    });
}

Campaign TestQuick::newest()
{
    return m_world->engine([](Engine& engine) -> Result<Campaign> {
        auto all = engine.campaigns().campaigns();
        if (!all)
            return forward(all);
        std::sort(all->begin(), all->end(), [](const Campaign& a, const Campaign& b) { return a.id > b.id; });
        return all->empty() ? Campaign() : all->front();
    });
}

void TestQuick::beginToSend(const QString& text)
{
    open({{kAnna}, text});
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(readSend(), QStringLiteral("Under way"));
}

bool TestQuick::wasStarted()
{
    const Campaign campaign = newest();
    return campaign.isSealed() && campaign.counts[RecipientState::Ready] == 0;
}

void TestQuick::oneOffByKeyboard()
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
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->index(0, 1).data().toString() == QStringLiteral("Delivered") &&
                                 table->model()->index(1, 1).data().toString() == QStringLiteral("Delivered"),
                             30'000);
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

void TestQuick::numbersInAnyWriting_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("phone");
    QTest::newRow("plain") << kAnna << kAnna;
    QTest::newRow("plus") << QStringLiteral("+7 900 000-01-01") << kAnna;
    QTest::newRow("eight") << QStringLiteral("8(900)0000101") << kAnna;
    QTest::newRow("ten digits") << QStringLiteral("900 000 01 01") << kAnna;
}

void TestQuick::numbersInAnyWriting()
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

void TestQuick::pastedNumbers()
{
    open();
    QApplication::clipboard()->setText(
        QStringLiteral("+7 900 000-01-01\n8 900 000 01 02; 79000000103\n\n79000000101\n12345"));
    key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(chips().size(), 4);
    QTRY_COMPARE(readSend(), QStringLiteral("Send 3 message(s)"));
    QCOMPARE(find<QLineEdit>("toInput")->accessibleName(), QStringLiteral("To, 3 of 20 recipients"));
}

void TestQuick::badNumberIsADangerChip()
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

void TestQuick::stopListedDoesNotCount()
{
    m_world->engine([](Engine& engine) {
        return engine.stopList().add(
            {{kBoris, QStringLiteral("asked"), QStringLiteral("manual"), 1'775'000'000'000}});
    });
    open({{kAnna, kBoris}, QStringLiteral("Hello")});
    QTRY_COMPARE(chips().size(), 2);
    QTRY_VERIFY(!chips().at(1)->recipient().isGood());
    QVERIFY(chips().at(1)->toolTip().startsWith(QStringLiteral("Boris is on the stop list since")));
    QCOMPARE(readSend(), QStringLiteral("Send 1 message(s)"));
}

void TestQuick::chipsByKeys()
{
    open({{kAnna, kBoris}, {}});
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
    QCOMPARE(chips().at(0)->recipient().phone, kBoris);
    QCOMPARE(QApplication::focusWidget(), chips().at(0));
    // Typing goes into the field.
    type(QStringLiteral("7"));
    QCOMPARE(find<QLineEdit>("toInput")->text(), QStringLiteral("7"));
    // The cross is for the mouse.
    find<QLineEdit>("toInput")->clear();
    QTest::mouseClick(chips().at(0), Qt::LeftButton, {}, QPoint(chips().at(0)->width() - 12, 12));
    QTRY_COMPARE(chips().size(), 0);
}

void TestQuick::moreThanTwenty()
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

void TestQuick::keepsTheFirstTwenty()
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

void TestQuick::sameTextAsks()
{
    open({{kAnna}, QStringLiteral("Your order is ready")});
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());
    key(Qt::Key_Return, Qt::ControlModifier);
    auto* table = find<QTableView>("results");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, 1).data().toString(), QStringLiteral("Delivered"),
                              30'000);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("send")->isEnabled(), 10'000);

    // Given up: nothing goes out, nothing is left behind.
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_world->prompt.asked.size(), 1, 20'000);
    QVERIFY2(m_world->prompt.asked.at(0).title.startsWith(QStringLiteral("This text went to Anna ")),
             qPrintable(m_world->prompt.asked.at(0).title));
    QCOMPARE(campaigns(), 1);
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());

    m_world->prompt.choices = {1};
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 20'000);
    QCOMPARE(campaigns(), 2);
}

void TestQuick::doublePressSendsOnce()
{
    open({{kAnna}, QStringLiteral("Once")});
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());
    QTest::mouseClick(find<QPushButton>("send"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>("send"), Qt::LeftButton);
    find<QPlainTextEdit>("text")->setFocus();
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(readSend(), QStringLiteral("Under way"));
    QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>("results")->model()->rowCount(), 1, 20'000);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("send")->isEnabled(), 10'000);
    QCOMPARE(campaigns(), 1);
    QVERIFY(m_world->prompt.asked.isEmpty());
}

void TestQuick::draftStays()
{
    open();
    type(QStringLiteral("79000000103"));
    key(Qt::Key_Return);
    find<QPlainTextEdit>("text")->setFocus();
    type(QStringLiteral("Half a text"));
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("draftSaved")->isVisible(), 10'000);
    type(QStringLiteral(" and more"));
    key(Qt::Key_Escape);
    QTRY_VERIFY(m_window.isNull());
    open();
    QTRY_COMPARE(chips().size(), 1);
    QCOMPARE(chips().at(0)->recipient().phone, QStringLiteral("79000000103"));
    QCOMPARE(find<QPlainTextEdit>("text")->toPlainText(), QStringLiteral("Half a text and more"));
}

void TestQuick::seedGoesFirst()
{
    m_world->engine([](Engine& engine) -> Result<bool> {
        const auto kept = keepQuickDraft(engine.workspace().connection(),
                                         {{QStringLiteral("text"), QStringLiteral("left over")}});
        if (!kept)
            return forward(kept);
        return true;
    });
    open({{kAnna}, {}});
    QTRY_COMPARE(chips().size(), 1);
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("text"));
    QVERIFY(find<QPlainTextEdit>("text")->toPlainText().isEmpty());
}

void TestQuick::templateWithoutColumns()
{
    m_world->engine([](Engine& engine) {
        StoredTemplate entry;
        entry.name = QStringLiteral("Ready");
        entry.message.text = QStringLiteral("{Name|Friend}, your order {Order} is ready {{today}}");
        return TemplateStore(engine.workspace().connection()).add(entry);
    });
    open({{kAnna}, {}});
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

void TestQuick::whyItCannotBeSent()
{
    open();
    auto* send = find<QPushButton>("send");
    QVERIFY(!send->isEnabled());
    QCOMPARE(send->toolTip(), QStringLiteral("Say to whom: a name or a phone number."));
    find<RecipientsField>("to")->take(kAnna);
    QTRY_COMPARE(send->toolTip(), QStringLiteral("Write a text."));
    find<QPlainTextEdit>("text")->setPlainText(QStringLiteral("Hello"));
    QTRY_VERIFY(send->isEnabled());
}

void TestQuick::typedButNotTaken()
{
    open({{kAnna}, QStringLiteral("To all of you")});
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
    QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>("results")->model()->rowCount(), 3, 20'000);
    QCOMPARE(campaigns(), 1);
}

// Nobody has to know that Enter ends a number.
void TestQuick::leavingTakesAWholeNumber()
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

void TestQuick::resultLeadsToItsRow()
{
    open({{kAnna}, QStringLiteral("Where is it")});
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());
    key(Qt::Key_Return, Qt::ControlModifier);
    auto* table = find<QTableView>("results");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 20'000);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    key(Qt::Key_Return);
    QCOMPARE(m_world->navigator.ways.size(), 1);
    QVERIFY(m_world->navigator.ways.at(0).startsWith(QStringLiteral("rows ")));
    QVERIFY(m_world->navigator.ways.at(0).endsWith(kAnna));
    key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(kAnna));
}

void TestQuick::sendLater()
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
    open({{kAnna}, QStringLiteral("Tomorrow")});
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
    QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>("results")->model()->rowCount(), 1, 20'000);
    const Campaign campaign = m_world->engine([](Engine& engine) -> Result<Campaign> {
        const auto all = engine.campaigns().campaigns();
        if (!all)
            return forward(all);
        return all->front();
    });
    QCOMPARE(campaign.plan.sendAt, std::optional(at.toMSecsSinceEpoch()));
    QCOMPARE(campaign.name, QStringLiteral("Quick message to Anna"));
}

void TestQuick::gatewayOutOfReach()
{
    open({{kAnna}, QStringLiteral("Nobody there")});
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());
    m_gateway.reset();
    key(Qt::Key_Return, Qt::ControlModifier);
    auto* note = find<NoteBar>("note");
    QTRY_COMPARE_WITH_TIMEOUT(note->headline(), QStringLiteral("Not sent yet: the gateway can't be reached."),
                              30'000);
    auto* model = find<QTableView>("results")->model();
    QTRY_COMPARE(model->rowCount(), 1);
    QTRY_COMPARE(model->index(0, 1).data().toString().section(QStringLiteral(" –"), 0, 0),
                 QStringLiteral("Ready"));
}

void TestQuick::secondWindowIsEmpty()
{
    open();
    type(QStringLiteral("79000000103"));
    key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("draftSaved")->isVisible(), 10'000);
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

void TestQuick::takesOver()
{
    open({{kAnna}, QStringLiteral("First")});
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>("results")->model()->rowCount(), 1, 20'000);
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

void TestQuick::closedWhileItSeals()
{
    beginToSend(QStringLiteral("Closed early"));
    key(Qt::Key_Escape);
    QVERIFY2(m_window, "it waits for the answer");
    QTRY_VERIFY_WITH_TIMEOUT(m_window.isNull(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(wasStarted(), 20'000);
    // It is no draft any more.
    open();
    QTest::qWait(0);
    QVERIFY(find<QPlainTextEdit>("text")->toPlainText().isEmpty());
}

void TestQuick::goneWhileItSeals()
{
    beginToSend(QStringLiteral("Gone early"));
    delete m_window.data();
    QTRY_VERIFY_WITH_TIMEOUT(wasStarted(), 20'000);
    QCOMPARE(campaigns(), 1);
}

void TestQuick::takesOverWhileItSeals()
{
    beginToSend(QStringLiteral("Under way already"));
    const QPointer<QuickWindow> old = m_window;
    m_window = new QuickWindow(m_world->ui(), {});
    m_window->takeOver(*old);
    delete old.data();
    m_window->show();
    QCOMPARE(readSend(), QStringLiteral("Under way"));
    QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>("results")->model()->rowCount(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(wasStarted(), 20'000);
    QCOMPARE(campaigns(), 1);
}

void TestQuick::sendsAgainOnlyWhatWasAsked()
{
    LatePrompt prompt;
    const Ui& world = m_world->ui();
    const Ui ui{world.desk,     world.feed,       world.sending, world.theme,    world.clock,
                world.settings, world.remembered, prompt,        world.navigator};
    const QString asked = QStringLiteral("Asked about");
    m_window = new QuickWindow(ui, {{kAnna}, asked});
    m_window->show();
    auto* send = find<QPushButton>("send");
    QTRY_VERIFY(send->isEnabled());
    send->click();
    auto* model = find<QTableView>("results")->model();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), 10'000);
    send->click();
    QTRY_COMPARE_WITH_TIMEOUT(prompt.asked.size(), 1, 20'000);
    const QString other = QStringLiteral("Typed meanwhile");
    find<QPlainTextEdit>("text")->setPlainText(other);
    prompt.answer(1);
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 2, 20'000);
    QCOMPARE(newest().plan.message.text, asked);
    QCOMPARE(find<QPlainTextEdit>("text")->toPlainText(), other);
    // What wasn't sent is still a draft.
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("draftSaved")->isVisible(), 10'000);
}

void TestQuick::mnemonicsAreUnique()
{
    open({{kAnna}, QStringLiteral("Hello")});
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

void TestQuick::modelIsSound()
{
    open({{kAnna, kBoris}, QStringLiteral("Model")});
    const QAbstractItemModelTester tester(find<QTableView>("results")->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());
    key(Qt::Key_Return, Qt::ControlModifier);
    auto* model = find<QTableView>("results")->model();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 2, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(model->index(1, 1).data().toString(), QStringLiteral("Delivered"), 30'000);
    QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), QStringLiteral("just now"));
}

void TestQuick::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light-1024") << false << QSize(1024, 640);
    QTest::newRow("dark-1024") << true << QSize(1024, 640);
    QTest::newRow("light-760") << false << QSize(760, 520);
}

void TestQuick::pictures()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    if (dark) {
        cleanup();
        m_world = std::make_unique<UiWorld>(Theme::Scheme::Dark);
        m_gateway = std::make_unique<Gateway>();
        m_world->addAccount(QStringLiteral("Main"), m_gateway->port);
        addPeople();
    }
    open({{kAnna, kBoris, QStringLiteral("79000000103")},
          QStringLiteral(
              "Your order is ready. We are open today until 21:00, please bring the order number.")});
    m_window->resize(size);
    QTRY_VERIFY(find<QPushButton>("send")->isEnabled());
    key(Qt::Key_Return, Qt::ControlModifier);
    auto* model = find<QTableView>("results")->model();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 3, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(model->index(2, 1).data().toString(), QStringLiteral("Delivered"), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("send")->isEnabled(), 10'000);
    find<RecipientsField>("to")->take(QStringLiteral("+7 900 12"));
    find<RecipientsField>("to")->setFocus();
    chips().at(0)->setFocus();
    QTRY_COMPARE(find<QLabel>("historyDetail")->text(), QStringLiteral("+7 900 000-01-01 · book Customers"));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->findChildren<HistoryBubble*>().size(), 1, 10'000);
    QTest::qWait(0);
    for (const QWidget* child : m_window->findChildren<QPushButton*>())
        QVERIFY2(!child->isVisible() || child->width() >= child->minimumSizeHint().width(),
                 qPrintable(child->objectName()));
    QVERIFY(QDir().mkpath(QStringLiteral(HELIOGRAPH_GALLERY)));
    QVERIFY(m_window->grab().save(
        QStringLiteral(HELIOGRAPH_GALLERY "/quick-%1.png").arg(QLatin1String(QTest::currentDataTag()))));
}

QTEST_MAIN(TestQuick)
#include "test_quick.moc"
