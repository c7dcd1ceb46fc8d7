// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/RecipientDelegate.h"

#include "ui/grid/RecipientModel.h"
#include "ui/theme/Figures.h"
#include "ui/theme/StateLook.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTableView>

namespace heliograph {
namespace {

constexpr qreal kPlaceholderShare = 0.6;

bool isLeftOut(const QModelIndex& index)
{
    if (index.data(GoneRole).toBool())
        return true;
    const auto state = static_cast<RecipientState>(index.data(StateRole).toInt());
    return lookOf(state).meaning == Meaning::Neutral && state != RecipientState::Ready;
}

} // namespace

QRect checkBoxRect(const QStyle& style, const QRect& cell)
{
    const QSize size(style.pixelMetric(QStyle::PM_IndicatorWidth),
                     style.pixelMetric(QStyle::PM_IndicatorHeight));
    return {QPoint(cell.left() + metric::kS, cell.center().y() - size.height() / 2), size};
}

RecipientDelegate::RecipientDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

void RecipientDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const QRect field = option.rect.adjusted(metric::kS, 0, -metric::kS, 0);
    painter->setFont(m_theme.font(Type::Body));
    const auto* model = qobject_cast<const RecipientModel*>(index.model());
    const GridColumnKind kind = model->columnKind(index.column());
    if (kind == GridColumnKind::Check) {
        paintCheck(*painter, option, index);
    } else if (!index.data(LoadedRole).toBool()) {
        const QRectF line(field.left(), field.center().y() - metric::kXxs / 2,
                          field.width() * kPlaceholderShare, metric::kXxs);
        painter->fillRect(line, m_theme.tokens().surface.pressed);
    } else if (kind == GridColumnKind::State) {
        paintState(*painter, field, index);
    } else {
        const bool quiet = kind == GridColumnKind::Row || kind == GridColumnKind::Since ||
                           kind == GridColumnKind::GatewayId || isLeftOut(index);
        const bool gone = index.data(GoneRole).toBool();
        painter->setPen(gone    ? m_theme.tokens().text.tertiary
                        : quiet ? m_theme.tokens().text.secondary
                                : m_theme.tokens().text.primary);
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        if (kind == GridColumnKind::Cell || kind == GridColumnKind::Text)
            painter->drawText(
                field, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, field.width()));
        else
            drawFigures(*painter, field, alignment, index.data().toString());
    }
    painter->restore();
}

void RecipientDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool hasKeys = view && view->hasFocus();
    const bool isCurrent = view && view->currentIndex().row() == index.row();
    const auto* model = qobject_cast<const RecipientModel*>(index.model());
    // While rows are checked, they are the chosen ones, and the current one has its ring.
    const bool isChosen = model->checks().isEmpty() ? isCurrent : index.data(CheckedRole).toBool();
    if (isChosen)
        painter.fillRect(option.rect, hasKeys ? tokens.surface.selected : tokens.surface.selectedInactive);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, tokens.surface.hover);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), metric::kHairline),
                     tokens.border.hairline);
    if (hasKeys && isCurrent)
        paintRing(painter, option, index);
}

// One ring around the whole row, whatever the order of its cells.
void RecipientDelegate::paintRing(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    if (!view)
        return;
    const QColor color = m_theme.tokens().border.focus;
    const QRect cell = option.rect;
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), metric::kFocus), color);
    painter.fillRect(QRect(cell.left(), cell.bottom() - metric::kFocus + 1, cell.width(), metric::kFocus),
                     color);
    const QHeaderView* header = view->horizontalHeader();
    if (header->sectionPosition(index.column()) == 0)
        painter.fillRect(QRect(cell.left(), cell.top(), metric::kFocus, cell.height()), color);
    if (header->sectionPosition(index.column()) + cell.width() >= header->length())
        painter.fillRect(QRect(cell.right() - metric::kFocus + 1, cell.top(), metric::kFocus, cell.height()),
                         color);
}

void RecipientDelegate::paintCheck(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const QStyle& style = *option.widget->style();
    QStyleOptionButton box;
    box.initFrom(option.widget);
    box.state.setFlag(QStyle::State_HasFocus, false);
    box.state.setFlag(QStyle::State_MouseOver, false);
    box.state |= index.data(CheckedRole).toBool() ? QStyle::State_On : QStyle::State_Off;
    box.rect = checkBoxRect(style, option.rect);
    style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
}

void RecipientDelegate::paintState(QPainter& painter, const QRect& field, const QModelIndex& index) const
{
    const StateLook look = lookOf(static_cast<RecipientState>(index.data(StateRole).toInt()));
    const bool gone = index.data(GoneRole).toBool();
    const QColor color = gone ? m_theme.tokens().text.tertiary : m_theme.tokens().meanings[look.meaning].text;
    const int top = field.center().y() - metric::kIcon / 2 + 1;
    paintGlyph(painter, QRectF(field.left(), top, metric::kIcon, metric::kIcon), look.glyph, color);
    QRect rest = field.adjusted(metric::kIcon + metric::kXs, 0, 0, 0);
    painter.setPen(color);
    painter.setFont(m_theme.font(Type::Control));
    const int flags = int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine;
    const QString word = index.data().toString();
    painter.drawText(rest, flags, painter.fontMetrics().elidedText(word, Qt::ElideRight, rest.width()));
    const QString reason = index.data(ReasonRole).toString();
    rest.setLeft(rest.left() + painter.fontMetrics().horizontalAdvance(word));
    if (reason.isEmpty() || rest.width() < metric::kXl)
        return;
    painter.setPen(m_theme.tokens().text.secondary);
    painter.setFont(m_theme.font(Type::Body));
    const QString text = QStringLiteral(" – ") + reason;
    painter.drawText(rest, flags, painter.fontMetrics().elidedText(text, Qt::ElideRight, rest.width()));
}

} // namespace heliograph
