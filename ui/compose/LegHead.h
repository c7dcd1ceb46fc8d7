// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace heliograph {

/// The head of one way of a cascade: its number, its name, and how it comes about.
class LegHead : public QWidget {
    Q_OBJECT
public:
    LegHead(const Theme& theme, const QString& title, QWidget* parent = nullptr);

    /// The first is tried for a while; `words` says when the second one goes out.
    void setFirst();
    void setSecond(const QString& words);
    /// At the right.
    void addWidget(QWidget* widget);

    /// Times to live can't be given; `reason` says why, empty = they can.
    void setUnusable(const QString& reason);

    /// How long the first way is tried, in minutes; 0 = as long as the gateway does by itself.
    int minutes() const;
    void setMinutes(int minutes);

Q_SIGNALS:
    void minutesChanged();

private:
    QLabel* m_number;
    QLabel* m_words;
    QComboBox* m_minutes;
    QHBoxLayout* m_layout;
};

/// The choices of a time to live, in minutes with their words; 0 first.
void addLifetimes(QComboBox& box, const QString& gatewaysOwn);
/// Chooses these minutes, with an entry of their own where none has them.
void chooseLifetime(QComboBox& box, int minutes);
QString lifetimeWord(int minutes);

} // namespace heliograph
