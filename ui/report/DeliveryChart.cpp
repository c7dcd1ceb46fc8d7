// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/DeliveryChart.h"

#include "ui/report/ReportWords.h"
#include "ui/theme/WidgetAccessible.h"
#include "ui/widgets/Wording.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace heliograph {
namespace {

constexpr qint64 kTicks[] = {10,    30,    60,    300,    900,    1800,   3600,   7200,
                             14400, 28800, 86400, 172800, 259200, 604800, 1209600};
constexpr int kGridLines = 5;
constexpr qreal kLine = 2;
constexpr qreal kMarker = 4;

/// Where seconds and counts lie on the paper.
class Scale {
public:
    Scale(const QRectF& plot, qint64 seconds, qint64 most)
        : m_plot(plot), m_seconds(std::max<qint64>(seconds, 1)), m_most(std::max<qint64>(most, 1))
    {}

    qreal x(qint64 second) const
    {
        return m_plot.left() +
               m_plot.width() * std::sqrt(static_cast<qreal>(second) / static_cast<qreal>(m_seconds));
    }
    qreal y(qint64 count) const
    {
        return m_plot.bottom() - m_plot.height() * static_cast<qreal>(count) / static_cast<qreal>(m_most);
    }
    const QRectF& plot() const { return m_plot; }
    qint64 seconds() const { return m_seconds; }
    qint64 most() const { return m_most; }

private:
    QRectF m_plot;
    qint64 m_seconds;
    qint64 m_most;
};

// A round number of which few make the whole.
qint64 roundStep(qint64 most)
{
    const double rough = static_cast<double>(most) / kGridLines;
    const double magnitude = std::pow(10, std::floor(std::log10(std::max(rough, 1.0))));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (factor * magnitude >= rough)
            return std::max<qint64>(1, std::llround(factor * magnitude));
    }
    return std::max<qint64>(1, std::llround(rough));
}

void paintGrid(QPainter& painter, const Scale& scale, const Theme& theme, qint64 step)
{
    const Tokens& tokens = theme.tokens();
    for (qint64 count = 0; count <= scale.most(); count += step) {
        const qreal y = scale.y(count);
        painter.setPen(QPen(tokens.border.hairline, metric::kHairline));
        painter.drawLine(QPointF(scale.plot().left(), y), QPointF(scale.plot().right(), y));
        painter.setPen(tokens.text.secondary);
        painter.drawText(QRectF(0, y - metric::kM / 2.0, scale.plot().left() - metric::kXs, metric::kM),
                         int(Qt::AlignRight | Qt::AlignVCenter), QLocale().toString(count));
    }
}

QString tickText(qint64 second)
{
    return u'+' + shownDuration(second);
}

void paintTimes(QPainter& painter, const Scale& scale, const Theme& theme, const CurveView& view)
{
    painter.setPen(theme.tokens().text.secondary);
    const QFontMetrics metrics(painter.font());
    const qreal top = scale.plot().bottom() + metric::kXxs;
    const auto place = [&](qreal x, const QString& text) {
        const qreal width = metrics.horizontalAdvance(text) + 2;
        painter.drawLine(QPointF(x, scale.plot().bottom()), QPointF(x, scale.plot().bottom() + metric::kXxs));
        painter.drawText(QRectF(x - width / 2, top + 2, width, metric::kM), int(Qt::AlignCenter), text);
        return x + width / 2 + metric::kXs;
    };
    const QString begin =
        view.startedAt ? QDateTime::fromMSecsSinceEpoch(*view.startedAt).toString(QStringLiteral("HH:mm"))
                       : QStringLiteral("0");
    qreal free = place(scale.x(0), begin);
    const QString end = tickText(scale.seconds());
    const qreal lastFree = scale.x(scale.seconds()) - metrics.horizontalAdvance(end) / 2.0 - metric::kXs;
    for (const qint64 second : kTicks) {
        if (second >= scale.seconds())
            break;
        const QString text = tickText(second);
        const qreal half = metrics.horizontalAdvance(text) / 2.0;
        if (scale.x(second) - half >= free && scale.x(second) + half <= lastFree)
            free = place(scale.x(second), text);
    }
    place(scale.x(scale.seconds()), end);
}

QPolygonF lineOf(const Scale& scale, const DeliveryCurve& curve, qint64 DeliveryPoint::*count)
{
    QPolygonF line;
    line << QPointF(scale.x(0), scale.y(0));
    for (const DeliveryPoint& point : curve.points)
        line << QPointF(scale.x(point.second), scale.y(point.*count));
    return line;
}

