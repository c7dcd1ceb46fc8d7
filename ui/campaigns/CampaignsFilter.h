// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/campaigns/CampaignWords.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace heliograph {

/// Which campaigns are shown, and in which order.
class CampaignsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit CampaignsFilter(QObject* parent = nullptr);

    void setGroup(CampaignGroup group);
    /// A piece of the name, the source, the sender or the text.
    void setSearch(const QString& text);
    /// Campaigns that are shown whatever their words are, because a phone was found in them.
    void setAlso(const QSet<qint64>& campaigns);
    const Campaign& campaignAt(int row) const;
    /// -1 when it isn't shown.
    int rowOf(qint64 campaign) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    CampaignGroup m_group = CampaignGroup::All;
    QString m_search;
    QSet<qint64> m_also;
};

} // namespace heliograph
