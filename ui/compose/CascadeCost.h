// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/MessageMeter.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace heliograph {

/// What a cascade comes to when everybody is reached by the first way, and when nobody is.
class CascadeCost : public QFrame {
    Q_OBJECT
public:
    explicit CascadeCost(const Theme& theme, QWidget* parent = nullptr);

    /// `price`: of an SMS part; empty = not known. Hidden for what is no cascade.
    void showCost(MessageType type, const MessageMeasure& measure, const QString& price,
                  const QString& currency);

private:
    enum { kRows = 3, kColumns = 4 };
    void addCells(const Theme& theme);

    QGridLayout* m_grid;
    QLabel* m_cells[kRows][kColumns] = {};
};

} // namespace heliograph
