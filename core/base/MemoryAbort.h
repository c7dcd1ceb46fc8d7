// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace heliograph {

/// Libraries that abort when they get no memory (GLib under Qt's event loop) say `sentence` as well and end
/// with `exitCode`. Other aborts stay as they are. `sentence` must live as long as the program.
void sayAtAbort(const char* sentence, int exitCode);

} // namespace heliograph
