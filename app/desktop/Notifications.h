// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace heliograph {

/// A short word to a person who looks elsewhere.
struct Notification {
    QString title;
    QString text;
    QString tag; ///< what it is about; comes back when it is clicked, and a later one replaces it
};

/// Where the desktop shows notifications.
class Notifications : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void show(const Notification& notification) = 0;

Q_SIGNALS:
    void clicked(const QString& tag);
    /// Nobody could show it; the tray may.
    void refused(const heliograph::Notification& notification);
};

/// The desktop's notification service; where there is none every notification is refused.
std::unique_ptr<Notifications> desktopNotifications();

} // namespace heliograph

Q_DECLARE_METATYPE(heliograph::Notification)
