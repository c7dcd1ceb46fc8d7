// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/SendingDesk.h"
#include "core/gateway/ReplyWriter.h"
#include "core/spreadsheet/ZipContainer.h"
#include "tests/ui/UiWorld.h"
#include "tests/ui/account/Pictures.h"
#include "ui/protocol/ExchangeModel.h"
#include "ui/protocol/ProtocolPage.h"
#include "ui/widgets/CountTabs.h"
#include "ui/widgets/NoteBar.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace heliograph;
using heliograph::test::cutTexts;
using heliograph::test::keepPicture;
using Direction = ProtocolLog::Direction;

namespace {

QByteArray requestOf(int recipients)
{
    QByteArray text =
        R"(<?xml version="1.0"?><request><security><login value="shop_main"/><password value="***"/>)"
        R"(</security><message type="sms"><sender>Shop</sender><text>Sale</text>)";
    for (int i = 1; i <= recipients; ++i)
        text += "<abonent phone=\"7900•••01\" number_sms=\"" + QByteArray::number(i) + "\"/>";
    return text + "</message></request>";
}

QByteArray answerOf(int accepted, int rejected, bool whole = true)
{
    std::vector<SendEntry> entries;
    for (int i = 1; i <= accepted + rejected; ++i) {
        SendEntry entry;
        entry.number = i;
        entry.state = i <= accepted ? EntryState::Accepted : EntryState::Rejected;
        entry.gatewayId = i <= accepted ? QString::number(2856677000 + i) : QString();
        entry.parts = 1;
        entry.text = i <= accepted ? QStringLiteral("send") : QStringLiteral("Direction is closed");
        entries.push_back(entry);
    }
    const QByteArray text = writeSendReply(entries);
    return whole ? text : text.left(text.lastIndexOf("</"));
}

/// A log with one exchange of each kind, oldest first.
class LogMaker {
public:
    void sent(Endpoint endpoint, qint64 attempt, const QByteArray& text)
    {
        add({m_at, Direction::Sent, endpoint, {}, text, attempt, m_account});
    }
    void received(Endpoint endpoint, qint64 attempt, const QString& note, const QByteArray& text)
    {
        m_at = m_at.addMSecs(310);
        add({m_at, Direction::Received, endpoint, note, text, attempt, m_account});
        m_at = m_at.addSecs(1);
    }
    void answered(qint64 attempt, int accepted, int rejected)
    {
        sent(Endpoint::Send, attempt, requestOf(accepted + rejected));
        received(Endpoint::Send, attempt, QStringLiteral("HTTP 200"), answerOf(accepted, rejected));
    }
    void setAccount(const QString& account) { m_account = account; }
    const QByteArray& bytes() const { return m_bytes; }

private:
    void add(const ProtocolLog::Entry& entry) { m_bytes += ProtocolLogFile::written(entry); }

    QDateTime m_at{QDate(2026, 4, 10), QTime(12, 3), Qt::UTC};
    QString m_account = QStringLiteral("Main account");
    QByteArray m_bytes;
};

QByteArray wholeLog()
{
    LogMaker log;
    log.sent(Endpoint::Balance, 0, "<request/>");
    log.received(Endpoint::Balance, 0, QStringLiteral("HTTP 200"),
                 "<response><money currency=\"RUB\">5</money></response>");
    log.answered(1, 100, 0);
    log.answered(2, 99, 1);
    log.sent(Endpoint::Send, 3, requestOf(100));
    log.received(Endpoint::Send, 3, QStringLiteral("HTTP 200, cut"), answerOf(17, 0, false));
    log.setAccount(QStringLiteral("Other"));
    log.sent(Endpoint::State, 0, "<request/>");
    log.received(Endpoint::State, 0, QStringLiteral("never arrived: connection refused"), {});
    log.sent(Endpoint::Send, 4, requestOf(83)); // no answer yet
    return log.bytes();
}

} // namespace

/// The protocol log by keys and clicks.
class TestProtocolPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void pairsRequestsWithAnswers();
    void emptyLog();
    void listSaysWhatBecameOfEach();
    void filters();
    void documentsOfOneAttempt();
    void attemptThatIsGone();
    void damageMeansUnknownRecipients();
    void treeAndText();
    void newEntriesKeepTheSelection();
    void copies();
    void notesInWords();
    void savesForSupport();
    void unwritableSupportFileIsTold();
    void longLogsSayWhatIsListed();
    void damagedLogIsPassedOver();
    void looks();

private:
    void writeLog(const QByteArray& bytes);
    void show(const QByteArray& log);
    template <class T>
    T* part(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    QStringList column(ExchangeModel::Column column, int role = Qt::DisplayRole) const;
    QString answerText() const;
    void press(QWidget* button) { QTest::mouseClick(button, Qt::LeftButton); }

    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<ProtocolPage> m_page;
};

