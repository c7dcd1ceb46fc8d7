// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/PhoneSet.h"

#include <utility>

namespace heliograph {
namespace {

constexpr std::size_t kFirstSlots = 1024;

} // namespace

PhoneSet::Seen PhoneSet::add(PhoneNumber phone, quint32 content, quint32 row)
{
    if ((m_size + 1) * 4 > m_numbers.size() * 3)
        grow();
    const std::size_t slot = slotOf(phone.number());
    if (m_numbers[slot] != 0)
        return {true, m_contents[slot], m_rows[slot]};
    m_numbers[slot] = phone.number();
    m_contents[slot] = content;
    m_rows[slot] = row;
    ++m_size;
    return {};
}

/// The slot of a number, or the free one where it belongs. The table's size is a power of two.
std::size_t PhoneSet::slotOf(quint64 number) const
{
    const std::size_t mask = m_numbers.size() - 1;
    // Multiplicative hashing: neighbouring numbers, which lists are full of, land far apart.
    std::size_t slot = std::size_t((number * 0x9E3779B97F4A7C15ull) >> 30) & mask;
    while (m_numbers[slot] != 0 && m_numbers[slot] != number)
        slot = (slot + 1) & mask;
    return slot;
}

void PhoneSet::grow()
{
    const std::size_t slots = m_numbers.empty() ? kFirstSlots : m_numbers.size() * 2;
    const std::vector<quint64> numbers = std::exchange(m_numbers, std::vector<quint64>(slots));
    const std::vector<quint32> contents = std::exchange(m_contents, std::vector<quint32>(slots));
    const std::vector<quint32> rows = std::exchange(m_rows, std::vector<quint32>(slots));
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i] == 0)
            continue;
        const std::size_t slot = slotOf(numbers[i]);
        m_numbers[slot] = numbers[i];
        m_contents[slot] = contents[i];
        m_rows[slot] = rows[i];
    }
}

} // namespace heliograph
