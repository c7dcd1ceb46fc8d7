// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/ChartTable.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace heliograph {

/// A chart under its heading, with its twin as a table. Its picture can be copied.
class ChartCard : public QFrame {
    Q_OBJECT
public:
    ChartCard(const Theme& theme, const QString& title, QWidget* chart, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// A quiet word at the right of the heading.
    void setHint(const QString& text);
    /// A control at the right of the heading.
    void addControl(QWidget* control);
    void setTable(const ChartTable& table);
    void showTable(bool asTable);
    bool showsTable() const;
    QWidget* chart() const { return m_chart; }

private:
    void copyPicture();
    void copyTable();

    QLabel* m_title;
    QLabel* m_hint;
    QHBoxLayout* m_head;
    QStackedWidget* m_stack;
    QWidget* m_chart;
    QTableView* m_table;
    QStandardItemModel* m_model;
};

} // namespace heliograph
