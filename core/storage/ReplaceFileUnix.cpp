// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ReplaceFile.h"

#include <QFile>

#include <cstdio>

namespace heliograph {

Replaced replaceFile(const QString& from, const QString& to)
{
    const bool done =
        std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
    return done ? Replaced::Done : Replaced::Failed;
}

} // namespace heliograph
