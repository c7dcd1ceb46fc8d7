// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "core/gateway/Account.h"
#include "core/settings/Settings.h"
#include "core/storage/WorkspaceFacts.h"

#include <vector>

namespace heliograph {

// The pages of a support bundle that tell how things are set up. All in English, for those who read them;
// none tells a name, a login, a secret, a phone or a text.

/// The program, what it runs with, and on what.
QByteArray aboutPage(const QDateTime& at);
/// Numbers, switches and words; what a person typed is only said to be there.
QByteArray settingsPage(const Settings& settings);
/// Accounts by number. An address is told by its host, unless that is a number outside of this computer.
QByteArray accountsPage(const std::vector<Account>& accounts);
QByteArray workspacePage(const WorkspaceFacts& facts);
/// How many campaigns are in each state, and the newest ones by number.
QByteArray campaignsPage(const std::vector<Campaign>& campaigns);

} // namespace heliograph
