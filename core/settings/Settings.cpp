// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Settings.h"

#include <array>
#include <limits>

namespace heliograph {
namespace {

struct Row {
    Setting setting;
    const char* name;
    const char* fallback;
};

constexpr std::array kRows = {
    Row{Setting::Language, "language", ""},
    Row{Setting::ProxyMode, "network/proxyMode", "system"},
    Row{Setting::ProxyHost, "network/proxyHost", ""},
    Row{Setting::ProxyPort, "network/proxyPort", "3128"},
};

const Row& rowOf(Setting setting)
{
    return kRows[std::size_t(setting)];
}

constexpr bool rowsAreInOrder()
{
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        if (kRows[i].setting != Setting(i))
            return false;
    }
    return true;
}
static_assert(rowsAreInOrder());

QString proxyModeWord(ProxyMode mode)
{
    switch (mode) {
    case ProxyMode::None:
        return QStringLiteral("none");
    case ProxyMode::Manual:
        return QStringLiteral("manual");
    case ProxyMode::System:
        break;
    }
    return QStringLiteral("system");
}

} // namespace

Settings::Settings(const QString& folder)
    : m_file(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
{}

QString Settings::value(Setting setting) const
{
    const Row& row = rowOf(setting);
    return m_file.value(QLatin1String(row.name), QLatin1String(row.fallback)).toString();
}

Result<void> Settings::setValue(Setting setting, const QString& value)
{
    m_file.setValue(QLatin1String(rowOf(setting).name), value);
    m_file.sync();
    if (m_file.status() != QSettings::NoError)
        return fail(ErrorCode::UnwritableFile, m_file.fileName());
    return {};
}

ProxyChoice Settings::proxy() const
{
    const QString mode = value(Setting::ProxyMode);
    if (mode == u"none")
        return {ProxyMode::None, {}, 0};
    const uint port = value(Setting::ProxyPort).toUInt();
    const QString host = value(Setting::ProxyHost).trimmed();
    if (mode != u"manual" || host.isEmpty() || port == 0 || port > std::numeric_limits<quint16>::max())
        return {};
    return {ProxyMode::Manual, host, quint16(port)};
}

Result<void> Settings::setProxy(const ProxyChoice& choice)
{
    if (choice.mode == ProxyMode::Manual) {
        if (auto stored = setValue(Setting::ProxyHost, choice.host); !stored)
            return stored;
        if (auto stored = setValue(Setting::ProxyPort, QString::number(choice.port)); !stored)
            return stored;
    }
    return setValue(Setting::ProxyMode, proxyModeWord(choice.mode));
}

} // namespace heliograph
