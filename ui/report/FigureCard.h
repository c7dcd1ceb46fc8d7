// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/ReportWords.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QLabel;

namespace heliograph {

class GlyphLabel;

/// One figure with what it is and what it is a part of.
class FigureCard : public QFrame {
    Q_OBJECT
public:
    explicit FigureCard(const Theme& theme, QWidget* parent = nullptr);
    void setFigure(const ReportFigure& figure);

private:
    const Theme& m_theme;
    GlyphLabel* m_glyph;
    QLabel* m_caption;
    QLabel* m_figure;
    QLabel* m_line;
};

} // namespace heliograph
