// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/EventWriter.h"

#include "core/storage/Connection.h"

namespace heliograph {

namespace {

Result<void> insert(Connection& connection, const char* sql, const NewEvent& event)
{
    const Result<Statement*> statement = connection.cached(sql);
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

} // namespace

// Most events are the first of their row, and those need no look at the ones before.
Result<void> writeEvent(Connection& connection, const NewEvent& event)
{
    constexpr const char* kFirst =
        "INSERT INTO event(recipient,seq,at,kind,attempt,state,reason,detail) VALUES(?1,1,?2,?3,?4,?5,?6,?7)"
        " ON CONFLICT(recipient,seq) DO NOTHING";
    constexpr const char* kFurther =
        "INSERT INTO event(recipient,seq,at,kind,attempt,state,reason,detail)"
        " VALUES(?1,(SELECT max(seq)+1 FROM event WHERE recipient=?1),?2,?3,?4,?5,?6,?7)";
    if (const Result<void> done = insert(connection, kFirst, event); !done)
        return done;
    return connection.changedRows() == 1 ? Result<void>() : insert(connection, kFurther, event);
}

} // namespace heliograph
