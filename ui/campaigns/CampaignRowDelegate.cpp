// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/CampaignRowDelegate.h"

#include "ui/campaigns/CampaignWords.h"
#include "ui/campaigns/CampaignsFilter.h"
#include "ui/campaigns/CampaignsModel.h"
#include "ui/theme/Figures.h"
#include "ui/widgets/SplitBar.h"

#include <QAbstractItemView>
#include <QPainter>

namespace heliograph {
namespace {

constexpr int kBar = 6;

QColor numberColor(const Tokens& tokens, int column, qint64 number)
{
    if (number <= 0 && column != CampaignsModel::When)
        return column == CampaignsModel::Recipients ? tokens.text.primary : tokens.text.tertiary;
    switch (column) {
    case CampaignsModel::Failed:
        return tokens.meanings[Meaning::Danger].text;
    case CampaignsModel::Unknown:
        return tokens.meanings[Meaning::Unknown].text;
    case CampaignsModel::LeftOut:
    case CampaignsModel::When:
        return tokens.text.secondary;
    default:
        return tokens.text.primary;
    }
}

} // namespace

CampaignRowDelegate::CampaignRowDelegate(const Theme& theme, const CampaignsFilter& campaigns,
                                         QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_campaigns(campaigns)
{}

QSize CampaignRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 2 * metric::kS, metric::kListRowTall};
}

void CampaignRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, view && view->hasFocus() ? tokens.surface.selected
                                                                : tokens.surface.selectedInactive);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, tokens.surface.hover);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), metric::kHairline,
                      tokens.border.hairline);
    const Campaign& campaign = m_campaigns.campaignAt(index.row());
    const QRect field = option.rect.adjusted(metric::kS, 0, -metric::kS, -metric::kHairline);
    switch (index.column()) {
    case CampaignsModel::Name:
        paintName(*painter, field, campaign);
        break;
    case CampaignsModel::State:
        paintState(*painter, field, index);
        break;
    case CampaignsModel::Split:
        if (campaign.isSealed())
            paintSplitBar(*painter,
                          QRectF(field.left(), field.center().y() - kBar / 2.0, field.width(), kBar),
                          campaign.counts, tokens);
        break;
    default:
        paintNumber(*painter, field, index);
        break;
    }
    painter->restore();
}

void CampaignRowDelegate::paintName(QPainter& painter, const QRect& field, const Campaign& campaign) const
{
    const int middle = field.center().y();
    const QRect upper(field.left(), field.top() + metric::kXxs, field.width(), middle - field.top() - 2);
    const QRect lower(field.left(), middle + 1, field.width(), field.bottom() - middle - metric::kXxs);
    const int flags = int(Qt::AlignLeft) | Qt::TextSingleLine;
    painter.setFont(m_theme.font(Type::Control));
    painter.setPen(m_theme.tokens().text.primary);
    const QString name = campaign.name.isEmpty() ? tr("Without a name") : campaign.name;
    painter.drawText(upper, flags | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, upper.width()));
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.tokens().text.secondary);
    painter.drawText(
        lower, flags | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(channelAndSource(campaign), Qt::ElideRight, lower.width()));
}

void CampaignRowDelegate::paintState(QPainter& painter, const QRect& field, const QModelIndex& index) const
{
    const Campaign& campaign = m_campaigns.campaignAt(index.row());
    const auto* model = qobject_cast<const CampaignsModel*>(m_campaigns.sourceModel());
    const CampaignLook look = lookOf(campaign, model->runOf(campaign.id));
    const Tokens& tokens = m_theme.tokens();
    const QColor color =
        look.meaning == Meaning::Neutral ? tokens.text.secondary : tokens.meanings[look.meaning].text;
    const qreal top = field.center().y() - metric::kIcon / 2.0 + 1;
    paintGlyph(painter, QRectF(field.left(), top, metric::kIcon, metric::kIcon), look.glyph, color);
    painter.setFont(m_theme.font(Type::Control));
    painter.setPen(color);
    const QRect words = field.adjusted(metric::kIcon + metric::kXs, 0, 0, 0);
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(look.caption, Qt::ElideRight, words.width()));
}

void CampaignRowDelegate::paintNumber(QPainter& painter, const QRect& field, const QModelIndex& index) const
{
    const Campaign& campaign = m_campaigns.campaignAt(index.row());
    const int column = index.column();
    const qint64 number = numberOf(campaign, static_cast<CampaignsModel::Column>(column));
    painter.setFont(m_theme.font(Type::Body));
    painter.setPen(numberColor(m_theme.tokens(), column, number));
    drawFigures(painter, field, Qt::AlignRight, index.data().toString());
}

} // namespace heliograph
