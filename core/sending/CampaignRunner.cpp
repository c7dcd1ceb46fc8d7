// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/CampaignRunner.h"

#include "core/base/Log.h"
#include "core/sending/RepeatPlan.h"
#include "core/storage/CampaignCounts.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/RowCodec.h"

namespace heliograph {
namespace {

using namespace std::chrono_literals;

// Wishes of other programs (pause, cancel) are seen at least this often.
constexpr std::chrono::milliseconds kLookAround = 500ms;
constexpr std::chrono::milliseconds kStorageRetry = 1000ms;
constexpr int kMostStorageFailures = 10;

} // namespace

CampaignRunner::CampaignRunner(Workspace& workspace, GatewayClient& client, Clock& clock,
                               RunSettings settings, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_client(client),
      m_clock(clock),
      m_settings(std::move(settings)),
      m_ledger(workspace.connection()),
      m_writer(m_settings.profile, m_settings.account.auth, m_settings.credentials),
      m_rate(m_settings.account.requestsPerSecond),
      m_failures(m_settings.account.url.host())
{}

CampaignRunner::~CampaignRunner() = default;

Result<void> CampaignRunner::prepare(const Campaign& campaign)
{
    if (!campaign.isSealed() || !campaign.isOpen())
        return fail(ErrorCode::NotAllowedInState, QString::number(campaign.id), describe(campaign.state));
    if (campaign.machine != m_workspace.machine())
        return fail(ErrorCode::OtherMachine, QString::number(campaign.id));
    if (const Result<void> consent = checkTransportConsent(m_settings.account); !consent)
        return consent;
    Result<DocumentBuilder> builder = DocumentBuilder::create(campaign.plan, campaign.headers);
    if (!builder)
        return forward(builder);
    m_builder = std::move(*builder);
    m_quietHours = campaign.plan.quietHours;
    m_batchSize = std::max(1, m_settings.account.recipientsPerDocument);
    return {};
}

Result<void> CampaignRunner::start(qint64 campaign)
{
    CampaignStore store(m_workspace.connection());
    const Result<Campaign> loaded = store.campaign(campaign);
    if (!loaded)
        return forward(loaded);
    if (const Result<void> ready = prepare(*loaded); !ready)
        return ready;
    m_campaign = campaign;
    m_cursor = firstKey(campaign) - 1;
    const auto repeatAfter = m_settings.profile.honoursClientIds
                                 ? std::optional<std::chrono::milliseconds>(m_settings.profile.repeatAfter)
                                 : std::nullopt;
    const Result<qint64> repaired = m_ledger.repairSubmitting(campaign, repeatAfter, m_clock.nowMs());
    if (!repaired)
        return forward(repaired);
    if (*repaired > 0)
        qCInfo(lcSending,
               "%lld recipients were being submitted when the program ended; they count as unknown.",
               *repaired);
    if (const Result<void> running =
            store.setState(campaign, CampaignState::Running, nullptr, m_clock.nowMs());
        !running)
        return running;
    if (const Result<void> left = readWhatIsLeft(); !left)
        return left;
    scheduleStep(0ms);
    return {};
}

void CampaignRunner::pause()
{
    if (std::exchange(m_asked, true))
        return breakOff();
    if (m_wish == Wish::Go)
        m_wish = Wish::Pause;
    scheduleStep(0ms);
}

void CampaignRunner::cancel()
{
    if (std::exchange(m_asked, true) && m_wish == Wish::Cancel)
        return breakOff();
    m_wish = Wish::Cancel;
    scheduleStep(0ms);
}

void CampaignRunner::breakOff()
{
    for (const auto& [slot, flight] : m_flights)
        m_client.abort({.slot = slot, .question = false});
}

void CampaignRunner::scheduleStep(std::chrono::milliseconds delay)
{
    const quint64 ticket = ++m_stepTicket;
    m_clock.after(delay, this, [this, ticket] {
        if (ticket == m_stepTicket && !m_ended)
            step();
    });
}

TakeRequest CampaignRunner::takeRequest(int slot, bool repeats) const
{
    TakeRequest request;
    request.campaign = m_campaign;
    request.limit = m_batchSize;
    request.slot = slot;
    request.repeats = repeats;
    request.afterKey = m_cursor;
    request.identity = accountIdentity(m_settings.account);
    request.insideQuietHours = !m_quietHours.allows(m_clock.now().toLocalTime().time());
    request.gateway = {m_settings.profile.honoursClientIds, m_settings.profile.clientIdMemory};
    return request;
}

bool CampaignRunner::hasFreeSlot(std::size_t taken) const
{
    const int slots = m_failures.isDoubtful() ? 1 : std::max(1, m_settings.account.inFlight);
    return m_flights.size() + taken < static_cast<std::size_t>(slots);
}

std::vector<TakeRequest> CampaignRunner::wantedTakes()
{
    std::vector<TakeRequest> takes;
    if (m_wish != Wish::Go || m_clock.steadyMs() < m_failures.holdUntilMs())
        return takes;
    bool repeatsDue = m_repeatAt && *m_repeatAt <= m_clock.nowMs();
    for (int slot = 0; slot < std::max(1, m_settings.account.inFlight); ++slot) {
        if (m_flights.contains(slot))
            continue;
        if (!hasFreeSlot(takes.size()) || (!repeatsDue && m_exhausted))
            break;
        if (m_rate.waitFor(m_clock.steadyMs()) > 0ms)
            break;
        m_rate.take(m_clock.steadyMs());
        takes.push_back(takeRequest(slot, repeatsDue));
        // One lane for repeats, so that first-time rows go on beside them.
        repeatsDue = false;
    }
    return takes;
}

void CampaignRunner::step()
{
    // A program beside this one may have asked for a pause or a cancel; a take would see it, an idle runner
    // must look.
    const quint64 ticket = m_stepTicket;
    const std::vector<TakeRequest> takes = wantedTakes();
    const bool nothingToWrite = m_records.empty() && takes.empty();
    const Result<RoundResult> round =
        nothingToWrite
            ? RoundResult()
            : m_ledger.round(
                  m_records, takes, [this](const BatchRow& row) { return m_builder->isAsSealed(row); },
                  m_clock.nowMs());
    if (!round)
        return onStorageFailure(round.error());
    if (!nothingToWrite)
        m_storageFailures = 0;
    const bool recorded = !m_records.empty();
    m_records.clear();
    if (!round->collisions.empty()) {
        qCWarning(lcSending, "The gateway gave numbers that belong to other messages.");
        Q_EMIT collided(QList<qint64>(round->collisions.begin(), round->collisions.end()));
    }
    applyTakes(round->takes);
    if (const Result<void> left = readWhatIsLeft(); !left)
        return onStorageFailure(left.error());
    if (recorded || !takes.empty())
        Q_EMIT progressed();
    finishIfDone();
    // Whoever was called may have asked for a step at a time of its own.
    if (!m_ended && ticket == m_stepTicket)
        scheduleNext();
}

Result<void> CampaignRunner::readWhatIsLeft()
{
    const Result<std::optional<qint64>> repeatAt = m_ledger.nextRepeatAt(m_campaign);
    if (!repeatAt)
        return forward(repeatAt);
    m_repeatAt = *repeatAt;
    const qint64 now = m_clock.nowMs();
    const qint64 latest = now + longestRepeatWait(m_settings.profile, m_client.deadline()).count();
    if (m_repeatAt && *m_repeatAt > latest) {
        // The computer's clock was set back: the age of the first attempt isn't known any more.
        const Result<qint64> handed =
            m_ledger.handOverRepeats(m_campaign, Reason::RepeatTooLate, now, latest);
        if (!handed)
            return forward(handed);
        m_repeatAt.reset();
    }
    const Result<Wanted> wanted = m_ledger.wanted(m_campaign);
    if (!wanted)
        return forward(wanted);
    applyStop(*wanted == Wanted::Cancel  ? TakeStop::CancelWanted
              : *wanted == Wanted::Pause ? TakeStop::PauseWanted
                                         : TakeStop::None);
    return {};
}

void CampaignRunner::applyTakes(const std::vector<TakeResult>& takes)
{
    bool any = false;
    for (const TakeResult& take : takes)
        any = any || !take.batch.rows.empty();
    // The witness must know of an attempt before its document leaves.
    if (any)
        m_workspace.updateWitness();
    for (const TakeResult& take : takes) {
        applyStop(take.stop);
        // Repeats lie anywhere; only the scan of first-time rows moves on.
        if (!take.batch.repeat)
            m_cursor = std::max(m_cursor, take.scannedTo);
        if (!take.batch.rows.empty())
            post(take.batch);
        else if (!take.batch.repeat && take.stop == TakeStop::None && take.blocked == 0)
            m_exhausted = true;
    }
}

void CampaignRunner::applyStop(TakeStop stop)
{
    switch (stop) {
    case TakeStop::None:
        return;
    case TakeStop::CancelWanted:
        m_wish = Wish::Cancel;
        return;
    case TakeStop::PauseWanted:
    case TakeStop::NotRunning:
        if (m_wish == Wish::Go)
            m_wish = Wish::Pause;
        return;
    case TakeStop::IdentityChanged:
        return onIdentityChanged();
    case TakeStop::QuietHours:
        return stopFor({ErrorCode::QuietHours, {}, {}, {}});
    }
}

void CampaignRunner::onIdentityChanged()
{
    // A repeat at another gateway or login would be a second message.
    const Result<qint64> handed =
        m_ledger.handOverRepeats(m_campaign, Reason::AccountChanged, m_clock.nowMs());
    if (!handed)
        return onStorageFailure(handed.error());
    stopFor({ErrorCode::AccountChanged, m_settings.account.name, QString::number(m_campaign), {}});
}

void CampaignRunner::post(Batch batch)
{
    const int slot = batch.slot;
    const QByteArray document = m_writer.send(m_builder->build(batch));
    const qint64 attempt = batch.attempt;
    m_failures.posted(attempt);
    m_flights.insert_or_assign(slot, std::move(batch));
    m_client.post({.slot = slot, .question = false, .attempt = attempt}, Endpoint::Send, document,
                  [self = QPointer(this), slot](const Exchange& exchange) {
                      if (self)
                          self->onAnswer(slot, exchange);
                  });
}

void CampaignRunner::onAnswer(int slot, const Exchange& exchange)
{
    const auto found = m_flights.find(slot);
    if (found == m_flights.end())
        return;
    const Batch batch = std::move(found->second);
    m_flights.erase(found);
    const JudgeContext context{m_settings.profile, m_settings.account.name, m_settings.account.url.host(),
                               m_client.deadline(), m_clock.nowMs()};
    Judgement judgement = judgeAttempt(batch, exchange, context);
    for (const RowOutcome& row : judgement.record.rows) {
        if (row.to != RecipientState::Ready)
            continue;
        m_exhausted = false;
        m_cursor = std::min(m_cursor, row.key - 1);
    }
    watchFailures(judgement, exchange);
    m_records.push_back(std::move(judgement.record));
    // From the event loop's next turn: answers that wait at the same moment then share one transaction.
    scheduleStep(0ms);
}

void CampaignRunner::watchFailures(const Judgement& judgement, const Exchange& exchange)
{
    if (judgement.pause)
        stopFor(*judgement.pause);
    if (judgement.readable)
        return m_failures.readable();
    if (exchange.aborted)
        return;
    const std::optional<Error> error =
        judgement.neverArrived
            ? m_failures.neverArrived(exchange, judgement.record.attempt, m_clock.steadyMs())
            : m_failures.unreadable(exchange, judgement.record.attempt);
    if (error)
        stopFor(*error);
}

void CampaignRunner::stopFor(const Error& error)
{
    if (!m_error)
        m_error = error;
    if (m_wish == Wish::Go)
        m_wish = Wish::Pause;
}

void CampaignRunner::onStorageFailure(const Error& error)
{
    // Nothing was posted in this round; outcomes stay in memory and are tried again. On disk their rows are
    // submitting, so that nothing is lost even if this never succeeds.
    qCWarning(lcSending, "The ledger could not be written: %ls", qUtf16Printable(error.technical));
    stopFor(error);
    if (error.code == ErrorCode::DiskFull && m_workspace.releaseBallast())
        return scheduleStep(0ms);
    // What is still out will be answered; giving up before would let another program ask again meanwhile.
    if (++m_storageFailures < kMostStorageFailures || !m_flights.empty())
        return scheduleStep(kStorageRetry);
    m_ended = true;
    Q_EMIT ended({CampaignState::Paused, m_error});
}

void CampaignRunner::scheduleNext()
{
    std::chrono::milliseconds delay = kLookAround;
    if (m_wish == Wish::Go) {
        const std::chrono::milliseconds rate = m_rate.waitFor(m_clock.steadyMs());
        const std::chrono::milliseconds hold(m_failures.holdUntilMs() - m_clock.steadyMs());
        const bool freeSlot = hasFreeSlot(0);
        if (freeSlot && !m_exhausted)
            delay = std::min(delay, std::max({rate, hold, 0ms}));
        if (freeSlot && m_repeatAt)
            delay = std::min(
                delay, std::max({std::chrono::milliseconds(*m_repeatAt - m_clock.nowMs()), rate, hold, 0ms}));
    }
    scheduleStep(delay);
}

void CampaignRunner::finishIfDone()
{
    if (!isIdle())
        return;
    if (m_wish == Wish::Cancel)
        return finish(CampaignState::Cancelled);
    if (m_wish == Wish::Pause)
        return finish(CampaignState::Paused);
    if (!m_exhausted || m_repeatAt)
        return;
    const Result<Counts> counts = readCounts(m_workspace.connection(), m_campaign);
    if (!counts)
        return onStorageFailure(counts.error());
    if ((*counts)[RecipientState::Ready] == 0 || m_cursor < firstKey(m_campaign))
        return finish(CampaignState::Finished);
    // Nobody is forgotten: whoever is still ready is looked for from the beginning.
    m_cursor = firstKey(m_campaign) - 1;
    m_exhausted = false;
}

void CampaignRunner::finish(CampaignState state)
{
    if (state == CampaignState::Cancelled) {
        if (const Result<qint64> cancelled = m_ledger.cancelUnsent(m_campaign, m_clock.nowMs()); !cancelled)
            return onStorageFailure(cancelled.error());
    }
    // A person's pause outweighs trouble that would pass by itself, or the campaign would go on by itself.
    if (state == CampaignState::Paused) {
        const Result<Wanted> wanted = m_ledger.wanted(m_campaign);
        if (m_error && mayPass(m_error->code) && wanted && *wanted == Wanted::Pause)
            m_error.reset();
    }
    const Error* pausedBy = state == CampaignState::Paused && m_error ? &*m_error : nullptr;
    const Result<void> set =
        CampaignStore(m_workspace.connection()).setState(m_campaign, state, pausedBy, m_clock.nowMs());
    if (!set)
        return onStorageFailure(set.error());
    m_ended = true;
    Q_EMIT ended({state, state == CampaignState::Paused ? m_error : std::nullopt});
}

} // namespace heliograph
