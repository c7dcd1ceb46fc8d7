// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace heliograph {

class ArrowKeys;

/// A few choices side by side, of which one is on. Left and right move.
class SegmentBar : public QWidget {
    Q_OBJECT
public:
    explicit SegmentBar(const Theme& theme, QWidget* parent = nullptr);

    /// Appends a choice; returns its button, for menus, reasons and names.
    QToolButton* addSegment(int id, const QString& text);
    int current() const;
    /// Switches without telling.
    void setCurrent(int id);

Q_SIGNALS:
    void chosen(int id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QHBoxLayout* m_layout;
    QButtonGroup* m_group;
    ArrowKeys* m_keys;
};

} // namespace heliograph
