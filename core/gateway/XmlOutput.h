// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <string_view>

namespace heliograph {

/// A growing UTF-8 document: markup is copied, values are escaped. Characters that XML 1.0 can't carry
/// (controls, U+FFFE, U+FFFF, lone surrogates) are left out and counted.
class XmlOutput {
public:
    explicit XmlOutput(qsizetype expectedBytes = 512);

    /// Markup, copied as it is.
    void raw(std::string_view markup);
    /// A decimal number.
    void number(int value);
    /// Element content; each CR LF, CR or LF is written as `lineBreak`, which is copied as it is.
    void text(QStringView value, std::string_view lineBreak);
    /// An attribute with a leading space; line breaks and tabs become spaces.
    void attribute(std::string_view name, QStringView value);
    /// A whole element with content.
    void element(std::string_view name, QStringView value, std::string_view lineBreak = " ");

    qsizetype size() const { return m_size; }
    /// How many UTF-16 units were left out.
    int removed() const { return m_removed; }
    /// The document; the object is empty afterwards.
    QByteArray take();

private:
    char* room(qsizetype bytes);
    void escaped(QStringView value, std::string_view lineBreak, std::string_view tab);

    QByteArray m_bytes;
    qsizetype m_size = 0;
    int m_removed = 0;
};

} // namespace heliograph
