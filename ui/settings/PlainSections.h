// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsSection.h"

namespace heliograph {

// Sections that are rows of settings and nothing else.

SettingsSection* makeGeneralSection(const Ui& ui);
SettingsSection* makeSendingSection(const Ui& ui);
SettingsSection* makeNumbersSection(const Ui& ui);
SettingsSection* makeNotificationsSection(const Ui& ui);
SettingsSection* makeLogSection(const Ui& ui);
/// The shortcuts, to be read.
SettingsSection* makeKeyboardSection(const Ui& ui);

} // namespace heliograph