void TestProtocolPage::init()
{
    m_world = std::make_unique<UiWorld>();
    m_page = std::make_unique<ProtocolPage>(m_world->ui());
    m_page->resize(1072, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestProtocolPage::cleanup()
{
    m_page.reset();
    m_world.reset();
}

void TestProtocolPage::writeLog(const QByteArray& bytes)
{
    QFile file(QDir(m_world->folder()).filePath(protocolLogName()));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

void TestProtocolPage::show(const QByteArray& log)
{
    writeLog(log);
    m_page->activate();
    QTRY_VERIFY(part<QTableView>("documents")->model()->rowCount() > 0);
}

QStringList TestProtocolPage::column(ExchangeModel::Column column, int role) const
{
    const QAbstractItemModel& model = *part<QTableView>("documents")->model();
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, static_cast<int>(column)).data(role).toString();
    return texts;
}

QString TestProtocolPage::answerText() const
{
    return part<QWidget>("answer")->findChild<QPlainTextEdit*>()->toPlainText();
}

void TestProtocolPage::pairsRequestsWithAnswers()
{
    writeLog(wholeLog());
    const Result<ProtocolView> view = readProtocol(QDir(m_world->folder()).filePath(protocolLogName()), 0);
    QVERIFY(view);
    QCOMPARE(view->inAll, 6);
    QList<ExchangeEnd> ends;
    for (const ProtocolExchange& exchange : view->exchanges)
        ends += exchange.end;
    QCOMPARE(ends,
             (QList<ExchangeEnd>{ExchangeEnd::UnderWay, ExchangeEnd::NotReached, ExchangeEnd::Broken,
                                 ExchangeEnd::Rejections, ExchangeEnd::Answered, ExchangeEnd::Answered}));
    QCOMPARE(view->exchanges.at(2).accepted, 17);
    QCOMPARE(view->exchanges.at(4).tookMs(), 310);
    QCOMPARE(view->exchanges.front().tookMs(), -1);
    const Result<ProtocolView> bounded =
        readProtocol(QDir(m_world->folder()).filePath(protocolLogName()), 0, 2);
    QCOMPARE(bounded->exchanges.size(), std::size_t(2));
    QCOMPARE(bounded->inAll, 6);
}

void TestProtocolPage::emptyLog()
{
    m_page->activate();
    QTRY_VERIFY(part<QWidget>("empty")->isVisible());
    QVERIFY(!part<QTableView>("documents")->isVisible());
    QVERIFY(!part<QPushButton>("saveForSupport")->isEnabled());
}

void TestProtocolPage::listSaysWhatBecameOfEach()
{
    show(wholeLog());
    const QAbstractItemModelTester tester(part<QTableView>("documents")->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(column(ExchangeModel::Column::What),
             (QStringList{QStringLiteral("Send, 83 recipients"), QStringLiteral("States"),
                          QStringLiteral("Send, 100 recipients"), QStringLiteral("Send, 100 recipients"),
                          QStringLiteral("Send, 100 recipients"), QStringLiteral("Balance")}));
    QCOMPARE(
        column(ExchangeModel::Column::What, ExchangeModel::DetailRole),
        (QStringList{QStringLiteral("waiting for the answer"), QStringLiteral("the gateway was not reached"),
                     QStringLiteral("broke off after 17 of 100"), QStringLiteral("99 accepted, 1 rejected"),
                     QStringLiteral("100 accepted"), QStringLiteral("Main account")}));
    QCOMPARE(part<QTableView>("documents")->accessibleName(), QStringLiteral("Documents, table, 6 rows"));
    m_page->focusFirst();
    QVERIFY(part<QTableView>("documents")->hasFocus());
}

void TestProtocolPage::filters()
{
    show(wholeLog());
    auto* endpoint = part<QComboBox>("endpointFilter");
    endpoint->setCurrentIndex(endpoint->findData(static_cast<int>(Endpoint::Send)));
    QCOMPARE(column(ExchangeModel::Column::What).size(), 4);
    auto* account = part<QComboBox>("accountFilter");
    QCOMPARE(account->count(), 3);
    account->setCurrentText(QStringLiteral("Other"));
    QCOMPARE(column(ExchangeModel::Column::What), QStringList{QStringLiteral("Send, 83 recipients")});
    account->setCurrentIndex(0);
    auto* ends = part<CountTabs>("ends");
    ends->setFocus();
    ends->setCurrent(static_cast<int>(ExchangeEnd::Broken));
    Q_EMIT ends->chosen(ends->current());
    QCOMPARE(column(ExchangeModel::Column::What, ExchangeModel::DetailRole),
             QStringList{QStringLiteral("broke off after 17 of 100")});
    QVERIFY(m_page->escape());
    QCOMPARE(column(ExchangeModel::Column::What).size(), 6);
    QVERIFY(!m_page->escape());
}

void TestProtocolPage::documentsOfOneAttempt()
{
    writeLog(wholeLog());
    m_page->showAttempt(2);
    QTRY_COMPARE(column(ExchangeModel::Column::What, ExchangeModel::DetailRole),
                 QStringList{QStringLiteral("99 accepted, 1 rejected")});
    QVERIFY(m_page->escape());
    QTRY_COMPARE(column(ExchangeModel::Column::What).size(), 6);
}

void TestProtocolPage::attemptThatIsGone()
{
    writeLog(wholeLog());
    m_page->showAttempt(77);
    QTRY_VERIFY(part<QWidget>("empty")->isVisible());
    QString said;
    for (const QLabel* label : part<QWidget>("empty")->findChildren<QLabel*>())
        said += label->text();
    QVERIFY(said.contains(QStringLiteral("These documents are not kept any more.")));
}

void TestProtocolPage::damageMeansUnknownRecipients()
{
    writeLog(wholeLog());
    m_page->showAttempt(3);
    auto* tree = part<QWidget>("answer")->findChild<QTreeView*>();
    const auto lastLine = [tree] {
        const QAbstractItemModel& model = *tree->model();
        QModelIndex at;
        while (model.rowCount(at) > 0)
            at = model.index(model.rowCount(at) - 1, 0, at);
        return at.data().toString();
    };
    QTRY_COMPARE(lastLine(), QStringLiteral("The answer ends here. Recipients 18 to 100 are not in it: their "
                                            "state is Unknown."));
}

void TestProtocolPage::treeAndText()
{
    writeLog(wholeLog());
    m_page->showAttempt(1);
    auto* tree = part<QWidget>("request")->findChild<QTreeView*>();
    QTRY_VERIFY(tree->model()->rowCount() == 1);
    QCOMPARE(tree->accessibleName(), QStringLiteral("Request, tree"));
    const QModelIndex root = tree->model()->index(0, 0);
    const QModelIndex message = tree->model()->index(1, 0, root);
    QCOMPARE(message.data().toString(), QStringLiteral("message"));
    const int before = tree->model()->rowCount(message);
    const QModelIndex more = tree->model()->index(before - 1, 0, message);
    QCOMPARE(more.siblingAtColumn(1).data().toString(), QStringLiteral("97 more, show all"));
    tree->expand(message);
    tree->setCurrentIndex(more);
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(tree->model()->rowCount(message), before + 96);
    auto* text = part<QWidget>("request")->findChild<QPlainTextEdit*>();
    QVERIFY(!text->isVisible());
    press(part<QWidget>("form")->findChildren<QToolButton*>().constLast());
    QVERIFY(text->isVisible());
    QVERIFY(text->toPlainText().contains(QStringLiteral("    <sender>Shop</sender>")));
}

void TestProtocolPage::newEntriesKeepTheSelection()
{
    const QByteArray log = wholeLog();
    show(log);
    auto* table = part<QTableView>("documents");
    table->selectRow(3);
    QTRY_VERIFY(answerText().contains(QStringLiteral("Direction is closed")));
    LogMaker more;
    more.answered(9, 5, 0);
    writeLog(log + more.bytes());
    m_page->refresh();
    QTRY_COMPARE(table->model()->rowCount(), 7);
    QCOMPARE(table->selectionModel()->selectedRows().constFirst().row(), 4);
    QVERIFY(answerText().contains(QStringLiteral("Direction is closed")));
}

void TestProtocolPage::copies()
{
    writeLog(wholeLog());
    m_page->showAttempt(2);
    QTRY_VERIFY(!answerText().isEmpty());
    press(part<QPushButton>("copyDocuments"));
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("<sender>Shop</sender>")));
    QVERIFY(copied.contains(QStringLiteral("Direction is closed")));
    QCOMPARE(m_world->navigator.ways, QStringList{QStringLiteral("toast Request and answer copied")});
}

void TestProtocolPage::notesInWords()
{
    QCOMPARE(noteText(QStringLiteral("never arrived: connection refused")),
             QStringLiteral("Never arrived: connection refused"));
    QCOMPARE(noteText(QStringLiteral("may have arrived: closed: early")),
             QStringLiteral("May have arrived: closed: early"));
    QCOMPARE(noteText(QStringLiteral("HTTP 200, cut")), QStringLiteral("HTTP 200, cut off"));
    QCOMPARE(noteText(QStringLiteral("HTTP 200, too large")), QStringLiteral("HTTP 200, too large"));
    QCOMPARE(noteText(QStringLiteral("HTTP 503")), QStringLiteral("HTTP 503"));
}

void TestProtocolPage::savesForSupport()
{
    show(wholeLog());
    const QString path = m_world->path(QStringLiteral("support.zip"));
    press(part<QPushButton>("saveForSupport"));
    QTRY_COMPARE(m_world->prompt.asked.size(), 1);
    QVERIFY(m_world->prompt.askedFiles.isEmpty()); // given up after reading what is inside
    const QString contents = m_world->prompt.asked.constFirst().text;
    QVERIFY2(contents.contains(QStringLiteral("documents.txt: 6 requests with their answers")),
             qPrintable(contents));
    QVERIFY(contents.contains(QStringLiteral("settings.txt")));
    QVERIFY(contents.contains(QStringLiteral("No passwords, tokens, logins")));
    // Only what the filter shows.
    m_world->prompt.choices = {0};
    m_world->prompt.files = {path};
    part<CountTabs>("ends")->setCurrent(static_cast<int>(ExchangeEnd::NotReached));
    Q_EMIT part<CountTabs>("ends")->chosen(static_cast<int>(ExchangeEnd::NotReached));
    QTRY_COMPARE(part<QTableView>("documents")->model()->rowCount(), 1);
    press(part<QPushButton>("saveForSupport"));
    QTRY_VERIFY(m_world->navigator.ways.contains(QStringLiteral("toast Saved for support: support.zip")));
    const Result<ZipContainer> zip = ZipContainer::open(path);
    QVERIFY(zip);
    const QByteArray saved = *zip->readPart(QStringLiteral("documents.txt"), 1'000'000);
    QCOMPARE(saved.count("REQUEST "), 1);
    QVERIFY(saved.contains("never arrived: connection refused"));
    QVERIFY(!saved.contains("shop_main"));
}

void TestProtocolPage::unwritableSupportFileIsTold()
{
    show(wholeLog());
    m_world->prompt.choices = {0};
    m_world->prompt.files = {m_world->path(QStringLiteral("no/folder/x.zip"))};
    press(part<QPushButton>("saveForSupport"));
    QTRY_VERIFY(!m_page->findChild<NoteBar*>()->isHidden());
    QVERIFY(m_world->navigator.ways.isEmpty());
}

void TestProtocolPage::longLogsSayWhatIsListed()
{
    LogMaker log;
    for (int attempt = 1; attempt <= 2500; ++attempt)
        log.answered(attempt, 1, 0);
    show(log.bytes());
    QCOMPARE(part<QTableView>("documents")->model()->rowCount(), 2000);
    QVERIFY(part<QWidget>("older")->isVisible());
    QCOMPARE(part<QLabel>("olderText")->text(),
             QStringLiteral("The newest 2,000 of 2,500 requests are listed, filtered and saved."));
    press(part<QPushButton>("showOlder"));
    QTRY_COMPARE(part<QTableView>("documents")->model()->rowCount(), 2500);
    QVERIFY(part<QWidget>("older")->isHidden());
    show(wholeLog());
    QVERIFY(part<QWidget>("older")->isHidden());
}

void TestProtocolPage::damagedLogIsPassedOver()
{
    const QByteArray log = wholeLog();
    writeLog(log.left(log.size() / 2) + QByteArray(300, 'x') + '\n' + log);
    m_page->activate();
    QTRY_VERIFY(part<QTableView>("documents")->model()->rowCount() >= 6);
}

void TestProtocolPage::looks()
{
    for (const Theme::Scheme scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        m_page.reset();
        m_world.reset();
        m_world = std::make_unique<UiWorld>(scheme);
        m_page = std::make_unique<ProtocolPage>(m_world->ui());
        for (const QSize size : {QSize(1072, 800), QSize(968, 640)}) {
            m_page->resize(size);
            m_page->show();
            show(wholeLog());
            part<QTableView>("documents")->selectRow(2);
            QTRY_VERIFY(answerText().contains(QStringLiteral("information")));
            QCoreApplication::processEvents();
            QCOMPARE(cutTexts(*m_page).join(u'|'), QString());
            keepPicture(*m_page, QStringLiteral("protocol-%1-%2")
                                     .arg(size.width())
                                     .arg(scheme == Theme::Scheme::Light ? QStringLiteral("light")
                                                                         : QStringLiteral("dark")));
        }
    }
}

QTEST_MAIN(TestProtocolPage)
#include "test_protocolpage.moc"
