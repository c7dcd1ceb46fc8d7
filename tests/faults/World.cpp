// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/World.h"

#include <sqlite3.h>

namespace heliograph {

using namespace std::chrono_literals;

World::World(quint32 seed, Totals& totals)
    : m_seed(seed),
      m_totals(totals),
      m_dice(seed),
      m_gateway(m_dice, m_clock, totals),
      m_judge(m_gateway),
      m_account(testAccount())
{
    // One gateway in six doesn't know client ids, and the program was told so.
    if (m_dice.oneIn(6)) {
        m_account.preset = QStringLiteral("generic");
        m_gateway.honoursClientIds = false;
        m_totals.add("worlds without client ids");
    }
    m_gateway.forgetsAfterADay = m_dice.oneIn(2);
    m_people = m_dice.between(15, 45);
    editLanes();
    const Surroundings around{m_dice, m_clock, m_gateway, m_disk, m_totals};
    for (std::unique_ptr<Desk>& desk : m_desks) {
        desk = std::make_unique<Desk>(around, m_folders.place());
        desk->account = m_account;
    }
}

void World::say(const QString& what)
{
    m_trace += QStringLiteral("%1 %2").arg(m_clock.now().toString(QStringLiteral("dd.hh:mm:ss.zzz")), what);
}

CampaignPlan World::planOf(int text)
{
    CampaignPlan plan = testPlan(m_account);
    plan.message.text = QStringLiteral("Hello {Name} %1").arg(text);
    // Some may be read after they were delivered.
    if (text % 3 == 1 && m_gateway.honoursClientIds) {
        plan.message.type = MessageType::ViberThenSms;
        plan.message.viber = {plan.message.sender, plan.message.text, {}, {}, {}};
    }
    // Some are kept by the gateway until their time.
    if (text % 5 == 4)
        plan.sendAt = m_clock.nowMs() + std::chrono::milliseconds(6h).count();
    return plan;
}

QString World::live()
{
    m_gateway.changeMood();
    if (const QString wrong = openDesks(true); !wrong.isEmpty())
        return wrong;
    sealNew(someDesk());
    const int chapters = m_dice.between(5, 10);
    QString wrong;
    for (int i = 0; i < chapters && wrong.isEmpty(); ++i) {
        m_totals.add("chapters");
        if (wrong = chapter(); !wrong.isEmpty())
            wrong = QStringLiteral("chapter %1: %2").arg(i + 1).arg(wrong);
    }
    m_totals.add("writes lost by power cuts", m_disk.losses().writes);
    m_totals.add("writes torn by power cuts", m_disk.losses().torn);
    m_totals.add("files lost or back by power cuts", m_disk.losses().files);
    return wrong.isEmpty() ? end() : wrong;
}

QString World::chapter()
{
    if (m_dice.oneIn(2))
        m_gateway.changeMood();
    if (const QString wrong = runSome(); !wrong.isEmpty())
        return wrong;
    happen();
    if (!m_wrong.isEmpty())
        return m_wrong;
    if (m_dice.oneIn(8)) {
        if (const QString wrong = restore(); !wrong.isEmpty())
            return wrong;
    }
    if (m_dice.oneIn(14)) {
        if (const QString wrong = workElsewhere(); !wrong.isEmpty())
            return wrong;
    }
    return judge();
}

QString World::judge()
{
    for (const std::unique_ptr<Desk>& desk : m_desks) {
        if (desk->everBusyTwice())
            return QStringLiteral("a lane had two requests at once");
    }
    return m_judge.check(m_desks[0]->workspace(), m_campaigns);
}

std::vector<qint64> World::openCampaigns(Desk& desk)
{
    std::vector<qint64> open;
    for (const qint64 id : m_campaigns) {
        if (campaignOf(desk.workspace(), id).isOpen())
            open.push_back(id);
    }
    return open;
}

World::Fate World::drawFate()
{
    static const std::vector<Fate> kFates = {
        Fate::ToTheEnd,     Fate::ToTheEnd,  Fate::ToTheEnd,       Fate::Killed,         Fate::Killed,
        Fate::KilledInside, Fate::PowerCut,  Fate::PowerCutInside, Fate::PowerCutInside, Fate::PowerCutInside,
        Fate::Paused,       Fate::BrokenOff, Fate::Cancelled,      Fate::OtherPauses,    Fate::OtherCancels,
        Fate::DiskFull,     Fate::DiskFails, Fate::BackedUp};
    const Fate fate = m_dice.pick(kFates);
    // Few campaigns are cancelled, or most worlds would be over soon.
    const bool cancels = fate == Fate::Cancelled || fate == Fate::OtherCancels;
    return cancels && !m_dice.oneIn(3) ? Fate::Paused : fate;
}

QString World::runSome()
{
    Desk& desk = someDesk();
    const std::vector<qint64> open = openCampaigns(desk);
    if (open.empty())
        return {};
    const qint64 campaign = m_dice.pick(open);
    if (m_dice.oneIn(12))
        return tryOtherAccount(desk);
    const Fate fate = drawFate();
    const int text = static_cast<int>(fate);
    if (const Result<void> started = desk.start(campaign); !started) {
        say(QStringLiteral("start of %1: %2").arg(campaign).arg(contractWord(started.error().code)));
        return {};
    }
    say(QStringLiteral("run %1, fate %2").arg(campaign).arg(text));
    m_totals.add("runs");
    // The second program can't have it, too.
    Desk& other = *m_desks[m_desks[0].get() == &desk ? 1 : 0];
    if (m_dice.oneIn(4)) {
        m_totals.add("second starts");
        const Result<void> refused = other.start(campaign);
        if (refused || refused.error().code != ErrorCode::Busy)
            return QStringLiteral("two programs run one campaign");
    }
    return play(desk, campaign, fate);
}

void World::arm(Fate fate)
{
    if (fate == Fate::KilledInside || fate == Fate::PowerCutInside)
        m_disk.dieAt(1 + m_dice.below(m_dice.oneIn(3) ? 400 : 60));
    if (fate == Fate::DiskFull || fate == Fate::DiskFails)
        m_totals.add("disk errors");
    if (fate == Fate::DiskFull)
        m_disk.failNext(m_dice.between(1, 40), SQLITE_FULL);
    if (fate == Fate::DiskFails)
        m_disk.failNext(m_dice.between(1, 12), m_dice.oneIn(2) ? SQLITE_IOERR_WRITE : SQLITE_IOERR_FSYNC);
}

bool World::stepUntil(const Desk& desk, std::chrono::milliseconds atMost)
{
    const qint64 until = m_clock.steadyMs() + atMost.count();
    m_clock.pump();
    while (!desk.end() && !m_disk.isDead() && m_clock.steadyMs() < until) {
        if (!m_clock.advanceToNext(std::chrono::milliseconds(until - m_clock.steadyMs())))
            break;
    }
    return desk.end().has_value();
}

QString World::play(Desk& desk, qint64 campaign, Fate fate)
{
    const bool early = m_dice.oneIn(3);
    stepUntil(desk, std::chrono::milliseconds(m_dice.below(early ? 300 : 6000)));
    arm(fate);
    m_diskTrouble = fate == Fate::DiskFull || fate == Fate::DiskFails;
    const QString wrong = desk.end() ? QString() : interrupt(desk, campaign, fate);
    const bool ended = stepUntil(desk, 12h);
    m_disk.stayAlive();
    if (m_disk.isDead())
        return afterDeath(fate);
    m_disk.failNext(0, SQLITE_OK);
    if (!wrong.isEmpty())
        return wrong;
    return ended ? endRun(desk, campaign) : QStringLiteral("the run doesn't end");
}

QString World::interrupt(Desk& desk, qint64 campaign, Fate fate)
{
    Desk& other = *m_desks[m_desks[0].get() == &desk ? 1 : 0];
    const auto ask = [&](Wanted wanted) {
        m_totals.add("wishes of the other program");
        if (!CampaignStore(other.connection()).setWanted(campaign, wanted))
            say(QStringLiteral("the wish can't be written"));
    };
    switch (fate) {
    case Fate::Killed:
    case Fate::PowerCut:
        m_disk.die();
        break;
    case Fate::Paused:
    case Fate::BrokenOff: {
        m_totals.add("pauses");
        const int sends = desk.sends();
        desk.session().pause();
        if (fate == Fate::BrokenOff) {
            stepUntil(desk, std::chrono::milliseconds(m_dice.below(500)));
            if (!desk.end())
                desk.session().pause();
        }
        stepUntil(desk, 12h);
        return desk.sends() == sends ? QString() : QStringLiteral("sent on after a pause");
    }
    case Fate::Cancelled:
        m_totals.add("cancels");
        desk.session().cancel();
        break;
    case Fate::OtherPauses:
        ask(Wanted::Pause);
        break;
    case Fate::OtherCancels:
        ask(Wanted::Cancel);
        break;
    case Fate::BackedUp:
        backUp(desk);
        break;
    default:
        break;
    }
    return {};
}

QString World::afterDeath(Fate fate)
{
    const bool power = fate == Fate::PowerCut || fate == Fate::PowerCutInside;
    return crash(power, fate == Fate::KilledInside || fate == Fate::PowerCutInside);
}

QString World::endRun(Desk& desk, qint64 campaign)
{
    const RunEnd end = *desk.end();
    say(QStringLiteral("run ended %1 %2, %3 sent")
            .arg(campaignStateWord(end.state), end.error ? contractWord(end.error->code) : QString())
            .arg(desk.sends()));
    m_totals.add("collision alarms", desk.collisions().size());
    QString wrong;
    for (const qint64 key : desk.collisions()) {
        for (const RecipientRow& row : rowsOf(desk.workspace(), campaign)) {
            const Truth* truth = m_gateway.find(QString::number(row.clientId));
            if (row.key == key && !(truth && truth->liedId))
                wrong = QStringLiteral("an alarm and nobody lied");
        }
    }
    // A disk that takes nothing any more doesn't take the end either.
    const bool written = campaignOf(desk.workspace(), campaign).state != CampaignState::Running;
    if (!written && !m_diskTrouble)
        wrong = QStringLiteral("a run has ended and goes on in the ledger");
    if (written && wrong.isEmpty())
        wrong = m_judge.checkHeard(desk.workspace(), campaign, desk.heard());
    if (wrong.isEmpty())
        wrong = judge();
    desk.closeSession();
    noteCancelled(desk, campaign);
    return wrong;
}

void World::noteCancelled(Desk& desk, qint64 campaign)
{
    if (campaignOf(desk.workspace(), campaign).state != CampaignState::Cancelled)
        return;
    for (const RecipientRow& row : rowsOf(desk.workspace(), campaign))
        m_gateway.cancelled.insert(QString::number(row.clientId));
}

QString World::end()
{
    say(QStringLiteral("the end"));
    m_gateway.calm();
    m_diskTrouble = false;
    m_clock.advance(1min);
    Desk& desk = *m_desks[0];
    for (const qint64 campaign : m_campaigns) {
        for (int tries = 0; tries < 4 && campaignOf(desk.workspace(), campaign).isOpen(); ++tries) {
            if (const Result<void> started = desk.start(campaign); !started)
                break;
            if (!stepUntil(desk, 12h))
                return QStringLiteral("the last run doesn't end");
            if (const QString wrong = endRun(desk, campaign); !wrong.isEmpty())
                return wrong;
        }
        if (const QString wrong = m_judge.checkSettled(desk.workspace(), campaign, false); !wrong.isEmpty())
            return wrong;
    }
    // Everybody has a report in the end.
    m_gateway.settleStates();
    if (!desk.askForReports(9h))
        return QStringLiteral("nobody may ask for reports");
    for (const qint64 campaign : m_campaigns) {
        if (const QString wrong = m_judge.checkSettled(desk.workspace(), campaign, true); !wrong.isEmpty())
            return wrong;
    }
    return judge();
}

} // namespace heliograph
