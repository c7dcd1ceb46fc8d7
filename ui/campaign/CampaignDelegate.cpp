// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/CampaignDelegate.h"

#include "ui/campaign/CampaignListModel.h"
#include "ui/theme/StateLook.h"

#include <QAbstractItemView>
#include <QPainter>

namespace heliograph {

CampaignDelegate::CampaignDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

QSize CampaignDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {metric::kXl, metric::kListRow};
}

void CampaignDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const auto* model = qobject_cast<const CampaignListModel*>(index.model());
    const Campaign& campaign = model->campaignAt(index.row());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF body =
        QRectF(option.rect).adjusted(metric::kXs, metric::kHairline, -metric::kXs, -metric::kHairline);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool ring = selected && view && view->hasFocus();
    painter->setPen(ring ? QPen(tokens.border.focus, metric::kFocus) : QPen(Qt::NoPen));
    if (selected)
        painter->setBrush(tokens.surface.selected);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->setBrush(tokens.surface.hover);
    else
        painter->setBrush(Qt::NoBrush);
    const qreal inset = ring ? metric::kFocus / 2.0 : 0;
    painter->drawRoundedRect(body.adjusted(inset, inset, -inset, -inset), metric::kRadius, metric::kRadius);

    const QRect field = body.toRect().adjusted(metric::kS, metric::kXs, -metric::kS, -metric::kXs);
    const QRect upper(field.left(), field.top(), field.width(), field.height() / 2);
    const QRect lower(field.left(), upper.bottom() + 1, field.width(), field.height() - upper.height());
    painter->setPen(selected ? tokens.accent.text : tokens.text.primary);
    painter->setFont(m_theme.font(selected ? Type::BodyStrong : Type::Control));
    painter->drawText(upper, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(campaign.name, Qt::ElideMiddle, upper.width()));
    const StateLook look = lookOf(campaign.state);
    const QColor color = tokens.meanings[look.meaning].text;
    const qreal side = metric::kIcon - metric::kFocus;
    paintGlyph(*painter, QRectF(lower.left(), lower.top() + (lower.height() - side) / 2, side, side),
               look.glyph, color);
    const QRect words = lower.adjusted(metric::kIcon + metric::kXxs, 0, 0, 0);
    painter->setFont(m_theme.font(Type::Caption));
    painter->setPen(color);
    const int flags = int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine;
    const QString state = captionOf(campaign.state);
    painter->drawText(words, flags, state);
    painter->setPen(tokens.text.secondary);
    const QRect counts = words.adjusted(painter->fontMetrics().horizontalAdvance(state), 0, 0, 0);
    painter->drawText(counts, flags,
                      painter->fontMetrics().elidedText(QStringLiteral(" · ") + countsText(campaign),
                                                        Qt::ElideRight, counts.width()));
    painter->restore();
}

} // namespace heliograph
