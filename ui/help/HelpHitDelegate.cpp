// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpHitDelegate.h"

#include <QPainter>
#include <QTextLayout>

namespace heliograph {
namespace {

constexpr qsizetype kNear = 24; ///< a mark within so many characters needs no cut
constexpr qsizetype kKept = 16; ///< characters kept before the first mark

} // namespace

HelpHit fromFirstMark(HelpHit hit)
{
    if (hit.marks.isEmpty() || hit.marks.first().begin <= kNear)
        return hit;
    const qsizetype space = hit.line.lastIndexOf(u' ', hit.marks.first().begin - kKept);
    if (space <= 0)
        return hit;
    const QString lead = QStringLiteral("… ");
    hit.line = lead + hit.line.mid(space + 1);
    for (HelpHit::Mark& mark : hit.marks)
        mark.begin += lead.size() - space - 1;
    return hit;
}

void HelpHitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const HelpHit hit = index.data(kHitRole).value<HelpHit>();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Active)
                                           ? t.surface.selected
                                           : t.surface.selectedInactive);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, t.surface.hover);
    const QRect room = option.rect.adjusted(metric::kS, metric::kXs, -metric::kXs, -metric::kXs);
    painter->setFont(m_theme.font(Type::BodyStrong));
    painter->setPen(t.text.primary);
    painter->drawText(room, Qt::AlignTop | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(hit.title, Qt::ElideRight, room.width()));
    const int below = QFontMetrics(m_theme.font(Type::BodyStrong)).height() + 2;
    paintLine(*painter, room.adjusted(0, below, 0, 0), fromFirstMark(hit));
    painter->setPen(t.border.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void HelpHitDelegate::paintLine(QPainter& painter, const QRect& room, const HelpHit& hit) const
{
    const Tokens& t = m_theme.tokens();
    const QFont font = m_theme.font(Type::Caption);
    const QString shown = QFontMetrics(font).elidedText(hit.line, Qt::ElideRight, room.width());
    QTextLayout layout(shown, font);
    QList<QTextLayout::FormatRange> formats;
    for (const HelpHit::Mark& mark : hit.marks) {
        if (mark.begin + mark.length > shown.size())
            break;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(mark.begin);
        range.length = static_cast<int>(mark.length);
        range.format.setBackground(t.meanings[Meaning::Warning].tint);
        range.format.setForeground(t.text.primary);
        formats += range;
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    painter.setPen(t.text.secondary);
    layout.draw(&painter, room.topLeft());
}

QSize HelpHitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int lines = QFontMetrics(m_theme.font(Type::BodyStrong)).height() + 2 +
                      QFontMetrics(m_theme.font(Type::Caption)).height();
    return {metric::kSearch, lines + 2 * metric::kXs + metric::kHairline};
}

} // namespace heliograph
