// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/FieldFormat.h"

#include <QString>
#include <QStringView>

namespace heliograph {

/// One placeholder of a text: which column, and what is written for a full and for an empty cell. Plain ones
/// are written `{Header}` and `{Header|default}` (cli.md, "Sending"). One that says more is written
/// `{|Header|option|option}`, the options being `as=` a format's word, `before=` and `after=` text that comes
/// with the value only, and `else=` the default; `||` stands for a bar inside of these. No plain placeholder
/// can begin with a bar, so older texts keep their meaning.
struct FieldPlaceholder {
    QString name; ///< of the column; never empty in a placeholder
    QString fallback;
    /// False = a row with an empty cell can't be sent. Always true where something comes with the value only.
    bool hasFallback = false;
    QString before{};
    QString after{};
    FieldFormat format = FieldFormat::AsIs;

    bool operator==(const FieldPlaceholder&) const = default;
};

/// Reads the placeholder at the front of a text; returns its length with both braces, 0 when there is none.
qsizetype readPlaceholder(QStringView text, FieldPlaceholder& field);

/// As readPlaceholder() reads it; braces in its texts, which can't be written, are left out.
QString writePlaceholder(const FieldPlaceholder& field);

/// What stands in its place for a cell. A cell of blanks alone is empty; line breaks in it become U+000A.
QString placeholderValue(const FieldPlaceholder& field, const QString& cell);

/// Whether a cell has nothing in it but blanks.
bool isBlankCell(const QString& cell);

} // namespace heliograph
