// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArrayList>
#include <QFile>

#include <functional>

namespace heliograph {

/// An append-only file of tab-separated records, one a line. What was flushed is with the operating system,
/// so it outlives the process however that ends; a line that was cut by the end is dropped at the next start.
class SandboxJournal {
public:
    using Replay = std::function<void(const QByteArrayList& fields)>;

    /// Opens or creates the file, hands every whole record to `replay`, and stands ready to append.
    /// Errors: UnwritableFile, DamagedFile when it is some other file.
    Result<qint64> open(const QString& path, const Replay& replay);

    bool isOpen() const { return m_file.isOpen(); }
    void append(const QByteArrayList& fields);
    /// Writes what was appended since the last time, in one call. False when the disk refuses.
    bool flush();

private:
    QFile m_file;
    QByteArray m_pending;
};

} // namespace heliograph
