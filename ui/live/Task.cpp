// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/Task.h"

namespace heliograph {

void Task::report(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    Q_EMIT progressed(done, total);
}

void Task::end()
{
    Q_EMIT ended();
    deleteLater();
}

} // namespace heliograph
