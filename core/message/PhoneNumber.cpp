// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/PhoneNumber.h"

#include "core/message/NumberPlan.h"

#include <string>

namespace heliograph {
namespace {

constexpr quint64 kLeast = 10'000'000;           // 8 digits
constexpr quint64 kBeyond = 100'000'000'000'000; // 15 digits

/// The national part cut as the plan says; whatever is left joins the last group. Seven digits at the end
/// are written 000-00-00, as on visiting cards.
QString inGroups(const QString& national, std::string_view groups)
{
    const bool pairs = groups.size() > 3 && groups.substr(groups.size() - 3) == "322";
    QString text;
    qsizetype at = 0;
    for (std::size_t i = 0; i < groups.size() && at < national.size(); ++i) {
        const bool last = i + 1 == groups.size();
        const qsizetype size = last ? national.size() - at : groups[i] - '0';
        text += (pairs && i + 2 >= groups.size() ? u'-' : u' ') + national.mid(at, size);
        at += size;
    }
    return text;
}

} // namespace

std::optional<PhoneNumber> PhoneNumber::fromDigits(QStringView digits)
{
    if (digits.size() < kFewestDigits || digits.size() > kMostDigits || digits.front() == u'0')
        return std::nullopt;
    quint64 number = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + quint64(c.unicode() - u'0');
    }
    return PhoneNumber(number);
}

std::optional<PhoneNumber> PhoneNumber::fromNumber(quint64 number)
{
    if (number < kLeast || number >= kBeyond)
        return std::nullopt;
    return PhoneNumber(number);
}

QString grouped(PhoneNumber phone)
{
    const std::string digits = std::to_string(phone.number());
    const NumberPlan* plan = planOf(digits);
    if (plan == nullptr)
        return u'+' + phone.digits();
    const QString all = phone.digits();
    const auto codeSize = qsizetype(plan->code.size());
    return u'+' + all.left(codeSize) + inGroups(all.mid(codeSize), plan->groups);
}

NumberKind kindOf(PhoneNumber phone)
{
    // The common case without a text: +7 9 and nine digits.
    if (phone.number() / 1'000'000'000 == 79)
        return NumberKind::Mobile;
    const std::string digits = std::to_string(phone.number());
    const NumberPlan* plan = planOf(digits);
    if (plan == nullptr)
        return NumberKind::Unknown;
    const std::string_view national = std::string_view(digits).substr(plan->code.size());
    // The narrower prefixes first: those of mobile numbers are wide.
    if (!matchingPrefix(national, plan->free).empty())
        return NumberKind::FreeCall;
    if (!matchingPrefix(national, plan->premium).empty())
        return NumberKind::Premium;
    if (!matchingPrefix(national, plan->fixed).empty())
        return NumberKind::Landline;
    return matchingPrefix(national, plan->mobiles).empty() ? NumberKind::Unknown : NumberKind::Mobile;
}

QString kindWord(NumberKind kind)
{
    constexpr const char* kWords[] = {"mobile", "unknown", "landline", "freeCall", "premium"};
    return QString::fromLatin1(kWords[static_cast<int>(kind)]);
}

bool getsSms(NumberKind kind)
{
    return kind == NumberKind::Mobile || kind == NumberKind::Unknown;
}

bool looksMobile(PhoneNumber phone)
{
    const std::string digits = std::to_string(phone.number());
    const NumberPlan* plan = planOf(digits);
    if (plan == nullptr || plan->mobiles.empty())
        return true;
    return !matchingPrefix(std::string_view(digits).substr(plan->code.size()), plan->mobiles).empty();
}

} // namespace heliograph
