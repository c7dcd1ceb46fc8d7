// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace heliograph {

/// How the text of an SMS travels (3GPP TS 23.038).
enum class Encoding : quint8 { Gsm7, Ucs2 };

/// "GSM-7" or "UCS-2".
QString encodingWord(Encoding encoding);

/// How long a text is as an SMS.
struct SegmentCount {
    Encoding encoding = Encoding::Gsm7;
    int characters = 0; ///< code points
    int units = 0;      ///< septets, escapes included, or UTF-16 units
    int parts = 0;      ///< 0 for an empty text
    int left = 160;     ///< units that still fit into the last part

    bool operator==(const SegmentCount&) const = default;
};

/// Septets that a character takes in the GSM 7-bit default alphabet: 1, 2 through the extension table
/// (3GPP TS 23.038, 6.2.1 and 6.2.1.1), 0 when it is in neither.
int gsm7Septets(char16_t unit);

/// Counts a text: 160 septets or 70 UTF-16 units in one part, 153 or 67 in each of several (3GPP TS 23.040,
/// 9.2.3.24.1). A pair of escape and character, or of surrogates, is never split over two parts.
SegmentCount countSegments(QStringView text);

/// The text of each part, cut as countSegments() counts.
std::vector<QString> splitSegments(QStringView text);

} // namespace heliograph
