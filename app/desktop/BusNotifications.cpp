// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/BusNotifications.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace heliograph {
namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kDefaultAction = QStringLiteral("default");
constexpr int kUsualTime = -1;

} // namespace

BusNotifications::BusNotifications(const QDBusConnection& bus) : m_bus(bus)
{
    m_bus.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this,
                  SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(kService, kPath, kService, QStringLiteral("NotificationClosed"), this,
                  SLOT(onClosed(uint, uint)));
}

void BusNotifications::show(const Notification& notification)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
    const uint replaced = m_tags.key(notification.tag, 0);
    // The text may be read as markup.
    call << QStringLiteral("Heliograph") << replaced << QStringLiteral("heliograph") << notification.title
         << notification.text.toHtmlEscaped() << QStringList{kDefaultAction, tr("Open")}
         << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("heliograph")}} << kUsualTime;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notification] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            Q_EMIT refused(notification);
        else
            m_tags.insert(reply.value(), notification.tag);
    });
}

void BusNotifications::onActionInvoked(uint id, const QString& action)
{
    if (action == kDefaultAction && m_tags.contains(id))
        Q_EMIT clicked(m_tags.value(id));
}

void BusNotifications::onClosed(uint id, uint)
{
    m_tags.remove(id);
}

} // namespace heliograph
