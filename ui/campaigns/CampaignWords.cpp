// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/CampaignWords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace heliograph {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CampaignsPage)
};

QString channelOf(MessageType type)
{
    switch (type) {
    case MessageType::Sms:
        return Words::tr("SMS");
    case MessageType::FlashSms:
        return Words::tr("Flash SMS");
    case MessageType::SilentSms:
        return Words::tr("Silent SMS");
    case MessageType::WapPush:
        return Words::tr("WAP push");
    case MessageType::VCard:
        return Words::tr("Business card");
    case MessageType::Viber:
        return Words::tr("Viber");
    case MessageType::ViberThenSms:
        return Words::tr("Viber → SMS");
    case MessageType::SmsThenViber:
        return Words::tr("SMS → Viber");
    }
    return {};
}

CampaignLook stateLook(CampaignState state)
{
    switch (state) {
    case CampaignState::Draft:
        return {Words::tr("Draft"), Glyph::Pencil, Meaning::Neutral, {}};
    case CampaignState::Scheduled:
        return {Words::tr("Scheduled"), Glyph::Calendar, Meaning::Neutral, {}};
    case CampaignState::Running:
        return {Words::tr("Sending"), Glyph::Play, Meaning::Waiting, {}};
    case CampaignState::Paused:
        return {Words::tr("Paused"), Glyph::Pause, Meaning::Warning, {}};
    case CampaignState::Finished:
        return {Words::tr("Finished"), Glyph::Check, Meaning::Success, {}};
    case CampaignState::Cancelled:
        return {Words::tr("Stopped"), Glyph::Stop, Meaning::Neutral, {}};
    }
    return {};
}

} // namespace

QString captionOf(CampaignGroup group)
{
    switch (group) {
    case CampaignGroup::All:
        return Words::tr("All");
    case CampaignGroup::Sending:
        return Words::tr("Sending");
    case CampaignGroup::Paused:
        return Words::tr("Paused");
    case CampaignGroup::Scheduled:
        return Words::tr("Scheduled");
    case CampaignGroup::Drafts:
        return Words::tr("Drafts");
    case CampaignGroup::Finished:
        return Words::tr("Finished");
    }
    return {};
}

bool belongsTo(CampaignGroup group, const Campaign& campaign)
{
    switch (group) {
    case CampaignGroup::All:
        return true;
    case CampaignGroup::Sending:
        return campaign.state == CampaignState::Running;
    case CampaignGroup::Paused:
        return campaign.state == CampaignState::Paused;
    case CampaignGroup::Scheduled:
        return campaign.state == CampaignState::Scheduled;
    case CampaignGroup::Drafts:
        return campaign.state == CampaignState::Draft;
    case CampaignGroup::Finished:
        return campaign.state == CampaignState::Finished || campaign.state == CampaignState::Cancelled;
    }
    return false;
}

CampaignLook lookOf(const Campaign& campaign, const RunView& run)
{
    CampaignLook look = stateLook(campaign.state);
    switch (run.phase) {
    case RunPhase::FindingSecret:
    case RunPhase::WaitingForAccount:
        return {Words::tr("Waits its turn"), Glyph::Clock, Meaning::Waiting,
                Words::tr("Another campaign uses the account")};
    case RunPhase::Pausing:
        return {Words::tr("Pausing"), Glyph::Pause, Meaning::Warning,
                Words::tr("The requests under way are finished")};
    case RunPhase::Cancelling:
        return {Words::tr("Stopping"), Glyph::Stop, Meaning::Neutral, {}};
    case RunPhase::WaitingToRetry:
        look.more = Words::tr("Goes on by itself when the trouble has passed");
        break;
    case RunPhase::Elsewhere:
        look.more = Words::tr("Sent by another Heliograph on this workspace");
        break;
    case RunPhase::Idle:
    case RunPhase::Running:
        break;
    }
    if (campaign.state == CampaignState::Paused && !campaign.pauseDetail.isEmpty()) {
        look.meaning = Meaning::Danger;
        look.more = campaign.pauseDetail;
    }
    return look;
}

QString channelAndSource(const Campaign& campaign)
{
    const QString channel = channelOf(campaign.plan.message.type);
    const QString source = QFileInfo(campaign.plan.source).fileName();
    return source.isEmpty() ? channel : channel + QStringLiteral(" · ") + source;
}

qint64 whenOf(const Campaign& campaign)
{
    if (campaign.state == CampaignState::Scheduled && campaign.plan.sendAt)
        return *campaign.plan.sendAt;
    return campaign.sealedAt.value_or(campaign.createdAt);
}

QString spokenSplit(const Counts& counts)
{
    const qint64 all = std::max<qint64>(counts.total(), 1);
    const auto percent = [all](qint64 n) {
        constexpr double kPercent = 100;
        const double share = kPercent * static_cast<double>(n) / static_cast<double>(all);
        return QLocale().toString(share, 'f', share > 0 && share < 1 ? 1 : 0);
    };
    return Words::tr("delivered %1 percent, failed %2, unknown %3, accepted %4, still here %5, left out %6")
        .arg(percent(countOf(StateGroup::Delivered, counts)), percent(countOf(StateGroup::Failed, counts)),
             percent(countOf(StateGroup::Unknown, counts)),
             percent(counts[RecipientState::Accepted] + counts[RecipientState::Held]),
             percent(counts[RecipientState::Ready] + counts[RecipientState::Submitting]),
             percent(countOf(StateGroup::LeftOut, counts)));
}

} // namespace heliograph
