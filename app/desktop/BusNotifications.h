// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/Notifications.h"

#include <QDBusConnection>
#include <QHash>

namespace heliograph {

/// org.freedesktop.Notifications (Desktop Notifications Specification 1.2).
class BusNotifications final : public Notifications {
    Q_OBJECT
public:
    explicit BusNotifications(const QDBusConnection& bus);

    void show(const Notification& notification) override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString& action);
    void onClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QHash<uint, QString> m_tags; ///< of what is shown
};

} // namespace heliograph
