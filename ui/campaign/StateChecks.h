// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/StateLook.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace heliograph {

/// The line under a chip that stands for several states: one check box for each, with its count.
class StateChecks : public QWidget {
    Q_OBJECT
public:
    explicit StateChecks(const Theme& theme, QWidget* parent = nullptr);

    /// Shows the line for these chips, all states on; hides it where there is nothing to choose.
    void setGroups(const QList<StateGroup>& groups);
    void setCounts(const Counts& counts);
    /// What is on; empty = all states.
    QSet<RecipientState> states() const;
    /// Switches on these alone, where they are among the chips' states.
    void setStates(const QSet<RecipientState>& states);
    /// How many rows are still shown that have left the view; offers to renew it.
    void setGone(qint64 rows);

Q_SIGNALS:
    void chosen();
    void reasonsWanted();
    void renewWanted();

private:
    void showLine();

    QHash<RecipientState, QCheckBox*> m_boxes;
    QSet<RecipientState> m_offered;
    QList<StateGroup> m_groups;
    Counts m_counts;
    QLabel* m_caption;
    QPushButton* m_reasons;
    QLabel* m_gone;
    QPushButton* m_renew;
    bool m_quiet = false;
};

} // namespace heliograph
