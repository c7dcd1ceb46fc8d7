// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace heliograph {

/// A script for bash that completes commands, options and their words; made from the tree of commands.
std::string bashCompletion(const CLI::App& root);

/// The manual page (troff, man(7)), made from the tree of commands and their --help.
std::string manualPage(const CLI::App& root, const std::string& version);

} // namespace heliograph
