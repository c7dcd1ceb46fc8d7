// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/settings/Settings.h"

#include <QObject>

namespace heliograph {

class Desk;

/// Has the workspace tidied up by the settings, at the start and then once a day, as long as the program
/// runs.
class DailyTidy : public QObject {
    Q_OBJECT
public:
    DailyTidy(Desk& desk, const Settings& settings, Clock& clock, QObject* parent = nullptr);

    /// To be called once the workspace is open; the first look comes a little later.
    void start();

Q_SIGNALS:
    /// It was looked whether a day has passed, and what was due is done.
    void looked();

private:
    void look();

    Desk& m_desk;
    const Settings& m_settings;
    Clock& m_clock;
    bool m_started = false;
};

} // namespace heliograph
