// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/gateway/GatewayClient.h"

#include <QByteArray>
#include <QString>

#include <deque>

namespace heliograph {

/// A document or answer fit for people's eyes: passwords and tokens are replaced by "***", phone numbers by
/// their first four and last two digits. Ids stay readable. Works on damaged documents too.
QByteArray maskedForLog(const QByteArray& document);

/// What was said to the gateway and what it answered, masked: the last few in memory and, if wanted, in a
/// small set of rotating files. Bounded in both.
class ProtocolLog {
public:
    enum class Direction : quint8 { Sent, Received };

    struct Entry {
        QDateTime at; ///< UTC
        Direction direction = Direction::Sent;
        Endpoint endpoint = Endpoint::Send;
        QString note;    ///< of an answer: status, or why there is none
        QByteArray text; ///< masked, cut to kMaxEntryBytes
    };

    static constexpr std::size_t kMaxEntries = 200;
    static constexpr qsizetype kMaxEntryBytes = 64 * 1024;

    explicit ProtocolLog(const Clock& clock);

    /// Also writes to `path`; when it passes `maxFileBytes` it becomes path.1, that becomes path.2, and the
    /// oldest goes. An empty path ends the writing. A file that can't be written is silently not written.
    void setFile(const QString& path, qint64 maxFileBytes = 1024 * 1024);

    void add(Direction direction, Endpoint endpoint, const QByteArray& document, const QString& note = {});
    /// The end of an attempt: its answer, or why there is none.
    void add(Endpoint endpoint, const Exchange& exchange);

    /// Oldest first.
    const std::deque<Entry>& entries() const { return m_entries; }

private:
    void writeToFile(const Entry& entry) const;
    void rotate() const;

    const Clock& m_clock;
    std::deque<Entry> m_entries;
    QString m_path;
    qint64 m_maxFileBytes = 0;
};

} // namespace heliograph
