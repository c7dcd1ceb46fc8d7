// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/CampaignColumns.h"

#include "ui/campaigns/CampaignWords.h"
#include "ui/campaigns/CampaignsModel.h"
#include "ui/widgets/Remembered.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kSplit = 88;
constexpr int kLeastName = 160;

int leastWidth(const QTableView& table, const Theme& theme, int column)
{
    const QFontMetrics metrics(theme.font(Type::Body));
    const QString head = table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int least = metrics.horizontalAdvance(head) + 2 * metric::kS + metric::kXs;
    switch (column) {
    case CampaignsModel::State: {
        int widest = 0;
        for (int group = 0; group < kCampaignGroups; ++group)
            widest =
                std::max(widest, metrics.horizontalAdvance(captionOf(static_cast<CampaignGroup>(group))));
        return std::max(least, widest + metric::kIcon + metric::kXs + metric::kXl);
    }
    case CampaignsModel::Split:
        return kSplit;
    case CampaignsModel::When:
        return std::max(least, metrics.horizontalAdvance(QStringLiteral("00 Mmm 00:00")) + metric::kXl);
    default:
        return least;
    }
}

} // namespace

void setCampaignColumns(QTableView& table, const Theme& theme)
{
    for (int column = CampaignsModel::State; column < CampaignsModel::kColumns; ++column)
        table.setColumnWidth(column, leastWidth(table, theme, column));
}

void fitCampaignColumns(QTableView& table, const Theme& theme, Remembered& remembered)
{
    static constexpr int kGiveWay[] = {CampaignsModel::Split, CampaignsModel::LeftOut,
                                       CampaignsModel::Recipients};
    QHeaderView* header = table.horizontalHeader();
    const QString key = QStringLiteral("campaigns/gaveWay");
    const QStringList before = remembered.value(key).toStringList();
    int room = table.viewport()->width();
    for (int column = CampaignsModel::State; column < CampaignsModel::kColumns; ++column) {
        if (header->isSectionHidden(column) && !before.contains(QString::number(column)))
            continue;
        if (!header->isSectionHidden(column) && table.columnWidth(column) < leastWidth(table, theme, column))
            table.setColumnWidth(column, leastWidth(table, theme, column));
        room -= std::max(table.columnWidth(column), leastWidth(table, theme, column));
    }
    QStringList now;
    for (const int column : kGiveWay) {
        const QString name = QString::number(column);
        if (header->isSectionHidden(column) && !before.contains(name))
            continue;
        const bool fits = room >= kLeastName;
        if (!fits) {
            now += name;
            room += std::max(table.columnWidth(column), leastWidth(table, theme, column));
        }
        if (header->isSectionHidden(column) == fits)
            header->setSectionHidden(column, !fits);
    }
    if (now != before)
        remembered.setValue(key, now);
}

} // namespace heliograph