void paintLines(QPainter& painter, const Scale& scale, const DeliveryCurve& curve, const Theme& theme)
{
    const Tokens& tokens = theme.tokens();
    const QPolygonF delivered = lineOf(scale, curve, &DeliveryPoint::delivered);
    QPainterPath area;
    area.addPolygon(delivered);
    area.lineTo(delivered.last().x(), scale.plot().bottom());
    area.lineTo(scale.plot().left(), scale.plot().bottom());
    QColor ground = tokens.meanings[Meaning::Success].fill;
    constexpr qreal kFaint = 0.14;
    ground.setAlphaF(kFaint);
    painter.fillPath(area, ground);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(tokens.meanings[Meaning::Success].fill, kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(delivered);
    QPen dashed(tokens.meanings[Meaning::Danger].fill, kLine);
    dashed.setDashPattern({3, 2});
    painter.setPen(dashed);
    painter.drawPolyline(lineOf(scale, curve, &DeliveryPoint::failed));
}

void paintWords(QPainter& painter, const Scale& scale, const DeliveryCurve& curve, const Theme& theme,
                qreal right)
{
    const Tokens& tokens = theme.tokens();
    const qreal x = scale.plot().right() + metric::kXs;
    qreal upper = scale.y(curve.delivered);
    qreal lower = scale.y(curve.failed);
    // Two words at one height could not be read.
    if (std::abs(lower - upper) < metric::kM) {
        const qreal middle = (upper + lower) / 2;
        const bool deliveredAbove = curve.delivered >= curve.failed;
        upper = middle + (deliveredAbove ? -metric::kXs : metric::kXs);
        lower = middle + (deliveredAbove ? metric::kXs : -metric::kXs);
    }
    painter.setFont(theme.font(Type::CaptionStrong));
    const auto word = [&](qreal y, const QString& text, Meaning meaning) {
        painter.setPen(tokens.meanings[meaning].text);
        painter.drawText(QRectF(x, y - metric::kM / 2.0, right - x, metric::kM),
                         int(Qt::AlignLeft | Qt::AlignVCenter), text);
    };
    word(upper, DeliveryChart::tr("Delivered"), Meaning::Success);
    word(lower, DeliveryChart::tr("Failed"), Meaning::Danger);
    if (!curve.halfAfter)
        return;
    const QPointF half(scale.x(*curve.halfAfter), scale.y(curve.at(*curve.halfAfter).delivered));
    painter.setPen(QPen(tokens.meanings[Meaning::Success].fill, kLine));
    painter.setBrush(tokens.surface.raised);
    painter.drawEllipse(half, kMarker, kMarker);
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(tokens.text.primary);
    const QString text = DeliveryChart::tr("half after %1").arg(shownDuration(*curve.halfAfter));
    const qreal width = painter.fontMetrics().horizontalAdvance(text) + 2;
    const bool fits = half.x() + metric::kXs + width < scale.plot().right();
    painter.drawText(QRectF(fits ? half.x() + metric::kS : half.x() - metric::kS - width,
                            half.y() - metric::kM / 2.0, width, metric::kM),
                     int(Qt::AlignLeft | Qt::AlignVCenter), text);
}

} // namespace

void paintCurve(QPainter& painter, const QRectF& field, const CurveView& view, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(field.topLeft());
    painter.setFont(theme.font(Type::Caption));
    const QFontMetrics metrics(painter.font());
    const QFontMetrics strong(theme.font(Type::CaptionStrong));
    const qint64 top = std::max(view.curve.delivered, view.curve.failed);
    const qint64 step = roundStep(top);
    const qint64 most = std::max<qint64>(1, (top + step - 1) / step) * step;
    const qreal left = metrics.horizontalAdvance(QLocale().toString(most)) + metric::kS;
    const qreal right = std::max(strong.horizontalAdvance(DeliveryChart::tr("Delivered")),
                                 strong.horizontalAdvance(DeliveryChart::tr("Failed"))) +
                        metric::kM;
    const QRectF plot(left, metric::kXs, field.width() - left - right, field.height() - metric::kXl);
    const Scale scale(plot, view.curve.lasts, most);
    paintGrid(painter, scale, theme, step);
    if (!view.curve.points.empty()) {
        paintTimes(painter, scale, theme, view);
        paintLines(painter, scale, view.curve, theme);
        paintWords(painter, scale, view.curve, theme, field.width());
    } else {
        painter.setPen(theme.tokens().text.secondary);
        painter.drawText(plot, int(Qt::AlignCenter), DeliveryChart::tr("No reports have come yet"));
    }
    painter.restore();
}

DeliveryChart::DeliveryChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSpokenRole(*this, QAccessible::Chart);
    setObjectName(QStringLiteral("deliveryChart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DeliveryChart::setView(CurveView view)
{
    m_view = std::move(view);
    setAccessibleName(spokenCurve(m_view.curve));
    update();
}

QSize DeliveryChart::sizeHint() const
{
    return {480, 280};
}

QSize DeliveryChart::minimumSizeHint() const
{
    return {320, 180};
}

void DeliveryChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintCurve(painter, QRectF(rect()), m_view, m_theme);
}

} // namespace heliograph
