// SPDX-License-Identifier: GPL-3.0-or-later
// Many campaigns with everything going wrong at random: faults of the gateway, kills, pauses, snapshots,
// clocks. Whatever happens, nobody gets two copies, nobody is forgotten, and the ledger claims no more than
// is known.
#include "tests/support/Scenario.h"

#include <QRandomGenerator>
#include <QTest>

using namespace heliograph;
using namespace std::chrono_literals;
using enum RecipientState;
using Fault = ModelGateway::Fault;

namespace {

constexpr int kRecipients = 60;

/// One story, told by a seed.
class Story {
public:
    explicit Story(quint32 seed) : m_random(seed)
    {
        m_scenario.account.recipientsPerDocument = 1 + below(12);
        m_scenario.account.inFlight = 1 + below(5);
        m_scenario.gateway.tellsIdOfRepeats = chance(2);
        m_faulty = below(4) * 15;
        m_scenario.gateway.fault = [this](const ModelGateway::Attempt&, int) { return nextFault(); };
        m_scenario.gateway.entries = [this](std::vector<SendEntry>& entries, int) { disturb(entries); };
        m_program = m_scenario.another();
        m_program->client->setDeadline(20s);
        m_campaign = m_program->sealed(kRecipients);
    }

    /// What is wrong after the story; empty when all is well.
    QString tell()
    {
        for (int chapter = 0; chapter < 12; ++chapter) {
            if (!run())
                return QStringLiteral("the runner doesn't end");
            happen();
            if (const QString wrong = m_program->faults(m_campaign); !wrong.isEmpty())
                return QStringLiteral("chapter %1: %2").arg(chapter).arg(wrong);
        }
        return end();
    }

private:
    int below(int n) { return static_cast<int>(m_random.bounded(n)); }
    bool chance(int oneIn) { return below(oneIn) == 0; }

    Fault nextFault()
    {
        if (below(100) >= m_faulty)
            return Fault::None;
        static constexpr std::array kFaults = {Fault::NeverArrives, Fault::LostBefore,  Fault::LostAfter,
                                               Fault::SlowAfter,    Fault::Unavailable, Fault::Html,
                                               Fault::CutAnswer,    Fault::EmptyAnswer, Fault::LoginRefused};
        return kFaults.at(static_cast<std::size_t>(below(static_cast<int>(kFaults.size()))));
    }

    void disturb(std::vector<SendEntry>& entries)
    {
        if (m_faulty == 0)
            return;
        if (chance(6))
            entries.erase(entries.begin() + below(static_cast<int>(entries.size())));
        if (chance(6))
            std::shuffle(entries.begin(), entries.end(), m_random);
        if (chance(8) && !entries.empty())
            entries.push_back(entries.front());
    }

    /// Starts, and lets the program end by itself, be paused, be broken off or be killed.
    bool run()
    {
        if (!m_program->start(m_campaign))
            return true; // finished
        const int how = below(5);
        if (how == 0)
            return m_program->runUntilEnd(12h);
        m_scenario.clock.advance(std::chrono::milliseconds(below(how == 1 ? 200 : 5000)));
        if (how == 1) {
            if (chance(3))
                snapshot();
            m_program->reopen();
            m_program->client->setDeadline(20s);
            return true;
        }
        m_program->runner->pause();
        if (how == 2)
            m_program->runner->pause();
        return m_program->runUntilEnd(12h);
    }

    void snapshot()
    {
        m_program->kill();
        m_scenario.folders.copyFolder(QStringLiteral("workspace"), QStringLiteral("snapshot"));
        m_snapshot = true;
    }

    void happen()
    {
        switch (below(8)) {
        case 0:
            m_scenario.clock.jump(chance(2) ? 2h : -2h);
            break;
        case 1:
            m_scenario.clock.advance(std::chrono::minutes(below(300)));
            break;
        case 2:
            if (m_snapshot) {
                m_program->kill();
                m_scenario.folders.copyFolder(QStringLiteral("snapshot"), QStringLiteral("workspace"));
                m_program->reopen();
                m_program->client->setDeadline(20s);
                m_snapshot = false;
            }
            break;
        default:
            break;
        }
    }

    /// Without faults every campaign comes to its end, and everybody has got the message or is the
    /// operator's.
    QString end()
    {
        m_faulty = 0;
        if (m_program->start(m_campaign) && !m_program->runUntilEnd(12h))
            return QStringLiteral("it doesn't come to an end");
        if (m_program->campaign(m_campaign).state != CampaignState::Finished)
            return QStringLiteral("not finished: ") + m_program->campaign(m_campaign).pauseDetail;
        for (const RecipientRow& row : rowsOf(*m_program->workspace, m_campaign)) {
            const bool waits = row.state == Uncertain && row.next == Next::Operator;
            if (row.state != Accepted && !waits)
                return QStringLiteral("row %1 was forgotten: %2")
                    .arg(row.row)
                    .arg(recipientStateWord(row.state));
        }
        return m_program->faults(m_campaign);
    }

    QRandomGenerator m_random;
    Scenario m_scenario;
    std::unique_ptr<Program> m_program;
    qint64 m_campaign = 0;
    int m_faulty = 0; ///< of a hundred documents
    bool m_snapshot = false;
};

} // namespace

class TestSimulation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stories_data();
    void stories();
};

void TestSimulation::stories_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSimulation::stories()
{
    QFETCH(quint32, seed);
    QCOMPARE(Story(seed).tell(), QString());
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "test_simulation.moc"
