// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/RowTimes.h"

#include "core/engine/RowTime.h"
#include "core/message/MessageTemplate.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/Connection.h"
#include "core/storage/ReadyRows.h"
#include "core/storage/RowTimeStore.h"

namespace heliograph {
namespace {

constexpr int kNoColumn = -1;

RowTimeEntry judged(qint64 key, const QString& cell, qint64 nowMs, RowTimeCounts& counts)
{
    RowTimeEntry entry;
    entry.key = key;
    if (QStringView(cell).trimmed().isEmpty()) {
        ++counts.without;
        return entry;
    }
    entry.sendAt = readLocalTime(cell);
    if (!entry.sendAt) {
        entry.reason = Reason::BadRowTime;
        ++counts.unreadable;
    } else if (*entry.sendAt < nowMs) {
        entry.reason = Reason::RowTimeInPast;
        ++counts.past;
    } else {
        ++counts.timed;
    }
    return entry;
}

} // namespace

Result<RowTimeCounts> RowTimes::sweep(qint64 campaign, int column, const Progress& progress, qint64 total)
{
    RowTimeStore store(m_connection);
    RowTimeCounts counts;
    const qint64 nowMs = m_clock.nowMs();
    qint64 after = 0;
    qint64 done = 0;
    std::vector<RowTimeEntry> entries;
    for (;;) {
        if (progress && !progress(done, total))
            return fail(ErrorCode::Cancelled);
        const Result<std::vector<RowTimeStore::Row>> rows = store.page(campaign, after);
        if (!rows)
            return forward(rows);
        if (rows->empty())
            break;
        entries.clear();
        for (const RowTimeStore::Row& row : *rows) {
            const QString cell = column == kNoColumn ? QString() : unpackSome(row.cells, {column}).front();
            entries.push_back(judged(row.key, cell, nowMs, counts));
        }
        if (const Result<void> written = store.write(entries); !written)
            return forward(written);
        after = rows->back().key;
        done += qint64(rows->size());
    }
    if (const Result<void> counted = store.recount(campaign); !counted)
        return forward(counted);
    return counts;
}

Result<void> RowTimes::keepColumn(qint64 campaign, const QString& column)
{
    return CampaignStore(m_connection).changeDraft(campaign, [&](Campaign& draft) {
        draft.plan.timeColumn = column;
    });
}

Result<RowTimeCounts> RowTimes::apply(qint64 campaign, const QString& column, const Progress& progress)
{
    const Result<Campaign> draft = CampaignStore(m_connection).campaign(campaign);
    if (!draft)
        return forward(draft);
    int place = kNoColumn;
    if (!column.isEmpty()) {
        const Result<int> found = HeaderIndex(draft->headers).find(column);
        if (!found)
            return forward(found);
        place = *found;
    }
    // Also the guard against a campaign that is sealed by now.
    if (const Result<void> kept = keepColumn(campaign, column); !kept)
        return forward(kept);
    Result<RowTimeCounts> counts = sweep(campaign, place, progress, draft->recipients);
    if (counts)
        return counts;
    const Result<RowTimeCounts> cleared = sweep(campaign, kNoColumn, {}, 0);
    const Result<void> kept = keepColumn(campaign, {});
    if (!cleared || !kept)
        return cleared ? Result<RowTimeCounts>(forward(kept)) : cleared;
    return counts;
}

} // namespace heliograph
