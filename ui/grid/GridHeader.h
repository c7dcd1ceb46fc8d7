// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QHeaderView>

namespace heliograph {

/// The heads of the columns; an arrow beside the word of the one that orders the rows, a check box over the
/// check boxes.
class GridHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit GridHeader(const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void checkPressed();

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void paintCheck(QPainter& painter, const QRect& rect) const;

    const Theme& m_theme;
};

} // namespace heliograph
