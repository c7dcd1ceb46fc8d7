// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Settings.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <limits>

namespace heliograph {
namespace {

struct Row {
    Setting setting;
    const char* name;
    const char* fallback;
    SettingBounds bounds = {};
};

constexpr int kMostPort = std::numeric_limits<quint16>::max();

constexpr std::array kRows = {
    Row{Setting::Language, "language", ""},
    Row{Setting::ProxyMode, "network/proxyMode", "system"},
    Row{Setting::ProxyHost, "network/proxyHost", ""},
    Row{Setting::ProxyPort, "network/proxyPort", "3128", {1, kMostPort}},
    Row{Setting::Look, "look", "system"},
    Row{Setting::Country, "numbers/country", "RU"},
    Row{Setting::HoldFrom, "sending/holdFrom", "10000", {1, 1'000'000}},
    Row{Setting::NoHolding, "sending/noHolding", "off"},
    Row{Setting::NotifyEnd, "notifications/end", "on"},
    Row{Setting::NotifyLowBalance, "notifications/lowBalance", "on"},
    Row{Setting::LogDays, "log/days", "7", {1, 365}},
    Row{Setting::LogMegabytes, "log/megabytes", "200", {1, 10'000}},
    Row{Setting::RedactAfterDays, "privacy/redactAfterDays", "0", {0, 3650}},
    Row{Setting::CondenseAfterDays, "privacy/condenseAfterDays", "90", {0, 3650}},
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

std::vector<Setting> Settings::all()
{
    std::vector<Setting> settings;
    settings.reserve(std::size(kRows));
    for (const Row& row : kRows)
        settings.push_back(row.setting);
    return settings;
}

QString Settings::name(Setting setting)
{
    return QLatin1String(rowOf(setting).name);
}

QString Settings::value(Setting setting) const
{
    const Row& row = rowOf(setting);
    return m_file.value(QLatin1String(row.name), QLatin1String(row.fallback)).toString();
}

Result<void> Settings::setValue(Setting setting, const QString& value)
{
    m_file.setValue(QLatin1String(rowOf(setting).name), value);
    return store();
}

Result<void> Settings::store()
{
    m_file.sync();
    QFile::setPermissions(m_file.fileName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (m_file.status() != QSettings::NoError)
        return fail(ErrorCode::UnwritableFile, m_file.fileName());
    return {};
}

bool Settings::isOn(Setting setting) const
{
    return value(setting) == u"on";
}

Result<void> Settings::setOn(Setting setting, bool on)
{
    return setValue(setting, on ? QStringLiteral("on") : QStringLiteral("off"));
}

int Settings::number(Setting setting) const
{
    const SettingBounds allowed = bounds(setting);
    bool ok = false;
    const int stored = value(setting).toInt(&ok);
    if (ok && stored >= allowed.least && stored <= allowed.most)
        return stored;
    return QByteArray(rowOf(setting).fallback).toInt();
}

Result<void> Settings::setNumber(Setting setting, int value)
{
    const SettingBounds allowed = bounds(setting);
    return setValue(setting, QString::number(std::clamp(value, allowed.least, allowed.most)));
}

SettingBounds Settings::bounds(Setting setting) const
{
    return rowOf(setting).bounds;
}

Result<void> Settings::reset(Setting setting)
{
    m_file.remove(QLatin1String(rowOf(setting).name));
    return store();
}

bool Settings::isDefault(Setting setting) const
{
    return value(setting) == QLatin1String(rowOf(setting).fallback);
}

ProxyChoice Settings::proxy() const
{
    const QString mode = value(Setting::ProxyMode);
    if (mode == u"none")
        return {ProxyMode::None, {}, 0};
    const uint port = value(Setting::ProxyPort).toUInt();
    const QString host = value(Setting::ProxyHost).trimmed();
    if (mode != u"manual" || host.isEmpty() || port == 0 || port > uint(kMostPort))
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
