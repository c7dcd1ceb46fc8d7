// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace heliograph {

/// Phones to look numbers up in, without what belongs to them: eight bytes each. Asking it costs a fiftieth
/// of asking the storage.
class PhoneTable {
public:
    PhoneTable() = default;
    /// As PhoneNumber::number() gives them, in any order.
    explicit PhoneTable(std::vector<quint64> numbers);

    bool contains(const QString& digits) const;

private:
    std::vector<quint64> m_numbers; ///< sorted
};

} // namespace heliograph
