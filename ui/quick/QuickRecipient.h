// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/message/NumberPlan.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace heliograph {

class Connection;

/// One of the people a quick message goes to.
struct QuickRecipient {
    QString phone; ///< digits; empty when what was typed is no number
    QString typed;
    QString name; ///< from the address books; may be empty
    QString book;
    QString problem; ///< a sentence; empty = can be written to

    bool isGood() const { return problem.isEmpty(); }
    /// What the chip says, and everybody else who speaks of this person.
    QString shown() const;
};

/// Typed or pasted numbers, several to a line too, each once, with what was repaired or is wrong.
std::vector<QuickRecipient> readRecipients(const QString& text, Region region);

/// Adds what the address books and the stop list know of them. On the reading thread.
Result<std::vector<QuickRecipient>> lookUp(Connection& connection, std::vector<QuickRecipient> recipients);

} // namespace heliograph
