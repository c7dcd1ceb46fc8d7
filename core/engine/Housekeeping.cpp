// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Housekeeping.h"

#include "core/base/Log.h"
#include "core/engine/DraftOrigin.h"
#include "core/engine/SendingDesk.h"
#include "core/gateway/ProtocolLogFile.h"
#include "core/sending/WorkspaceLocks.h"
#include "core/settings/Settings.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/Compaction.h"
#include "core/storage/SealingStore.h"
#include "core/storage/Tidying.h"
#include "core/storage/WorkspaceMeta.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace heliograph {
namespace {

using std::chrono::milliseconds;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Housekeeping)
};

// Every hour of the day counts as the same day.
constexpr milliseconds kBetween = std::chrono::hours(20);

QString lastKey()
{
    return QStringLiteral("tidiedAt");
}

// Redacted campaigns whose texts still stand in the log.
QString uncoveredKey()
{
    return QStringLiteral("uncoveredInLog");
}

QString toText(const std::vector<qint64>& campaigns)
{
    QStringList numbers;
    for (const qint64 campaign : campaigns)
        numbers += QString::number(campaign);
    return numbers.join(u' ');
}

qint64 momentBefore(qint64 nowMs, int days)
{
    return nowMs - milliseconds(std::chrono::hours(24) * std::max(days, kSoonestDays)).count();
}

// A message to a few people is called after them.
QString nameWhenRedacted(const Campaign& campaign)
{
    if (originOf(campaign).request.phones.isEmpty())
        return {};
    return Words::tr("Message %1").arg(campaign.id);
}

} // namespace

static_assert(std::chrono::hours(24) * kSoonestDays >= kFingerprintWindow,
              "the guard against repeats must still know what was sent");

TidyLimits tidyLimits(const Settings& settings)
{
    return {settings.number(Setting::RedactAfterDays), settings.number(Setting::CondenseAfterDays)};
}

Result<TidyPreview> previewTidying(Connection& connection, const TidyLimits& limits, qint64 nowMs)
{
    RetentionStore store(connection);
    TidyPreview preview;
    const auto look = [&](Retention kind, int days, CampaignSum& sum) -> Result<void> {
        if (days == 0)
            return {};
        const Result<std::vector<qint64>> due = store.due(kind, momentBefore(nowMs, days));
        const Result<CampaignSum> found = due ? store.sumOf(*due) : forward(due);
        if (!found)
            return forward(found);
        sum = *found;
        return {};
    };
    Result<void> done = look(Retention::Redaction, limits.redactAfterDays, preview.redact);
    if (done)
        done = look(Retention::Condensing, limits.condenseAfterDays, preview.condense);
    if (!done)
        return forward(done);
    if (limits.redactAfterDays > 0) {
        const qint64 before = momentBefore(nowMs, limits.redactAfterDays);
        const Result<qint64> waiting = store.waiting(Retention::Redaction, before, preview.redact.campaigns);
        if (!waiting)
            return forward(waiting);
        preview.waiting = *waiting;
    }
    return preview;
}

Result<bool> Housekeeping::isDue()
{
    const Result<qint64> last = WorkspaceMeta(m_workspace.connection()).number(lastKey());
    if (!last)
        return forward(last);
    // A time to come is from a clock that was set back.
    return std::abs(m_clock.nowMs() - *last) >= kBetween.count();
}

Result<void> Housekeeping::beginDue(Retention kind, int days, CampaignSum& sum)
{
    if (days == 0)
        return {};
    RetentionStore store(m_workspace.connection());
    const qint64 before = momentBefore(m_clock.nowMs(), days);
    const Result<std::vector<qint64>> due = store.due(kind, before);
    if (!due)
        return forward(due);
    for (const qint64 campaign : *due) {
        const Result<Campaign> loaded = CampaignStore(m_workspace.connection()).campaign(campaign);
        if (!loaded)
            return forward(loaded);
        const Result<bool> begun =
            store.begin({kind, campaign, before, m_clock.nowMs(), nameWhenRedacted(*loaded)});
        if (!begun)
            return forward(begun);
        if (!*begun)
            continue;
        sum.campaigns += 1;
        sum.recipients += loaded->recipients;
        m_total += loaded->recipients;
    }
    return {};
}

