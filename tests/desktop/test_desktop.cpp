// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program, from a spreadsheet to its report, with real keys and clicks; and ended or killed in the
// middle.
#include "tests/desktop/DesktopWorld.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/NoteBar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QProcess>
#include <QTest>

using namespace heliograph;

namespace {

/// Phones the gateway took more than once.
int takenTwice(const QList<QJsonObject>& accepted)
{
    QHash<QString, int> times;
    int twice = 0;
    for (const QJsonObject& one : accepted)
        twice += ++times[one.value(u"phone").toString()] == 2 ? 1 : 0;
    return twice;
}

} // namespace

class DesktopTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_world = std::make_unique<DesktopWorld>(); }
    void cleanup() { m_world.reset(); }

    void fromTheSpreadsheetToTheReport();
    void byKeysAlone();
    void toldToEndWhileSending();
    void killedWhileSending();
    void closedWhileSending();

private:
    void sendInAnother(QProcess& child, int rows);
    void writeAndCheck();
    qint64 newest();

    std::unique_ptr<DesktopWorld> m_world;
};

qint64 DesktopTest::newest()
{
    const std::vector<Campaign> all = m_world->campaigns();
    return all.empty() ? 0 : all.back().id;
}

// From the Recipients step, which is reading the file, to the pressed Send.
void DesktopTest::writeAndCheck()
{
    m_world->press("continueToMessage");
    m_world->writeMessage(QStringLiteral("Hello from the shop"));
    m_world->press("send");
    DesktopWorld::waitFor([this] { return m_world->widget("grid"); }, QStringLiteral("the status"));
}

void DesktopTest::fromTheSpreadsheetToTheReport()
{
    m_world->startGateway({QStringLiteral("--deliver-after"), QStringLiteral("1"), QStringLiteral("--fault"),
                           QStringLiteral("undelivered=0.2")});
    StartRequest request;
    request.file = m_world->spreadsheet(60);
    m_world->open(request);
    writeAndCheck();

    const qint64 id = newest();
    DesktopWorld::waitFor([&] { return m_world->campaign(id).state == CampaignState::Finished; },
                          QStringLiteral("the end"));
    // States arrive by themselves, and the window shows them.
    const auto settled = [&] {
        const Counts counts = m_world->campaign(id).counts;
        return counts[RecipientState::Delivered] + counts[RecipientState::Undelivered] == 60;
    };
    DesktopWorld::waitFor(settled, QStringLiteral("the reports"), 60'000);
    const qint64 failed = m_world->campaign(id).counts[RecipientState::Undelivered];
    QVERIFY(failed > 0);
    auto* grid = qobject_cast<QAbstractItemView*>(m_world->widget("grid"));
    QVERIFY(grid);
    QTRY_COMPARE(grid->model()->rowCount(), 60);
    m_world->window().grab().save(QStringLiteral(HELIOGRAPH_GALLERY "/program-status.png"));
    m_world->press("chipFailed");
    QTRY_COMPARE(qint64(grid->model()->rowCount()), failed);

    // The failed ones again: a new draft, checked before anything is sent.
    m_world->pressNamed(QStringLiteral("Retry %1").arg(failed));
    m_world->pressNamed(QStringLiteral("Retry %1 rows").arg(failed));
    DesktopWorld::waitFor([&] { return newest() != id; }, QStringLiteral("the retry"));
    const qint64 retry = newest();
    QCOMPARE(m_world->campaign(retry).parent.value_or(0), id);
    m_world->press("send");
    DesktopWorld::waitFor([&] { return m_world->campaign(retry).state == CampaignState::Finished; },
                          QStringLiteral("the end of the retry"));
    QCOMPARE(m_world->gateway().accepted().size(), 60 + failed);

    m_world->app().ui().navigator.openReport(id);
    DesktopWorld::waitFor([this] { return m_world->widget("stateBars"); }, QStringLiteral("the report"));
}

// Paste, write, check, send: not one click.
void DesktopTest::byKeysAlone()
{
    m_world->startGateway({QStringLiteral("--deliver-after"), QStringLiteral("1")});
    m_world->open();
    DesktopWorld::waitFor(
        [this] { return m_world->window().currentPage() && m_world->window().isActiveWindow(); },
        QStringLiteral("a page"));
    const auto key = [this](Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = m_world->window().focusWidget();
        QTest::keyClick(focus ? focus : &m_world->window(), code, modifiers);
    };
    QApplication::clipboard()->setText(
        QStringLiteral("Name\tPhone\nAnna\t79000000101\nBoris\t8 (900) 000-01-02\n"));
    key(Qt::Key_V, Qt::ControlModifier);
    DesktopWorld::waitFor(
        [this] {
            const QWidget* button = m_world->widget("continueToMessage");
            return button && button->isEnabled();
        },
        QStringLiteral("the recipients"));
    key(Qt::Key_Return, Qt::ControlModifier);
    DesktopWorld::waitFor(
        [this] {
            const QWidget* text = m_world->widget("messageText");
            return text && text == m_world->window().focusWidget();
        },
        QStringLiteral("the text to have the focus"));
    QTest::keyClicks(m_world->window().focusWidget(), QStringLiteral("Your order is ready."));
    m_world->allowAnyHour();
    key(Qt::Key_Return, Qt::ControlModifier);
    DesktopWorld::waitFor(
        [this] {
            const QWidget* send = m_world->widget("send");
            return send && send->isEnabled();
        },
        QStringLiteral("the check"));
    // The key for the main action only leads to Send; sending takes a key of its own.
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_world->window().focusWidget(), m_world->widget("send"));
    QVERIFY(m_world->gateway().accepted().isEmpty());
    key(Qt::Key_Space);
    DesktopWorld::waitFor([this] { return m_world->campaign(newest()).state == CampaignState::Finished; },
                          QStringLiteral("the end"));
    QCOMPARE(m_world->gateway().accepted().size(), 2);
}

