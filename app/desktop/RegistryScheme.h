// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/SystemScheme.h"

#include <QTimer>

namespace heliograph {

/// The switch of the settings' page "Colors", looked at every few seconds: Qt 6.4 tells of no change.
class RegistryScheme final : public SystemScheme {
    Q_OBJECT
public:
    /// `key`: where the switch stands; tests give their own.
    explicit RegistryScheme(const QString& key = usualKey());

    std::optional<Theme::Scheme> wanted() const override { return m_wanted; }

    static QString usualKey();

private:
    std::optional<Theme::Scheme> read() const;

    QString m_key;
    std::optional<Theme::Scheme> m_wanted;
    QTimer m_timer;
};

} // namespace heliograph
