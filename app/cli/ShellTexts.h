// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace heliograph {

/// Scripts that complete commands, options and the words of options; made from the tree of commands. Where a
/// value may be anything, they complete file names.
std::string bashCompletion(const CLI::App& root);
std::string zshCompletion(const CLI::App& root);
std::string fishCompletion(const CLI::App& root);

} // namespace heliograph
