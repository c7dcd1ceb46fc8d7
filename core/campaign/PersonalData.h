// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/CampaignPlan.h"

namespace heliograph {

// What becomes of personal data when they are redacted: phones keep their ends, everything that was written
// to or known of a person gives way to a mark that is shown as a word.

/// Stands for a text that was redacted, alone in its place; no spreadsheet cell and no message is just this.
inline constexpr QChar kRedactedMark{0x18};

/// What is shown in its place, in the program's language: "redacted".
QString redactedWord();

/// A stored text as it is shown: the word instead of the mark, anything else as it is.
inline QString shownText(const QString& stored)
{
    return stored.size() == 1 && stored.front() == kRedactedMark ? redactedWord() : stored;
}

/// Takes every text out of a plan, and where its list came from. Kind, senders, times and caps stay.
void redact(CampaignPlan& plan);

/// A campaign's name with the phone numbers in it shortened.
QString redactedName(const QString& name);

} // namespace heliograph
