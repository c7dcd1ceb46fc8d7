// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/SendingDesk.h"

#include "core/base/Log.h"
#include "core/engine/CampaignClosing.h"
#include "core/engine/SendingJob.h"
#include "core/storage/Ledger.h"

#include <QDir>

namespace heliograph {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kLook = 2s;
constexpr std::chrono::milliseconds kScheduleLook = 1min;
constexpr std::chrono::milliseconds kBetweenProgress = 200ms;
// A quick message goes in beside a long campaign; it makes a document or two.
constexpr qint64 kSmall = 20;

ProtocolBounds boundsFrom(const Settings& settings)
{
    constexpr qint64 kMegabyte = 1024 * 1024;
    constexpr int kHoursPerDay = 24;
    return {settings.number(Setting::LogMegabytes) * kMegabyte,
            std::chrono::hours(settings.number(Setting::LogDays) * kHoursPerDay)};
}

} // namespace

SendingDesk::SendingDesk(Engine& engine, QObject* parent)
    : QObject(parent),
      m_engine(engine),
      m_log(engine.clock()),
      m_links(engine),
      m_leases(engine.workspace().lockFolder()),
      m_reports(engine, m_links, m_leases),
      m_schedulesKeptAt(engine.clock().steadyMs())
{
    m_log.setFile(QDir(engine.workspace().folder()).filePath(protocolLogName()),
                  boundsFrom(engine.settings()));
    engine.setProtocolLog(&m_log);
    connect(&m_reports, &ReportKeeper::progressed, this, &SendingDesk::reported);
    connect(&m_reports, &ReportKeeper::asked, this, &SendingDesk::asked);
    engine.clock().after(0ms, this, [this] {
        if (!m_closing)
            m_reports.start();
        lookAround();
    });
}

SendingDesk::~SendingDesk()
{
    m_engine.setProtocolLog(nullptr);
}

SendingJob& SendingDesk::jobOf(qint64 campaign)
{
    std::unique_ptr<SendingJob>& job = m_jobs[campaign];
    if (job)
        return *job;
    job = std::make_unique<SendingJob>(
        m_engine, m_links, campaign,
        [this](const SendingJob& one, const Account& account) { return gate(one, account); });
    SendingJob* made = job.get();
    connect(made, &SendingJob::changed, this, [this, made] {
        Q_EMIT changed(made->view());
        finishShutdown();
    });
    connect(made, &SendingJob::progressed, this, [this, campaign] { onProgress(campaign); });
    connect(made, &SendingJob::collided, this,
            [this, campaign](const QList<qint64>& keys) { Q_EMIT collided(campaign, keys); });
    connect(made, &SendingJob::ended, this, [this, campaign](const RunEnd& end) {
        m_reports.wake();
        Q_EMIT ended(campaign, end);
    });
    connect(made, &SendingJob::deletedAtGateway, this, [this, campaign](qint64 deleted, qint64 kept) {
        Q_EMIT deletedAtGateway(campaign, deleted, kept);
    });
    return *made;
}

Result<AccountLeases::Lease> SendingDesk::gate(const SendingJob& job, const Account& account)
{
    if (job.isDeleting())
        return m_leases.take(account);
    for (const auto& [campaign, other] : m_jobs) {
        const bool rivals = other.get() != &job && other->identity() == job.identity() &&
                            other->recipients() > kSmall && job.recipients() > kSmall;
        if (rivals && (other->holdsAccount() || (other->isWaiting() && other->ticket() < job.ticket())))
            return fail(ErrorCode::Busy, account.name);
    }
    return m_leases.take(account);
}

void SendingDesk::start(qint64 campaign)
{
    if (!m_closing)
        jobOf(campaign).start(++m_tickets);
}

void SendingDesk::pause(qint64 campaign)
{
    jobOf(campaign).pause();
}

void SendingDesk::breakOff(qint64 campaign)
{
    jobOf(campaign).breakOff();
}

void SendingDesk::cancel(qint64 campaign)
{
    if (!m_closing)
        jobOf(campaign).cancel();
}

void SendingDesk::askNow(qint64 campaign)
{
    m_reports.askNow(campaign);
}

RunView SendingDesk::view(qint64 campaign) const
{
    const auto found = m_jobs.find(campaign);
    return found == m_jobs.end() ? RunView{campaign, RunPhase::Idle, {}, {}} : found->second->view();
}

