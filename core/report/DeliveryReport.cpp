// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/DeliveryReport.h"

#include "core/storage/CampaignStore.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace heliograph {
namespace {

constexpr qint64 kMsPerSecond = 1000;
constexpr qint64 kMsPerHour = 3'600'000;
constexpr int kPoints = 120;

bool isDelivered(RecipientState state)
{
    return state == RecipientState::Delivered || state == RecipientState::Read;
}

bool isFailed(RecipientState state)
{
    return state == RecipientState::Rejected || state == RecipientState::Undelivered ||
           state == RecipientState::Expired;
}

/// The seconds at which messages ended, as they come.
struct Ends {
    std::vector<qint64> delivered;
    std::vector<qint64> failed;

    void add(RecipientState state, qint64 seconds)
    {
        (isDelivered(state) ? delivered : failed).push_back(std::max<qint64>(seconds, 0));
    }
};

qint64 upTo(const std::vector<qint64>& sorted, qint64 second)
{
    return std::upper_bound(sorted.begin(), sorted.end(), second) - sorted.begin();
}

// Points stand closer in the beginning, where most happens: at the squares of equal steps.
DeliveryCurve curveOf(Ends ends)
{
    DeliveryCurve curve;
    std::sort(ends.delivered.begin(), ends.delivered.end());
    std::sort(ends.failed.begin(), ends.failed.end());
    curve.delivered = static_cast<qint64>(ends.delivered.size());
    curve.failed = static_cast<qint64>(ends.failed.size());
    if (curve.delivered + curve.failed == 0)
        return curve;
    curve.lasts = std::max(ends.delivered.empty() ? 0 : ends.delivered.back(),
                           ends.failed.empty() ? 0 : ends.failed.back());
    if (!ends.delivered.empty())
        curve.halfAfter = ends.delivered[(ends.delivered.size() - 1) / 2];
    qint64 before = -1;
    for (int i = 0; i <= kPoints; ++i) {
        const double step = static_cast<double>(i) / kPoints;
        const qint64 second = std::llround(step * step * static_cast<double>(curve.lasts));
        if (second == before)
            continue;
        before = second;
        curve.points.push_back({second, upTo(ends.delivered, second), upTo(ends.failed, second)});
    }
    return curve;
}

struct Gathered {
    std::vector<DeliveryTimes> ended;
    std::map<qint64, HourCounts> hours;
    std::optional<qint64> startedAt;
};

void gather(Gathered& all, const DeliveryTimes& times)
{
    const std::optional<qint64> handedOver = times.acceptedAt ? times.acceptedAt : times.attemptAt;
    if (times.attemptAt)
        all.startedAt = std::min(all.startedAt.value_or(*times.attemptAt), *times.attemptAt);
    if (!handedOver)
        return;
    const qint64 begins = *handedOver / kMsPerHour * kMsPerHour;
    HourCounts& hour = all.hours[begins];
    hour.beginsAt = begins;
    ++hour.handedOver;
    hour.delivered += isDelivered(times.state);
    hour.failed += isFailed(times.state);
    if (times.endedAt)
        all.ended.push_back(times);
}

} // namespace

DeliveryPoint DeliveryCurve::at(qint64 second) const
{
    const auto next =
        std::upper_bound(points.begin(), points.end(), second,
                         [](qint64 wanted, const DeliveryPoint& point) { return wanted < point.second; });
    return next == points.begin() ? DeliveryPoint{second, 0, 0}
                                  : DeliveryPoint{second, (next - 1)->delivered, (next - 1)->failed};
}

double DeliveryReport::deliveredShare() const
{
    return handedOver > 0 ? static_cast<double>(delivered) / static_cast<double>(handedOver) : 0;
}

DeliveryReport DeliveryReporter::figuresOf(const Campaign& campaign)
{
    DeliveryReport report;
    report.campaign = campaign;
    const Counts& n = campaign.counts;
    report.delivered = n[RecipientState::Delivered] + n[RecipientState::Read];
    report.failed = n[RecipientState::Rejected] + n[RecipientState::Undelivered] + n[RecipientState::Expired];
    report.unknown = n[RecipientState::Uncertain] + n[RecipientState::NoReport];
    report.reportsToCome = n[RecipientState::Accepted] + n[RecipientState::Held];
    report.handedOver = report.delivered + report.failed + report.unknown + report.reportsToCome;
    return report;
}

Result<DeliveryReport> DeliveryReporter::report(qint64 campaign, const GoOn& goOn)
{
    const Result<Campaign> loaded = CampaignStore(m_connection).campaign(campaign);
    if (!loaded)
        return forward(loaded);
    DeliveryReport report = figuresOf(*loaded);
    TimelineReader reader(m_connection);
    Gathered all;
    const Result<void> read = reader.forEach(
        campaign, [&all](const DeliveryTimes& times) { gather(all, times); }, goOn);
    if (!read)
        return forward(read);
    report.startedAt = all.startedAt;
    Ends sinceStart;
    Ends sinceHandedOver;
    for (const DeliveryTimes& times : all.ended) {
        const qint64 from = times.acceptedAt ? *times.acceptedAt : *times.attemptAt;
        sinceHandedOver.add(times.state, (*times.endedAt - from) / kMsPerSecond);
        sinceStart.add(times.state, (*times.endedAt - report.startedAt.value_or(from)) / kMsPerSecond);
    }
    report.sinceStart = curveOf(std::move(sinceStart));
    report.sinceHandedOver = curveOf(std::move(sinceHandedOver));
    for (const auto& [begins, hour] : all.hours)
        report.byHour.push_back(hour);
    const Message& message = loaded->plan.message;
    Result<std::vector<SenderCounts>> senders =
        reader.bySender(campaign, hasSms(message.type) ? message.sender : message.viber.sender);
    const Result<qint64> parts = reader.chargedParts(campaign);
    if (!senders || !parts)
        return senders ? Result<DeliveryReport>(forward(parts)) : Result<DeliveryReport>(forward(senders));
    report.bySender = std::move(*senders);
    report.chargedParts = *parts;
    return report;
}

} // namespace heliograph