// Before the rows, so that a crash in between covers it again.
Result<void> Housekeeping::coverLog(const std::vector<qint64>& campaigns)
{
    RetentionStore store(m_workspace.connection());
    QSet<qint64> attempts;
    for (const qint64 campaign : campaigns) {
        const Result<QSet<qint64>> some = store.attempts(campaign);
        if (!some)
            return forward(some);
        attempts += *some;
    }
    const Result<qint64> covered =
        ProtocolLogFile::cover(QDir(m_workspace.folder()).filePath(protocolLogName()), attempts);
    if (!covered)
        return forward(covered);
    m_result.documents += *covered;
    return {};
}

// The rows don't wait for a log that somebody holds; their campaigns are remembered for the next time.
Result<void> Housekeeping::coverLogOrRemember(std::vector<qint64> campaigns)
{
    WorkspaceMeta meta(m_workspace.connection());
    const Result<QString> left = meta.text(uncoveredKey());
    if (!left)
        return forward(left);
    for (const QString& number : left->split(u' ', Qt::SkipEmptyParts))
        campaigns.push_back(number.toLongLong());
    std::sort(campaigns.begin(), campaigns.end());
    campaigns.erase(std::unique(campaigns.begin(), campaigns.end()), campaigns.end());
    const Result<void> covered = coverLog(campaigns);
    if (!covered && covered.error().code != ErrorCode::UnwritableFile)
        return covered;
    if (!covered && m_trouble)
        m_trouble = covered;
    const QString now = covered ? QStringLiteral("") : toText(campaigns);
    return now == *left ? Result<void>() : meta.set(uncoveredKey(), now);
}

bool Housekeeping::report(qint64 rows)
{
    m_done = std::min(m_done + rows, m_total);
    return !m_progress || m_progress(m_done, m_total);
}

Result<void> Housekeeping::goOn(Retention kind)
{
    RetentionStore store(m_workspace.connection());
    const Result<std::vector<qint64>> begun = store.begun(kind);
    if (!begun)
        return forward(begun);
    if (kind == Retention::Redaction) {
        if (const Result<void> covered = coverLogOrRemember(*begun); !covered)
            return covered;
    }
    for (const qint64 campaign : *begun) {
        for (;;) {
            const Result<bool> more = store.goOn(kind, campaign, m_result.events);
            if (!more)
                return forward(more);
            if (!report(Tidying::kPiece))
                return fail(ErrorCode::Cancelled);
            if (!*more)
                break;
        }
    }
    return {};
}

Result<void> Housekeeping::finishRemoval(qint64 campaign)
{
    if (const Result<void> covered = coverLog({campaign}); !covered)
        return covered;
    CampaignRemoval removal(m_workspace.connection());
    for (;;) {
        const Result<bool> more = removal.goOn(campaign);
        if (!more)
            return forward(more);
        if (!*more)
            return {};
        if (!report(Tidying::kPiece))
            return fail(ErrorCode::Cancelled);
    }
}

Result<void> Housekeeping::finishRemovals()
{
    const Result<std::vector<qint64>> begun = CampaignRemoval(m_workspace.connection()).begun();
    if (!begun)
        return forward(begun);
    for (const qint64 campaign : *begun) {
        const Result<void> done = finishRemoval(campaign);
        if (!done && done.error().code != ErrorCode::UnwritableFile)
            return done;
        if (done)
            m_result.removed += 1;
        else if (m_trouble)
            m_trouble = done;
    }
    return {};
}

