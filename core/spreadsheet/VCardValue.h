// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/TextEncoding.h"
#include "core/spreadsheet/VCardLines.h"

#include <QStringList>

#include <optional>

namespace heliograph {

/// Makes text of the values of cards.
class VCardValues {
public:
    /// encoding: of the file, for properties that don't name one of their own.
    explicit VCardValues(TextEncoding encoding) : m_encoding(encoding), m_decoder(encoding) {}

    /// The whole value: encoding, character set and escapes (RFC 6350, 3.4) undone, trimmed.
    QString text(const VCardLine& line) const;
    /// The same for a value of several parts (N, ORG, ADR): parted at semicolons that aren't escaped. Parts
    /// beyond the hundredth are left out.
    QStringList parts(const VCardLine& line, char separator = ';') const;

private:
    /// What a line's parameters say of its value.
    struct Coding {
        bool quotedPrintable = false;
        bool base64 = false;
        std::optional<TextEncoding> charset;
    };

    static Coding codingOf(const VCardLine& line);
    QString decode(const Coding& coding, QByteArrayView piece) const;

    TextEncoding m_encoding;
    TextDecoder m_decoder;
};

/// "=D0=98" as bytes; what is no such code stays as it is.
QByteArray decodedQuotedPrintable(QByteArrayView text);

/// A day of birth as dd.mm.yyyy, or dd.mm where the year isn't told (RFC 6350, 6.2.5; "1604" and
/// X-APPLE-OMIT-YEAR are Apple's way to say so); other texts as they are.
QString shownBirthday(const QString& text, bool withoutYear);

/// The number of a telephone value: "tel:+7900…;ext=1" loses its scheme and parameters.
QString phoneOfUri(const QString& text);

/// The escapes of a parameter's value undone (RFC 6868): "^n", "^^", "^'".
QString decodedParameter(QByteArrayView value);

} // namespace heliograph
