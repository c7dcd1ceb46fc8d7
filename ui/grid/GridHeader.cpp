// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridHeader.h"

#include "ui/theme/Glyph.h"

#include <QPainter>

#include <algorithm>

namespace heliograph {

GridHeader::GridHeader(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setFixedHeight(metric::kTableHeader);
    setHighlightSections(false);
    setSectionsClickable(true);
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

} // namespace heliograph
