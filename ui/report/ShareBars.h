// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/DeliveryReport.h"
#include "ui/report/ChartTable.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace heliograph {

/// The delivered shares of some campaigns, one below the other; the first one is the one looked at.
class ShareBars : public QWidget {
    Q_OBJECT
public:
    explicit ShareBars(const Theme& theme, QWidget* parent = nullptr);
    void setReports(const std::vector<DeliveryReport>& reports);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        QString name;
        double share = 0;
        QString text;
    };
    const Theme& m_theme;
    std::vector<Row> m_rows;
};

/// What was handed over through each sender or in each hour, with a bar of its fate.
class SplitRows : public QWidget {
    Q_OBJECT
public:
    explicit SplitRows(const Theme& theme, QWidget* parent = nullptr);
    /// `table`: a name and numbers; `counts` gives the bar of each row, in the same order.
    void setRows(const ChartTable& table, const std::vector<Counts>& counts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLine(QPainter& painter, int top, const QStringList& cells, const QList<int>& rights) const;

    const Theme& m_theme;
    ChartTable m_table;
    std::vector<Counts> m_counts;
};

} // namespace heliograph
