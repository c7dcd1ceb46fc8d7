// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/BookImport.h"
#include "ui/theme/Theme.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QTableView;

namespace heliograph {

class CountTabs;

/// The rows of an import that were repaired, or those that could not be taken.
class ImportLinesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Row, Before, After, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<ImportLine> lines);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ImportLine> m_lines;
};

/// A table in a frame of its own.
QFrame* inCard(QWidget* table, QWidget* parent);

/// What an import did: one sentence, the counts that add up, and the rows worth a look.
class ImportReport : public QWidget {
    Q_OBJECT
public:
    explicit ImportReport(const Theme& theme, QWidget* parent = nullptr);

    /// `known` = how the rows are called that were there before.
    void showResult(const QString& headline, const ImportCounts& counts, const ImportLines& lines,
                    const QString& known);

    /// Contacts that were there before and have the file's details now.
    void setUpdated(qint64 updated);
    void setCanBeSaved(bool can);
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void saveWanted();

private:
    void showTab(int tab);

    QWidget* m_card;

    QLabel* m_headline;
    QLabel* m_counts;
    QPushButton* m_save;
    CountTabs* m_tabs;
    QTableView* m_table;
    QLabel* m_more; ///< how many of the rows are shown, where it isn't all
    ImportLinesModel* m_model;
    std::vector<ImportLine> m_rejected;
    std::vector<ImportLine> m_repaired;
    std::vector<ImportLine> m_passedOver;
    QHash<int, qint64> m_totals; ///< by the tab
};

} // namespace heliograph
