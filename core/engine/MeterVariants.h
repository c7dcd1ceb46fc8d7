// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/MessageMeter.h"

namespace heliograph {

/// What could be proposed for a message before anything is known of its list: replacements and
/// transliteration, without what they save. None for a message without an SMS text of its own.
std::vector<MeterProposal> possibleReplacements(const MeterRequest& request);

/// Whether the Cyrillic letters of a text make words; a few between Latin ones are look-alikes that crept in.
bool isWrittenInCyrillic(const QString& text);

/// Whether the length of the SMS text decides on the parts.
bool hasCountedText(MessageType type);

/// How many parts a rendered SMS text takes, and how many units too long it is for one part less.
struct MeteredText {
    int parts = 0;
    int units = 0;
    int excess = 0; ///< 0 when one part is all
};
MeteredText meterText(const QString& rendered, bool transliterated);

} // namespace heliograph
