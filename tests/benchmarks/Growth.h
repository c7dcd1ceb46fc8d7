// SPDX-License-Identifier: GPL-3.0-or-later
// How the cost of each stage of the road grows with the number of recipients.
#pragma once

#include <QString>

#include <array>
#include <vector>

namespace heliograph::bench {

/// Seconds of each stage for one number of recipients.
struct RoadTimes {
    static constexpr std::array kStages = {"import", "seal", "send", "deliver"};

    qint64 rows = 0;
    std::array<double, kStages.size()> seconds{};

    double whole() const;
};

/// Microseconds a recipient per stage and size, and by how much the largest size costs more a recipient than
/// the one before it: 1.0 is linear.
void printGrowth(const std::vector<RoadTimes>& times);

/// The same as a drawing (SVG), seconds over recipients, both logarithmic. False when it can't be written.
bool plotGrowth(const std::vector<RoadTimes>& times, const QString& path);

} // namespace heliograph::bench
