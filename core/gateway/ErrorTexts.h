// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Reason.h"

#include <QString>

namespace heliograph {

/// Where a text of the gateway belongs (protocol reference, 6).
enum class TextScope : quint8 { Document, Item, Plain, State };

enum class GatewayLanguage : quint8 { Russian, English };

/// What one text of the gateway means.
struct RecognisedText {
    Reason reason = Reason::None; ///< None: not recognised
    TextScope scope = TextScope::Item;
    bool exact = false; ///< the whole text is known; otherwise only a keyword was found
};

/// Brings a text into the form texts are compared in: NFC, trimmed, NBSP and runs of blanks as one space,
/// lower case, ё as е, without commas and a trailing full stop.
QString normalisedText(QStringView text);

/// Recognises a gateway's text in Russian and English: exact first, then by keywords in an order that keeps
/// "closed for you" before "closed" and the held text before "out of SMS" (protocol reference, 6).
RecognisedText recogniseText(QStringView text);

/// The wording a gateway uses for this reason; Russian where no English one is known; empty for reasons it
/// never says.
QString gatewayText(Reason reason, GatewayLanguage language);

/// Whether a refusal for this reason depends on the message alone, so that it holds for every attempt
/// (ledger.md).
bool fixedByContent(Reason reason);

/// Whether further documents would meet the same refusal: money, blocked account, sender or text stopped,
/// flood.
bool pausesCampaign(Reason reason);

} // namespace heliograph
