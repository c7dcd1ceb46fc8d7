// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Reason.h"
#include "core/message/NumberPlan.h"
#include "core/message/PhoneNumber.h"
#include "core/message/PhoneRepairs.h"

#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace heliograph {

/// What a cell of a spreadsheet says about a telephone.
struct PhoneReading {
    std::optional<PhoneNumber> phone;
    std::vector<PhoneRepair> repairs; ///< in the order of the enum; empty when only formatting was taken away
    Reason error = Reason::None;      ///< EmptyPhone, BadPhone, PhoneTooShort, PhoneTooLong, PhoneRounded
    QStringList more;                 ///< digits of further, different numbers in the same cell
};

/// Reads a number as people and spreadsheet programs write it (product.md, section 3). Numbers with a country
/// code are taken from everywhere after a plus or an international prefix, without one from the region and
/// from the neighbours in the plan table. Never guesses digits: a rounded number is refused.
PhoneReading readPhone(QStringView text, Region region = {});

} // namespace heliograph
