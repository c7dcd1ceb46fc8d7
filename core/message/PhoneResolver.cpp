// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/PhoneResolver.h"

#include "core/message/PhoneNumber.h"

#include <string>

namespace heliograph {
namespace {

quint64 append(quint64 number, std::string_view digits)
{
    for (const char c : digits)
        number = number * 10 + quint64(c - '0');
    return number;
}

ResolvedPhone taken(const NumberPlan& plan, std::string_view national, std::optional<PhoneRepair> repair)
{
    return {append(append(0, plan.code), national), repair, Reason::None};
}

ResolvedPhone failed(Reason error)
{
    return {0, std::nullopt, error};
}

bool fits(const NumberPlan& plan, std::string_view national)
{
    return int(national.size()) >= plan.shortest && int(national.size()) <= plan.longest;
}

/// Whether digits without any prefix may be a national number, and not an international one cut short.
bool mayLead(const NumberPlan& plan, std::string_view national)
{
    if (national.starts_with('0') || (plan.code == "7" && national[0] < '3'))
        return false;
    const bool mobile = !matchingPrefix(national, plan.mobiles).empty();
    if (plan.code.size() > 1 && national.starts_with(plan.code) && !mobile)
        return false;
    return plan.leads.empty() || !matchingPrefix(national, plan.leads).empty();
}

/// Less strict than mayLead() for country code 7: behind the 8 the landlines and the neighbour are welcome.
bool mayFollowTrunk(const NumberPlan& plan, std::string_view national)
{
    return plan.code == "7" ? national[0] >= '3' : mayLead(plan, national);
}

/// The national number behind the first trunk prefix that leaves one of the right length; empty if none does.
std::string_view behindTrunk(const NumberPlan& plan, std::string_view digits)
{
    std::string_view words = plan.trunks;
    while (!words.empty()) {
        const std::size_t end = words.find(' ');
        const std::string_view trunk = words.substr(0, end);
        if (digits.starts_with(trunk)) {
            const std::string_view national = digits.substr(trunk.size());
            if (fits(plan, national) && mayFollowTrunk(plan, national))
                return national;
        }
        words = end == std::string_view::npos ? std::string_view() : words.substr(end + 1);
    }
    return {};
}

/// Digits that begin with the plan's country code.
ResolvedPhone withCode(const NumberPlan& plan, std::string_view digits, std::optional<PhoneRepair> repair)
{
    const std::string_view national = digits.substr(plan.code.size());
    const bool trunkLeftIn =
        plan.code != "7" && !matchingPrefix(national, plan.trunks).empty() && !mayLead(plan, national);
    if (fits(plan, national) && !trunkLeftIn)
        return taken(plan, national, repair);
    const std::string_view behind = behindTrunk(plan, national);
    if (!behind.empty() &&
        (plan.code != "7" || mayLead(*planOf(digits.front() + std::string(behind)), behind)))
        return taken(plan, behind, PhoneRepair::TrunkPrefix);
    if (fits(plan, national))
        return failed(Reason::BadPhone);
    return failed(int(national.size()) < plan.shortest ? Reason::PhoneTooShort : Reason::PhoneTooLong);
}

/// Digits that begin with some country code, known or not.
ResolvedPhone international(std::string_view digits, const NumberPlan& home,
                            std::optional<PhoneRepair> repair)
{
    if (digits.empty())
        return failed(Reason::PhoneTooShort);
    if (const NumberPlan* plan = planOf(digits); plan != nullptr)
        return withCode(*plan, digits, repair);
    // "+8 903 ...": the plus was put before the trunk prefix. No country code begins with 89.
    if (home.code == "7" && digits.starts_with("89") && fits(home, digits.substr(1)))
        return taken(home, digits.substr(1), PhoneRepair::TrunkPrefix);
    if (!hasAssignedCode(digits))
        return failed(Reason::BadPhone);
    if (digits.size() < PhoneNumber::kFewestDigits)
        return failed(Reason::PhoneTooShort);
    if (digits.size() > PhoneNumber::kMostDigits)
        return failed(Reason::PhoneTooLong);
    return {append(0, digits), repair, Reason::None};
}

std::optional<std::string_view> behindInternationalPrefix(std::string_view digits, const NumberPlan& home)
{
    for (const std::string_view prefix : {home.international, std::string_view("00")}) {
        if (!prefix.empty() && digits.starts_with(prefix) &&
            digits.size() >= prefix.size() + PhoneNumber::kFewestDigits)
            return digits.substr(prefix.size());
    }
    return std::nullopt;
}

Reason whyNot(std::string_view digits, const NumberPlan& home)
{
    const int size = int(digits.size());
    const int full = int(home.code.size()) + home.longest;
    if (size > full)
        return Reason::PhoneTooLong;
    const bool prefixed = digits.starts_with(home.code) || !matchingPrefix(digits, home.trunks).empty();
    if (size < home.shortest || (prefixed && size < full))
        return Reason::PhoneTooShort;
    return Reason::BadPhone;
}

} // namespace

ResolvedPhone resolvePhone(std::string_view digits, bool plus, const NumberPlan& home)
{
    if (plus)
        return international(digits, home, std::nullopt);
    if (digits.starts_with(home.code) && fits(home, digits.substr(home.code.size()))) {
        const ResolvedPhone phone = withCode(home, digits, std::nullopt);
        if (phone.ok())
            return phone;
    }
    if (const std::string_view national = behindTrunk(home, digits); !national.empty())
        return taken(home, national, PhoneRepair::TrunkPrefix);
    if (fits(home, digits) && mayLead(home, digits))
        return taken(home, digits, PhoneRepair::CountryCode);
    if (const auto rest = behindInternationalPrefix(digits, home))
        return international(*rest, home, PhoneRepair::InternationalPrefix);
    // A number of a neighbour, or of the own country with the trunk prefix left in.
    const NumberPlan* plan = planOf(digits);
    if (plan != nullptr && (plan->bare || plan->code == home.code)) {
        const ResolvedPhone phone = withCode(*plan, digits, std::nullopt);
        if (phone.ok() && (!phone.repair || plan->code == home.code))
            return phone;
    }
    return failed(whyNot(digits, home));
}

} // namespace heliograph
