// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ReplaceFile.h"

#include <QDir>
#include <QThread>

#include <string>
#include <windows.h>

namespace heliograph {
namespace {

// A scanner or an indexer looks into new files for a moment.
constexpr int kTries = 20;
constexpr unsigned long kPauseMs = 50;

std::wstring native(const QString& file)
{
    return QDir::toNativeSeparators(QDir::cleanPath(file)).toStdWString();
}

} // namespace

Replaced replaceFile(const QString& from, const QString& to)
{
    for (int left = kTries;; --left) {
        if (MoveFileExW(native(from).c_str(), native(to).c_str(),
                        MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
            return Replaced::Done;
        const DWORD code = GetLastError();
        const bool isInUse = code == ERROR_SHARING_VIOLATION || code == ERROR_LOCK_VIOLATION ||
                             code == ERROR_ACCESS_DENIED || code == ERROR_USER_MAPPED_FILE;
        if (!isInUse)
            return Replaced::Failed;
        if (left == 0)
            return Replaced::InUse;
        QThread::msleep(kPauseMs);
    }
}

} // namespace heliograph
