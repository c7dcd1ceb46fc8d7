// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace heliograph {

/// The program's version, "major.minor.patch", from the top CMakeLists.txt.
QString versionString();

} // namespace heliograph
