// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ArrowKeys.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QKeyEvent>

namespace heliograph {

ArrowKeys::ArrowKeys(QButtonGroup& group) : QObject(&group), m_group(group) {}

void ArrowKeys::watch(QAbstractButton& button)
{
    button.installEventFilter(this);
}

bool ArrowKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            move(key == Qt::Key_Right ? 1 : -1);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void ArrowKeys::move(int step)
{
    const QList<QAbstractButton*> buttons = m_group.buttons();
    qsizetype at = buttons.indexOf(m_group.checkedButton()) + step;
    while (at >= 0 && at < buttons.size() && !buttons.at(at)->isEnabled())
        at += step;
    if (at < 0 || at >= buttons.size())
        return;
    buttons.at(at)->setFocus(Qt::TabFocusReason);
    buttons.at(at)->click();
}

} // namespace heliograph
