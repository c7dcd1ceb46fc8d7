// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace heliograph {

/// Makes the icons' masks known under :/icons; to be called before the first look into that folder.
void registerIconFiles();

} // namespace heliograph
