// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/SendingFeed.h"

#include "core/engine/SendingDesk.h"
#include "ui/live/Desk.h"

namespace heliograph {

SendingFeed::SendingFeed(Desk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_line(std::make_shared<Line>())
{
    m_line->feed = this;
    // Again after a restored backup, which closes the engine and opens another.
    connect(&m_desk, &Desk::opened, this, &SendingFeed::makeDesk);
}

SendingFeed::~SendingFeed()
{
    const QMutexLocker locker(&m_line->mutex);
    m_line->feed = nullptr;
}

void SendingFeed::deliver(const std::shared_ptr<Line>& line, std::function<void(SendingFeed&)> what)
{
    const QMutexLocker locker(&line->mutex);
    if (SendingFeed* feed = line->feed)
        QMetaObject::invokeMethod(
            feed, [feed, what = std::move(what)] { what(*feed); }, Qt::QueuedConnection);
}

template <class T>
SendingFeed::Done<T> SendingFeed::answerTo(const std::shared_ptr<Line>& line, QObject* context, Done<T> done)
{
    return [line, guard = QPointer<QObject>(context), done = std::move(done)](const Result<T>& answer) {
        deliver(line, [guard, done, answer](SendingFeed&) {
            if (guard)
                done(answer);
        });
    };
}

void SendingFeed::makeDesk()
{
    m_views.clear();
    m_desk.onEngineThread([line = m_line](Engine& engine) {
        line->desk = std::make_unique<SendingDesk>(engine);
        {
            const QMutexLocker locker(&line->mutex);
            if (line->feed)
                line->feed->hear(*line->desk);
        }
        const Result<std::vector<InterruptedCampaign>> found = line->desk->recover();
        if (!found || found->empty())
            return;
        const QList<InterruptedCampaign> campaigns(found->begin(), found->end());
        deliver(line, [campaigns](SendingFeed& feed) { Q_EMIT feed.recovered(campaigns); });
    });
    m_desk.beforeEngineCloses([line = m_line] { line->desk.reset(); });
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
    m_desk.onEngineThread([line = m_line, what = std::move(what)](Engine&) {
        if (line->desk)
            what(*line->desk);
    });
}

void SendingFeed::keep(const RunView& view)
{
    m_views.insert(view.campaign, view);
    Q_EMIT changed(view);
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
    order([account, answer = answerTo(m_line, context, std::move(done))](SendingDesk& desk) {
        desk.links().balance(account, answer);
    });
}

void SendingFeed::senders(QObject* context, const QString& account, Done<OriginatorReply> done)
{
    order([account, answer = answerTo(m_line, context, std::move(done))](SendingDesk& desk) {
        desk.links().senders(account, answer);
    });
}

void SendingFeed::check(QObject* context, const Account& account, const std::optional<Secret>& secret,
                        Done<AccountCheck> done)
{
    order([account, secret, answer = answerTo(m_line, context, std::move(done))](SendingDesk& desk) {
        desk.links().check(account, secret, answer);
    });
}

void SendingFeed::forgetSecret(const QString& account)
{
    order([account](SendingDesk& desk) { desk.links().forget(account); });
}

void SendingFeed::protocol(QObject* context, std::function<void(const std::vector<ProtocolLog::Entry>&)> done)
{
    order([line = m_line, guard = QPointer<QObject>(context), done = std::move(done)](SendingDesk& desk) {
        const auto& kept = desk.protocolLog().entries();
        deliver(line, [guard, done, entries = std::vector(kept.begin(), kept.end())](SendingFeed&) {
            if (guard)
                done(entries);
        });
    });
}

void SendingFeed::shutdown(QObject* context, std::function<void()> done)
{
    const auto closing = [line = m_line, guard = QPointer<QObject>(context), done](Engine&) -> Result<void> {
        if (!line->desk)
            return fail(ErrorCode::Cancelled);
        line->desk->shutdown([line, guard, done] {
            deliver(line, [guard, done](SendingFeed&) {
                if (guard)
                    done();
            });
        });
        return {};
    };
    m_desk.change(context, closing, [done](const Result<void>& begun) {
        if (!begun)
            done();
    });
}

} // namespace heliograph
