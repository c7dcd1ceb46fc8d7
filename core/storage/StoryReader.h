// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/GridReader.h"
#include "core/storage/RecipientStore.h"

#include <map>

namespace heliograph {

/// What is kept of one document that carried a recipient.
struct StoryAttempt {
    qint64 id = 0;
    int rows = 0; ///< recipients in it
    bool repeat = false;
    qint64 startedAt = 0;                 ///< ms UTC
    std::optional<qint64> finishedAt;     ///< nothing = its answer is still awaited
    std::optional<int> gatewayAnswered{}; ///< HTTP status, where there was an answer
};

/// Everything that is known of one recipient.
struct RecipientStory {
    std::optional<GridRow> row; ///< nothing when it is gone
    qint64 clientId = 0;        ///< 0 = not sealed
    std::optional<qint64> sealedAt;
    std::vector<RecipientEvent> events; ///< oldest first
    std::map<qint64, StoryAttempt> attempts;
    qint64 latestAttempt = 0; ///< 0 = none
    qint64 alike = 0;         ///< rows of the campaign in the same state, this one included
};

/// Reads the story of one recipient in a short read.
class StoryReader {
public:
    explicit StoryReader(Connection& connection) : m_connection(connection) {}

    Result<RecipientStory> read(qint64 key);

private:
    Result<void> readSealing(qint64 key, RecipientStory& story);
    Result<void> readAttempt(qint64 id, RecipientStory& story);

    Connection& m_connection;
};

} // namespace heliograph
