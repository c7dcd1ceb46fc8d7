// SPDX-License-Identifier: GPL-3.0-or-later
// What people do in a simulated world.
#include "core/storage/DecisionStore.h"
#include "core/storage/StopListStore.h"
#include "tests/faults/World.h"

namespace heliograph {
namespace {

using namespace std::chrono_literals;

QString textFor(const QString& phone, int text)
{
    return QStringLiteral("Hello Name%1 %2").arg(phone.right(9).toInt()).arg(text);
}

int textOf(const Campaign& campaign)
{
    return campaign.plan.message.text.section(u' ', -1).toInt();
}

} // namespace

void World::happen()
{
    constexpr int kKinds = 14;
    constexpr int kSnapshot = 10;
    const int what = m_dice.below(kKinds);
    if (what != kSnapshot && m_dice.oneIn(5))
        m_disk.dieAt(1 + m_dice.below(100));
    doSomething(what, someDesk());
    m_disk.stayAlive();
    if (!m_disk.isDead())
        return;
    m_totals.add("deaths while something is decided");
    m_wrong = crash(!m_dice.oneIn(3), true);
}

void World::doSomething(int what, Desk& desk)
{
    switch (what) {
    case 0:
    case 1:
        sealNew(desk);
        break;
    case 2:
    case 3:
        sealAgain(desk);
        break;
    case 4:
        retry(desk);
        break;
    case 5:
    case 6:
        settle(desk);
        break;
    case 7:
        editLanes();
        break;
    case 8:
        setClock();
        break;
    case 9:
        stopList(desk);
        break;
    case 10:
        keepSnapshot();
        break;
    default:
        m_gateway.letTimeWork();
        say(QStringLiteral("asks for reports"));
        desk.askForReports(std::chrono::minutes(m_dice.between(1, 90)));
        break;
    }
}

void World::sealNew(Desk& desk)
{
    std::vector<NewRecipient> people;
    for (int n = 1; n <= m_people; ++n) {
        if (!m_dice.oneIn(3))
            people.push_back(testRecipient(n));
    }
    const Result<qint64> sealed = desk.seal(planOf(++m_texts), people, RepeatPolicy::Refuse);
    if (!sealed)
        return say(QStringLiteral("not sealed: ") + contractWord(sealed.error().code));
    m_campaigns.push_back(*sealed);
    m_totals.add("sealed campaigns");
    say(QStringLiteral("sealed %1, text %2").arg(*sealed).arg(m_texts));
}

void World::sealAgain(Desk& desk)
{
    if (m_campaigns.empty())
        return;
    const int text = textOf(campaignOf(desk.workspace(), m_dice.pick(m_campaigns)));
    std::vector<NewRecipient> people;
    for (int n = 1; n <= m_people; ++n) {
        if (!m_dice.oneIn(4))
            people.push_back(testRecipient(n));
    }
    const RepeatPolicy policy = m_dice.oneIn(5)   ? RepeatPolicy::Allow
                                : m_dice.oneIn(2) ? RepeatPolicy::Skip
                                                  : RepeatPolicy::Refuse;
    m_totals.add("lists sealed again");
    const Result<qint64> sealed = desk.seal(planOf(text), people, policy);
    say(QStringLiteral("text %1 again, policy %2: %3")
            .arg(text)
            .arg(static_cast<int>(policy))
            .arg(sealed ? QString::number(*sealed) : contractWord(sealed.error().code)));
    if (!sealed) {
        m_totals.add("refused repeats");
    } else {
        m_campaigns.push_back(*sealed);
    }
    // Whoever has lost the power may find it sealed.
    if (policy != RepeatPolicy::Allow || (!sealed && !m_disk.isDead()))
        return;
    for (const NewRecipient& one : people)
        m_judge.excuse(one.phone, textFor(one.phone, text));
}

void World::retry(Desk& desk)
{
    using enum RecipientState;
    if (m_campaigns.empty())
        return;
    const qint64 campaign = m_dice.pick(m_campaigns);
    const bool risky = m_dice.oneIn(3);
    const QSet<RecipientState> states = risky ? QSet<RecipientState>{NoReport, Uncertain}
                                              : QSet<RecipientState>{Rejected, Undelivered, Expired};
    const Result<RetryDraft> draft =
        DecisionStore(desk.connection())
            .retryDraft(campaign, states, {.mayHaveArrived = risky, .onceMore = false}, m_clock.nowMs());
    if (!draft)
        return say(QStringLiteral("no retry of %1: %2").arg(campaign).arg(contractWord(draft.error().code)));
    const Result<void> sealed =
        desk.sealDraft(draft->campaign, risky ? RepeatPolicy::Allow : RepeatPolicy::Skip);
    if (!sealed && !m_disk.isDead())
        return say(QStringLiteral("retry of %1 not sealed: %2")
                       .arg(campaign)
                       .arg(contractWord(sealed.error().code)));
    m_totals.add("retries");
    if (sealed)
        m_campaigns.push_back(draft->campaign);
    say(QStringLiteral("retry of %1 is %2").arg(campaign).arg(draft->campaign));
    if (!risky)
        return;
    const int text = textOf(campaignOf(desk.workspace(), campaign));
    for (const RecipientRow& row : rowsOf(desk.workspace(), draft->campaign))
        m_judge.excuse(row.phone, textFor(row.phone, text));
}

void World::settle(Desk& desk)
{
    if (m_campaigns.empty())
        return;
    const qint64 campaign = m_dice.pick(m_campaigns);
    const int text = textOf(campaignOf(desk.workspace(), campaign));
    DecisionStore decisions(desk.connection());
    for (const RecipientRow& row : rowsOf(desk.workspace(), campaign)) {
        if (row.state != RecipientState::Uncertain || row.next != Next::Operator || m_dice.oneIn(3))
            continue;
        static const std::vector<Decision> kDecisions = {Decision::AskAgain, Decision::AskAgain,
                                                         Decision::WasSent, Decision::WasNotSent};
        const Decision decision = m_dice.pick(kDecisions);
        const Result<SettleResult> settled =
            decisions.settle(campaign, {row.row}, decision, QStringLiteral("anna"), m_clock.nowMs());
        if (!m_disk.isDead() && (!settled || settled->settled == 0))
            continue;
        m_totals.add("decisions");
        Truth& truth = m_gateway.record(QString::number(row.clientId), row.phone, textFor(row.phone, text));
        truth.askedByPerson = truth.askedByPerson || decision == Decision::AskAgain;
        truth.decidedSent = truth.decidedSent || decision == Decision::WasSent;
        truth.decidedUnsent = truth.decidedUnsent || decision == Decision::WasNotSent;
        if (decision == Decision::AskAgain && !m_gateway.honoursClientIds)
            m_wrong = QStringLiteral("somebody may be asked again where client ids aren't honoured");
    }
    say(QStringLiteral("decided about %1").arg(campaign));
}

void World::editLanes()
{
    m_account.recipientsPerDocument = m_dice.between(1, 12);
    m_account.inFlight = m_dice.between(1, 5);
    for (const std::unique_ptr<Desk>& desk : m_desks) {
        if (desk)
            desk->account = m_account;
    }
    m_totals.add("edits of lanes");
    say(QStringLiteral("%1 a document, %2 in flight")
            .arg(m_account.recipientsPerDocument)
            .arg(m_account.inFlight));
}

void World::setClock()
{
    // A gateway that forgets must not meet a clock that goes back: how old an attempt is, nobody knows then.
    const bool back = !m_gateway.forgetsAfterADay && m_dice.oneIn(2);
    const std::chrono::minutes by(m_dice.between(1, m_dice.oneIn(3) ? 3000 : 120));
    m_clock.jump(back ? -by : by);
    m_gateway.clockJumped = true;
    m_gateway.clockWentBack = m_gateway.clockWentBack || back;
    m_totals.add("clock jumps");
    say(QStringLiteral("the clock was set by %1 min").arg(back ? -by.count() : by.count()));
}

void World::stopList(Desk& desk)
{
    const QString phone = testPhone(m_dice.between(1, m_people));
    if (!StopListStore(desk.connection()).add({{phone, {}, QStringLiteral("manual"), m_clock.nowMs()}}))
        return;
    m_gateway.stopListed.insert(phone);
    m_totals.add("stop list entries");
    say(phone + QStringLiteral(" is on the stop list"));
}

QString World::tryOtherAccount(Desk& desk)
{
    const std::vector<qint64> open = openCampaigns(desk);
    const qint64 campaign = m_dice.pick(open);
    m_totals.add("edited accounts");
    say(QStringLiteral("another login for %1").arg(campaign));
    desk.account.login = QStringLiteral("another");
    m_gateway.accountEdited = true;
    const Result<void> started = desk.start(campaign);
    const bool ended = !started || stepUntil(desk, 12h);
    const QString wrong = !ended    ? QStringLiteral("the run with another account doesn't end")
                          : started ? endRun(desk, campaign)
                                    : QString();
    desk.account = m_account;
    m_gateway.accountEdited = false;
    return wrong;
}

// The workspace goes to another computer while the old one goes on.
QString World::workElsewhere()
{
    if (const std::vector<qint64> open = openCampaigns(*m_desks[0]); open.empty())
        return {};
    m_totals.add("copies on another computer");
    say(QStringLiteral("a copy works elsewhere"));
    for (const std::unique_ptr<Desk>& desk : m_desks)
        desk->kill();
    m_disk.settle();
    m_folders.copyFolder(QStringLiteral("workspace"), QStringLiteral("copy"));
    if (const QString wrong = openDesks(false); !wrong.isEmpty())
        return wrong;
    const Surroundings around{m_dice, m_clock, m_gateway, m_disk, m_totals};
    const QString config = QStringLiteral("config-%1").arg(m_clock.steadyMs());
    Desk copy(
        around,
        {m_folders.path(QStringLiteral("copy")), m_folders.path(config), QStringLiteral("computer-two")},
        true);
    copy.account = m_account;
    if (!copy.open() || !copy.workspace().wasForked())
        return QStringLiteral("a copy doesn't know that it is one");
    const std::vector<qint64> open = openCampaigns(copy);
    const qint64 campaign = m_dice.pick(open);
    const Result<void> refused = copy.start(campaign);
    if (refused || refused.error().code != ErrorCode::OtherMachine)
        return QStringLiteral("a copy runs a campaign that nobody has taken over");
    const bool taken =
        CampaignStore(copy.connection()).setMachine(campaign, QStringLiteral("computer-two")) &&
        copy.start(campaign);
    if (!taken || !stepUntil(copy, 12h))
        return QStringLiteral("a copy can't be taken over");
    Judge judge = m_judge;
    judge.forgetSeen();
    return judge.check(copy.workspace(), m_campaigns);
}

} // namespace heliograph
