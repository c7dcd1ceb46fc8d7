// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/campaign/Campaign.h"

#include <QString>

#include <functional>

namespace heliograph {

class Connection;

struct WorkbookFiles {
    QString original; ///< the operator's own XLSX or XLSM workbook
    QString copy;     ///< to be written; its ending must be the original's
};

struct WorkbookReportResult {
    qint64 rows = 0;            ///< that got something
    bool signatureLost = false; ///< the original is signed, which doesn't hold for the copy
};

/// The file that a campaign's recipients were read from, whether or not it is still there; empty when they
/// came from elsewhere.
QString sourceFileOf(const Campaign& campaign);

/// The ending, with its dot, that the name of a workbook's copy must have: that of what the file is, not of
/// its name. BadInput (no XLSX or XLSM workbook), the errors of openRows().
Result<QString> copyEndingOf(const QString& original);

/// Gives the operator the own workbook back: a copy with the StatusColumns
/// to the right of what is used on the list's sheet. Everything else stays as it is; all other parts
/// of the file are taken over unread. Rows that were no recipients stay empty; where one row was several
/// recipients, their words stand in its cells one after the other, and their parts are added up.
class WorkbookReport {
public:
    explicit WorkbookReport(Connection& connection) : m_connection(connection) {}

    /// Nothing is written unless matchWorkbook() finds all recipients in the original, each of them was
    /// written, and the original's size and date stayed as they were. BadInput (one of these fails, a list
    /// that came from no file, another kind of file, no room, a copy in the original's place or under another
    /// ending), NoSuchCampaign, NotAllowedInState (redacted), UnwritableFile, DiskFull, Cancelled, the errors
    /// of openRows(). Where the original itself is at fault, Error::where begins with its path.
    Result<WorkbookReportResult> write(qint64 campaign, const WorkbookFiles& files,
                                       const Progress& progress = {});

private:
    Result<WorkbookReportResult> copyOf(const Campaign& campaign, const WorkbookFiles& files,
                                        const Progress& progress, const std::function<Result<void>()>& check);

    Connection& m_connection;
};

} // namespace heliograph
