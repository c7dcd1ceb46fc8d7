// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Reason.h"
#include "core/base/Result.h"
#include "core/campaign/RecipientState.h"
#include "core/storage/EventKind.h"

#include <optional>

namespace heliograph {

class Connection;

/// One line of a recipient's story.
struct NewEvent {
    qint64 key = 0;
    qint64 at = 0;
    EventKind kind = EventKind::Attempt;
    RecipientState state = RecipientState::Ready;
    Reason reason = Reason::None;
    QString detail;
    std::optional<qint64> attempt;
};

/// Appends to the story of a recipient, inside the caller's transaction.
Result<void> writeEvent(Connection& connection, const NewEvent& event);

} // namespace heliograph
