// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/SendingFeed.h"

#include "core/engine/SendingDesk.h"
#include "ui/live/Desk.h"

namespace heliograph {

SendingFeed::SendingFeed(Desk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_held(std::make_shared<OnEngineThread>())
{
    qRegisterMetaType<RunView>();
    qRegisterMetaType<RunEnd>();
    // Again after a restored backup, which closes the engine and opens another.
    connect(&m_desk, &Desk::opened, this, &SendingFeed::makeDesk);
}

SendingFeed::~SendingFeed() = default;

void SendingFeed::makeDesk()
{
    m_views.clear();
    const auto held = m_held;
    m_desk.onEngineThread([this, held](Engine& engine) {
        held->desk = std::make_unique<SendingDesk>(engine);
        hear(*held->desk);
        const Result<std::vector<InterruptedCampaign>> found = held->desk->recover();
        if (!found || found->empty())
            return;
        const QList<InterruptedCampaign> campaigns(found->begin(), found->end());
        QMetaObject::invokeMethod(this, [this, campaigns] { Q_EMIT recovered(campaigns); });
    });
    m_desk.beforeEngineCloses([held] { held->desk.reset(); });
}

void SendingFeed::hear(SendingDesk& desk)
{
    connect(&desk, &SendingDesk::changed, this, &SendingFeed::keep);
    connect(&desk, &SendingDesk::progressed, this, &SendingFeed::progressed);
    connect(&desk, &SendingDesk::collided, this, &SendingFeed::collided);
    connect(&desk, &SendingDesk::ended, this, &SendingFeed::ended);
    connect(&desk, &SendingDesk::deletedAtGateway, this, &SendingFeed::deletedAtGateway);
    connect(&desk, &SendingDesk::asked, this, &SendingFeed::asked);
    connect(&desk, &SendingDesk::reported, this, &SendingFeed::reported);
}

void SendingFeed::order(std::function<void(SendingDesk&)> what)
{
    m_desk.onEngineThread([held = m_held, what = std::move(what)](Engine&) {
        if (held->desk)
            what(*held->desk);
    });
}

void SendingFeed::keep(const RunView& view)
{
    m_views.insert(view.campaign, view);
    Q_EMIT changed(view);
}

void SendingFeed::deliver(const QPointer<QObject>& guard, std::function<void()> what)
{
    QMetaObject::invokeMethod(
        this,
        [guard, what = std::move(what)] {
            if (guard)
                what();
        },
        Qt::QueuedConnection);
}

void SendingFeed::start(qint64 campaign)
{
    order([campaign](SendingDesk& desk) { desk.start(campaign); });
}

void SendingFeed::pause(qint64 campaign)
{
    order([campaign](SendingDesk& desk) { desk.pause(campaign); });
}

void SendingFeed::breakOff(qint64 campaign)
{
    order([campaign](SendingDesk& desk) { desk.breakOff(campaign); });
}

void SendingFeed::cancel(qint64 campaign)
{
    order([campaign](SendingDesk& desk) { desk.cancel(campaign); });
}

void SendingFeed::askNow(qint64 campaign)
{
    order([campaign](SendingDesk& desk) { desk.askNow(campaign); });
}

RunView SendingFeed::view(qint64 campaign) const
{
    const auto found = m_views.constFind(campaign);
    if (found != m_views.constEnd())
        return *found;
    RunView view;
    view.campaign = campaign;
    return view;
}

QList<qint64> SendingFeed::busy() const
{
    QList<qint64> campaigns;
    for (const RunView& view : m_views) {
        if (view.isBusy())
            campaigns += view.campaign;
    }
    return campaigns;
}

void SendingFeed::balance(QObject* context, const QString& account, Done<BalanceReply> done)
{
    order([this, guard = QPointer<QObject>(context), account, done = std::move(done)](SendingDesk& desk) {
        desk.links().balance(account, [this, guard, done](const Result<BalanceReply>& reply) {
            deliver(guard, [done, reply] { done(reply); });
        });
    });
}

void SendingFeed::senders(QObject* context, const QString& account, Done<OriginatorReply> done)
{
    order([this, guard = QPointer<QObject>(context), account, done = std::move(done)](SendingDesk& desk) {
        desk.links().senders(account, [this, guard, done](const Result<OriginatorReply>& reply) {
            deliver(guard, [done, reply] { done(reply); });
        });
    });
}

void SendingFeed::forgetSecret(const QString& account)
{
    order([account](SendingDesk& desk) { desk.links().forget(account); });
}

void SendingFeed::protocol(QObject* context, std::function<void(const std::vector<ProtocolLog::Entry>&)> done)
{
    order([this, guard = QPointer<QObject>(context), done = std::move(done)](SendingDesk& desk) {
        const auto& kept = desk.protocolLog().entries();
        std::vector<ProtocolLog::Entry> entries(kept.begin(), kept.end());
        deliver(guard, [done, entries = std::move(entries)] { done(entries); });
    });
}

void SendingFeed::shutdown(QObject* context, std::function<void()> done)
{
    order([this, guard = QPointer<QObject>(context), done = std::move(done)](SendingDesk& desk) {
        desk.shutdown([this, guard, done] { deliver(guard, done); });
    });
}

} // namespace heliograph
