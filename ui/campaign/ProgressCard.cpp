// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/ProgressCard.h"

#include "ui/grid/GridWords.h"
#include "ui/theme/StateLook.h"

#include <QHBoxLayout>
#include <QLocale>

#include <cmath>

namespace heliograph {
namespace {

constexpr double kSecondsPerMinute = 60;
constexpr double kSecondsPerHour = 3600;
constexpr double kShowMinutesFrom = 90;
constexpr double kShowHoursFrom = 5400;

QString leftText(double seconds)
{
    if (seconds < kShowMinutesFrom)
        return ProgressCard::tr("%Ln s left", nullptr, static_cast<int>(std::ceil(seconds)));
    if (seconds < kShowHoursFrom)
        return ProgressCard::tr("%Ln min left", nullptr,
                                static_cast<int>(std::lround(seconds / kSecondsPerMinute)));
    return ProgressCard::tr("about %Ln h left", nullptr,
                            static_cast<int>(std::lround(seconds / kSecondsPerHour)));
}

QString headline(const Campaign& campaign)
{
    const QLocale locale;
    const qint64 all = takingPart(campaign.counts);
    if (!campaign.isSealed())
        return ProgressCard::tr("%Ln recipients, nothing handed over yet", nullptr, static_cast<int>(all));
    return ProgressCard::tr("%1 of %2 handed over")
        .arg(locale.toString(handedOver(campaign.counts)), locale.toString(all));
}

} // namespace

ProgressCard::ProgressCard(const Theme& theme, const Clock& clock, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_clock(clock),
      m_glyph(new GlyphLabel(this)),
      m_text(makeLabel(theme, Type::BodyStrong, Tone::Primary, this)),
      m_pace(makeLabel(theme, Type::Body, Tone::Secondary, this)),
      m_side(makeLabel(theme, Type::Caption, Tone::Secondary, this)),
      m_bar(new SplitBar(theme, this))
{
    setProperty("card", true);
    m_text->setObjectName(QStringLiteral("progressText"));
    auto* line = new QHBoxLayout;
    line->setSpacing(metric::kXs);
    line->addWidget(m_glyph);
    line->addWidget(m_text);
    line->addWidget(m_pace, 1);
    line->addWidget(m_side);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kM, metric::kS, metric::kM, metric::kS);
    layout->setSpacing(metric::kXs);
    layout->addLayout(line);
    layout->addWidget(m_bar);
}

void ProgressCard::showCampaign(const Campaign& campaign)
{
    if (campaign.id != m_campaign)
        m_meter.clear();
    m_campaign = campaign.id;
    const StateLook look = lookOf(campaign.state);
    m_glyph->setGlyph(look.glyph, m_theme.tokens().meanings[look.meaning].text);
    m_text->setText(headline(campaign));
    m_pace->setText(paceOf(campaign));
    m_side->setText(sideText(campaign));
    m_bar->setCounts(campaign.counts);
}

QString ProgressCard::paceOf(const Campaign& campaign)
{
    if (campaign.finishedAt)
        return captionOf(campaign.state) + u' ' + shownTime(*campaign.finishedAt, m_clock.now());
    if (campaign.state != CampaignState::Running) {
        m_meter.clear();
        return captionOf(campaign.state);
    }
    const qint64 over = handedOver(campaign.counts);
    m_meter.add(m_clock.steadyMs(), over);
    const std::optional<double> rate = m_meter.perSecond(m_clock.steadyMs());
    const auto left = static_cast<double>(takingPart(campaign.counts) - over);
    if (!rate || left <= 0)
        return captionOf(campaign.state);
    return tr("%1/s").arg(QLocale().toString(std::lround(*rate))) + QStringLiteral(" · ") +
           leftText(left / *rate);
}

QString ProgressCard::sideText(const Campaign& campaign) const
{
    QStringList texts;
    if (!campaign.accountName.isEmpty())
        texts += tr("Account %1").arg(campaign.accountName);
    if (campaign.parts > 0)
        texts += tr("%Ln parts", nullptr, static_cast<int>(campaign.parts));
    if (campaign.requests > 0)
        texts += tr("%Ln requests", nullptr, static_cast<int>(campaign.requests));
    return texts.join(QStringLiteral(" · "));
}

} // namespace heliograph
