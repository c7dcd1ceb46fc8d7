// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipients/RowPainter.h"

#include <QPainter>
#include <QStyleOptionViewItem>
#include <QWidget>

namespace heliograph {

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& tokens)
{
    const bool hasKeys = option.widget && option.widget->hasFocus();
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, hasKeys ? tokens.surface.selected : tokens.surface.selectedInactive);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, tokens.surface.hover);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), metric::kHairline,
                     tokens.border.hairline);
}

} // namespace heliograph
