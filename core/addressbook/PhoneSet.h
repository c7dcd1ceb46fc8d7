// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/PhoneNumber.h"

#include <cstddef>
#include <vector>

namespace heliograph {

/// The phones of a list, each once, with a fingerprint of what its first row says and that row's number.
/// Sixteen bytes a slot: a million phones take 32 MiB.
class PhoneSet {
public:
    /// What was known about a phone before it was added.
    struct Seen {
        bool before = false;
        quint32 content = 0; ///< of the first time
        quint32 row = 0;     ///< of the first time
    };

    /// Adds a phone; one that is there already keeps its first content and row.
    Seen add(PhoneNumber phone, quint32 content = 0, quint32 row = 0);

    std::size_t size() const { return m_size; }

private:
    std::size_t slotOf(quint64 number) const;
    void grow();

    std::vector<quint64> m_numbers; ///< 0 = free
    std::vector<quint32> m_contents;
    std::vector<quint32> m_rows;
    std::size_t m_size = 0;
};

} // namespace heliograph
