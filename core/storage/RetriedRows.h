// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/campaign/Campaign.h"

#include <QSet>

#include <utility>

namespace heliograph {

class Connection;
class RowSet;

/// The rows of a campaign that an earlier retry of it has taken: they were confirmed in it, and it did not
/// leave them out or cancel them. What became of them there doesn't count: whoever failed again is retried
/// from there. A row is known by its number and its phone, so that one whose phone was put right in the
/// retry counts as another.
class RetriedRows {
public:
    /// Of the retries of `campaign`, but for `except`.
    static Result<RetriedRows> read(Connection& connection, qint64 campaign, qint64 except = 0);
    /// How many rows of a campaign, or of these, were retried, by their state.
    static Result<Counts> counts(Connection& connection, qint64 campaign, const RowSet* only = nullptr);
    /// The keys of a draft's rows that another retry of the same campaign has taken meanwhile; none for a
    /// draft that is no retry.
    static Result<QSet<qint64>> takenMeanwhile(Connection& connection, qint64 draft);

    /// The drafts that retry rows of a campaign, not confirmed yet; `deleted`: those out of sight, which may
    /// be brought back. While there are any, the campaign and its retries must keep their rows and phones:
    /// another retry may have taken the same rows.
    static Result<std::vector<qint64>> openDrafts(Connection& connection, qint64 campaign, bool deleted);

    bool isEmpty() const { return m_rows.isEmpty(); }
    bool contains(qint64 row, const QString& phone) const { return m_rows.contains({row, phone}); }

private:
    Result<void> readRetry(Connection& connection, qint64 retry);

    QSet<std::pair<qint64, QString>> m_rows;
};

} // namespace heliograph
