// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Ui.h"

#include <QElapsedTimer>
#include <QTableView>

namespace heliograph {

class ContactModel;

/// The table of people: keeps widths and hidden columns by their names, so that each book has its own; Space
/// and clicks check while any row is checked.
class PeopleTable : public QTableView {
    Q_OBJECT
public:
    PeopleTable(const Ui& ui, ContactModel& model, QWidget* parent);

    /// Checked rows, else selected ones when they are more than one; else nothing.
    std::vector<qint64> chosen() const;
    qint64 currentId() const;
    /// The current row follows its contact, or goes to the first row.
    void setCurrentId(qint64 id);
    void clearChoice();
    /// Letters typed one after the other jump in the ordering column.
    void keyboardSearch(const QString& letters) override;

Q_SIGNALS:
    void currentPersonChanged();
    void choiceChanged();
    void opened();       ///< Enter or a double click
    void removeWanted(); ///< Del
    void copyWanted();
    void menuWanted(const QPoint& globalAt);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void applyColumns();
    int widthByContent(int column);
    void fitColumns();
    void keepWidth(int column, int width);
    void openColumnMenu(const QPoint& at);
    void toggleChecks(const QList<int>& rows);
    QList<int> selectedRowNumbers() const;
    QString nameOf(int column) const;

    const Ui& m_ui;
    ContactModel& m_model;
    QHash<QString, int> m_widths; ///< by content, of the book `m_widthsOf`
    qint64 m_widthsOf = -1;
    bool m_applying = false;
    qint64 m_current = 0;
    QString m_letters;
    QElapsedTimer m_sinceLetter;
};

} // namespace heliograph
