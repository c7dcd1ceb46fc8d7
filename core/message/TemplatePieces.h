// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace heliograph {

/// A stretch of a text with placeholders: plain text, or one placeholder.
struct TemplatePiece {
    QString text; ///< plain text, braces as the recipient sees them; empty for a placeholder
    QString name; ///< of the column; empty for plain text
    QString fallback;
    bool hasFallback = false;

    bool isField() const { return !name.isEmpty(); }
    bool operator==(const TemplatePiece&) const = default;
};

/// Cuts a text as MessageTemplate reads it, but takes everything: a brace that belongs to no placeholder is
/// plain text. For editors, which must show what is half written.
std::vector<TemplatePiece> cutTemplate(QStringView text);

/// The text of which cutTemplate() makes these pieces; MessageTemplate::parse() can always read it.
QString joinTemplate(const std::vector<TemplatePiece>& pieces);

} // namespace heliograph