// Another process sends that many; returns once the gateway has taken some.
void DesktopTest::sendInAnother(QProcess& child, int rows)
{
    m_world->startGateway({QStringLiteral("--latency"), QStringLiteral("300")});
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--child"), m_world->folder(), m_world->spreadsheet(rows)});
    QVERIFY(child.waitForStarted());
    DesktopWorld::waitFor([this] { return m_world->gateway().accepted().size() > 100; },
                          QStringLiteral("the first documents"), 60'000);
}

// As a session ends where nobody asks the windows first.
void DesktopTest::toldToEndWhileSending()
{
    constexpr int kRows = 1500;
    QProcess child;
    sendInAnother(child, kRows);
    child.terminate();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 0);

    m_world->open();
    const qint64 id = newest();
    const Campaign paused = m_world->campaign(id);
    QCOMPARE(paused.state, CampaignState::Paused);
    QCOMPARE(paused.counts[RecipientState::Submitting] + paused.counts[RecipientState::Uncertain], 0);
    QVERIFY(paused.counts[RecipientState::Ready] > 0);
    // Every answer was awaited.
    QCOMPARE(m_world->gateway().accepted().size(), kRows - paused.counts[RecipientState::Ready]);
}

void DesktopTest::killedWhileSending()
{
    constexpr int kRows = 1500;
    QProcess child;
    sendInAnother(child, kRows);
    child.kill();
    QVERIFY(child.waitForFinished());
    QVERIFY(m_world->gateway().accepted().size() < kRows);

    m_world->open();
    DesktopWorld::waitFor([this] { return m_world->buttonNamed(QStringLiteral("Resume")); },
                          QStringLiteral("the notice"));
    QVERIFY(m_world->window().notice().headline().contains(QStringLiteral("closed while sending")));
    const qint64 id = newest();
    QCOMPARE(m_world->campaign(id).state, CampaignState::Paused);
    QCOMPARE(m_world->campaign(id).counts[RecipientState::Submitting], 0);
    m_world->pressNamed(QStringLiteral("Resume"));
    DesktopWorld::waitFor([&] { return m_world->campaign(id).state == CampaignState::Finished; },
                          QStringLiteral("the end"), 60'000);
    // Nobody twice, nobody forgotten.
    QCOMPARE(m_world->gateway().accepted().size(), kRows);
    QCOMPARE(takenTwice(m_world->gateway().accepted()), 0);
}

void DesktopTest::closedWhileSending()
{
    m_world->startGateway({QStringLiteral("--latency"), QStringLiteral("1000")});
    StartRequest request;
    request.file = m_world->spreadsheet(1500);
    m_world->open(request);
    writeAndCheck();
    const qint64 id = newest();
    DesktopWorld::waitFor([&] { return m_world->app().ui().sending.busy().contains(id); },
                          QStringLiteral("the send"));
    m_world->window().close();
    QVERIFY(m_world->window().isVisible());
    m_world->pressNamed(QStringLiteral("Pause and quit"));
    DesktopWorld::waitFor([this] { return m_world->isFinished(); }, QStringLiteral("the end"));
    const Campaign paused = m_world->campaign(id);
    QCOMPARE(paused.state, CampaignState::Paused);
    QCOMPARE(paused.counts[RecipientState::Submitting], 0);
    QVERIFY(paused.counts[RecipientState::Ready] > 0);
}

namespace {

// The program that is killed: does what a person would do up to Send, and goes on sending.
int runChild(const QString& folder, const QString& file)
{
    DesktopWorld world(folder);
    StartRequest request;
    request.file = file;
    world.open(request);
    world.press("continueToMessage");
    world.writeMessage(QStringLiteral("Hello from the shop"));
    world.press("send");
    QObject::connect(&world.app(), &DesktopApp::finished, qApp, &QApplication::quit);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("heliograph"));
    const QStringList arguments = QApplication::arguments();
    constexpr int kChildArguments = 4;
    if (arguments.size() == kChildArguments && arguments.at(1) == u"--child")
        return runChild(arguments.at(2), arguments.at(3));
    DesktopTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_desktop.moc"
