// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <optional>

namespace heliograph {

/// What is remembered about a workspace outside of it (ledger.md, "Client ids"): a workspace that is behind
/// this was rolled back or is a copy.
struct WitnessRecord {
    QString workspace;       ///< its id
    QString path;            ///< where it was opened last
    qint64 installation = 0; ///< 8 digits, the head of client ids
    qint64 running = 0;      ///< next running number
    qint64 attempt = 0;      ///< highest attempt number
    qint64 opening = 0;      ///< how often it was opened

    bool operator==(const WitnessRecord&) const = default;
};

/// The file that keeps one workspace's WitnessRecord in the config folder. Written after the workspace's own
/// commit, so that a crash in between leaves the workspace ahead, which is harmless.
class Witness {
public:
    Witness(const QString& configFolder, const QString& workspaceId);

    /// The record; nothing when there is none or it can't be read.
    std::optional<WitnessRecord> read() const;
    Result<void> write(const WitnessRecord& record);

private:
    QString m_path;
};

} // namespace heliograph
