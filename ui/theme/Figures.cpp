// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Figures.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace heliograph {
namespace {

struct DigitWidths {
    int widest = 0;
    bool same = true;
};

DigitWidths digitWidths(const QFontMetrics& metrics)
{
    DigitWidths widths{metrics.horizontalAdvance(u'0'), true};
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        const int width = metrics.horizontalAdvance(QChar(digit));
        widths.same = widths.same && width == widths.widest;
        widths.widest = std::max(widths.widest, width);
    }
    return widths;
}

int advance(const QFontMetrics& metrics, const DigitWidths& widths, QChar c)
{
    return c.isDigit() ? widths.widest : metrics.horizontalAdvance(c);
}

} // namespace

int figuresWidth(const QFontMetrics& metrics, const QString& text)
{
    const DigitWidths widths = digitWidths(metrics);
    if (widths.same)
        return metrics.horizontalAdvance(text);
    int width = 0;
    for (const QChar c : text)
        width += advance(metrics, widths, c);
    return width;
}

void drawFigures(QPainter& painter, const QRect& field, Qt::Alignment alignment, const QString& text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const DigitWidths widths = digitWidths(metrics);
    const int width = figuresWidth(metrics, text);
    if (widths.same || width > field.width()) {
        painter.drawText(field, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, field.width()));
        return;
    }
    int x = alignment.testFlag(Qt::AlignRight) ? field.right() + 1 - width : field.left();
    const int baseline = field.top() + (field.height() + metrics.ascent() - metrics.descent()) / 2;
    for (const QChar c : text) {
        const int cell = advance(metrics, widths, c);
        painter.drawText(x + (cell - metrics.horizontalAdvance(c)) / 2, baseline, QString(c));
        x += cell;
    }
}

} // namespace heliograph
