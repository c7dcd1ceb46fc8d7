// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addressbook/RecipientJudge.h"
#include "core/storage/AddressBookStore.h"

namespace heliograph {

/// What the report of an import says about a row, or about one number of a row with several: nothing where it
/// was taken as it is. `column` = the header of the phones.
std::vector<ImportLine> linesOf(const ImportedRow& row, const QString& column);

/// The lines of an import as far as they are kept at hand, and how many there were of each kind.
struct ImportLines {
    static constexpr qint64 kAtHand = 10'000; ///< of each kind

    std::vector<ImportLine> atHand; ///< in the order of the rows, without the rows' cells
    qint64 repaired = 0;
    qint64 rejected = 0;
    qint64 passedOver = 0;

    void add(ImportLine line);
};

} // namespace heliograph
