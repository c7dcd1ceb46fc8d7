// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace heliograph {

struct Campaign;
class CampaignsFilter;

/// Draws a campaign's cells: name over channel and source, state with its sign, the split bar, and numbers in
/// the colours of their meanings.
class CampaignRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    CampaignRowDelegate(const Theme& theme, const CampaignsFilter& campaigns, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintName(QPainter& painter, const QRect& field, const Campaign& campaign) const;
    void paintState(QPainter& painter, const QRect& field, const QModelIndex& index) const;
    void paintNumber(QPainter& painter, const QRect& field, const QModelIndex& index) const;

    const Theme& m_theme;
    const CampaignsFilter& m_campaigns;
};

} // namespace heliograph
