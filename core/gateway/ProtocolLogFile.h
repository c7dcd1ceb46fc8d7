// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/gateway/ProtocolLog.h"

#include <QSet>

#include <vector>

namespace heliograph {

/// An entry on the disk, without its text, and where that is.
struct ProtocolHead {
    QDateTime at; ///< UTC
    ProtocolLog::Direction direction = ProtocolLog::Direction::Sent;
    Endpoint endpoint = Endpoint::Send;
    qint64 attempt = 0; ///< 0 = a question
    QString account;
    QString note;
    QString file;
    qint64 offset = 0; ///< of the text, in bytes
    qint64 size = 0;   ///< of the text, in bytes
};

/// The files of a ProtocolLog, read back. Any thread; a program may write to them meanwhile.
///
/// Each entry is one line "== time > endpoint attempt bytes account note" ("<" for answers), the account
/// percent-encoded and "-" when it is not known, and then so many bytes of text and a line feed. What is
/// damaged is passed over up to the next such line.
class ProtocolLogFile {
public:
    /// Of the log at `path` with its older files, oldest entry first. No log is no error.
    /// ErrorCode::UnreadableFile (where = the file).
    static Result<std::vector<ProtocolHead>> heads(const QString& path);
    /// The entries of one attempt, request before answer; empty when they are not kept any more.
    static Result<std::vector<ProtocolHead>> ofAttempt(const QString& path, qint64 attempt);
    /// The text of an entry; empty when the file has been rotated meanwhile.
    static QByteArray text(const ProtocolHead& head);
    /// One file with all its texts.
    static Result<std::vector<ProtocolLog::Entry>> read(const QString& file);

    /// Overwrites what was said in these attempts; their heads stay. A program may write to the log
    /// meanwhile. Returns how many texts were overwritten. ErrorCode::UnwritableFile (where = the file).
    static Result<qint64> cover(const QString& path, const QSet<qint64>& attempts);

    /// An entry as it stands in a file.
    static QByteArray written(const ProtocolLog::Entry& entry);
    /// When the first entry of a file was written.
    static std::optional<QDateTime> begunAt(const QString& file);
};

} // namespace heliograph
