// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Engine.h"

namespace heliograph {

/// What a workspace keeps of its practice gateway.
struct PracticeRecord {
    qint64 account = 0; ///< its id; 0 = never made
    quint16 port = 0;   ///< where it listened last; 0 = never did
    QString name;       ///< the account's name as it is now; empty when it was removed
    QString login;      ///< as the account has it

    bool isThere() const { return !name.isEmpty(); }
};

/// On the engine's thread. Storage errors.
Result<PracticeRecord> practiceRecord(Engine& engine);

/// Makes the account "Practice" on this port, or leads the one that is there to it, and remembers the port.
Result<PracticeRecord> settlePracticeAccount(Engine& engine, quint16 port);

} // namespace heliograph
