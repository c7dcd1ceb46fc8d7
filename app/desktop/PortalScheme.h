// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/SystemScheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>

namespace heliograph {

/// The desktop portal's setting "color-scheme" (XDG Desktop Portal, org.freedesktop.portal.Settings).
class PortalScheme final : public SystemScheme {
    Q_OBJECT
public:
    explicit PortalScheme(const QDBusConnection& bus);

    std::optional<Theme::Scheme> wanted() const override { return m_wanted; }
    void settle(std::chrono::milliseconds patience) override;

private Q_SLOTS:
    void onSettingChanged(const QDBusMessage& signal);

private:
    void take(const QVariant& value);
    void takeAnswer();

    QDBusConnection m_bus;
    QDBusPendingCall m_answer;
    std::optional<Theme::Scheme> m_wanted;
};

} // namespace heliograph
