// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QList>

class QButtonGroup;
class QHBoxLayout;

namespace heliograph {

class ArrowKeys;

/// Tabs by their words, each with a count beside it, underlined where one is on. Left and right move.
class CountTabs : public QWidget {
    Q_OBJECT
public:
    explicit CountTabs(const Theme& theme, QWidget* parent = nullptr);

    QAbstractButton* addTab(int id, const QString& text);
    /// -1 = no count.
    void setCount(int id, qint64 count);
    int current() const;
    void setCurrent(int id); ///< without telling

Q_SIGNALS:
    void chosen(int id);

private:
    const Theme& m_theme;
    QHBoxLayout* m_layout;
    QButtonGroup* m_group;
    ArrowKeys* m_keys;
};

} // namespace heliograph
