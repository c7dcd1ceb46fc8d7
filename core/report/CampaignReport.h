// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/storage/RowSet.h"
#include "core/storage/Workspace.h"

namespace heliograph {

/// What a report leaves out.
struct CampaignReportOptions {
    bool ownColumns = true;  ///< with the operator's columns
    bool maskPhones = false; ///< phones shortened to their ends, also in the operator's phone column
};

/// Writes what became of a campaign as a table: the operator's own columns as they came, then the row
/// number and the StatusColumns.
class CampaignReport {
public:
    explicit CampaignReport(Workspace& workspace, const CampaignReportOptions& wanted = {})
        : m_workspace(workspace), m_wanted(wanted)
    {}

    /// XLSX or CSV by the file's ending. The file appears only when it is whole. NoSuchCampaign,
    /// UnwritableFile, BadOption (another ending), DiskFull, Cancelled. Returns the number of rows.
    /// With `only`, no other rows than these.
    Result<qint64> write(qint64 campaign, const QString& path, const Progress& progress = {},
                         const RowSet* only = nullptr);

private:
    Workspace& m_workspace;
    CampaignReportOptions m_wanted;
};

} // namespace heliograph
