// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace heliograph {

/// A control, and another one at the far right of it; where there is no room for both in a line, below it.
class AsideRow : public QWidget {
    Q_OBJECT
public:
    explicit AsideRow(QWidget* control, QWidget* parent = nullptr);

    void setAside(QWidget* aside);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();

    QBoxLayout* m_layout;
    QWidget* m_control;
    QWidget* m_aside = nullptr;
};

} // namespace heliograph
