// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/ScanBuffer.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>

namespace heliograph {

/// One piece of a document's markup, byte for byte as it stands there.
struct XmlToken {
    enum class Kind : quint8 {
        Text, ///< perhaps a part of it only
        Start,
        Empty, ///< a start tag that closes itself
        End,
        Other, ///< comment, CDATA, processing instruction
    };

    Kind kind = Kind::Other;
    std::string_view bytes;      ///< all of it, with its brackets
    std::string_view name;       ///< of an element, with its prefix
    std::string_view attributes; ///< of a start tag: what stands behind the name

    bool begins() const { return kind == Kind::Start || kind == Kind::Empty; }
    std::string_view prefix() const; ///< with its colon; empty = none
    std::string_view localName() const { return name.substr(prefix().size()); }
    /// The value of an attribute of exactly this name, as it stands there.
    std::optional<std::string_view> attribute(std::string_view wanted) const;
};

/// A start tag with one attribute changed or added; without a value it is taken away.
QByteArray withAttribute(const XmlToken& tag, std::string_view name, const std::optional<QByteArray>& value);

/// Cuts a UTF-8 document into pieces without judging them, so that it can be copied with changes here and
/// there: any prefix, comments, CDATA. No DOCTYPE.
class XmlTokens {
public:
    XmlTokens(ByteSource& source, QString path) : m_window(source), m_path(std::move(path)) {}

    /// Goes to the next piece; false at the end and after an error.
    bool next();
    /// Valid until next() is called again.
    const XmlToken& token() const { return m_token; }

    /// ErrorCode::DamagedFile, UnsafeFile, or what the source failed with; asked after next() said false.
    const Result<void>& outcome() const { return m_outcome; }

private:
    bool take(std::string_view bytes);
    Result<bool> fill();

    ScanBuffer m_window;
    QString m_path;
    XmlToken m_token;
    Result<void> m_outcome;
};

} // namespace heliograph
