// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QSet>
#include <QString>

#include <vector>

namespace heliograph {

class Connection;

/// What becomes of a campaign some time after it has ended. Stored by number: never renumber.
enum class Retention : quint8 {
    Redaction = 1,  ///< phones are shortened; columns, texts, and where they came from go
    Condensing = 2, ///< of each recipient's story the end stays, deliveries, and what people decided
};

/// Campaigns, and how many recipients they have together.
struct CampaignSum {
    qint64 campaigns = 0;
    qint64 recipients = 0;

    bool operator==(const CampaignSum&) const = default;
};

/// A campaign that is about to be redacted or condensed.
struct RetentionStart {
    Retention kind = Retention::Redaction;
    qint64 campaign = 0;
    qint64 beforeMs = 0; ///< as in RetentionStore::due()
    qint64 nowMs = 0;
    QString name = {}; ///< that a redacted campaign has from then on; empty = its own without phone numbers
};

/// Takes personal data and long stories out of campaigns that have ended. Counts, states, times, parts,
/// client ids and gateway ids stay. A campaign is due only when nothing is open any more: it is finished or
/// cancelled, no row is unknown or unsent, none is asked for, and nothing has happened since a moment, which
/// must lie before the window of the guard against repeats (kFingerprintWindow). A retry is redacted after
/// the campaign whose rows it took. Redacting is begun in one transaction, after which nobody can copy its
/// rows; the rows follow in pieces, each durable, and go on where they stopped.
class RetentionStore {
public:
    explicit RetentionStore(Connection& connection) : m_connection(connection) {}

    /// Campaigns in which nothing has happened since `beforeMs` (ms UTC) and that this hasn't been done to,
    /// in the order of their numbers.
    Result<std::vector<qint64>> due(Retention kind, qint64 beforeMs);
    Result<CampaignSum> sumOf(const std::vector<qint64>& campaigns);
    /// How many campaigns that ended before `beforeMs` have to wait, where `due` of them don't.
    Result<qint64> waiting(Retention kind, qint64 beforeMs, qint64 due);

    /// False when the campaign isn't due (any more).
    Result<bool> begin(const RetentionStart& start);
    /// Campaigns of which a part is still to be done.
    Result<std::vector<qint64>> begun(Retention kind);
    /// The numbers of the documents that a campaign was sent with.
    Result<QSet<qint64>> attempts(qint64 campaign);
    /// Does the next piece of a begun one; false when it was the last. Adds to `events` how many were
    /// deleted.
    Result<bool> goOn(Retention kind, qint64 campaign, qint64& events);

private:
    Result<std::vector<qint64>> ended(Retention kind, qint64 beforeMs);
    Result<bool> isQuiet(qint64 campaign, qint64 beforeMs);
    Result<qint64> neededBy(qint64 campaign);
    Result<void> redactCampaign(const RetentionStart& start);
    Result<void> redactRows(qint64 from, qint64 to);
    Result<void> condenseRows(qint64 from, qint64 to, qint64& events);

    Connection& m_connection;
};

/// Whether a campaign's personal data are redacted: its rows can't be copied any more.
Result<bool> isRedacted(Connection& connection, qint64 campaign);
/// ErrorCode::NotAllowedInState when they are.
Result<void> refuseRedacted(Connection& connection, qint64 campaign);

} // namespace heliograph
