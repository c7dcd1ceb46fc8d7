// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/gateway/ProtocolLogFile.h"

namespace heliograph {

/// Documents of a protocol log as one text for support, in the order of time.
struct SupportDocuments {
    QByteArray text;
    qint64 requests = 0;
    qint64 left = 0; ///< requests that are older than what there is room for
    QDateTime from;  ///< UTC, of the oldest; invalid when there is none
    QDateTime to;
};

/// The newest of these entries as far as there is room for, without anything about people (SupportMask);
/// accounts are numbered in the order of `accounts`. Entries that have left the files meanwhile are passed
/// over. ErrorCode::Cancelled.
Result<SupportDocuments> supportDocuments(const std::vector<ProtocolHead>& heads, const QStringList& accounts,
                                          const Progress& progress);

} // namespace heliograph
