// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/RegistryScheme.h"

#include <QSettings>

namespace heliograph {
namespace {

constexpr std::chrono::seconds kLookEvery{2};

} // namespace

QString RegistryScheme::usualKey()
{
    return QStringLiteral(
        "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize");
}

RegistryScheme::RegistryScheme(const QString& key) : m_key(key), m_wanted(read())
{
    m_timer.setInterval(kLookEvery);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const auto now = read();
        if (now == m_wanted)
            return;
        m_wanted = now;
        Q_EMIT changed();
    });
    m_timer.start();
}

std::optional<Theme::Scheme> RegistryScheme::read() const
{
    const QSettings settings(m_key, QSettings::NativeFormat);
    const QVariant light = settings.value(QStringLiteral("AppsUseLightTheme"));
    if (!light.isValid())
        return std::nullopt;
    return light.toInt() != 0 ? Theme::Scheme::Light : Theme::Scheme::Dark;
}

} // namespace heliograph
