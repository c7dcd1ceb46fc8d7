// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/Interrupts.h"

namespace heliograph {

void Interrupts::announce()
{
    while (m_announced < count())
        Q_EMIT interrupted(++m_announced);
}

} // namespace heliograph
