// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMutex>
#include <QString>
#include <QtGlobal>

namespace heliograph {

/// How much of the log stays on the disk; the oldest goes first.
struct LogBounds {
    qint64 bytes = 1024 * 1024; ///< of one file
    int files = 5;              ///< all together, the one that is written included
};

/// The program's log on the disk, one line an entry: time (UTC), level, category, text, redacted before it is
/// written. When the file is full it becomes path.1, that becomes path.2, and the oldest goes. Any thread;
/// several programs may write to one log. What can't be written is silently not written.
class LogFile {
public:
    explicit LogFile(QString path, const LogBounds& bounds = {});

    void write(const QDateTime& at, QtMsgType level, const QString& category, const QString& text);

    /// The newest whole lines of the log at `path` and its older files, oldest first, at most so many bytes.
    static QByteArray tail(const QString& path, qint64 mostBytes);

private:
    void rotate(qint64 coming);

    const QString m_path;
    const LogBounds m_bounds;
    QMutex m_mutex; ///< messages come from all threads
};

/// The log's name inside the workspace folder.
QString logFileName();

/// From now on what this program logs, down to information, goes to a LogFile at `path` as well as where it
/// went before. A later call changes the file; an empty path ends the writing.
void keepLog(const QString& path, const LogBounds& bounds = {});

} // namespace heliograph
