// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/spreadsheet/OdsNames.h"

#include <QString>

#include <array>

namespace heliograph {

enum class OdsToken : quint8 {
    Start,
    End,
    Text,
    Finished, ///< the document ended as it should
    Unusual,  ///< the quick tokenizer leaves the document to the full one
};

/// The content part of an OpenDocument spreadsheet as a stream of tokens.
class OdsTokens {
public:
    virtual ~OdsTokens() = default;

    /// ErrorCode::DamagedFile, UnsafeFile, or what the source failed with.
    virtual Result<OdsToken> next() = 0;
    /// Puts the characters of a Text at the end of text; false where only a full parser may judge them.
    virtual bool appendText(QString& text) = 0;

    /// Just behind the start of a cell: passes over the rest of it, its end included, where that is one
    /// paragraph of nothing but characters, and gives these. False = nothing was passed over. A shortcut of
    /// the quick tokenizer; the attributes stay.
    virtual bool passPlainCell(QString& /*text*/) { return false; }

    /// What starts or ends.
    OdsElement element() const { return m_element; }
    /// A value of the start tag, in UTF-8, until the next token; null where it is absent.
    QByteArrayView attribute(OdsAttribute attribute) const
    {
        const auto index = static_cast<std::size_t>(attribute);
        return (m_present >> index & 1U) != 0 ? m_values[index] : QByteArrayView();
    }

protected:
    void clearAttributes() { m_present = 0; }
    void setAttribute(int index, QByteArrayView value)
    {
        m_present |= 1U << index;
        m_values[static_cast<std::size_t>(index)] = value;
    }

    OdsElement m_element = OdsElement::Other;

private:
    quint32 m_present = 0;
    std::array<QByteArrayView, kOdsAttributes> m_values{};
};

} // namespace heliograph
