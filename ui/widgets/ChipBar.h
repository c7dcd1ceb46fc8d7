// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Chip.h"

#include <QWidget>

namespace heliograph {

/// One chip for each group of states. A click switches to one; with Ctrl or Shift it adds or takes away. Left
/// and right move, space selects.
class ChipBar : public QWidget {
    Q_OBJECT
public:
    explicit ChipBar(const Theme& theme, QWidget* parent = nullptr);

    void setCounts(const Counts& counts);
    /// The only group that is on, or the first of several.
    StateGroup current() const;
    /// Those that are on; All alone where no other is.
    QList<StateGroup> groups() const;
    /// Switches to one group and says so, also when it is on already.
    void choose(StateGroup group);
    void setGroups(const QList<StateGroup>& groups);
    /// How wide all chips are in one line.
    int lineWidth() const;
    /// Switches to the previous (-1) or next (1) chip that is shown.
    void step(int by);

Q_SIGNALS:
    void chosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeChips();
    void onClicked(StateGroup group);
    Chip* chipOf(StateGroup group) const;

    QList<Chip*> m_chips;
    bool m_adds = false; ///< the press that is under way came with Ctrl or Shift
};

} // namespace heliograph
