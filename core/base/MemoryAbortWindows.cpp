// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MemoryAbort.h"

namespace heliograph {

// No library used on Windows aborts for lack of memory.
void sayAtAbort(const char*, int) {}

} // namespace heliograph
