// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/PhoneReader.h"

#include "core/message/PhoneResolver.h"
#include "core/message/PhoneScanner.h"
#include "core/message/SpreadsheetNumber.h"

#include <array>

namespace heliograph {
namespace {

// Spreadsheet programs keep fifteen digits of a number and write zeros for the rest.
bool hasLostDigits(std::string_view digits)
{
    constexpr std::size_t kKept = 15;
    return digits.size() > kKept && digits.find_first_not_of('0', kKept) == std::string_view::npos;
}

/// Picks the first number of a scan and gathers the others.
class Picker {
public:
    Picker(PhoneScan scan, const NumberPlan& home) : m_scan(std::move(scan)), m_home(home) {}

    PhoneReading run()
    {
        for (const DigitRun& run : m_scan.runs)
            takeRun(run);
        if (!m_reading.phone && m_scan.runs.size() > 1 && m_scan.commasOnly)
            takeJoined();
        if (m_reading.phone)
            listRepairs();
        else
            m_reading.error = whyNone();
        return std::move(m_reading);
    }

private:
    void takeRun(const DigitRun& run)
    {
        const ResolvedPhone phone = resolvePhone(run.digits, run.plus, m_home);
        if (phone.ok())
            accept(phone);
        else if (phone.error != Reason::PhoneTooLong || !takeTwo(run))
            refuse(run, phone.error);
    }

    /// Two numbers with nothing but a blank between them.
    bool takeTwo(const DigitRun& run)
    {
        const std::string_view digits = run.digits;
        for (const std::size_t gap : run.gaps) {
            if (gap >= digits.size())
                continue;
            const ResolvedPhone first = resolvePhone(digits.substr(0, gap), run.plus, m_home);
            const ResolvedPhone second = resolvePhone(digits.substr(gap), false, m_home);
            if (first.ok() && second.ok()) {
                accept(first);
                accept(second);
                return true;
            }
        }
        return false;
    }

    /// One number whose groups were parted by commas or slashes.
    void takeJoined()
    {
        DigitRun joined;
        joined.plus = m_scan.runs.front().plus;
        for (const DigitRun& run : m_scan.runs)
            joined.digits += run.digits;
        if (const ResolvedPhone phone = resolvePhone(joined.digits, joined.plus, m_home); phone.ok()) {
            m_leftOver = false;
            accept(phone);
        }
    }

    void accept(const ResolvedPhone& resolved)
    {
        const auto phone = PhoneNumber::fromNumber(resolved.number);
        if (!phone)
            return;
        if (!m_reading.phone) {
            m_reading.phone = phone;
            if (resolved.repair)
                m_scan.note(*resolved.repair);
        } else if (*phone != *m_reading.phone && !m_reading.more.contains(phone->digits())) {
            m_reading.more += phone->digits();
        }
    }

    void refuse(const DigitRun& run, Reason error)
    {
        m_leftOver = true;
        if (run.gaps.empty() && hasLostDigits(run.digits))
            error = Reason::PhoneRounded;
        if (run.digits.size() > m_mostDigits) {
            m_mostDigits = run.digits.size();
            m_error = error;
        }
    }

    void listRepairs()
    {
        if (!m_reading.more.isEmpty())
            m_scan.note(PhoneRepair::SeveralNumbers);
        if (m_leftOver)
            m_scan.note(PhoneRepair::ExtraText);
        for (std::size_t i = 0; i < m_scan.repairs.size(); ++i) {
            if (m_scan.repairs.test(i))
                m_reading.repairs.push_back(static_cast<PhoneRepair>(i));
        }
    }

    Reason whyNone() const
    {
        if (m_scan.blank)
            return Reason::EmptyPhone;
        return m_scan.runs.empty() ? Reason::BadPhone : m_error;
    }

    PhoneScan m_scan;
    const NumberPlan& m_home;
    PhoneReading m_reading;
    bool m_leftOver = false;
    std::size_t m_mostDigits = 0;
    Reason m_error = Reason::BadPhone;
};

/// The common case: nothing but digits. No allocation, no scan.
std::optional<PhoneReading> readPlainDigits(QStringView text, const NumberPlan& home)
{
    std::array<char, PhoneNumber::kMostDigits + 4> digits;
    if (text.isEmpty() || text.size() > qsizetype(digits.size()))
        return std::nullopt;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return std::nullopt;
        digits[std::size_t(i)] = char(c);
    }
    const ResolvedPhone phone = resolvePhone({digits.data(), std::size_t(text.size())}, false, home);
    PhoneReading reading;
    reading.phone = PhoneNumber::fromNumber(phone.number);
    const bool isRounded = !reading.phone && hasLostDigits({digits.data(), std::size_t(text.size())});
    reading.error = isRounded ? Reason::PhoneRounded : phone.error;
    if (phone.repair)
        reading.repairs.push_back(*phone.repair);
    return reading;
}

PhoneReading readWritten(const SpreadsheetNumber& number, const NumberPlan& home)
{
    PhoneReading reading;
    if (number.rounded) {
        reading.error = Reason::PhoneRounded;
        return reading;
    }
    PhoneScan scan;
    scan.blank = false;
    scan.runs.push_back({number.digits, number.plus, {}});
    scan.note(number.exponent ? PhoneRepair::Scientific : PhoneRepair::Fraction);
    if (number.quoted)
        scan.note(PhoneRepair::Apostrophe);
    return Picker(std::move(scan), home).run();
}

} // namespace

PhoneReading readPhone(QStringView text, Region region)
{
    if (auto plain = readPlainDigits(text, region.plan()))
        return *std::move(plain);
    if (const auto number = readSpreadsheetNumber(text))
        return readWritten(*number, region.plan());
    return Picker(scanPhone(text), region.plan()).run();
}

} // namespace heliograph
