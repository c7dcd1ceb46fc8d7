// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/status/StatusWorld.h"

#include "core/storage/CampaignCounts.h"
#include "core/storage/EventWriter.h"

#include <QTest>

namespace heliograph {
namespace {

constexpr int kRows = 300;

struct Fate {
    RecipientState state;
    Reason reason = Reason::None;
    Next next = Next::None;
};

// The story of every sixteenth row, so that a page of the grid shows them all.
Fate fateOf(int n)
{
    using enum RecipientState;
    switch (n % 16) {
    case 2:
    case 4:
        return {Accepted};
    case 3:
        return {Skipped, Reason::StopListed};
    case 5:
        return {Rejected, Reason::DestinationClosed};
    case 7:
        return {Undelivered};
    case 8:
        return {Invalid, Reason::PhoneTooShort};
    case 9:
        return {Uncertain, Reason::AnswerLost, Next::AskAgain};
    case 10:
        return {Uncertain, Reason::RepeatsUsedUp, Next::Operator};
    case 11:
        return {Expired};
    case 12:
        return {Read};
    case 13:
        return {Ready};
    case 14:
        return {NoReport, Reason::GaveUp};
    default:
        return {Delivered};
    }
}

std::vector<NewRecipient> people()
{
    static const QStringList kNames = {
        QStringLiteral("Анна"),  QStringLiteral("Борис"), QStringLiteral("Вера"), QStringLiteral("Глеб"),
        QStringLiteral("Дарья"), QStringLiteral("Егор"),  QStringLiteral("Жанна")};
    static const QStringList kCities = {QStringLiteral("Калуга"), QStringLiteral("Рязань"),
                                        QStringLiteral("Тула"), QStringLiteral("Владимир"),
                                        QStringLiteral("Псков")};
    std::vector<NewRecipient> rows;
    for (int n = 1; n <= kRows; ++n) {
        NewRecipient row = testRecipient(n);
        row.cells = {kNames.at(n % kNames.size()), kCities.at(n % kCities.size()), QString::number(n * 10)};
        if (fateOf(n).state == RecipientState::Invalid)
            row.phone = QStringLiteral("7900");
        rows.push_back(row);
    }
    return rows;
}

void orDie(const Result<void>& result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().technical));
}

void setFate(Connection& db, qint64 campaign, int n, qint64 at)
{
    const Fate fate = fateOf(n);
    const qint64 key = recipientKey(campaign, n);
    const QByteArray due = fate.next == Next::AskAgain
                               ? ",due_kind=1,due_at=" + QByteArray::number(at + 3'600'000)
                               : QByteArray();
    const bool wasSent = fate.state != RecipientState::Ready && fate.state != RecipientState::Invalid &&
                         fate.state != RecipientState::Skipped;
    orDie(db.execute("UPDATE delivery SET state=" + QByteArray::number(int(fate.state)) +
                     ",next=" + QByteArray::number(int(fate.next)) + ",reason='" +
                     reasonCode(fate.reason).toLatin1() + "',changed_at=" + QByteArray::number(at) + due +
                     (wasSent ? ",attempt=1,gateway_id='" + QByteArray::number(2856677000 + n) + "'" : "") +
                     " WHERE id=" + QByteArray::number(key)));
    if (!wasSent)
        return;
    const bool isReport = fate.state == RecipientState::Delivered || fate.state == RecipientState::Read;
    if (isReport)
        orDie(writeEvent(db, {key, at - 5000, EventKind::Attempt, RecipientState::Accepted, {}, {}, 1}));
    orDie(writeEvent(
        db, {key, at, isReport ? EventKind::Report : EventKind::Attempt, fate.state, fate.reason, {}, 1}));
}

} // namespace

StatusWorld::StatusWorld(Theme::Scheme scheme) : world(scheme)
{
    world.addAccount();
    fill();
    reopen();
}

StatusWorld::~StatusWorld()
{
    m_page.reset();
}

