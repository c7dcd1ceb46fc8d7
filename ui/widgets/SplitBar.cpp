// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SplitBar.h"

#include "ui/theme/StateLook.h"
#include "ui/theme/WidgetAccessible.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace heliograph {
namespace {

constexpr qreal kLeastSegment = 2;

struct Segment {
    qint64 count;
    Meaning meaning;
};

QString spoken(const Counts& counts)
{
    const QLocale locale;
    return SplitBar::tr("%1 of %2 handed over, %3 delivered, %4 failed, %5 unknown")
        .arg(locale.toString(handedOver(counts)), locale.toString(takingPart(counts)),
             locale.toString(countOf(StateGroup::Delivered, counts)),
             locale.toString(countOf(StateGroup::Failed, counts)),
             locale.toString(countOf(StateGroup::Unknown, counts)));
}

} // namespace

void paintSplitBar(QPainter& painter, const QRectF& field, const Counts& counts, const Tokens& tokens)
{
    using enum RecipientState;
    const Segment segments[] = {{countOf(StateGroup::Delivered, counts), Meaning::Success},
                                {countOf(StateGroup::Failed, counts), Meaning::Danger},
                                {countOf(StateGroup::Unknown, counts), Meaning::Unknown},
                                {counts[Held], Meaning::Warning},
                                {counts[Accepted], Meaning::Waiting}};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(field, field.height() / 2, field.height() / 2);
    painter.setClipPath(shape);
    painter.fillRect(field, tokens.surface.pressed);
    const auto total = static_cast<qreal>(std::max<qint64>(takingPart(counts), 1));
    qreal x = field.left();
    for (const Segment& segment : segments) {
        if (segment.count == 0)
            continue;
        const qreal width =
            std::max(field.width() * static_cast<qreal>(segment.count) / total, kLeastSegment);
        const qreal gap = x > field.left() ? metric::kHairline : 0;
        painter.fillRect(QRectF(x, field.top(), gap, field.height()), tokens.surface.raised);
        painter.fillRect(QRectF(x + gap, field.top(), width - gap, field.height()),
                         tokens.meanings[segment.meaning].fill);
        x += width;
    }
    painter.restore();
}

SplitBar::SplitBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSpokenRole(*this, QAccessible::Chart);
    setFixedHeight(metric::kProgress);
}

void SplitBar::setCounts(const Counts& counts)
{
    m_counts = counts;
    setAccessibleName(spoken(counts));
    setToolTip(spoken(counts));
    update();
}

void SplitBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSplitBar(painter, rect(), m_counts, m_theme.tokens());
}

} // namespace heliograph
