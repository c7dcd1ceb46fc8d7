// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractButton;
class QButtonGroup;

namespace heliograph {

/// Left and right move through the buttons of a group in the order in which they were added, past those that
/// are off. Buttons by themselves would move by where they stand on the screen, and stop at one that is off.
class ArrowKeys final : public QObject {
    Q_OBJECT
public:
    explicit ArrowKeys(QButtonGroup& group);

    void watch(QAbstractButton& button);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void move(int step);

    QButtonGroup& m_group;
};

} // namespace heliograph
