// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Reason.h"
#include "core/base/Result.h"
#include "core/campaign/RecipientState.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace heliograph {

class Connection;
class Statement;

/// One message that was handed over to somebody, or is to be.
struct PastMessage {
    qint64 key = 0; ///< RowCodec.h
    qint64 campaign = 0;
    QString campaignName;
    qint64 row = 0; ///< the operator's own row number in that campaign
    qint64 at = 0;  ///< ms UTC: the first attempt, else the last change
    RecipientState state = RecipientState::Ready;
    Reason reason = Reason::None;
    QString detail;
    QString sender;
    QString text; ///< as this person gets it; empty when it can't be made any more
};

/// The last messages to a phone, newest campaigns first.
struct PhoneStory {
    std::vector<PastMessage> messages;
    bool whole = true; ///< false: older campaigns were not looked at, since that would have taken long
};

/// Reads the last messages to one phone over all sealed campaigns. The ledger has no index by phone, as it
/// would make imports many times slower; so at most `kMostRows` rows are looked at, which takes a moment.
class PhoneHistory {
public:
    static constexpr qint64 kMostRows = 2'000'000;

    explicit PhoneHistory(Connection& connection, qint64 mostRows = kMostRows)
        : m_connection(connection), m_mostRows(mostRows)
    {}

    Result<PhoneStory> of(const QString& phone, int limit);

private:
    Result<void> readCampaign(qint64 campaign, const QString& phone, std::size_t limit, PhoneStory& story);

    Connection& m_connection;
    qint64 m_mostRows;
};

/// The key of the newest message to each phone of the address books, read in slices so that other readers
/// are not kept waiting. Used by one thread; the connection may be another at each call.
class LastMessages {
public:
    /// Reads the next slice; false when there is nothing more to read. Sees contacts and campaigns that were
    /// there at the first call.
    Result<bool> readOn(Connection& connection);
    /// 0 = none known.
    qint64 keyOf(const QString& phone) const { return m_keys.value(phone.toULongLong()); }

    /// The states and times of some messages (PastMessage's key, at and state alone), by key.
    static Result<QHash<qint64, PastMessage>> states(Connection& connection, const std::vector<qint64>& keys);

private:
    struct Range {
        qint64 campaign = 0;
        qint64 rows = 0;
    };
    Result<void> begin(Connection& connection);

    bool m_begun = false;
    QSet<quint64> m_phones; ///< without a message so far
    QHash<quint64, qint64> m_keys;
    std::vector<Range> m_left; ///< newest last
    qint64 m_nextIndex = 1;
    qint64 m_looked = 0;
};

} // namespace heliograph
