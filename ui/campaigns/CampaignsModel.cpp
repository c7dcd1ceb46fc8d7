// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/CampaignsModel.h"

#include "ui/campaigns/CampaignWords.h"
#include "ui/widgets/Wording.h"

#include <QLocale>

#include <algorithm>

namespace heliograph {

qint64 numberOf(const Campaign& campaign, CampaignsModel::Column column)
{
    const Counts& counts = campaign.counts;
    if (column == CampaignsModel::Recipients)
        return counts.total();
    if (!campaign.isSealed())
        return -1;
    switch (column) {
    case CampaignsModel::Waiting:
        return countOf(StateGroup::Waiting, counts) + countOf(StateGroup::Held, counts);
    case CampaignsModel::Delivered:
        return countOf(StateGroup::Delivered, counts);
    case CampaignsModel::Failed:
        return countOf(StateGroup::Failed, counts);
    case CampaignsModel::Unknown:
        return countOf(StateGroup::Unknown, counts);
    case CampaignsModel::LeftOut:
        return countOf(StateGroup::LeftOut, counts);
    default:
        return -1;
    }
}

void CampaignsModel::setCampaigns(std::vector<Campaign> campaigns)
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
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

void CampaignsModel::setRun(const RunView& run)
{
    m_runs.insert(run.campaign, run);
    for (int row = 0; row < rowCount(); ++row) {
        if (campaignAt(row).id == run.campaign)
            Q_EMIT dataChanged(index(row, State), index(row, State));
    }
}

void CampaignsModel::setNow(const QDateTime& now)
{
    m_now = now;
}

const Campaign* CampaignsModel::find(qint64 id) const
{
    const auto found = std::find_if(m_campaigns.begin(), m_campaigns.end(),
                                    [id](const Campaign& campaign) { return campaign.id == id; });
    return found == m_campaigns.end() ? nullptr : &*found;
}

int CampaignsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_campaigns.size());
}

int CampaignsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString CampaignsModel::textOf(const Campaign& campaign, int column) const
{
    switch (column) {
    case Name:
        return campaign.name;
    case State:
        return lookOf(campaign, runOf(campaign.id)).caption;
    case Split:
        return campaign.isSealed() ? spokenSplit(campaign.counts) : QString();
    case When:
        return shownMoment(whenOf(campaign), m_now);
    default: {
        const qint64 number = numberOf(campaign, static_cast<Column>(column));
        return number < 0 ? QStringLiteral("–") : QLocale().toString(number);
    }
    }
}

QString CampaignsModel::toolTipOf(const Campaign& campaign, int column) const
{
    switch (column) {
    case Name:
        return campaign.name + u'\n' + channelAndSource(campaign);
    case State:
        return lookOf(campaign, runOf(campaign.id)).more;
    case Split:
        return textOf(campaign, Split);
    case When:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(whenOf(campaign)), QLocale::LongFormat);
    default:
        return {};
    }
}

QVariant CampaignsModel::sortKey(const Campaign& campaign, int column) const
{
    switch (column) {
    case Name:
        return campaign.name.toCaseFolded();
    case State:
        return static_cast<int>(campaign.state);
    case Split: {
        const qint64 all = takingPart(campaign.counts);
        return all == 0 ? 0.0
                        : static_cast<double>(countOf(StateGroup::Delivered, campaign.counts)) /
                              static_cast<double>(all);
    }
    case When:
        return whenOf(campaign);
    default:
        return numberOf(campaign, static_cast<Column>(column));
    }
}

QVariant CampaignsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Campaign& campaign = campaignAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Split ? QString() : textOf(campaign, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Name ? campaign.name + QStringLiteral(", ") + channelAndSource(campaign)
                                      : textOf(campaign, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(campaign, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Name || index.column() == State ? int(Qt::AlignLeft | Qt::AlignVCenter)
                                                                 : int(Qt::AlignRight | Qt::AlignVCenter);
    case SortRole:
        return sortKey(campaign, index.column());
    case IdRole:
        return campaign.id;
    default:
        return {};
    }
}

QVariant CampaignsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Name || section == State ? int(Qt::AlignLeft | Qt::AlignVCenter)
                                                   : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Campaign");
    case State:
        return tr("State");
    case Recipients:
        return tr("Recipients");
    case Waiting:
        return tr("Waiting");
    case Delivered:
        return tr("Delivered");
    case Failed:
        return tr("Failed");
    case Unknown:
        return tr("Unknown");
    case LeftOut:
        return tr("Left out");
    case When:
        return tr("When");
    default:
        return {};
    }
}

} // namespace heliograph