bool SendingDesk::isBusy() const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(),
                       [](const auto& job) { return job.second->view().isBusy(); });
}

void SendingDesk::onProgress(qint64 campaign)
{
    Told& told = m_told[campaign];
    if (told.pending)
        return;
    const qint64 now = m_engine.clock().steadyMs();
    const std::chrono::milliseconds wait(told.at + kBetweenProgress.count() - now);
    if (wait > 0ms) {
        told.pending = true;
        m_engine.clock().after(wait, this, [this, campaign] {
            m_told[campaign].pending = false;
            onProgress(campaign);
        });
        return;
    }
    told.at = now;
    m_reports.wake();
    Q_EMIT progressed(campaign);
}

void SendingDesk::lookAround()
{
    if (m_closing)
        return;
    lookForOthers();
    cancelAsWished();
    keepSchedules();
    m_engine.clock().after(kLook, this, [this] { lookAround(); });
}

void SendingDesk::lookForOthers()
{
    const Result<std::vector<qint64>> running = m_engine.campaigns().inState(CampaignState::Running);
    if (!running)
        return;
    for (const qint64 campaign : *running) {
        if (view(campaign).isBusy())
            continue;
        const bool held = WorkspaceLock::isCampaignHeld(m_engine.workspace().lockFolder(), campaign);
        if (!held)
            repairAbandoned(campaign);
        jobOf(campaign).setElsewhere(held);
    }
    for (const auto& [campaign, job] : m_jobs) {
        if (std::find(running->begin(), running->end(), campaign) == running->end())
            job->setElsewhere(false);
    }
}

// Whoever was asked to cancel a campaign may have died first, or paused in the same moment.
void SendingDesk::cancelAsWished()
{
    const Result<std::vector<qint64>> wished = m_engine.campaigns().wantedCancelled();
    if (!wished)
        return;
    for (const qint64 campaign : *wished) {
        if (!view(campaign).isBusy() &&
            !WorkspaceLock::isCampaignHeld(m_engine.workspace().lockFolder(), campaign))
            jobOf(campaign).cancel();
    }
}

void SendingDesk::repairAbandoned(qint64 campaign)
{
    const Result<std::optional<InterruptedCampaign>> found =
        recoverInterrupted(m_engine.workspace(), campaign, m_engine.clock().nowMs());
    if (!found)
        qCWarning(lcSending, "A campaign whose program ended in the middle could not be paused.");
    else if (*found)
        onProgress(campaign);
}

void SendingDesk::keepSchedules()
{
    const qint64 now = m_engine.clock().steadyMs();
    if (now - m_schedulesKeptAt < kScheduleLook.count())
        return;
    m_schedulesKeptAt = now;
    m_log.setBounds(boundsFrom(m_engine.settings()));
    if (!finishPassedSchedules(m_engine.workspace(), m_engine.clock().nowMs()))
        qCWarning(lcSending, "Campaigns whose time has passed could not be marked as finished.");
}

Result<std::vector<InterruptedCampaign>> SendingDesk::recover()
{
    const Result<std::vector<qint64>> running = m_engine.campaigns().inState(CampaignState::Running);
    if (!running)
        return forward(running);
    std::vector<InterruptedCampaign> all;
    for (const qint64 id : *running) {
        const Result<std::optional<InterruptedCampaign>> one =
            recoverInterrupted(m_engine.workspace(), id, m_engine.clock().nowMs());
        if (!one)
            return forward(one);
        if (*one)
            all.push_back(**one);
    }
    return all;
}

void SendingDesk::shutdown(std::function<void()> done, std::chrono::milliseconds patience)
{
    m_ended = std::move(done);
    m_closing = true;
    m_reports.stop();
    for (const auto& [campaign, job] : m_jobs)
        job->close();
    m_engine.clock().after(patience, this, [this] {
        for (const auto& [campaign, job] : m_jobs)
            job->breakOff();
    });
    // A disk that takes nothing must not keep the program open; the ledger knows what was on its way.
    m_engine.clock().after(2 * patience, this, [this] {
        if (const std::function<void()> ended = std::exchange(m_ended, {}))
            ended();
    });
    finishShutdown();
}

void SendingDesk::finishShutdown()
{
    if (!m_ended || isBusy())
        return;
    m_engine.clock().after(0ms, this, [this] {
        if (const std::function<void()> ended = std::exchange(m_ended, {}))
            ended();
    });
}

} // namespace heliograph
