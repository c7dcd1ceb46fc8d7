// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/TimelineDelegate.h"

#include "ui/theme/Figures.h"
#include "ui/theme/StateLook.h"

#include <QListView>
#include <QPainter>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kTimeLeft = metric::kIcon + metric::kXs;

// The sentences of all lines begin at one place, behind the longest time.
int textLeft(const QAbstractItemModel& lines, const QFontMetrics& metrics)
{
    int widest = 0;
    for (int row = 0; row < lines.rowCount(); ++row)
        widest =
            std::max(widest, figuresWidth(metrics, lines.index(row, 0).data(TimelineTimeRole).toString()));
    return kTimeLeft + widest + metric::kS;
}

} // namespace

TimelineDelegate::TimelineDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const QFontMetrics metrics(m_theme.font(Type::Body));
    const int left = textLeft(*index.model(), metrics);
    const int width = std::max((view ? view->viewport()->width() : option.rect.width()) - left, 1);
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    const int height = metrics.boundingRect(room, Qt::TextWordWrap, index.data().toString()).height();
    return {left, std::max(metric::kL, height + metric::kXs)};
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    painter->save();
    painter->setFont(m_theme.font(Type::Body));
    const int left = textLeft(*index.model(), painter->fontMetrics());
    const int line = painter->fontMetrics().height() + metric::kXs;
    const StateLook look{static_cast<Glyph>(index.data(TimelineGlyphRole).toInt()),
                         static_cast<Meaning>(index.data(TimelineMeaningRole).toInt())};
    const QRect field = option.rect;
    const QRectF icon(field.left(), field.top() + (line - metric::kIcon) / 2.0, metric::kIcon, metric::kIcon);
    if (index.row() > 0)
        painter->fillRect(QRectF(icon.center().x(), field.top(), metric::kHairline, icon.top() - field.top()),
                          tokens.border.strong);
    if (index.row() + 1 < index.model()->rowCount())
        painter->fillRect(
            QRectF(icon.center().x(), icon.bottom(), metric::kHairline, field.bottom() + 1 - icon.bottom()),
            tokens.border.strong);
    paintGlyph(*painter, icon, look.glyph, tokens.meanings[look.meaning].text);
    painter->setPen(tokens.text.secondary);
    drawFigures(*painter, QRect(field.left() + kTimeLeft, field.top(), left - kTimeLeft, line), Qt::AlignLeft,
                index.data(TimelineTimeRole).toString());
    painter->setPen(tokens.text.primary);
    painter->drawText(field.adjusted(left, metric::kXxs, 0, 0), Qt::TextWordWrap, index.data().toString());
    painter->restore();
}

} // namespace heliograph
