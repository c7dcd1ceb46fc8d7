// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/CellPhones.h"

#include <algorithm>

namespace heliograph {

std::vector<PhoneNumber> phonesOf(const PhoneReading& reading, UnfitNumbers unfit)
{
    std::vector<PhoneNumber> phones;
    if (reading.phone)
        phones.push_back(*reading.phone);
    for (const QString& digits : reading.more) {
        if (const auto phone = PhoneNumber::fromDigits(digits))
            phones.push_back(*phone);
    }
    if (unfit == UnfitNumbers::LeaveOut && phones.size() > 1)
        std::stable_partition(phones.begin(), phones.end(),
                              [](PhoneNumber phone) { return whyUnfit(phone) == Reason::None; });
    return phones;
}

Reason whyUnfit(PhoneNumber phone)
{
    switch (kindOf(phone)) {
    case NumberKind::Landline:
        return Reason::Landline;
    case NumberKind::FreeCall:
        return Reason::FreeCallNumber;
    case NumberKind::Premium:
        return Reason::PremiumNumber;
    case NumberKind::Mobile:
    case NumberKind::Unknown:
        break;
    }
    return Reason::None;
}

} // namespace heliograph
