// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Chip.h"

#include <QWidget>

namespace heliograph {

/// Chips by their words, of which one is on, each with its live count. One with nothing behind it is hidden,
/// except the first. Left and right move, space selects.
class FilterChips : public QWidget {
    Q_OBJECT
public:
    explicit FilterChips(const Theme& theme, QWidget* parent = nullptr);

    /// `id` counts from 0 in the order of the chips; `name` is for tests.
    Chip* addChip(const QString& text, const QString& name);
    void setCount(int id, qint64 count);
    int current() const;
    /// Switches and says so, if it is another.
    void choose(int id);

Q_SIGNALS:
    void chosen(int id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeChips();
    void onClicked(int id);

    const Theme& m_theme;
    QList<Chip*> m_chips;
    int m_current = 0;
};

} // namespace heliograph
