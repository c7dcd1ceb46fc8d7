// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"

#include <map>

namespace heliograph {

/// The page before the send (product.md section 5), counted over the stored rows after personalisation.
struct Preflight {
    Counts counts; ///< as they would be sealed
    qint64 duplicates = 0;
    qint64 duplicatesWithOtherText = 0;
    qint64 stopListed = 0;
    qint64 sentRecently = 0;           ///< of the ready rows
    qint64 parts = 0;                  ///< of the ready rows
    int longest = 0;                   ///< parts of the longest message
    std::map<int, qint64> histogram;   ///< parts → messages
    std::map<QString, qint64> reasons; ///< reason code → rows that are not ready for it
    bool plainHttp = false;
};

} // namespace heliograph
