// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "ui/widgets/Page.h"

namespace heliograph {

/// A page about one campaign: one of its steps. The shell puts the bar of steps under its head and tells it
/// the campaign, again whenever the campaign has changed.
class CampaignStepPage : public Page {
    Q_OBJECT
public:
    using Page::Page;

    virtual void showCampaign(const Campaign& campaign) = 0;
};

} // namespace heliograph
