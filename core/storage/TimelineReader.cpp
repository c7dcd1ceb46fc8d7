// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/TimelineReader.h"

#include "core/storage/Connection.h"
#include "core/storage/RowCodec.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr qint64 kPage = 5000;

bool isEnd(RecipientState state)
{
    switch (state) {
    case RecipientState::Delivered:
    case RecipientState::Read:
    case RecipientState::Rejected:
    case RecipientState::Undelivered:
    case RecipientState::Expired:
        return true;
    default:
        return false;
    }
}

// Columns: 0 id, 1 state, 2 first_attempt_at, 3 changed_at, 4 at and 5 state of an event.
void addEvent(DeliveryTimes& times, const Statement& statement)
{
    if (statement.isNull(4))
        return;
    const auto state = static_cast<RecipientState>(statement.integer(5));
    const qint64 at = statement.integer(4);
    if (state == RecipientState::Accepted && !times.acceptedAt)
        times.acceptedAt = at;
    // A message that was read had been delivered before, and that is what counts.
    if (isEnd(state) && (!times.endedAt || state != RecipientState::Read))
        times.endedAt = at;
}

} // namespace

// One recipient has several lines, one for each event of it.
Result<qint64> TimelineReader::page(qint64 from, qint64 to, std::vector<DeliveryTimes>& rows)
{
    const Result<Statement*> statement = m_connection.cached(
        "SELECT d.id,d.state,d.first_attempt_at,d.changed_at,e.at,e.state FROM (SELECT * FROM delivery"
        " WHERE id BETWEEN ?1 AND ?2 ORDER BY id LIMIT ?3) d LEFT JOIN event e ON e.recipient=d.id"
        " ORDER BY d.id,e.seq");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, from).bind(1, to).bind(2, kPage);
    qint64 last = 0;
    std::vector<qint64> changed;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return forward(row);
        if (!*row)
            break;
        const qint64 key = (*statement)->integer(0);
        if (key != last) {
            rows.push_back({static_cast<RecipientState>((*statement)->integer(1)),
                            (*statement)->optionalInteger(2), std::nullopt, std::nullopt});
            changed.push_back((*statement)->integer(3));
        }
        last = key;
        addEvent(rows.back(), **statement);
    }
    // Events may have been condensed; then the latest change is the best that is known.
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!isEnd(rows[i].state))
            rows[i].endedAt.reset();
        else if (!rows[i].endedAt)
            rows[i].endedAt = changed[i];
    }
    return last;
}

Result<void> TimelineReader::forEach(qint64 campaign, const std::function<void(const DeliveryTimes&)>& visit,
                                     const GoOn& goOn)
{
    qint64 from = firstKey(campaign);
    for (;;) {
        std::vector<DeliveryTimes> rows;
        const Result<qint64> last = page(from, lastKey(campaign), rows);
        if (!last)
            return forward(last);
        if (rows.empty())
            return {};
        from = *last + 1;
        for (const DeliveryTimes& times : rows) {
            if (times.state != RecipientState::Invalid && times.state != RecipientState::Skipped &&
                times.state != RecipientState::Cancelled)
                visit(times);
        }
        if (goOn && !goOn())
            return fail(ErrorCode::Cancelled);
    }
}

Result<std::vector<SenderCounts>> TimelineReader::bySender(qint64 campaign, const QString& usual)
{
    const Result<Statement*> statement = m_connection.cached(
        "SELECT coalesce(nullif(r.sender,''),?3),d.state,count(*),sum(r.parts) FROM recipient r"
        " JOIN delivery d ON d.id=r.id WHERE r.id BETWEEN ?1 AND ?2 GROUP BY 1,2");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, firstKey(campaign)).bind(1, lastKey(campaign)).bind(2, usual);
    std::map<QString, SenderCounts> senders;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return forward(row);
        if (!*row)
            break;
        SenderCounts& one = senders[(*statement)->text(0)];
        const auto state = static_cast<RecipientState>((*statement)->integer(1));
        one.sender = (*statement)->text(0);
        one.counts[state] = (*statement)->integer(2);
        if (state != RecipientState::Invalid && state != RecipientState::Skipped &&
            state != RecipientState::Cancelled)
            one.parts += (*statement)->integer(3);
    }
    std::vector<SenderCounts> all;
    for (auto& [name, one] : senders)
        all.push_back(std::move(one));
    std::stable_sort(all.begin(), all.end(), [](const SenderCounts& left, const SenderCounts& right) {
        return left.counts.total() > right.counts.total();
    });
    return all;
}

Result<qint64> TimelineReader::chargedParts(qint64 campaign)
{
    // What was rejected, is unknown or never left is not charged as far as is known.
    const Result<Statement*> statement = m_connection.cached(
        "SELECT coalesce(sum(coalesce(nullif(d.gateway_parts,0),r.parts)),0) FROM recipient r"
        " JOIN delivery d ON d.id=r.id WHERE r.id BETWEEN ? AND ? AND d.state IN (2,9,10,11,12,13)");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->bind(0, firstKey(campaign)).bind(1, lastKey(campaign)).step();
    if (!row)
        return forward(row);
    const qint64 parts = (*statement)->integer(0);
    (*statement)->reset();
    return parts;
}

} // namespace heliograph
