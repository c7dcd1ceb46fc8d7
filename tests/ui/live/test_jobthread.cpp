// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs of a thread, and its end while others still give it some.
#include "ui/live/JobThread.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace heliograph;

class JobThreadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doesItsJobsInOrder();
    void theLastJobIsTheLast();
    void nothingHappensBehindTheEnd();
    void othersMayGiveJobsWhileItEnds();
};

void JobThreadTest::doesItsJobsInOrder()
{
    std::vector<int> done;
    {
        JobThread thread(QStringLiteral("jobs"));
        for (int job = 0; job < 100; ++job)
            thread.post([&done, job] { done.push_back(job); });
    }
    QCOMPARE(done.size(), std::size_t(100));
    QVERIFY(std::is_sorted(done.begin(), done.end()));
}

void JobThreadTest::theLastJobIsTheLast()
{
    std::vector<int> done;
    JobThread thread(QStringLiteral("jobs"));
    thread.post([&done] { done.push_back(1); });
    thread.finish([&done] { done.push_back(2); });
    QCOMPARE(done, (std::vector<int>{1, 2}));
    thread.finish([&done] { done.push_back(3); });
    QCOMPARE(done.size(), std::size_t(2));
}

void JobThreadTest::nothingHappensBehindTheEnd()
{
    auto happened = std::make_shared<std::atomic<bool>>(false);
    JobThread thread(QStringLiteral("jobs"));
    thread.finish({});
    thread.post([happened] { *happened = true; });
    QVERIFY(!*happened);
    // Nobody keeps what will never be done.
    QCOMPARE(happened.use_count(), 1L);
}

// As the engine's thread hands jobs on to the reading thread while the program ends.
void JobThreadTest::othersMayGiveJobsWhileItEnds()
{
    for (int round = 0; round < 200; ++round) {
        JobThread thread(QStringLiteral("jobs"));
        std::atomic<bool> isOver = false;
        std::atomic<int> given = 0;
        std::thread giver([&] {
            while (!isOver) {
                thread.post([] {});
                ++given;
            }
        });
        while (given < 3)
            std::this_thread::yield();
        thread.finish({});
        isOver = true;
        giver.join();
    }
}

QTEST_GUILESS_MAIN(JobThreadTest)
#include "test_jobthread.moc"
