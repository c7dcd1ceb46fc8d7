// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace heliograph {

/// An option as a shell or a manual shows it.
struct ShownOption {
    std::string longName;           ///< without its dashes
    std::string shortName;          ///< one letter without its dash; may be empty
    std::string value;              ///< what stands for the value ("FILE", "en|ru"); empty for flags
    std::vector<std::string> words; ///< the only values there are; empty = anything
    std::string description;
    bool required = false;
    bool isGlobal = false; ///< understood by every command
};

/// The commands below `app` that --help lists, in its order.
std::vector<const CLI::App*> commandsBelow(const CLI::App& app);
/// `app` and every command below it, each before those below it.
std::vector<const CLI::App*> wholeTree(const CLI::App& app);
/// The command with the words before it: "heliograph-cli account add".
std::string pathOf(const CLI::App& app);

/// The options of a command that --help lists, in its order; those of every command are last.
std::vector<ShownOption> optionsOf(const CLI::App& app);
/// What a command works on, in the order it is typed ("NAME").
std::vector<const CLI::Option*> positionalsOf(const CLI::App& app);

} // namespace heliograph
