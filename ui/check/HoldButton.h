// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QElapsedTimer>
#include <QPushButton>

class QTimer;

namespace heliograph {

/// A primary button that can ask to be held: a line fills along its lower edge, and only when it is full the
/// button acts. Letting go earlier does nothing. By keyboard Enter or Space is held. Where a click is enough,
/// one that was meant for what stood in its place a moment ago does nothing.
class HoldButton : public QPushButton {
    Q_OBJECT
public:
    explicit HoldButton(const Theme& theme, QWidget* parent = nullptr);

    /// Whether it must be held; else it acts on a click.
    void setHolding(bool holding);
    bool isHolding() const { return m_holding; }
    /// How long, in ms; for tests.
    void setHoldTime(int ms) { m_holdMs = ms; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// It was held to the end. A click that comes otherwise, for example from a screen reader, is clicked().
    void held();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool justOffered() const;
    void begin();
    void letGo();
    void step();

    const Theme& m_theme;
    QTimer* m_tick;
    QElapsedTimer m_since;
    QElapsedTimer m_offered; ///< since it can be pressed
    int m_holdMs;
    bool m_holding = false;
};

} // namespace heliograph
