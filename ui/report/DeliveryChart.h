// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/DeliveryReport.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace heliograph {

/// What a chart of deliveries shows.
struct CurveView {
    DeliveryCurve curve;
    std::optional<qint64> startedAt; ///< ms UTC, at the left end of the axis; absent = counted for each row
};

/// Paints the curve: the time axis goes by the square root, so that the first minutes can be read; lines are
/// told apart by dashes and by words at their ends.
void paintCurve(QPainter& painter, const QRectF& field, const CurveView& view, const Theme& theme);

/// Delivered and failed messages over time.
class DeliveryChart : public QWidget {
    Q_OBJECT
public:
    explicit DeliveryChart(const Theme& theme, QWidget* parent = nullptr);
    void setView(CurveView view);
    const CurveView& view() const { return m_view; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    CurveView m_view;
};

} // namespace heliograph
