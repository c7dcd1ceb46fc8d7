// SPDX-License-Identifier: GPL-3.0-or-later
// Reading telephone numbers as people write them. The input is UTF-8; its length chooses the region.
#include "core/message/PhoneReader.h"
#include "tests/fuzz/FuzzPromise.h"

#include <algorithm>

using namespace heliograph;
using fuzz::require;

namespace {

void checkNumber(PhoneNumber phone)
{
    const QString digits = phone.digits();
    require(digits.size() >= PhoneNumber::kFewestDigits && digits.size() <= PhoneNumber::kMostDigits,
            "8 to 14 digits");
    require(PhoneNumber::fromDigits(digits) == phone, "the digits make the same number");
    require(PhoneNumber::fromNumber(phone.number()) == phone, "so does the number");
    require(!grouped(phone).isEmpty() && !kindWord(kindOf(phone)).isEmpty(), "every number has a kind");
}

/// What was taken is taken again, as it is, however it is written down.
void checkTakenAgain(PhoneNumber phone, Region region)
{
    for (const QString& written : {QString(u'+' + phone.digits()), grouped(phone)}) {
        const PhoneReading again = readPhone(written, region);
        require(again.phone == phone, "a number that was taken is taken again");
        require(again.repairs.empty() && again.more.isEmpty(), "and needs no repair");
    }
}

void check(const QString& text, Region region)
{
    const PhoneReading reading = readPhone(text, region);
    require(reading.phone.has_value() == (reading.error == Reason::None), "a number or a reason");
    require(std::is_sorted(reading.repairs.begin(), reading.repairs.end()), "repairs in their order");
    require(std::adjacent_find(reading.repairs.begin(), reading.repairs.end()) == reading.repairs.end(),
            "each repair once");
    if (!reading.phone) {
        require(reading.more.isEmpty(), "without a first number there is no second");
        return;
    }
    checkNumber(*reading.phone);
    checkTakenAgain(*reading.phone, region);
    for (const QString& other : reading.more) {
        const auto number = PhoneNumber::fromDigits(other);
        require(number.has_value() && number != reading.phone, "further numbers are numbers, and others");
        require(reading.more.count(other) == 1, "each of them once");
        checkTakenAgain(*number, region);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    static const std::vector<Region> kRegions = Region::all();
    const QString text = QString::fromUtf8(QByteArrayView(data, qsizetype(size)));
    check(text, kRegions[size % kRegions.size()]);
    if (const auto phone = PhoneNumber::fromDigits(text)) {
        checkNumber(*phone);
        require(phone->digits() == text, "digits come back as they were");
    }
    return 0;
}
