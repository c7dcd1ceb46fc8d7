// SPDX-License-Identifier: GPL-3.0-or-later
// The status page with a million recipients, in a window that is painted off the screen: how soon it shows
// them, how it follows keys, filters and searches, what it needs, and whether it stays alive while 5,000
// states a second arrive. usage: bench_window [ROWS]
#include "core/storage/ReportStore.h"
#include "core/storage/RowCodec.h"
#include "tests/benchmarks/BenchTools.h"
#include "tests/benchmarks/LoopWatch.h"
#include "tests/benchmarks/MillionRows.h"
#include "tests/ui/FakeNavigator.h"
#include "tests/ui/FakePrompt.h"
#include "ui/campaign/RowsPanel.h"
#include "ui/campaign/StatusPage.h"
#include "ui/live/Desk.h"
#include "ui/live/SendingFeed.h"
#include "ui/widgets/Remembered.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <thread>

using namespace heliograph;
using namespace heliograph::bench;
using enum RecipientState;

namespace {

constexpr int kStatesPerSecond = 5000;
constexpr int kWriteEveryMs = 100;
constexpr int kLiveSeconds = 6;

/// Another program that writes reports as they come, 5,000 a second.
void writeReports(const QString& folder, qint64 campaign, qint64 rows, const std::atomic<bool>& goOn)
{
    auto db = must(Connection::open(databaseFile(folder), Connection::Mode::Write));
    ReportStore store(*db);
    constexpr int kAtOnce = kStatesPerSecond * kWriteEveryMs / 1000;
    QElapsedTimer timer;
    timer.start();
    qint64 index = 1;
    for (qint64 round = 0; goOn && index < rows; ++round) {
        std::vector<PollOutcome> outcomes;
        for (int i = 0; i < kAtOnce && index < rows; ++i, index += 2) {
            PollOutcome outcome;
            outcome.key = recipientKey(campaign, index);
            outcome.to = Delivered;
            outcomes.push_back(outcome);
        }
        must(store.record(outcomes, QDateTime::currentMSecsSinceEpoch()));
        while (goOn && timer.elapsed() < (round + 1) * kWriteEveryMs)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

/// The page in its window, with everything that it is given.
class Bench {
public:
    Bench(const WorkspacePlace& place, qint64 campaign)
        : m_campaign(campaign),
          m_theme(Theme::Scheme::Light, QApplication::font()),
          m_settings(place.configFolder),
          m_remembered(place.configFolder),
          m_desk({place, {}}, m_clock),
          m_sending(m_desk),
          m_feed(place.folder),
          m_ui{m_desk, m_feed, m_sending, m_theme, m_clock, m_settings, m_remembered, m_prompt, m_navigator}
    {
        applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), m_theme);
        m_desk.open();
        m_page = std::make_unique<StatusPage>(m_ui);
        m_page->resize(metric::kWindowWidth - metric::kNavigation, metric::kWindowHeight);
        m_page->show();
        QObject::connect(&m_feed, &WorkspaceFeed::workspaceRead, m_page.get(),
                         [this](const WorkspaceView& view) { take(view); });
        m_feed.start();
        waitFor([this] { return m_known.id != 0; });
        m_grid = m_page->findChild<RecipientGrid*>(QStringLiteral("grid"));
    }

    void awaitWhole()
    {
        waitFor([this] { return model().isComplete(); });
    }
    /// From asking for the page to a painted grid with its first rows, in ms.
    double open()
    {
        m_shown = true;
        return msUntil([this] { m_page->showCampaign(m_known); }, [this] { return isWhole(); });
    }
    double filter(const QSet<RecipientState>& states)
    {
        return untilView([this, &states] { model().setFilter(states); });
    }
    double search(const QString& text)
    {
        return untilView([this, &text] { model().setSearch(text); });
    }
    double sort(GridColumnKind kind, Qt::SortOrder order)
    {
        return untilView([this, kind, order] { m_grid->sortByColumn(model().columnOf(kind), order); });
    }
    double pageDown()
    {
        return msUntil([this] { QTest::keyClick(m_grid, Qt::Key_PageDown); }, [this] { return isWhole(); });
    }
    double scrollTo(int row)
    {
        return msUntil([this, row] { m_grid->verticalScrollBar()->setValue(row); },
                       [this] { return isWhole(); });
    }
    double checkAll()
    {
        m_grid->setFocus();
        return seconds([this] {
                   QTest::keyClick(m_grid, Qt::Key_A, Qt::ControlModifier);
                   QCoreApplication::processEvents();
               }) *
               1000;
    }
    void clearChecks() { m_grid->clearChecks(); }
    void page(int rows)
    {
        m_grid->verticalScrollBar()->setValue(m_grid->verticalScrollBar()->value() + rows);
    }
    RecipientModel& model() { return m_grid->recipients(); }

    static void waitFor(const std::function<bool()>& condition)
    {
        // Wakes a loop in which nothing happens, so that the condition is asked again.
        QTimer wake;
        wake.start(1);
        while (!condition())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

private:
    void take(const WorkspaceView& view)
    {
        for (const Campaign& campaign : view.campaigns) {
            if (campaign.id == m_campaign)
                m_known = campaign;
        }
        if (m_shown)
            m_page->showCampaign(m_known);
    }
    /// Every row in sight is there and painted.
    bool isWhole()
    {
        const int first = m_grid->rowAt(0);
        const int last =
            std::min(first + m_grid->viewport()->height() / metric::kGridRow, model().rowCount() - 1);
        if (first < 0)
            return false;
        for (int row = first; row <= last; ++row) {
            if (!model().rowAt(row))
                return false;
        }
        m_grid->viewport()->repaint();
        return true;
    }
    double msUntil(const std::function<void()>& begin, const std::function<bool()>& done)
    {
        return seconds([&] {
                   begin();
                   waitFor(done);
               }) *
               1000;
    }
    double untilView(const std::function<void()>& begin)
    {
        bool read = false;
        const auto connection =
            QObject::connect(&model(), &RecipientModel::viewRead, m_page.get(), [&read] { read = true; });
        const double took = msUntil(begin, [&] { return read && (model().rowCount() == 0 || isWhole()); });
        QObject::disconnect(connection);
        awaitWhole();
        return took;
    }

    qint64 m_campaign;
    SystemClock m_clock;
    Theme m_theme;
    Settings m_settings;
    Remembered m_remembered;
    FakePrompt m_prompt;
    FakeNavigator m_navigator;
    Desk m_desk;
    SendingFeed m_sending;
    WorkspaceFeed m_feed;
    Ui m_ui;
    std::unique_ptr<StatusPage> m_page;
    RecipientGrid* m_grid = nullptr;
    Campaign m_known;
    bool m_shown = false;
};

void print(const char* what, double value, double goal, const char* unit = "ms")
{
    judge("B11", what, value, unit, {goal, goal});
}

void measureStill(Bench& bench, int rows)
{
    std::vector<double> pages;
    for (int i = 0; i < 100; ++i)
        pages.push_back(bench.pageDown());
    print("page down, slowest of 100", *std::max_element(pages.begin(), pages.end()), 100);
    std::vector<double> jumps;
    for (int i = 1; i <= 100; ++i)
        jumps.push_back(bench.scrollTo(static_cast<int>(qint64{i} * 7919 * 131 % rows)));
    print("scroll to anywhere, slowest of 100", *std::max_element(jumps.begin(), jumps.end()), 100);
    print("filter Accepted (half of the rows)", bench.filter({Accepted}), 300);
    print("filter Failed (few rows)", bench.filter({Rejected, Undelivered, Expired}), 300);
    print("search a piece of a phone within Failed", bench.search(QStringLiteral("4321")), 1000);
    print("filter All, searched", bench.filter({}), 1000);
    print("search a word of a column", bench.search(QStringLiteral("тула")), 1000);
    print("search what is nowhere", bench.search(QStringLiteral("Zoya")), 1000);
    print("search taken back", bench.search({}), 300);
    print("order by Since", bench.sort(GridColumnKind::Since, Qt::DescendingOrder), 2000);
    print("order by a column", bench.sort(GridColumnKind::Cell, Qt::AscendingOrder), 4000);
    print("order of the list", bench.sort(GridColumnKind::Row, Qt::AscendingOrder), 300);
    print("check all rows", bench.checkAll(), 50);
    bench.clearChecks();
}

void runFor(int seconds, const std::function<void(int tick)>& act)
{
    constexpr int kTickMs = 50;
    QElapsedTimer timer;
    timer.start();
    for (int tick = 1; timer.elapsed() < seconds * 1000; ++tick) {
        act(tick);
        while (timer.elapsed() < tick * kTickMs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void measureLive(Bench& bench, const QString& folder, qint64 campaign, qint64 rows)
{
    std::atomic<bool> goOn = true;
    std::thread writer([&] { writeReports(folder, campaign, rows, goOn); });
    const auto watch = [&](const char* what, const std::function<void(int)>& act) {
        LoopWatch loop;
        runFor(kLiveSeconds, act);
        print(what, loop.longest(), 50);
        loop.print();
    };
    watch("5,000 states/s, all rows", [](int) {});
    watch("5,000 states/s, scrolling", [&](int) { bench.page(20); });
    bench.filter({Delivered});
    watch("5,000 states/s, filter Delivered", [](int) {});
    bench.filter({});
    bench.sort(GridColumnKind::Since, Qt::DescendingOrder);
    watch("5,000 states/s, newest first", [](int) {});
    goOn = false;
    writer.join();
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const qint64 rows = argc > 1 ? std::atoll(argv[1]) : 1'000'000;
    QTemporaryDir dir;
    SystemClock clock;
    const WorkspacePlace place{dir.filePath(QStringLiteral("workspace")),
                               dir.filePath(QStringLiteral("config")), QStringLiteral("bench")};
    qint64 campaign = 0;
    {
        const auto workspace = must(Workspace::open(place, clock));
        campaign = addFinishedRows(*workspace, rows, clock.nowMs());
    }
    resetPeakMemory();
    const double base = memoryMiB("VmHWM");
    Bench bench(place, campaign);
    std::printf("%lld rows\n", static_cast<long long>(rows));
    print("first paint after opening", bench.open(), 200);
    print("memory of the window with all rows", memoryMiB("VmHWM") - base, 300, "MiB");
    measureStill(bench, static_cast<int>(rows));
    print("memory at its most, orders and searches", memoryMiB("VmHWM") - base, 300, "MiB");
    measureLive(bench, place.folder, campaign, rows);
    print("memory at its most, all in all", memoryMiB("VmHWM") - base, 300, "MiB");
    return 0;
}
