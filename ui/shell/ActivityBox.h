// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace heliograph {

/// What is being sent, or paused, at the foot of the navigation; a click opens it.
class ActivityBox final : public QAbstractButton {
    Q_OBJECT
public:
    explicit ActivityBox(const Theme& theme, QWidget* parent = nullptr);

    /// `others`: how many more are under way.
    void showCampaign(const Campaign& campaign, int others);
    void showNothing();
    qint64 campaign() const { return m_campaign.id; }
    void setNarrow(bool narrow);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double share() const;

    const Theme& m_theme;
    Campaign m_campaign;
    int m_others = 0;
    bool m_narrow = false;
};

/// Of the rows that take part, how many were handed over: 0..1.
double handedOverShare(const Campaign& campaign);

} // namespace heliograph
