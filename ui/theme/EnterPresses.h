// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace heliograph {

/// Enter presses the button that has the focus, as Space does. Qt leaves that to the platform, and on bare
/// X11 nothing would happen. With a modifier the key belongs to somebody else.
class EnterPresses final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace heliograph
