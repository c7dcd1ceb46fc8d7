// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Chip.h"

#include <QWidget>

namespace heliograph {

/// Chips by their words, of which one is on, each with its live count. Left and right move, space selects.
class FilterChips : public QWidget {
    Q_OBJECT
public:
    /// What becomes of a chip with nothing behind it, the first one excepted.
    enum class Empty : quint8 { Hidden, Shown };

    explicit FilterChips(const Theme& theme, QWidget* parent = nullptr, Empty empty = Empty::Hidden);

    /// `id` counts from 0 in the order of the chips; `name` is for tests.
    Chip* addChip(const QString& text, const QString& name);
    int count() const { return static_cast<int>(m_chips.size()); }
    void setCount(int id, qint64 count);
    int current() const;
    /// Switches and says so, if it is another.
    void choose(int id);
    /// The chip in sight before or after the current one.
    void step(int by);

Q_SIGNALS:
    void chosen(int id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int next(int from, int by) const;
    void placeChips();
    void onClicked(int id);

    const Theme& m_theme;
    Empty m_empty;
    QList<Chip*> m_chips;
    int m_current = 0;
};

} // namespace heliograph
