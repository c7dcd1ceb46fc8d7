// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/campaign/Campaign.h"

#include <QString>
#include <QStringList>

namespace heliograph {

class Connection;

/// A workbook in which every recipient of a campaign was found.
struct MatchedWorkbook {
    qint64 headerRow = 0; ///< 0 = none
    QStringList headers;
    qint64 recipients = 0;
};

/// Looks for each recipient of a campaign in the workbook: the row of its number must have its phone, in the
/// same column, as it was or written in another way. Other rows may have been changed or added. BadInput that
/// names the first row that differs; the errors of openRows(); Cancelled.
Result<MatchedWorkbook> matchWorkbook(Connection& connection, const Campaign& campaign, const QString& path,
                                      const Progress& progress);

} // namespace heliograph
