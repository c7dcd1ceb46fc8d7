// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Reason.h"
#include "core/message/PhoneReader.h"

#include <vector>

namespace heliograph {

/// Which numbers of a cell with several are taken.
enum class SeveralNumbers : quint8 { First, All };

/// What becomes of numbers that get no SMS: landlines, hotlines, premium-rate numbers.
enum class UnfitNumbers : quint8 { LeaveOut, Take };

/// The numbers of a cell in the order they are taken. Where unfit ones are left out, those that get an SMS
/// come first.
std::vector<PhoneNumber> phonesOf(const PhoneReading& reading, UnfitNumbers unfit);

/// Why a number gets no SMS: Landline, FreeCallNumber, PremiumNumber; None when nothing speaks against it.
Reason whyUnfit(PhoneNumber phone);

} // namespace heliograph
