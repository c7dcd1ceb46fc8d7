// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/ScanBuffer.h"

#include <QByteArray>
#include <QByteArrayList>

#include <utility>
#include <vector>

namespace heliograph {

/// One property of a card as it stands in the file, its lines put together again.
struct VCardLine {
    QByteArray group; ///< what stands before the dot: "item1"; capital letters, as the names
    QByteArray name;  ///< "TEL"
    std::vector<std::pair<QByteArray, QByteArray>> parameters; ///< a bare word of vCard 2.1 is a TYPE
    QByteArray value;                                          ///< still encoded
    qsizetype bytes = 0; ///< of all of it, but for a picture that was left out

    /// The values of all parameters of that name, parted at commas, in capital letters.
    QByteArrayList values(QByteArrayView parameter) const;
    bool isQuotedPrintable() const;
    bool isBase64() const;
};

/// Cuts vCards into their properties: folded lines (RFC 6350, 3.2; vCard 2.1, 2.1.3) and soft line breaks of
/// quoted-printable are put together. Pictures and what else is too long for a cell is cut off while reading.
class VCardLines {
public:
    explicit VCardLines(ByteSource& source) : m_window(source) {}

    /// vCard 2.1 folds before a blank that belongs to the text.
    void setKeepsFoldBlank(bool keeps) { m_keepsFoldBlank = keeps; }

    /// False at the end. Lines that are no property come without a name.
    Result<bool> next(VCardLine& line);

private:
    Result<bool> physicalLine(QByteArray& line);
    Result<bool> hasMore();
    Result<bool> goesOn(const QByteArray& line, bool& soft);

    ScanBuffer m_window;
    bool m_keepsFoldBlank = false;
    bool m_endPending = false;
};

/// Takes the line apart; without a colon there is no name.
VCardLine parseVCardLine(const QByteArray& line);

} // namespace heliograph
