// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/TemplateDelegate.h"

#include "ui/templates/TemplateModel.h"

#include <QPainter>

namespace heliograph {

QSize TemplateDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {metric::kField, metric::kListRow};
}

void TemplateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.state & QStyle::State_Active ? tokens.surface.selected
                                                                           : tokens.surface.selectedInactive);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, tokens.surface.hover);
    painter->setPen(tokens.border.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect field = option.rect.adjusted(metric::kM, metric::kXs, -metric::kM, -metric::kXs);
    const auto line = [&](Type type, const QColor& color, const QString& text, Qt::Alignment where) {
        const QFont font = m_theme.font(type);
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(field, int(where | Qt::AlignLeft) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, field.width()));
    };
    line(Type::Control, tokens.text.primary, index.data().toString(), Qt::AlignTop);
    line(Type::Caption, tokens.text.secondary, index.data(TemplateModel::Summary).toString(),
         Qt::AlignBottom);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(tokens.border.focus, metric::kFocus));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

} // namespace heliograph
