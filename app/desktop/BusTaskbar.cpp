// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/BusTaskbar.h"

#include <QDBusMessage>

#include <algorithm>

namespace heliograph {

BusTaskbar::~BusTaskbar()
{
    show(std::nullopt);
}

void BusTaskbar::show(std::optional<double> part)
{
    const std::optional<int> percent =
        part ? std::optional(static_cast<int>(std::clamp(*part, 0.0, 1.0) * 100)) : std::nullopt;
    if (percent == m_shown)
        return;
    m_shown = percent;
    QDBusMessage signal = QDBusMessage::createSignal(
        QStringLiteral("/com/canonical/unity/launcherentry/heliograph"),
        QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    signal << QStringLiteral("application://heliograph.desktop")
           << QVariantMap{{QStringLiteral("progress"), percent.value_or(0) / 100.0},
                          {QStringLiteral("progress-visible"), percent.has_value()}};
    m_bus.send(signal);
}

} // namespace heliograph
