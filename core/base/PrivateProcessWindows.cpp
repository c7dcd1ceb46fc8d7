// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/PrivateProcess.h"

#include <windows.h>

namespace heliograph {

void makeProcessPrivate()
{
    // No report of a crash, which could hold the memory.
    SetErrorMode(SEM_NOGPFAULTERRORBOX | SEM_FAILCRITICALERRORS);
}

} // namespace heliograph
