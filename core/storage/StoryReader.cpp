// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StoryReader.h"

#include "core/storage/Connection.h"
#include "core/storage/RowCodec.h"

namespace heliograph {

Result<void> StoryReader::readSealing(qint64 key, RecipientStory& story)
{
    const Result<Statement*> statement = m_connection.cached(
        "SELECT r.client_id,d.attempt,c.sealed_at,n.n FROM recipient r JOIN delivery d ON d.id=r.id"
        " JOIN campaign c ON c.id=?2 LEFT JOIN campaign_count n ON n.campaign=c.id AND n.state=d.state"
        " WHERE r.id=?1");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->bind(0, key).bind(1, campaignOf(key)).step();
    if (!row)
        return forward(row);
    if (*row) {
        story.clientId = (*statement)->integer(0);
        story.latestAttempt = (*statement)->integer(1);
        story.sealedAt = (*statement)->optionalInteger(2);
        story.alike = (*statement)->integer(3);
    }
    (*statement)->reset();
    return {};
}

Result<void> StoryReader::readAttempt(qint64 id, RecipientStory& story)
{
    if (id == 0 || story.attempts.contains(id))
        return {};
    const Result<Statement*> statement =
        m_connection.cached("SELECT rows,repeat,started_at,finished_at,http_status FROM attempt WHERE id=?");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->bind(0, id).step();
    if (!row)
        return forward(row);
    if (*row) {
        StoryAttempt attempt;
        attempt.id = id;
        attempt.rows = static_cast<int>((*statement)->integer(0));
        attempt.repeat = (*statement)->integer(1) != 0;
        attempt.startedAt = (*statement)->integer(2);
        attempt.finishedAt = (*statement)->optionalInteger(3);
        if (const std::optional<qint64> status = (*statement)->optionalInteger(4); status && *status > 0)
            attempt.gatewayAnswered = static_cast<int>(*status);
        story.attempts.emplace(id, attempt);
    }
    (*statement)->reset();
    return {};
}

Result<RecipientStory> StoryReader::read(qint64 key)
{
    RecipientStory story;
    Result<std::vector<GridRow>> rows = GridReader(m_connection).rows({key});
    if (!rows)
        return forward(rows);
    if (rows->empty())
        return story;
    story.row = std::move(rows->front());
    Result<std::vector<RecipientEvent>> events = RecipientStore(m_connection).events(key);
    if (!events)
        return forward(events);
    story.events = std::move(*events);
    if (const Result<void> done = readSealing(key, story); !done)
        return forward(done);
    for (const RecipientEvent& event : story.events) {
        if (const Result<void> done = readAttempt(event.attempt.value_or(0), story); !done)
            return forward(done);
    }
    if (const Result<void> done = readAttempt(story.latestAttempt, story); !done)
        return forward(done);
    return story;
}

} // namespace heliograph
