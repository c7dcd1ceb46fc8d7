// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/SleepInhibitor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>

namespace heliograph {

/// Asks the login manager (org.freedesktop.login1), else the desktop's power management, else its screen
/// saver. Nothing waits for their answers.
class BusSleepInhibitor final : public SleepInhibitor {
    Q_OBJECT
public:
    BusSleepInhibitor(const QDBusConnection& systemBus, const QDBusConnection& sessionBus);
    ~BusSleepInhibitor() override;

    void hold(const QString& why) override;
    void release() override;
    bool isHeld() const override { return m_held; }

private:
    void ask(std::size_t service);
    void take(std::size_t service, const QDBusMessage& answer);
    void giveBack(std::size_t service, uint cookie) const;
    QDBusConnection busOf(std::size_t service) const;

    QDBusConnection m_systemBus;
    QDBusConnection m_sessionBus;
    QString m_why;
    bool m_wanted = false;
    bool m_held = false;
    quint64 m_round = 0;       ///< rises with each hold() and release(); a late answer is given back
    std::size_t m_service = 0; ///< the one that agreed
    uint m_cookie = 0;         ///< from the desktop's services
    QDBusUnixFileDescriptor m_descriptor; ///< from the login manager, which waits for its closing
};

} // namespace heliograph
