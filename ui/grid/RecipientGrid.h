// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/RecipientModel.h"
#include "ui/grid/RowCopier.h"
#include "ui/theme/Theme.h"

#include <QTableView>

namespace heliograph {

/// The table of recipients. Keeps its current row and its place when the rows change under it, hides the
/// operator's further columns where there is no room, and copies rows.
class RecipientGrid : public QTableView {
    Q_OBJECT
public:
    RecipientGrid(RecipientModel& model, WorkspaceFeed& feed, const Theme& theme, QWidget* parent = nullptr);

    /// The key of the current row; 0 when there is none.
    qint64 currentKey() const;
    void copySelection();
    /// Puts a new campaign's rows in their own order, at the first.
    void showFromStart();

Q_SIGNALS:
    void currentKeyChanged(qint64 key);
    void copied(int rows);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rememberPlace();
    void restorePlace();
    void fitColumns();

    RecipientModel& m_model;
    RowCopier m_copier;
    qint64 m_keptCurrent = 0;
    int m_keptOffset = 0; ///< of the current row from the top of the view, in rows
    bool m_resetting = false;
};

} // namespace heliograph
