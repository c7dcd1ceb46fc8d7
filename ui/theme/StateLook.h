// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "ui/theme/Glyph.h"
#include "ui/theme/Tokens.h"

#include <QSet>

namespace heliograph {

/// What stands for a state or a group of states, always together with its word.
struct StateLook {
    Glyph glyph = Glyph::Ring;
    Meaning meaning = Meaning::Neutral;
};

StateLook lookOf(RecipientState state);
StateLook lookOf(CampaignState state);

/// The campaign's state as the first word of a line.
QString captionOf(CampaignState state);

/// The states as an operator asks for them. All but `All` part the recipients among themselves.
enum class StateGroup : quint8 { All, Waiting, Held, Delivered, Failed, Unknown, LeftOut };

const QList<StateGroup>& allStateGroups();
QSet<RecipientState> statesOf(StateGroup group); ///< empty for All
StateLook lookOf(StateGroup group);
QString captionOf(StateGroup group);
/// What a page without rows of this group says.
QString nobodyIn(StateGroup group);
qint64 countOf(StateGroup group, const Counts& counts);

/// Rows that take part in the send: all but invalid, skipped and cancelled ones.
qint64 takingPart(const Counts& counts);
/// Rows that the gateway has answered, or that may have reached it. Never called "sent".
qint64 handedOver(const Counts& counts);

} // namespace heliograph
