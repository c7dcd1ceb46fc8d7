// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace heliograph {

/// Makes the help's pages and pictures known under :/help; to be called before the first look into that
/// folder.
void registerHelpFiles();

} // namespace heliograph
