// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/QuickResultsDelegate.h"

#include "ui/quick/QuickResultsModel.h"
#include "ui/theme/Figures.h"
#include "ui/theme/StateLook.h"
#include "ui/widgets/Wording.h"

#include <QPainter>

namespace heliograph {
namespace {

// Paints one piece and gives what is left of the field.
QRect piece(QPainter& painter, const QRect& field, const QFont& font, const QColor& color,
            const QString& text)
{
    painter.setFont(font);
    painter.setPen(color);
    drawFigures(painter, field, Qt::AlignLeft, text);
    return field.adjusted(figuresWidth(painter.fontMetrics(), text) + metric::kXxs + metric::kHairline, 0, 0,
                          0);
}

} // namespace

void QuickResultsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const auto* model = qobject_cast<const QuickResultsModel*>(index.model());
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    const QWidget* view = option.widget;
    view->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, view);

    painter->save();
    const Tokens& tokens = m_theme.tokens();
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), metric::kHairline,
                      tokens.border.hairline);
    const QuickResult& result = model->result(index.row());
    QRect field = option.rect.adjusted(metric::kS, 0, -metric::kS, 0);
    switch (static_cast<QuickResultsModel::Column>(index.column())) {
    case QuickResultsModel::Column::Recipient:
        if (!result.name.isEmpty())
            field = piece(*painter, field, m_theme.font(Type::Body), tokens.text.primary, result.name);
        if (field.width() > 0)
            piece(*painter, field, m_theme.font(Type::Body),
                  result.name.isEmpty() ? tokens.text.primary : tokens.text.secondary,
                  readablePhone(result.row.phone));
        break;
    case QuickResultsModel::Column::State: {
        const StateLook look = lookOf(result.row.state);
        const QColor color = tokens.meanings[look.meaning].text;
        paintGlyph(*painter,
                   QRectF(field.left(), field.center().y() - metric::kIcon / 2.0 + 0.5, metric::kIcon,
                          metric::kIcon),
                   look.glyph, color);
        field.setLeft(field.left() + metric::kIcon + metric::kXxs + metric::kHairline);
        field = piece(*painter, field, m_theme.font(Type::Control), color, describe(result.row.state));
        const QString detail = resultDetail(result.row);
        if (!detail.isEmpty() && field.width() > metric::kXl)
            piece(*painter, field, m_theme.font(Type::Body), tokens.text.secondary,
                  QStringLiteral("– ") + detail);
        break;
    }
    case QuickResultsModel::Column::Since:
        painter->setFont(m_theme.font(Type::Body));
        painter->setPen(tokens.text.secondary);
        drawFigures(*painter, field, Qt::AlignRight, index.data().toString());
        break;
    }
    painter->restore();
}

} // namespace heliograph
