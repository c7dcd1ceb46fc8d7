// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QList>

namespace heliograph {

/// A chip that is a word and a live count.
class WordChip : public QAbstractButton {
    Q_OBJECT
public:
    WordChip(const QString& text, const Theme& theme, QWidget* parent = nullptr);

    void setCount(qint64 count);
    qint64 count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    qint64 m_count = 0;
};

/// A row of chips of which one is on. Left and right move, space selects.
class WordChips : public QWidget {
    Q_OBJECT
public:
    explicit WordChips(const Theme& theme, QWidget* parent = nullptr);

    WordChip* addChip(int id, const QString& text);
    void setCount(int id, qint64 count);
    int current() const { return m_current; }
    /// Switches and says so, if it is another.
    void choose(int id);
    /// The chip before or after the current one.
    void step(int by);

Q_SIGNALS:
    void chosen(int id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Entry {
        int id = 0;
        WordChip* chip = nullptr;
    };

    const Theme& m_theme;
    QList<Entry> m_chips;
    int m_current = -1;
};

} // namespace heliograph
