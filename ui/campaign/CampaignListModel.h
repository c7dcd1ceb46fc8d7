// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"

#include <QAbstractListModel>

#include <vector>

namespace heliograph {

enum CampaignRole : int {
    CampaignIdRole = Qt::UserRole, ///< qint64
    CampaignRowRole,               ///< its place in campaigns(), for delegates
};

/// The campaigns of the workspace, newest first.
class CampaignListModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Keeps rows where the campaigns are the same ones, so that selection and place stay.
    void setCampaigns(std::vector<Campaign> campaigns);
    const Campaign& campaignAt(int row) const { return m_campaigns.at(static_cast<std::size_t>(row)); }
    /// -1 when it isn't there.
    int rowOf(qint64 campaign) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Campaign> m_campaigns;
};

/// "12,480 of 20,000" for campaigns under way, "20,000 recipients" for the others.
QString countsText(const Campaign& campaign);

} // namespace heliograph
