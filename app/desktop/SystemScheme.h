// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace heliograph {

/// What the desktop says about light and dark.
class SystemScheme : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Nothing when the desktop has no opinion, or has not said it yet.
    virtual std::optional<Theme::Scheme> wanted() const = 0;
    /// Waits for the first word, so that the first window needn't change its look; nothing once it is there.
    virtual void settle(std::chrono::milliseconds) {}

Q_SIGNALS:
    void changed();
};

/// The one of this system: the desktop portal's setting on Linux, the registry's on Windows, else one without
/// an opinion.
std::unique_ptr<SystemScheme> desktopScheme();

} // namespace heliograph
