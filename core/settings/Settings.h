// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/gateway/ProxyChoice.h"

#include <QSettings>

#include <vector>

namespace heliograph {

/// What is remembered between two starts of the program, for this user on this computer. Never a secret, and
/// nothing that belongs to a workspace.
enum class Setting : quint8 {
    Language,  ///< "en", "ru", or empty = the system's
    ProxyMode, ///< "system", "none" or "manual"
    ProxyHost,
    ProxyPort,         ///< 1..65535
    Look,              ///< "system", "light" or "dark"
    Country,           ///< ISO 3166-1 code of numbers without a country code
    HoldFrom,          ///< recipients from which Send must be held
    NoHolding,         ///< a question instead of holding the button
    NotifyEnd,         ///< tell when a campaign has been handed over or was paused by trouble
    NotifyLowBalance,  ///< tell when an account's balance falls below its limit
    LogDays,           ///< how long the protocol log is kept
    LogMegabytes,      ///< how much of it is kept
    RedactAfterDays,   ///< personal data of campaigns that have ended are redacted then; 0 = never
    CondenseAfterDays, ///< the stories of their recipients are shortened then; 0 = never
};

/// The least and the greatest value of a setting that is a whole number.
struct SettingBounds {
    int least = 0;
    int most = 0;
};

/// The settings, in the file settings.ini of a folder (see WorkspacePaths). One instance per program.
class Settings {
public:
    explicit Settings(const QString& folder);

    static std::vector<Setting> all();
    /// Its name in the file.
    static QString name(Setting setting);

    /// The stored value, or the default where there is none.
    QString value(Setting setting) const;

    /// Stores at once; ErrorCode::UnwritableFile (where = the file) when that can't be done.
    Result<void> setValue(Setting setting, const QString& value);

    /// A switch: "on" or "off". A setting that is none counts as off.
    bool isOn(Setting setting) const;
    Result<void> setOn(Setting setting, bool on);

    /// A whole number within its bounds; what is stored outside of them or is no number counts as the
    /// default.
    int number(Setting setting) const;
    Result<void> setNumber(Setting setting, int value);
    SettingBounds bounds(Setting setting) const;

    /// Back to the default.
    Result<void> reset(Setting setting);
    bool isDefault(Setting setting) const;

    /// How the gateway is reached. A manual proxy without host or with a port that is none counts as
    /// "system".
    ProxyChoice proxy() const;
    Result<void> setProxy(const ProxyChoice& choice);

private:
    Result<void> store();

    QSettings m_file;
};

} // namespace heliograph