Result<bool> Housekeeping::isAnybodySending()
{
    const Result<std::vector<qint64>> running =
        CampaignStore(m_workspace.connection()).inState(CampaignState::Running);
    if (!running)
        return forward(running);
    return std::any_of(running->begin(), running->end(), [this](qint64 campaign) {
        return WorkspaceLock::isCampaignHeld(m_workspace.lockFolder(), campaign);
    });
}

// Whatever keeps it from being done leaves it for the next time.
Result<void> Housekeeping::compactIfWanted()
{
    Connection& connection = m_workspace.connection();
    const Result<bool> wanted = isCompactionWanted(connection);
    const Result<bool> worthwhile = isCompactionWorthwhile(connection);
    const Result<bool> sending = isAnybodySending();
    if (!wanted || !worthwhile || !sending)
        return forward(!wanted ? wanted : !worthwhile ? worthwhile : sending);
    // Others can't write meanwhile, and answers of a gateway must not wait for that.
    if ((!*wanted && !*worthwhile) || *sending || !m_workspace.needSpace(2 * m_result.bytesBefore))
        return {};
    const Result<bool> compacted =
        compact(connection, [this] { return !m_progress || m_progress(m_done, m_total); });
    if (!compacted && compacted.error().code == ErrorCode::Cancelled)
        return forward(compacted);
    m_result.compacted = compacted.value_or(false);
    if (!m_result.compacted)
        qCWarning(lcStorage, "The database could not be written anew now; the next time does it.");
    return {};
}

Result<TidyResult> Housekeeping::run(const TidyLimits& limits, const Progress& progress)
{
    const Result<WorkspaceLock> lock = WorkspaceLock::tidying(m_workspace.lockFolder());
    if (!lock)
        return forward(lock);
    m_progress = progress;
    m_result = {};
    m_trouble = {};
    m_done = m_total = 0;
    const Result<qint64> before = databaseBytes(m_workspace.connection());
    if (!before)
        return forward(before);
    m_result.bytesBefore = *before;
    Result<void> done = finishRemovals();
    if (done)
        done = beginDue(Retention::Redaction, limits.redactAfterDays, m_result.redacted);
    if (done)
        done = goOn(Retention::Redaction);
    if (done)
        done = beginDue(Retention::Condensing, limits.condenseAfterDays, m_result.condensed);
    if (done)
        done = goOn(Retention::Condensing);
    if (done)
        done = compactIfWanted();
    const Result<qint64> after = databaseBytes(m_workspace.connection());
    if (done && after)
        done = WorkspaceMeta(m_workspace.connection()).set(lastKey(), m_clock.nowMs());
    if (!done || !after)
        return done ? Result<TidyResult>(forward(after)) : Result<TidyResult>(forward(done));
    m_result.bytesAfter = *after;
    if (!m_trouble)
        return forward(m_trouble);
    return m_result;
}

Result<RemovalView> Housekeeping::look(qint64 campaign)
{
    return CampaignRemoval(m_workspace.connection()).look(campaign, m_clock.nowMs());
}

Result<RemovalView> Housekeeping::remove(qint64 campaign, bool agreed, const Progress& progress)
{
    const Result<RemovalView> view = look(campaign);
    if (!view)
        return view;
    const Result<WorkspaceLock> lock = WorkspaceLock::campaign(m_workspace.lockFolder(), campaign);
    if (!lock)
        return forward(lock);
    const Result<void> begun =
        CampaignRemoval(m_workspace.connection()).begin(campaign, agreed, m_clock.nowMs());
    if (!begun)
        return forward(begun);
    m_progress = progress;
    m_done = 0;
    m_total = view->recipients;
    const Result<void> finished = finishRemoval(campaign);
    if (!finished && finished.error().code != ErrorCode::Cancelled)
        qCWarning(lcStorage, "The rows of a removed campaign could not be deleted; the next time does it.");
    return view;
}

} // namespace heliograph
