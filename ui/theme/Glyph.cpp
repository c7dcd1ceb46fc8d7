// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Glyph.h"

#include "ui/theme/Tokens.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <functional>

namespace heliograph {
namespace {

constexpr qreal kField = 16;

using Points = std::initializer_list<QPointF>;

QPainterPath line(Points points)
{
    QPainterPath path(*points.begin());
    for (const QPointF& point : points)
        path.lineTo(point);
    return path;
}

QPainterPath ring()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 6, 6);
    return path;
}

QPainterPath cross(qreal from, qreal to)
{
    QPainterPath path = line({{from, from}, {to, to}});
    path.addPath(line({{to, from}, {from, to}}));
    return path;
}

QPainterPath question()
{
    QPainterPath path(QPointF(6.3, 6.6));
    path.cubicTo(6.3, 4.4, 9.7, 4.4, 9.7, 6.6);
    path.cubicTo(9.7, 7.9, 8, 7.9, 8, 9.2);
    path.addPath(line({{8, 11.2}, {8, 11.25}}));
    return path;
}

QPainterPath dots(qreal y)
{
    QPainterPath path;
    for (const qreal x : {5.3, 8.0, 10.7})
        path.addPath(line({{x, y}, {x + 0.05, y}}));
    return path;
}

QPainterPath warning()
{
    QPainterPath path = line({{8, 2.4}, {14.2, 13}, {1.8, 13}});
    path.closeSubpath();
    path.addPath(line({{8, 6.4}, {8, 9}}));
    path.addPath(line({{8, 11}, {8, 11.05}}));
    return path;
}

QPainterPath hourglass()
{
    QPainterPath path = line({{4, 2.2}, {12, 2.2}});
    path.addPath(line({{4, 13.8}, {12, 13.8}}));
    path.addPath(line({{5, 2.2}, {5, 4.6}, {8, 8}, {5, 11.4}, {5, 13.8}}));
    path.addPath(line({{11, 2.2}, {11, 4.6}, {8, 8}, {11, 11.4}, {11, 13.8}}));
    return path;
}

QPainterPath square()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2.5, 2.5, 11, 11), 2.5, 2.5);
    return path;
}

QPainterPath person()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 5.4), 2.8, 2.8);
    path.moveTo(2.8, 13.8);
    path.cubicTo(3.2, 9.2, 12.8, 9.2, 13.2, 13.8);
    return path;
}

QPainterPath search()
{
    QPainterPath path;
    path.addEllipse(QPointF(7, 7), 4.3, 4.3);
    path.addPath(line({{10.3, 10.3}, {13.6, 13.6}}));
    return path;
}

QPainterPath inRing(const QPainterPath& inside)
{
    QPainterPath path = ring();
    path.addPath(inside);
    return path;
}

QPainterPath both(QPainterPath first, const QPainterPath& second)
{
    first.addPath(second);
    return first;
}

QPainterPath pathOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Ring:
        return ring();
    case Glyph::RingUp:
        return inRing(both(line({{8, 11}, {8, 5.2}}), line({{5.6, 7.4}, {8, 5}, {10.4, 7.4}})));
    case Glyph::RingCheck:
        return inRing(line({{5.3, 8.2}, {7.2, 10.1}, {10.8, 6.3}}));
    case Glyph::RingCross:
        return inRing(cross(5.9, 10.1));
    case Glyph::RingMinus:
        return inRing(line({{5.3, 8}, {10.7, 8}}));
    case Glyph::RingSlash:
        return inRing(line({{3.9, 3.9}, {12.1, 12.1}}));
    case Glyph::RingQuestion:
        return inRing(question());
    case Glyph::RingDots:
        return dots(8);
    case Glyph::Check:
        return line({{2.8, 8.6}, {6.2, 12}, {13.2, 4.6}});
    case Glyph::DoubleCheck:
        return both(line({{1.2, 8.6}, {4.4, 11.8}, {10.4, 4.8}}),
                    line({{7.2, 10.8}, {8.4, 11.8}, {14.6, 4.8}}));
    case Glyph::SquareCross:
        return both(square(), cross(5.9, 10.1));
    case Glyph::Triangle:
        return warning();
    case Glyph::Clock:
        return inRing(line({{8, 4.8}, {8, 8.2}, {10.2, 9.6}}));
    case Glyph::Hourglass:
        return hourglass();
    case Glyph::Person:
        return person();
    case Glyph::Search:
        return search();
    case Glyph::Pause:
        return inRing(both(line({{6.4, 5.8}, {6.4, 10.2}}), line({{9.6, 5.8}, {9.6, 10.2}})));
    case Glyph::ChevronUp:
        return line({{3.5, 10.5}, {8, 6}, {12.5, 10.5}});
    case Glyph::ChevronDown:
        return line({{3.5, 6}, {8, 10.5}, {12.5, 6}});
    default:
        return square();
    }
}

// Draws at whatever size is asked for, so nothing is ever scaled up.
class PaintedIcon final : public QIconEngine {
public:
    using Paint = std::function<void(QPainter&, const QRectF&)>;

    explicit PaintedIcon(Paint paint) : m_paint(std::move(paint)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        m_paint(*painter, rect);
    }
    QIconEngine* clone() const override { return new PaintedIcon(m_paint); }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

private:
    Paint m_paint;
};

} // namespace

void paintGlyph(QPainter& painter, const QRectF& field, Glyph glyph, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(field.topLeft());
    painter.scale(field.width() / kField, field.height() / kField);
    QPen pen(color, metric::kIconStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(glyph));
    if (glyph == Glyph::RingDots) {
        pen.setDashPattern({1.6, 1.9});
        painter.setPen(pen);
        painter.drawPath(ring());
    }
    painter.restore();
}

QIcon glyphIcon(Glyph glyph, const QColor& color)
{
    return QIcon(new PaintedIcon([glyph, color](QPainter& painter, const QRectF& field) {
        paintGlyph(painter, field, glyph, color);
    }));
}

void paintMark(QPainter& painter, const QRectF& field, const QColor& disc, const QColor& rays)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(field.topLeft());
    painter.scale(field.width() / kField, field.height() / kField);
    painter.setPen(Qt::NoPen);
    painter.setBrush(disc);
    painter.drawEllipse(QPointF(6.2, 9.8), 4.6, 4.6);
    painter.setPen(QPen(rays, metric::kIconStroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(line({{8.6, 4.2}, {9.4, 1.6}}));
    painter.drawPath(line({{10.4, 5.6}, {13.4, 2.6}}));
    painter.drawPath(line({{11.8, 7.4}, {14.4, 6.6}}));
    painter.restore();
}

QIcon markIcon(const QColor& disc, const QColor& rays)
{
    return QIcon(new PaintedIcon(
        [disc, rays](QPainter& painter, const QRectF& field) { paintMark(painter, field, disc, rays); }));
}

} // namespace heliograph
