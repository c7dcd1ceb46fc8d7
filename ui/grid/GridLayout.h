// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/RecipientModel.h"

#include <QObject>

class QHeaderView;
class QMenu;

namespace heliograph {

class Remembered;

/// Which columns of the grid are shown, in which order and how wide. What the operator chose is kept for all
/// campaigns, the operator's own columns by their headers; the others are shown while there is room, and the
/// state takes what is left.
class GridLayout : public QObject {
    Q_OBJECT
public:
    GridLayout(RecipientModel& model, QHeaderView& header, Remembered& remembered);

    /// Lays the columns out anew; after a change of the model or of the room.
    void apply(int room);
    void setCheckShown(bool shown);
    /// What the campaign charged is of interest once it has ended.
    void setChargedShown(bool shown);
    /// An entry with a check mark for each column that can be chosen.
    void fillMenu(QMenu& menu);
    /// All as they were at first.
    void reset();

Q_SIGNALS:
    /// Columns were shown or hidden, so that the room has to be shared out anew.
    void changed();

private:
    /// What the operator chose for a column; -1 = nothing.
    struct Habit {
        int place = -1;
        int width = -1;
        int shown = -1;
    };

    Habit habitOf(const QString& id) const;
    void keepWidth(int column, int width);
    void keepOrder();
    void setShown(int column, bool shown);
    bool isShownAtFirst(int column, int cellsShown) const;
    int widthOf(int column) const;
    void placeColumns();
    QList<int> inPriority() const;

    RecipientModel& m_model;
    QHeaderView& m_header;
    Remembered& m_remembered;
    bool m_checkShown = false;
    bool m_chargedShown = false;
    bool m_applying = false;
};

} // namespace heliograph
