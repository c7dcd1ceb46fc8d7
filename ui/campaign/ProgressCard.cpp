// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/ProgressCard.h"

#include "core/gateway/AccountMoney.h"
#include "ui/grid/GridWords.h"
#include "ui/theme/StateLook.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace heliograph {
namespace {

constexpr double kSecondsPerMinute = 60;
constexpr double kSecondsPerHour = 3600;
constexpr double kShowMinutesFrom = 90;
constexpr double kShowHoursFrom = 5400;
const QString kMeasuring = QStringLiteral("…");

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

// As long as it took, in words of one size: "45 s", "1 min 06 s", "2 h 05 min".
QString durationText(qint64 ms)
{
    const qint64 seconds = (ms + 500) / 1000;
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    if (seconds < 60)
        return ProgressCard::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return ProgressCard::tr("%1 min %2 s").arg(seconds / 60).arg(two(seconds % 60));
    return ProgressCard::tr("%1 h %2 min").arg(seconds / 3600).arg(two(seconds / 60 % 60));
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
      m_bar(new SplitBar(theme, this)),
      m_measured(new QTimer(this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("progress"));
    m_text->setObjectName(QStringLiteral("progressText"));
    m_pace->setObjectName(QStringLiteral("progressPace"));
    m_side->setObjectName(QStringLiteral("progressSide"));
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
    // Where nothing moves, nobody shows the campaign anew.
    m_measured->setSingleShot(true);
    m_measured->setInterval(RateMeter::kLeastMs);
    connect(m_measured, &QTimer::timeout, this, [this] {
        if (m_pace->text() == kMeasuring)
            m_pace->clear();
    });
}

void ProgressCard::setPrice(const QString& perPart, const QString& currency)
{
    m_perPart = perPart;
    m_currency = currency;
}

void ProgressCard::showCampaign(const Campaign& campaign)
{
    if (campaign.id != m_campaign) {
        m_meter.clear();
        m_announced = -1;
    }
    m_campaign = campaign.id;
    // While it runs the numbers speak; a mark stands for what has come to rest.
    const bool rests = campaign.state != CampaignState::Running;
    const StateLook look = lookOf(campaign.state);
    m_glyph->setVisible(rests);
    m_glyph->setGlyph(look.glyph, m_theme.tokens().meanings[look.meaning].text);
    const QString pace = paceOf(campaign);
    m_text->setText(headline(campaign));
    m_pace->setText(pace);
    if (pace == kMeasuring)
        m_measured->start();
    m_side->setText(sideText(campaign));
    m_bar->setCounts(campaign.counts);
    announce(campaign, pace);
}

QString ProgressCard::headline(const Campaign& campaign) const
{
    const QLocale locale;
    const qint64 all = takingPart(campaign.counts);
    if (!campaign.isSealed())
        return tr("%Ln recipients, nothing handed over yet", nullptr, static_cast<int>(all));
    if (campaign.finishedAt)
        return captionOf(campaign.state) + u' ' + shownTime(*campaign.finishedAt, m_clock.now());
    return tr("%1 of %2 handed over").arg(locale.toString(handedOver(campaign.counts)), locale.toString(all));
}

QString ProgressCard::finishedText(const Campaign& campaign) const
{
    const qint64 over = handedOver(campaign.counts);
    QString text = tr("%Ln handed over", nullptr, static_cast<int>(over));
    if (campaign.sealedAt && !campaign.plan.sendAt && *campaign.finishedAt > *campaign.sealedAt)
        text = tr("%1 in %2").arg(text, durationText(*campaign.finishedAt - *campaign.sealedAt));
    const qint64 open = campaign.counts[RecipientState::Accepted];
    return open > 0 ? text + QStringLiteral(" · ") +
                          tr("%Ln reports are still to come", nullptr, static_cast<int>(open))
                    : text;
}

QString ProgressCard::paceOf(const Campaign& campaign)
{
    if (campaign.finishedAt)
        return finishedText(campaign);
    if (campaign.state != CampaignState::Running) {
        m_meter.clear();
        return captionOf(campaign.state);
    }
    const qint64 over = handedOver(campaign.counts);
    m_meter.add(m_clock.steadyMs(), over);
    const std::optional<double> rate = m_meter.perSecond(m_clock.steadyMs());
    const auto left = static_cast<double>(takingPart(campaign.counts) - over);
    if (left <= 0)
        return captionOf(campaign.state);
    if (!rate)
        return m_meter.isMeasuring(m_clock.steadyMs()) ? kMeasuring : QString();
    return tr("%1/s").arg(QLocale().toString(std::lround(*rate))) + QStringLiteral(" · ") +
           leftText(left / *rate);
}

QString ProgressCard::sideText(const Campaign& campaign) const
{
    QStringList texts;
    if (campaign.parts > 0)
        texts += tr("%Ln parts", nullptr, static_cast<int>(campaign.parts));
    const QString cost = m_perPart.isEmpty() ? QString() : amountTimes(m_perPart, campaign.parts);
    if (!cost.isEmpty() && campaign.parts > 0)
        texts += (QLocale().toString(cost.toDouble(), 'f', 2) + QChar(QChar::Nbsp) + m_currency).trimmed();
    return texts.join(QStringLiteral(" · "));
}

// Not more often, as nobody can listen to each change.
void ProgressCard::announce(const Campaign& campaign, const QString& pace)
{
    constexpr qint64 kTenths = 10;
    constexpr qint64 kPercent = 100;
    const qint64 all = std::max<qint64>(takingPart(campaign.counts), 1);
    const qint64 over = handedOver(campaign.counts);
    const qint64 tenth = over * kTenths / all + (campaign.finishedAt ? kTenths + 1 : 0);
    if (std::exchange(m_announced, tenth) == tenth)
        return;
    QString text = tr("%1, %2 percent").arg(m_text->text()).arg(over * kPercent / all);
    if (!pace.isEmpty() && pace != kMeasuring)
        text = tr("%1, %2 percent, %3").arg(m_text->text()).arg(over * kPercent / all).arg(pace);
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT announced(text);
}

} // namespace heliograph
