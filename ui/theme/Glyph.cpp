// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Glyph.h"

#include "resources/icons/IconFiles.h"
#include "ui/theme/GlyphMasks.h"
#include "ui/theme/Tokens.h"

#include <QIconEngine>
#include <QPainter>

#include <functional>

namespace heliograph {
namespace {

constexpr qreal kSmallField = 17;
constexpr qreal kMarkField = 16;
constexpr qreal kDisabledOpacity = 0.45;

// Draws at whatever size is asked for, so nothing is ever scaled up.
class PaintedIcon final : public QIconEngine {
public:
    using Paint = std::function<void(QPainter&, const QRectF&)>;

    explicit PaintedIcon(Paint paint) : m_paint(std::move(paint)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * kDisabledOpacity);
        m_paint(*painter, rect);
        painter->restore();
    }
    QIconEngine* clone() const override { return new PaintedIcon(m_paint); }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap(size);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), (QSizeF(size) / scale).toSize()), mode, state);
        return pixmap;
    }

private:
    Paint m_paint;
};

} // namespace

void paintGlyph(QPainter& painter, const QRectF& field, Glyph glyph, const QColor& color)
{
    const qreal side = std::min(field.width(), field.height());
    const QTransform device = painter.deviceTransform();
    const qreal scale = device.m11();
    const int pixels = qRound(side * scale);
    if (pixels <= 0)
        return;
    const QPixmap pixmap = tintedGlyph(glyph, color, pixels, side <= kSmallField);
    // On whole pixels of the screen, else the lines blur.
    const QPointF corner = device.map(field.center()) - QPointF(pixels, pixels) / 2;
    const QPointF place = device.inverted().map(QPointF(qRound(corner.x()), qRound(corner.y())));
    painter.drawPixmap(QRectF(place, QSizeF(pixels, pixels) / scale), pixmap, QRectF(pixmap.rect()));
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
    painter.scale(field.width() / kMarkField, field.height() / kMarkField);
    painter.setPen(Qt::NoPen);
    painter.setBrush(disc);
    painter.drawEllipse(QPointF(6.2, 9.8), 4.6, 4.6);
    painter.setPen(QPen(rays, metric::kIconStroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(8.6, 4.2), QPointF(9.4, 1.6));
    painter.drawLine(QPointF(10.4, 5.6), QPointF(13.4, 2.6));
    painter.drawLine(QPointF(11.8, 7.4), QPointF(14.4, 6.6));
    painter.restore();
}

QIcon markIcon(const QColor& disc, const QColor& rays)
{
    return QIcon(new PaintedIcon(
        [disc, rays](QPainter& painter, const QRectF& field) { paintMark(painter, field, disc, rays); }));
}

QIcon applicationIcon()
{
    registerIconFiles();
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/icons/heliograph%1.png").arg(size), QSize(size, size));
    return icon;
}

} // namespace heliograph
