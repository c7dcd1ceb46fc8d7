// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace heliograph {

/// The character data [from, to) of a UTF-8 document as text: the five entities and character references
/// replaced, line ends made LF. std::nullopt where a full XML parser has to judge: other entities, characters
/// that XML or UTF-8 forbid.
std::optional<QString> decodeXmlText(const char* from, const char* to);

/// The same as UTF-8, put at the end of out; false where a full parser has to judge.
bool appendXmlText(QByteArray& out, const char* from, const char* to);

/// Valid UTF-8 as text, quicker than a decoder that has to doubt it.
QString decodeValidUtf8(const char* from, const char* to);

/// Replaces the _xHHHH_ escapes of SpreadsheetML strings (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
QString unescapeXstring(const QString& text);

} // namespace heliograph
