// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace heliograph {

enum class Replaced : quint8 {
    Done,
    InUse, ///< somebody has one of the two files open, which only Windows minds
    Failed,
};

/// Gives a file the name of another, which goes, in one step: whoever looks finds the old file or the new
/// one.
Replaced replaceFile(const QString& from, const QString& to);

} // namespace heliograph
