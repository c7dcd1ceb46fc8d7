// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/GridLayout.h"
#include "ui/grid/RecipientModel.h"
#include "ui/grid/RowCopier.h"
#include "ui/theme/Theme.h"

#include <QElapsedTimer>
#include <QTableView>

namespace heliograph {

class Remembered;

/// The table of recipients. One row is current; any number, up to a million, can be checked. Keeps its
/// current row and its place when the rows change under it, jumps to letters, and copies rows.
class RecipientGrid : public QTableView {
    Q_OBJECT
public:
    RecipientGrid(RecipientModel& model, WorkspaceFeed& feed, const Theme& theme, Remembered& remembered,
                  QWidget* parent = nullptr);

    RecipientModel& recipients() const { return m_model; }
    GridLayout& columns() const { return *m_layout; }
    /// The key of the current row; 0 when there is none.
    qint64 currentKey() const;
    /// The checked rows; where none is checked, the current one.
    RowSet chosenRows() const;
    /// Copies what is chosen; refuses more than a clipboard can hold.
    void copyRows();
    /// Puts a new campaign's rows in their own order, at the first.
    void showFromStart();
    void checkAll();
    void clearChecks();
    /// Brings a row of the view to the middle and makes it current.
    void goTo(int row);
    /// Goes to the operator's own row number; says by placeMissing() when the view doesn't show it.
    void goToRowNumber(qint64 number);

Q_SIGNALS:
    void currentKeyChanged(qint64 key);
    void copied(int rows);
    void tooManyToCopy(int most);
    void placeMissing(qint64 rowNumber);
    void menuWanted(const QPoint& globalPos);
    /// Enter on a row.
    void detailsWanted();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void rememberPlace();
    void restorePlace();
    void layOutColumns();
    int rowAfter(const QKeyEvent& event) const;
    bool moveByKey(const QKeyEvent& event);
    bool moveSideways(const QKeyEvent& event);
    bool actByKey(QKeyEvent& event);
    void extendTo(int row);
    void toggle(int row);
    void jumpByLetters(const QString& letter);
    void takePlace(const PlaceAnswer& answer);
    void showChecks();
    void follow();

    RecipientModel& m_model;
    WorkspaceFeed& m_feed;
    GridLayout* m_layout;
    RowCopier m_copier;
    qint64 m_keptCurrent = 0;
    qint64 m_keptTop = 0;
    int m_keptOffset = 0; ///< of the current row from the top of the view, in rows
    std::pair<int, Qt::SortOrder> m_ordering{1, Qt::AscendingOrder}; ///< column and direction
    std::pair<qint64, qsizetype> m_laidOutFor;                       ///< campaign, figures of its row numbers
    bool m_resetting = false;
    bool m_dragging = false;
    int m_anchor = -1; ///< where a range began; -1 = at the current row
    RowSet m_beforeRange;
    QString m_letters;
    QElapsedTimer m_sinceLetter;
    qint64 m_placeAsked = 0;
    qint64 m_numberAsked = 0; ///< the row number, when that was asked for
};

} // namespace heliograph
