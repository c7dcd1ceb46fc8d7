// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/FieldPlaceholder.h"

#include <vector>

namespace heliograph {

/// A stretch of a text with placeholders: plain text, or one placeholder, which has a name.
struct TemplatePiece : FieldPlaceholder {
    QString text{}; ///< plain text, braces as the recipient sees them; empty for a placeholder

    bool isField() const { return !name.isEmpty(); }
    bool operator==(const TemplatePiece&) const = default;
};

/// Cuts a text as MessageTemplate reads it, but takes everything: a brace that belongs to no placeholder is
/// plain text. For editors, which must show what is half written.
std::vector<TemplatePiece> cutTemplate(QStringView text);

/// The text of which cutTemplate() makes these pieces; MessageTemplate::parse() can always read it.
QString joinTemplate(const std::vector<TemplatePiece>& pieces);

} // namespace heliograph
