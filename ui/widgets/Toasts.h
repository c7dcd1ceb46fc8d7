// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace heliograph {

/// A short word at the lower right of a window that something went well, with a way back. Goes by itself.
class Toast : public QFrame {
    Q_OBJECT
public:
    Toast(const Theme& theme, QWidget* window);

    /// Replaces what is shown. `action` runs once when its label is clicked; both may be empty.
    void showText(const QString& text, const QString& actionLabel = {}, std::function<void()> action = {});

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QLabel* m_text;
    QPushButton* m_button;
    QTimer* m_time;
    std::function<void()> m_action;
};

} // namespace heliograph
