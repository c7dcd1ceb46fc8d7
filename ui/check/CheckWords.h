// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CampaignCheck.h"
#include "ui/theme/Glyph.h"
#include "ui/theme/Tokens.h"

#include <QDateTime>

namespace heliograph {

/// What stands in one line of the check.
struct FindingWords {
    QString title;
    QString reason;
    QString show;        ///< the link that opens the rows; empty = there are none
    QStringList choices; ///< of a decision
};

FindingWords wordsOf(const Finding& finding, const CheckResult& result, const QDateTime& now);

struct FindingLook {
    Glyph glyph = Glyph::RingCheck;
    Meaning meaning = Meaning::Success;
};
FindingLook lookOf(const Finding& finding);

/// "Send 19,612 messages, 22,120 parts", or when they are scheduled for.
QString sendText(const SendOffer& offer, const QDateTime& now);

/// Why nothing can be sent, in one short sentence; empty when it can.
QString hindrance(const SendOffer& offer);

} // namespace heliograph
