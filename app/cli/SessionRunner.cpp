// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SessionRunner.h"

#include "app/cli/CliText.h"
#include "core/storage/CampaignCounts.h"

#include <QTimer>

namespace heliograph {
namespace {

constexpr qint64 kBetweenLooksMs = 200;
constexpr int kLockRetryMs = 200;

void sayWaiting(CliOutput& output, const Account& account)
{
    output.warn(Cli::tr("Another program is using account “%1”; waiting for it.").arg(account.name));
}

// Recipients that have an answer, or wait for somebody else.
qint64 answered(const Counts& counts)
{
    return counts.total() - counts[RecipientState::Ready] - counts[RecipientState::Submitting];
}

qint64 unreported(const Counts& counts)
{
    return counts[RecipientState::Accepted] + counts[RecipientState::Held] +
           counts[RecipientState::Uncertain];
}

} // namespace

Result<SessionEnd> SessionRunner::run(qint64 campaign, const RunSettings& settings, const WaitPolicy& wait)
{
    const Result<Engine*> engine = m_context.engine();
    if (!engine)
        return forward(engine);
    m_campaign = campaign;
    m_end = {};
    CampaignSession session((*engine)->workspace(), m_context.clock(), (*engine)->makeClient(settings),
                            settings);
    connectWords(session, settings);
    listen(session);
    QEventLoop loop;
    bool ended = false;
    QObject::connect(&session, &CampaignSession::ended, &loop, [&](const RunEnd& end, bool timedOut) {
        m_end.run = end;
        m_end.timedOut = timedOut;
        ended = true;
        loop.quit();
    });
    if (const Result<void> started = session.start(campaign, wait); !started)
        return forward(started);
    if (!ended)
        loop.exec();
    m_context.output().endProgress();
    return m_end;
}

void SessionRunner::connectWords(CampaignSession& session, const RunSettings& settings)
{
    QObject::connect(&session, &CampaignSession::waitingForAccount, &session,
                     [this, account = settings.account] { sayWaiting(m_context.output(), account); });
    QObject::connect(&session, &CampaignSession::collided, &session, [this](const QList<qint64>& keys) {
        m_context.output().warn(
            Cli::tr("The gateway gave %n message(s) a number that belongs to another message. Ask the "
                    "gateway before you send them again.",
                    nullptr, int(keys.size())));
    });
    QObject::connect(&session, &CampaignSession::progressed, &session, [this] { showProgress(); });
}

void SessionRunner::listen(CampaignSession& session)
{
    const auto onPress = [this, &session](int count) {
        m_end.interrupted = true;
        m_context.output().warn(
            count < 2
                ? Cli::tr("Pausing; answers that are on their way are awaited. Press again to break off.")
                : Cli::tr("Breaking off."));
        session.pause();
    };
    QObject::connect(&m_context.interrupts(), &Interrupts::interrupted, &session, onPress);
    // Pressed while the list was read: nothing has begun, and nothing shall.
    if (m_context.interrupts().count() > 0)
        QTimer::singleShot(0, &session, [onPress] { onPress(1); });
}

void SessionRunner::showProgress()
{
    const qint64 now = m_context.clock().steadyMs();
    if (now - m_shownAt < kBetweenLooksMs)
        return;
    m_shownAt = now;
    const Result<Engine*> engine = m_context.engine();
    const Result<Counts> counts = engine ? readCounts((*engine)->workspace().connection(), m_campaign)
                                         : Result<Counts>(forward(engine));
    if (!counts)
        return;
    const qint64 total = counts->total();
    if (answered(*counts) < total)
        m_context.output().progress(Cli::tr("Sending"), answered(*counts), total);
    else
        m_context.output().progress(Cli::tr("Waiting for reports"), total - unreported(*counts), total);
}

Result<WorkspaceLock> waitForAccount(CliContext& context, const Account& account)
{
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    bool told = false;
    for (;;) {
        Result<WorkspaceLock> lock = WorkspaceLock::account((*engine)->workspace().lockFolder(),
                                                            accountIdentity(account), account.name);
        if (lock || lock.error().code != ErrorCode::Busy)
            return lock;
        if (!std::exchange(told, true))
            sayWaiting(context.output(), account);
        const Result<bool> waited = context.waitFor<bool>([&context](auto done) {
            context.clock().after(std::chrono::milliseconds(kLockRetryMs), &context.interrupts(),
                                  [done] { done(true); });
        });
        if (!waited)
            return forward(waited);
    }
}

} // namespace heliograph
