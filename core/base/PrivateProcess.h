// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace heliograph {

/// Keeps secrets inside this process, as far as a process can; for the first line of main(), before there are
/// threads. The system writes no core dump of it, neither to a file nor to a crash reporter, and the values
/// of HELIOGRAPH_PASSWORD… and HELIOGRAPH_TOKEN… are taken out of what the system shows of its environment
/// (/proc/PID/environ, `ps e`), while the program itself still finds them. On Windows, where the environment
/// is not shown, it keeps the system from reporting a crash.
void makeProcessPrivate();

} // namespace heliograph
