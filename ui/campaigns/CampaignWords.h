// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "core/engine/RunView.h"
#include "ui/theme/StateLook.h"

namespace heliograph {

/// The campaigns as an operator asks for them; in the order of the chips.
enum class CampaignGroup : quint8 { All, Sending, Paused, Scheduled, Drafts, Finished };
inline constexpr int kCampaignGroups = 6;
QString captionOf(CampaignGroup group);
bool belongsTo(CampaignGroup group, const Campaign& campaign);

/// How a campaign stands, with what this program is doing about it.
struct CampaignLook {
    QString caption;
    Glyph glyph = Glyph::Ring;
    Meaning meaning = Meaning::Neutral;
    QString more; ///< for the tool tip; may be empty
};
CampaignLook lookOf(const Campaign& campaign, const RunView& run);

/// "SMS · clients-spring.xlsx"
QString channelAndSource(const Campaign& campaign);

/// When it goes out, went out or was begun; ms UTC.
qint64 whenOf(const Campaign& campaign);

/// "delivered 21 percent, failed 0.4, …" for screen readers.
QString spokenSplit(const Counts& counts);

} // namespace heliograph
