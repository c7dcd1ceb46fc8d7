// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/CampaignsFilter.h"

#include "ui/campaigns/CampaignsModel.h"

namespace heliograph {

CampaignsFilter::CampaignsFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(CampaignsModel::SortRole);
    setDynamicSortFilter(true);
}

void CampaignsFilter::setGroup(CampaignGroup group)
{
    m_group = group;
    invalidateFilter();
}

void CampaignsFilter::setSearch(const QString& text)
{
    m_search = text.trimmed();
    m_also.clear();
    invalidateFilter();
}

void CampaignsFilter::setAlso(const QSet<qint64>& campaigns)
{
    m_also = campaigns;
    invalidateFilter();
}

const Campaign& CampaignsFilter::campaignAt(int row) const
{
    const auto* model = qobject_cast<const CampaignsModel*>(sourceModel());
    return model->campaignAt(mapToSource(index(row, 0)).row());
}

int CampaignsFilter::rowOf(qint64 campaign) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (campaignAt(row).id == campaign)
            return row;
    }
    return -1;
}

bool CampaignsFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto* model = qobject_cast<const CampaignsModel*>(sourceModel());
    const Campaign& campaign = model->campaignAt(row);
    if (!belongsTo(m_group, campaign))
        return false;
    if (m_search.isEmpty() || m_also.contains(campaign.id))
        return true;
    const Message& message = campaign.plan.message;
    const QString* const places[] = {&campaign.name,  &campaign.plan.source, &campaign.accountName,
                                     &message.sender, &message.text,         &message.viber.text};
    return std::any_of(std::begin(places), std::end(places), [this](const QString* place) {
        return place->contains(m_search, Qt::CaseInsensitive);
    });
}

bool CampaignsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(CampaignsModel::SortRole);
    const QVariant b = right.data(CampaignsModel::SortRole);
    if (a != b)
        return QSortFilterProxyModel::lessThan(left, right);
    return left.data(CampaignsModel::IdRole).toLongLong() < right.data(CampaignsModel::IdRole).toLongLong();
}

} // namespace heliograph
