// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ContactDelegate.h"

#include "ui/people/ContactModel.h"
#include "ui/theme/Figures.h"
#include "ui/theme/StateLook.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QTableView>

namespace heliograph {

QRect ContactDelegate::checkField(const QRect& cell)
{
    return {cell.left(), cell.top(), metric::kIconLarge + metric::kS + metric::kXxs, cell.height()};
}

void ContactDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    QRect field = option.rect.adjusted(metric::kS, 0, -metric::kXs, 0);
    painter->setFont(m_theme.font(Type::Body));
    const Tokens& tokens = m_theme.tokens();
    switch (m_model.kindOf(index.column())) {
    case ContactModel::ColumnKind::Name:
        if (!m_model.checks().isEmpty()) {
            paintCheck(*painter, option, index.data(ContactCheckedRole).toBool());
            field.setLeft(checkField(option.rect).right() + metric::kXxs);
        }
        paintName(*painter, field, index);
        break;
    case ContactModel::ColumnKind::LastMessage:
        paintLast(*painter, field, index);
        break;
    case ContactModel::ColumnKind::Phone:
        painter->setPen(tokens.text.primary);
        drawFigures(*painter, field, Qt::AlignLeft, index.data().toString());
        break;
    case ContactModel::ColumnKind::Book:
    case ContactModel::ColumnKind::Cell:
        paintText(*painter, field, index.data().toString(), tokens.text.primary);
        break;
    }
    painter->restore();
}

void ContactDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool hasKeys = view && view->hasFocus();
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, hasKeys ? tokens.surface.selected : tokens.surface.selectedInactive);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, tokens.surface.hover);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), metric::kHairline),
                     tokens.border.hairline);
    if (!hasKeys || view->currentIndex().row() != index.row())
        return;
    const QRect cell = option.rect;
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), metric::kHairline), tokens.border.focus);
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), metric::kHairline), tokens.border.focus);
}

void ContactDelegate::paintCheck(QPainter& painter, const QStyleOptionViewItem& option, bool checked) const
{
    const QStyle& style = *option.widget->style();
    QStyleOptionButton box;
    box.initFrom(option.widget);
    box.state.setFlag(QStyle::State_HasFocus, false);
    box.state.setFlag(QStyle::State_MouseOver, false);
    box.state |= checked ? QStyle::State_On : QStyle::State_Off;
    const QSize size(style.pixelMetric(QStyle::PM_IndicatorWidth),
                     style.pixelMetric(QStyle::PM_IndicatorHeight));
    box.rect = {QPoint(option.rect.left() + metric::kS, option.rect.center().y() - size.height() / 2), size};
    style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
}

void ContactDelegate::paintText(QPainter& painter, const QRect& field, const QString& text,
                                const QColor& color) const
{
    painter.setPen(color);
    painter.drawText(field, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, field.width()));
}

void ContactDelegate::paintName(QPainter& painter, QRect field, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const QString name = index.data().toString();
    const bool stopped = index.data(ContactStoppedRole).toBool();
    if (stopped) {
        const QRectF icon(field.right() - metric::kIcon, field.center().y() - metric::kIcon / 2 + 1,
                          metric::kIcon, metric::kIcon);
        paintGlyph(painter, icon, Glyph::Ban, tokens.meanings[Meaning::Warning].text);
        field.setRight(int(icon.left()) - metric::kXxs);
    }
    paintText(painter, field, name.isEmpty() ? QStringLiteral("–") : name,
              name.isEmpty() ? tokens.text.tertiary : tokens.text.primary);
}

void ContactDelegate::paintLast(QPainter& painter, QRect field, const QModelIndex& index) const
{
    const QVariant state = index.data(ContactStateRole);
    if (!state.isValid())
        return;
    const StateLook look = lookOf(static_cast<RecipientState>(state.toInt()));
    const QColor color = m_theme.tokens().meanings[look.meaning].text;
    paintGlyph(painter,
               QRectF(field.left(), field.center().y() - metric::kIcon / 2 + 1, metric::kIcon, metric::kIcon),
               look.glyph, color);
    field.setLeft(field.left() + metric::kIcon + metric::kXs);
    const QString day = index.data(ContactDayRole).toString();
    painter.setPen(m_theme.tokens().text.secondary);
    drawFigures(painter, field.adjusted(0, 0, -metric::kXxs, 0), Qt::AlignRight, day);
    field.setRight(field.right() - figuresWidth(painter.fontMetrics(), day) - metric::kXs);
    painter.setFont(m_theme.font(Type::Control));
    paintText(painter, field, index.data().toString(), color);
}

} // namespace heliograph
