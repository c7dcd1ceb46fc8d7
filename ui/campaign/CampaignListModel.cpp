// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/CampaignListModel.h"

#include "ui/theme/StateLook.h"

#include <QLocale>

#include <algorithm>

namespace heliograph {

QString countsText(const Campaign& campaign)
{
    const QLocale locale;
    const qint64 all = takingPart(campaign.counts);
    const qint64 over = handedOver(campaign.counts);
    if (campaign.isOpen() && over < all)
        return CampaignListModel::tr("%1 of %2").arg(locale.toString(over), locale.toString(all));
    return CampaignListModel::tr("%Ln recipients", nullptr, static_cast<int>(campaign.counts.total()));
}

void CampaignListModel::setCampaigns(std::vector<Campaign> campaigns)
{
    const bool same =
        std::equal(campaigns.begin(), campaigns.end(), m_campaigns.begin(), m_campaigns.end(),
                   [](const Campaign& left, const Campaign& right) { return left.id == right.id; });
    if (!same)
        beginResetModel();
    m_campaigns = std::move(campaigns);
    if (!same)
        endResetModel();
    else if (!m_campaigns.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int CampaignListModel::rowOf(qint64 campaign) const
{
    const auto found = std::find_if(m_campaigns.begin(), m_campaigns.end(),
                                    [campaign](const Campaign& one) { return one.id == campaign; });
    return found == m_campaigns.end() ? -1 : static_cast<int>(found - m_campaigns.begin());
}

int CampaignListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_campaigns.size());
}

QVariant CampaignListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Campaign& campaign = campaignAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return campaign.name;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3")
            .arg(campaign.name, describe(campaign.state), countsText(campaign));
    case CampaignIdRole:
        return campaign.id;
    case CampaignRowRole:
        return index.row();
    default:
        return {};
    }
}

} // namespace heliograph
