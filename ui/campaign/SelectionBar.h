// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/GridReader.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace heliograph {

class ButtonLine;

/// What somebody may do with the checked rows.
enum class ChosenAction : quint8 {
    Retry,
    OtherChannel,
    Arrived,
    SendAgain,
    AskAgain,
    NewList,
    MarkDead,
    StopList,
    Export,
    Clear
};

/// The bar at the foot while rows are checked: how many, what they share, and what can be done with them.
class SelectionBar : public QFrame {
    Q_OBJECT
public:
    explicit SelectionBar(const Theme& theme, QWidget* parent = nullptr);

    /// Before it is known what they share.
    void showCount(qint64 rows);
    void showChosen(const ChosenCounts& chosen);
    void setAskingAgain(bool possible);
    /// What trying another way is called; empty = there is none. `reason`: why it can't be used.
    void setOtherChannel(const QString& text, const QString& reason);

Q_SIGNALS:
    void actionWanted(heliograph::ChosenAction action);

private:
    QPushButton* addButton(const QString& text, ChosenAction action, const char* name);

    const Theme& m_theme;
    QLabel* m_count;
    QLabel* m_shared;
    ButtonLine* m_line;
    QPushButton* m_retry;
    QPushButton* m_other;
    QPushButton* m_dead;
    QPushButton* m_settle;
    QAction* m_askAgain = nullptr;
};

/// How many of these rows a retry may take without further thought, or at all.
qint64 retryableRows(const Counts& counts);

} // namespace heliograph
