// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace heliograph {

/// Draws how a campaign's recipients stand: delivered, failed, unknown, handed over, and the rest as track.
/// Those left out don't take part.
void paintSplitBar(QPainter& painter, const QRectF& field, const Counts& counts, const Tokens& tokens);

/// The same as a widget.
class SplitBar : public QWidget {
    Q_OBJECT
public:
    explicit SplitBar(const Theme& theme, QWidget* parent = nullptr);
    void setCounts(const Counts& counts);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Counts m_counts;
};

} // namespace heliograph
