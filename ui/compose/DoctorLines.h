// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/MessageMeter.h"
#include "ui/compose/DoctorPanel.h"

namespace heliograph {

/// What the character doctor may do about a text.
struct DoctorActions {
    /// Puts the text of the proposal in the place of the text.
    std::function<void(const Message& proposal)> carryOut;
    /// Walks over these recipients.
    std::function<void(const MeasuredRows& rows)> show;
    QString currency;
    QString pricePerPart; ///< amount; empty = not known
};

/// The lines of the character doctor for what was measured.
std::vector<DoctorLine> doctorLines(const MessageMeasure& measure, const DoctorActions& actions);

/// "22,120 parts" or "22,120 parts, 53,088.00 ₽".
QString partsAndMoney(qint64 parts, const QString& pricePerPart, const QString& currency);

} // namespace heliograph
