// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/PhoneTable.h"

#include <algorithm>

namespace heliograph {

PhoneTable::PhoneTable(std::vector<quint64> numbers) : m_numbers(std::move(numbers))
{
    std::sort(m_numbers.begin(), m_numbers.end());
}

bool PhoneTable::contains(const QString& digits) const
{
    if (m_numbers.empty())
        return false;
    bool isNumber = false;
    const quint64 number = digits.toULongLong(&isNumber);
    return isNumber && std::binary_search(m_numbers.begin(), m_numbers.end(), number);
}

} // namespace heliograph
