// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/gateway/GatewayClient.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <deque>
#include <optional>

namespace heliograph {

/// A document or answer fit for people's eyes: passwords and tokens are replaced by "***", phone numbers by
/// their first four and last two digits. Ids stay readable. Works on damaged documents too.
QByteArray maskedForLog(const QByteArray& document);

/// How much of the protocol stays on the disk; the oldest goes first.
struct ProtocolBounds {
    qint64 bytes = 200LL * 1024 * 1024;                 ///< all files together
    std::chrono::hours age{std::chrono::hours(7 * 24)}; ///< of a file's last entry
};

/// What was said to the gateway and what it answered, masked: the last few in memory and, if wanted, in a
/// set of files that ProtocolLogFile reads back. Bounded in both.
class ProtocolLog {
public:
    enum class Direction : quint8 { Sent, Received };

    struct Entry {
        QDateTime at; ///< UTC
        Direction direction = Direction::Sent;
        Endpoint endpoint = Endpoint::Send;
        QString note;       ///< of an answer: status, or why there is none
        QByteArray text;    ///< masked, cut to kMaxEntryBytes
        qint64 attempt = 0; ///< number in the ledger; 0 = a question
        QString account;    ///< name
    };

    static constexpr std::size_t kMaxEntries = 200;
    static constexpr qsizetype kMaxEntryBytes = 64 * 1024;
    static constexpr int kFiles = 8; ///< that the bytes are spread over

    explicit ProtocolLog(const Clock& clock);

    /// Also writes to `path`; when its share is full, or it is a day old, it becomes path.1, that becomes
    /// path.2, and the oldest goes. An empty path ends the writing. A file that can't be written is silently
    /// not written.
    void setFile(const QString& path, const ProtocolBounds& bounds = {});
    /// From the next entry on.
    void setBounds(const ProtocolBounds& bounds) { m_bounds = bounds; }

    /// What an entry is about.
    struct About {
        Endpoint endpoint = Endpoint::Send;
        qint64 attempt = 0;
        QString account;
    };
    void addSent(const About& about, const QByteArray& document);
    /// The end of an attempt or question: its answer, or why there is none.
    void addReceived(const About& about, const Exchange& exchange);

    /// Oldest first.
    const std::deque<Entry>& entries() const { return m_entries; }

private:
    void add(Direction direction, const About& about, const QByteArray& document, const QString& note);
    void writeToFile(const Entry& entry);
    void rotate();

    const Clock& m_clock;
    std::deque<Entry> m_entries;
    QString m_path;
    ProtocolBounds m_bounds;
    std::optional<QDateTime> m_begunAt; ///< when the file's first entry was written
};

} // namespace heliograph
