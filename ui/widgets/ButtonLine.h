// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QList>
#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace heliograph {

/// Buttons in a line, the most useful first. Those that have no room are in the menu of a "⋯" button behind
/// the others.
class ButtonLine : public QWidget {
    Q_OBJECT
public:
    explicit ButtonLine(const Theme& theme, QWidget* parent = nullptr);

    /// Appends a button, which is offered from now on.
    void addButton(QPushButton* button);
    /// Instead of hiding or showing the button itself.
    void setOffered(QPushButton* button, bool offered);
    bool isOffered(const QPushButton* button) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Entry {
        QPushButton* button = nullptr;
        bool offered = true;
    };

    void place();
    void fillMenu();

    QList<Entry> m_entries;
    QToolButton* m_more;
    QMenu* m_menu;
    bool m_placing = false;
};

} // namespace heliograph
