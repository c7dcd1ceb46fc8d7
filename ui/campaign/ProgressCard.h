// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/campaign/RateMeter.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SplitBar.h"

namespace heliograph {

/// How far a campaign is: "12,480 of 19,612 handed over", rate and time left, parts and money, and the bar.
/// Screen readers are told at every tenth.
class ProgressCard : public QFrame {
    Q_OBJECT
public:
    ProgressCard(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void showCampaign(const Campaign& campaign);
    /// What one part costs (AccountMoney.h), and the word for the money; empty = not known.
    void setPrice(const QString& perPart, const QString& currency);

Q_SIGNALS:
    /// What screen readers are told; for tests.
    void announced(const QString& text);

private:
    QString headline(const Campaign& campaign) const;
    QString paceOf(const Campaign& campaign);
    QString finishedText(const Campaign& campaign) const;
    QString sideText(const Campaign& campaign) const;
    void announce(const Campaign& campaign, const QString& pace);

    const Theme& m_theme;
    const Clock& m_clock;
    RateMeter m_meter;
    qint64 m_campaign = 0;
    qint64 m_announced = -1; ///< the tenth that was told last
    QString m_perPart;
    QString m_currency;
    GlyphLabel* m_glyph;
    QLabel* m_text;
    QLabel* m_pace;
    QLabel* m_side;
    SplitBar* m_bar;
    QTimer* m_measured; ///< clears the pace where nothing moves
};

} // namespace heliograph
