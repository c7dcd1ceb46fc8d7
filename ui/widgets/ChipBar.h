// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Chip.h"

#include <QWidget>

namespace heliograph {

/// One chip for each group of states, of which one is on. Left and right move, space selects.
class ChipBar : public QWidget {
    Q_OBJECT
public:
    explicit ChipBar(const Theme& theme, QWidget* parent = nullptr);

    void setCounts(const Counts& counts);
    StateGroup current() const;
    /// Switches to a group and says so, if it is another.
    void choose(StateGroup group);

Q_SIGNALS:
    void chosen(heliograph::StateGroup group);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeChips();

    QList<Chip*> m_chips;
};

} // namespace heliograph
