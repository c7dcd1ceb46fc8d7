// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QStringList>

namespace heliograph {

class Workspace;

/// Looks ahead while a list is read into the workspace: what the rows so far took and the bytes of the file
/// that are still to come tell how much room the whole list needs.
class SpaceWatch {
public:
    explicit SpaceWatch(const Workspace& workspace) : m_workspace(workspace) {}

    /// A row that will be written.
    void add(const QStringList& cells);
    /// To be asked before rows are written: these bytes of the file's `size` were read.
    /// ErrorCode::TooLittleSpace.
    Result<void> check(qint64 position, qint64 size);

private:
    const Workspace& m_workspace;
    qint64 m_bytes = 0;     ///< of all rows so far
    qint64 m_unwritten = 0; ///< of those since the last check
    qint64 m_rows = 0;
    qint64 m_nextCheck = 0; ///< in rows
};

} // namespace heliograph
