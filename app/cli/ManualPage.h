// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <CLI/CLI.hpp>

namespace heliograph {

/// What the exit codes mean, a line each, for --help.
QString exitCodesHelp();

/// The manual page (troff, man(7)) in the language of the program, made from the tree of commands.
QString manualPage(const CLI::App& root, const QString& version);

} // namespace heliograph
