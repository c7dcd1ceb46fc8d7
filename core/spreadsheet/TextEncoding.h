// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>

namespace heliograph {

/// The encodings of text files that can be read here.
enum class TextEncoding : quint8 {
    Utf8,
    Utf16Le,
    Utf16Be,
    Utf32Le,
    Utf32Be,
    Windows1251,
    Koi8R,
    Koi8U,
    Cp866,
    Iso8859Part5,
    MacCyrillic,
    Windows1252,
};

/// "UTF-8", "windows-1251", …
QString nameOf(TextEncoding encoding);

/// Whether its units are wider than a byte.
bool isWide(TextEncoding encoding);

/// The encoding of a name or a usual alias ("cp1251", "win-1251", "utf8"), whatever its case and dashes.
/// "UTF-16" and "UTF-32" are the little-endian ones; a byte order mark in the file has the last word.
std::optional<TextEncoding> encodingFromName(QStringView name);

/// Makes text of bytes in UTF-8 or a single-byte encoding; what has no meaning becomes U+FFFD.
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding);
    QString decode(QByteArrayView bytes) const;

private:
    bool m_isUtf8;
    std::array<char16_t, 256> m_units{};
};

} // namespace heliograph
