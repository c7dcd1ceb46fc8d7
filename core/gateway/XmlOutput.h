// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <cstring>
#include <string_view>

namespace heliograph {

/// A growing UTF-8 document: markup is copied, values are escaped. Characters that XML 1.0 can't carry
/// (controls, U+FFFE, U+FFFF, lone surrogates) are left out and counted.
class XmlOutput {
public:
    explicit XmlOutput(qsizetype expectedBytes = 512);

    /// Markup, copied as it is.
    void raw(std::string_view markup)
    {
        std::memcpy(room(static_cast<qsizetype>(markup.size())), markup.data(), markup.size());
        m_size += static_cast<qsizetype>(markup.size());
    }
    /// A decimal number.
    void number(int value);
    /// Element content; each CR LF, CR or LF is written as `lineBreak`, which is copied as it is.
    void text(QStringView value, std::string_view lineBreak);
    /// An attribute with a leading space; line breaks and tabs become spaces.
    void attribute(std::string_view name, QStringView value)
    {
        raw(" ");
        raw(name);
        raw("=\"");
        attributeValue(value);
        raw("\"");
    }
    /// A whole element with content.
    void element(std::string_view name, QStringView value, std::string_view lineBreak = " ");

    qsizetype size() const { return m_size; }
    /// How many UTF-16 units were left out.
    int removed() const { return m_removed; }
    /// The document; the object is empty afterwards.
    QByteArray take();

private:
    // Inline like raw() and attribute(): with known markup they become a few moves.
    char* room(qsizetype bytes)
    {
        if (m_size + bytes > m_capacity)
            grow(bytes);
        return m_data + m_size;
    }
    void grow(qsizetype bytes);
    void attributeValue(QStringView value);
    void escaped(QStringView value, std::string_view lineBreak, std::string_view tab);

    QByteArray m_bytes;
    char* m_data = nullptr; ///< of m_bytes
    qsizetype m_capacity = 0;
    qsizetype m_size = 0;
    int m_removed = 0;
};

} // namespace heliograph
