// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Campaign.h"

#include <QCoreApplication>

#include <numeric>

namespace heliograph {
namespace {

struct Names {
    const char* word;
    const char* caption;
};

constexpr std::array<Names, 6> kNames = {{
    {"draft", QT_TRANSLATE_NOOP("CampaignState", "a draft")},
    {"scheduled", QT_TRANSLATE_NOOP("CampaignState", "scheduled")},
    {"running", QT_TRANSLATE_NOOP("CampaignState", "running")},
    {"paused", QT_TRANSLATE_NOOP("CampaignState", "paused")},
    {"finished", QT_TRANSLATE_NOOP("CampaignState", "finished")},
    {"cancelled", QT_TRANSLATE_NOOP("CampaignState", "cancelled")},
}};

} // namespace

QString campaignStateWord(CampaignState state)
{
    return QString::fromLatin1(kNames.at(static_cast<std::size_t>(state)).word);
}

QString describe(CampaignState state)
{
    return QCoreApplication::translate("CampaignState", kNames.at(static_cast<std::size_t>(state)).caption);
}

qint64 Counts::total() const
{
    return std::accumulate(n.begin(), n.end(), qint64{0});
}

bool Campaign::isOpen() const
{
    return state == CampaignState::Scheduled || state == CampaignState::Running ||
           state == CampaignState::Paused;
}

} // namespace heliograph
