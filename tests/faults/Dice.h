// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <vector>

namespace heliograph {

/// The only source of chance in a simulated world.
class Dice {
public:
    explicit Dice(quint32 seed) : m_random(seed) {}

    int below(int n) { return static_cast<int>(m_random.bounded(n)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool oneIn(int n) { return below(n) == 0; }
    bool percent(int chance) { return below(100) < chance; }
    template <class T>
    const T& pick(const std::vector<T>& from)
    {
        return from.at(static_cast<std::size_t>(below(static_cast<int>(from.size()))));
    }
    QRandomGenerator& generator() { return m_random; }

private:
    QRandomGenerator m_random;
};

} // namespace heliograph
