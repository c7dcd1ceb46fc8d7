// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace heliograph {

/// Ctrl-C (SIGINT, on Windows also Ctrl-Break) and SIGTERM as an event, as long as it lives; at most one at a
/// time. After the second time the system's own way is back, so that a third one ends the program whatever it
/// does.
class Interrupts final : public QObject {
    Q_OBJECT
public:
    static constexpr int kGentleTimes = 2;

    explicit Interrupts(QObject* parent = nullptr);
    ~Interrupts() override;

    /// How often since it was made. Also known to work that doesn't return to the event loop.
    int count() const;

Q_SIGNALS:
    /// From the event loop, once for each time.
    void interrupted(int count);

private:
    Q_INVOKABLE void announce();

    int m_announced = 0;
};

} // namespace heliograph
