// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SystemScheme.h"

#ifdef HELIOGRAPH_DBUS
#include "app/desktop/PortalScheme.h"
#endif

#ifdef Q_OS_WIN
#include <QSettings>
#include <QTimer>
#endif

namespace heliograph {
namespace {

#ifdef Q_OS_WIN

/// The switch of the settings' page "Colors", looked at every few seconds: it has no notice without a
/// window's handle.
class RegistryScheme final : public SystemScheme {
public:
    RegistryScheme()
    {
        m_timer.setInterval(std::chrono::seconds(2));
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (const auto now = read(); now != m_wanted) {
                m_wanted = now;
                Q_EMIT changed();
            }
        });
        m_timer.start();
    }
    std::optional<Theme::Scheme> wanted() const override { return m_wanted; }

private:
    static std::optional<Theme::Scheme> read()
    {
        const QSettings settings(
            QStringLiteral(
                "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
            QSettings::NativeFormat);
        const QVariant light = settings.value(QStringLiteral("AppsUseLightTheme"));
        if (!light.isValid())
            return std::nullopt;
        return light.toInt() != 0 ? Theme::Scheme::Light : Theme::Scheme::Dark;
    }

    std::optional<Theme::Scheme> m_wanted = read();
    QTimer m_timer;
};

#elif !defined(HELIOGRAPH_DBUS)

class NoSystemScheme final : public SystemScheme {
public:
    std::optional<Theme::Scheme> wanted() const override { return std::nullopt; }
};

#endif

} // namespace

std::unique_ptr<SystemScheme> desktopScheme()
{
#ifdef Q_OS_WIN
    return std::make_unique<RegistryScheme>();
#elif defined(HELIOGRAPH_DBUS)
    return std::make_unique<PortalScheme>(QDBusConnection::sessionBus());
#else
    return std::make_unique<NoSystemScheme>();
#endif
}

} // namespace heliograph
