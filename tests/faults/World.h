// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/Judge.h"

namespace heliograph {

/// One simulated world, told by a seed: people with two programs on one workspace, a gateway with moods, a
/// disk and a clock that can't be trusted. The same seed is the same world.
class World {
public:
    World(quint32 seed, Totals& totals);

    /// Lives through its chapters and the end; what is wrong then, empty when all is well.
    QString live();
    /// What happened, one line each.
    const QStringList& trace() const { return m_trace; }

private:
    enum class Fate : quint8 {
        ToTheEnd,
        Killed,
        KilledInside,
        PowerCut,
        PowerCutInside,
        Paused,
        BrokenOff,
        Cancelled,
        OtherPauses,
        OtherCancels,
        DiskFull,
        DiskFails,
        BackedUp
    };

    QString chapter();
    QString runSome();
    QString play(Desk& desk, qint64 campaign, Fate fate);
    QString interrupt(Desk& desk, qint64 campaign, Fate fate);
    QString endRun(Desk& desk, qint64 campaign);
    QString afterDeath(Fate fate);
    Fate drawFate();
    void arm(Fate fate);
    bool stepUntil(const Desk& desk, std::chrono::milliseconds atMost);

    // What people do.
    void happen();
    void doSomething(int what, Desk& desk);
    void sealNew(Desk& desk);
    void sealAgain(Desk& desk);
    void retry(Desk& desk);
    void settle(Desk& desk);
    void editLanes();
    void setClock();
    void stopList(Desk& desk);
    void keepSnapshot();
    QString restore();
    QString workElsewhere();
    QString tryOtherAccount(Desk& desk);

    // What computers do.
    QString crash(bool power, bool inside);
    QString openDesks(bool powerMayFail);
    void harmWitness();
    void backUp(Desk& desk);
    void putInPlace(const QString& backup);
    QString afterRestore();

    QString end();
    QString judge();
    void noteCancelled(Desk& desk, qint64 campaign);
    std::vector<qint64> openCampaigns(Desk& desk);
    Desk& someDesk() { return *m_desks[static_cast<std::size_t>(m_dice.below(2))]; }
    CampaignPlan planOf(int text);
    void say(const QString& what);

    quint32 m_seed;
    Totals& m_totals;
    Dice m_dice;
    VirtualClock m_clock;
    LossyVfs m_disk;
    TemporaryWorkspace m_folders;
    HostileGateway m_gateway;
    Judge m_judge;
    Account m_account;
    std::array<std::unique_ptr<Desk>, 2> m_desks;
    std::vector<qint64> m_campaigns; ///< sealed, in the ledger as it is now
    struct Kept {
        bool isBackup = false;
        std::vector<qint64> campaigns;
    };
    std::optional<Kept> m_kept;
    int m_texts = 0;
    int m_people = 0;
    bool m_mayFork = false; ///< something was done to the workspace that its next opening must or may notice
    bool m_diskTrouble = false;
    QString m_wrong; ///< seen by something that can't answer
    QStringList m_trace;
};

} // namespace heliograph
