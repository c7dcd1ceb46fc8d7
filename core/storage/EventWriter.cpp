// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/EventWriter.h"

#include "core/storage/Connection.h"

namespace heliograph {

Result<void> writeEvent(Connection& connection, const NewEvent& event)
{
    const Result<Statement*> statement = connection.cached(
        "INSERT INTO event(recipient,seq,at,kind,attempt,state,reason,detail)"
        " VALUES(?1,(SELECT coalesce(max(seq),0)+1 FROM event WHERE recipient=?1),?2,?3,?4,?5,?6,?7)");
    if (!statement)
        return forward(statement);
    (*statement)
        ->bind(0, event.key)
        .bind(1, event.at)
        .bind(2, static_cast<int>(event.kind))
        .bind(3, event.attempt);
    (*statement)->bind(4, static_cast<int>(event.state));
    (*statement)->bind(5, event.reason == Reason::None ? QString() : reasonCode(event.reason));
    (*statement)->bind(6, event.detail.isEmpty() ? QString() : event.detail);
    return (*statement)->run();
}

} // namespace heliograph
