// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridHeader.h"

#include "ui/grid/RecipientDelegate.h"
#include "ui/grid/RecipientGrid.h"
#include "ui/theme/Glyph.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace heliograph {

GridHeader::GridHeader(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setFixedHeight(metric::kTableHeader);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setHighlightSections(false);
    setMinimumSectionSize(metric::kXl);
}

void GridHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const Tokens& tokens = m_theme.tokens();
    const bool orders = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    painter->save();
    painter->fillRect(rect, tokens.surface.sunken);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), metric::kHairline),
                      tokens.border.hairline);
    if (logicalIndex == 0) {
        paintCheck(*painter, rect);
        painter->restore();
        return;
    }
    painter->setFont(m_theme.font(orders ? Type::CaptionStrong : Type::Caption));
    painter->setPen(orders ? tokens.text.primary : tokens.text.secondary);
    const QRect field = rect.adjusted(metric::kS, 0, -metric::kS, 0);
    const int arrow = orders ? metric::kS : 0;
    const QString text = painter->fontMetrics().elidedText(
        model()->headerData(logicalIndex, Qt::Horizontal).toString(), Qt::ElideRight, field.width() - arrow);
    const int width = painter->fontMetrics().horizontalAdvance(text);
    const auto alignment =
        model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    const int left = alignment.testFlag(Qt::AlignRight)
                         ? std::max(field.left(), field.right() + 1 - width - arrow)
                         : field.left();
    painter->drawText(QRect(left, rect.top(), width + 1, rect.height()),
                      Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (orders) {
        const QRectF place(left + width + metric::kFocus, rect.center().y() - metric::kS / 2 + 1, metric::kS,
                           metric::kS);
        const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
        paintGlyph(*painter, place, up ? Glyph::ChevronUp : Glyph::ChevronDown, tokens.text.primary);
    }
    painter->restore();
}

// Half set while some rows are checked; a press checks all or none.
void GridHeader::paintCheck(QPainter& painter, const QRect& rect) const
{
    const auto* grid = qobject_cast<const RecipientGrid*>(parentWidget());
    if (!grid)
        return;
    const qint64 checked = grid->recipients().checks().count();
    QStyleOptionButton option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_HasFocus, false);
    option.state |= checked == 0                               ? QStyle::State_Off
                    : checked >= grid->recipients().rowCount() ? QStyle::State_On
                                                               : QStyle::State_NoChange;
    option.rect = checkBoxRect(*style(), rect);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
}

void GridHeader::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && logicalIndexAt(event->pos()) == 0)
        Q_EMIT checkPressed();
    else
        QHeaderView::mousePressEvent(event);
}

} // namespace heliograph