void StatusWorld::fill()
{
    m_campaign = world.engine([](Engine& engine) -> Result<qint64> {
        Result<Account> account = engine.accounts().account(QStringLiteral("Main"));
        if (!account)
            return forward(account);
        CampaignPlan plan = testPlan(*account);
        plan.message.text = QStringLiteral("{Name}, hello from {City}");
        const qint64 now = engine.clock().nowMs();
        Connection& db = engine.workspace().connection();
        const qint64 id = addDraft(engine.workspace(), plan, people(), now);
        Result<Transaction> transaction = Transaction::begin(db);
        orDie(db.execute("UPDATE campaign SET name='Spring sale',headers='Name\x1f"
                         "City\x1f"
                         "Bonus',account_name='Main',state=2,parts=352,requests=3,sealed_at=" +
                         QByteArray::number(now - 60'000) + " WHERE id=" + QByteArray::number(id)));
        orDie(
            db.execute("INSERT INTO attempt(id,campaign,slot,repeat,rows,started_at,finished_at) VALUES(1," +
                       QByteArray::number(id) + ",0,0,100," + QByteArray::number(now - 40'000) + ',' +
                       QByteArray::number(now - 39'000) + ')'));
        orDie(db.execute("UPDATE recipient SET parts=1+(id%9=0),client_id=500000000000000+(id&65535)"));
        for (int n = 1; n <= kRows; ++n)
            setFate(db, id, n, now - (kRows - n) * 100 - 1000);
        orDie(recountCampaign(db, id));
        if (!transaction)
            return forward(transaction);
        if (const Result<void> done = transaction->commit(); !done)
            return forward(done);
        return id;
    });
}

void StatusWorld::reopen()
{
    m_page = std::make_unique<StatusPage>(world.ui());
    QObject::connect(&world.feed, &WorkspaceFeed::workspaceRead, m_page.get(),
                     [this](const WorkspaceView& view) {
                         for (const Campaign& campaign : view.campaigns) {
                             if (campaign.id == m_campaign)
                                 m_page->showCampaign(campaign);
                         }
                     });
    m_page->resize(1072, 800);
    m_page->show();
    m_page->activateWindow();
    if (!QTest::qWaitForWindowActive(m_page.get()))
        qFatal("no window");
    world.feed.reopen();
    UiWorld::waitFor([this] { return rows() == kRows && model().rowAt(0); });
    m_page->focusFirst();
}

void StatusWorld::settle()
{
    const Campaign now = loaded();
    UiWorld::waitFor([&] {
        return find<QLabel>("progressText")->isVisible() &&
               find<Chip>("chipAll")->accessibleName().contains(QLocale().toString(now.recipients));
    });
}

void StatusWorld::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_page->focusWidget() ? m_page->focusWidget() : m_page.get(), key, modifiers);
}

void StatusWorld::goTo(int n)
{
    const int row = model().rowOf(recipientKey(m_campaign, n));
    grid().goTo(row);
    UiWorld::waitFor([&] { return model().rowAt(row); });
    UiWorld::waitFor([&] { return label("detailsTitle").contains(QLocale().toString(n + 1)); });
}

void StatusWorld::execute(const QByteArray& sql)
{
    world.engine([sql](Engine& engine) -> Result<int> {
        if (const Result<void> done = engine.workspace().connection().execute(sql.constData()); !done)
            return forward(done);
        return 0;
    });
}

void StatusWorld::moveRow(int n, RecipientState state, Next next)
{
    execute("UPDATE delivery SET state=" + QByteArray::number(int(state)) +
            ",next=" + QByteArray::number(int(next)) +
            ",reason=NULL,due_kind=NULL WHERE id=" + QByteArray::number(recipientKey(m_campaign, n)));
    recount();
}

void StatusWorld::recount()
{
    world.engine([id = m_campaign](Engine& engine) -> Result<int> {
        Connection& db = engine.workspace().connection();
        Result<Transaction> transaction = Transaction::begin(db);
        orDie(recountCampaign(db, id));
        if (const Result<void> done = transaction->commit(); !done)
            return forward(done);
        return 0;
    });
}

void StatusWorld::setState(CampaignState state, const QByteArray& more)
{
    execute("UPDATE campaign SET state=" + QByteArray::number(int(state)) + more +
            " WHERE id=" + QByteArray::number(m_campaign));
}

Campaign StatusWorld::loaded()
{
    return loaded(m_campaign);
}

Campaign StatusWorld::loaded(qint64 campaign)
{
    return world.engine([campaign](Engine& engine) { return engine.campaigns().campaign(campaign); });
}

RecipientRow StatusWorld::row(int n)
{
    return world.engine([id = m_campaign, n](Engine& engine) -> Result<RecipientRow> {
        return rowsOf(engine.workspace(), id).at(static_cast<std::size_t>(n - 1));
    });
}

void StatusWorld::check(std::initializer_list<int> rows)
{
    RowSet set;
    for (const int n : rows)
        set.insert(recipientKey(m_campaign, n));
    model().setChecks(set);
}

QString StatusWorld::lastWay() const
{
    return world.navigator.ways.isEmpty() ? QString() : world.navigator.ways.last();
}

Campaign StatusWorld::newest()
{
    return world.engine([](Engine& engine) -> Result<Campaign> {
        const Result<std::vector<Campaign>> all = engine.campaigns().campaigns();
        return all ? Result<Campaign>(all->back()) : Result<Campaign>(forward(all));
    });
}

} // namespace heliograph
