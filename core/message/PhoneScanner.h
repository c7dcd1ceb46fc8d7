// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/PhoneRepairs.h"

#include <QStringView>

#include <bitset>
#include <string>
#include <vector>

namespace heliograph {

/// A run of digits in a text, with the blanks, dashes and brackets between them taken away.
struct DigitRun {
    std::string digits;
    bool plus = false;
    std::vector<std::size_t> gaps; ///< before which digits a blank stood
};

/// What a text that should hold a telephone number is made of.
struct PhoneScan {
    std::vector<DigitRun> runs;
    std::bitset<16> repairs; ///< by PhoneRepair
    bool commasOnly = true;  ///< nothing but commas and slashes parts the runs
    bool blank = true;       ///< there is nothing to be seen in the text

    void note(PhoneRepair repair) { repairs.set(std::size_t(repair)); }
};

/// Cuts a text into runs of digits and notes what stood between them.
PhoneScan scanPhone(QStringView text);

} // namespace heliograph
