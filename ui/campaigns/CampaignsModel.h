// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "core/engine/RunView.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QHash>

#include <vector>

namespace heliograph {

/// The campaigns of the workspace with their numbers.
class CampaignsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { Name, State, Recipients, Split, Waiting, Delivered, Failed, Unknown, LeftOut, When };
    static constexpr int kColumns = 10;
    enum Role : int {
        SortRole = Qt::UserRole + 1,
        IdRole, ///< qint64
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps rows where the campaigns are the same ones, so that selection and place stay.
    void setCampaigns(std::vector<Campaign> campaigns);
    void setRun(const RunView& run);
    /// For times relative to now.
    void setNow(const QDateTime& now);

    const Campaign& campaignAt(int row) const { return m_campaigns.at(static_cast<std::size_t>(row)); }
    const std::vector<Campaign>& campaigns() const { return m_campaigns; }
    const Campaign* find(qint64 id) const;
    RunView runOf(qint64 campaign) const { return m_runs.value(campaign); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const Campaign& campaign, int column) const;
    QString toolTipOf(const Campaign& campaign, int column) const;
    QVariant sortKey(const Campaign& campaign, int column) const;

    std::vector<Campaign> m_campaigns;
    QHash<qint64, RunView> m_runs;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

/// The number that a column shows; -1 where it shows none.
qint64 numberOf(const Campaign& campaign, CampaignsModel::Column column);

} // namespace heliograph
