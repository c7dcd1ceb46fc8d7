// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/campaign/RateMeter.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SplitBar.h"

namespace heliograph {

/// How far a campaign is: "12,480 of 19,612 handed over", rate and time left, parts, and the bar.
class ProgressCard : public QFrame {
    Q_OBJECT
public:
    ProgressCard(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void showCampaign(const Campaign& campaign);

private:
    QString paceOf(const Campaign& campaign);
    QString sideText(const Campaign& campaign) const;

    const Theme& m_theme;
    const Clock& m_clock;
    RateMeter m_meter;
    qint64 m_campaign = 0;
    GlyphLabel* m_glyph;
    QLabel* m_text;
    QLabel* m_pace;
    QLabel* m_side;
    SplitBar* m_bar;
};

} // namespace heliograph
