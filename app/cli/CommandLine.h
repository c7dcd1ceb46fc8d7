// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"

#include <QStringList>

#include <CLI/CLI.hpp>
#include <functional>

namespace heliograph {

/// The tree of commands while it is declared and read (CLI11), and the command that was chosen.
class CommandLine {
public:
    /// What a command does after the whole line was understood. An error is printed by the caller; a command
    /// that prints its own object returns the exit code itself.
    using Run = std::function<Result<ExitCode>()>;

    explicit CommandLine(CliContext& context);

    CliContext& context() { return m_context; }
    CLI::App& root() { return m_app; }

    /// A word with commands below it ("account").
    CLI::App& addGroup(const char* name, const QString& description);
    /// A command, below a group or root(). `example` is its arguments as they might be typed, without the
    /// command's name; it is shown in --help. Options are to be kept in something that `run` shares.
    CLI::App& addCommand(CLI::App& parent, const char* name, const QString& description, const char* example);
    void onRun(CLI::App& command, Run run);

    /// Reads the arguments (without the program's name) and runs what they ask for.
    ExitCode execute(const QStringList& arguments);

private:
    void addGlobals(CLI::App& app);
    void addGlobalsBelow(CLI::App& app);
    ExitCode explain(const CLI::ParseError& problem, const QStringList& arguments);
    QString sentenceFor(const CLI::ParseError& problem, const QStringList& arguments) const;

    CliContext& m_context;
    CLI::App m_app;
    Run m_chosen;
};

// Options with QString values. A value may begin with a dash; nothing is trimmed.
CLI::Option* addText(CLI::App& app, const std::string& name, QString& value, const QString& description);
/// May be given several times, one value each.
CLI::Option* addTexts(CLI::App& app, const std::string& name, QStringList& values,
                      const QString& description);
/// The remaining words of a command, one at least.
CLI::Option* addWords(CLI::App& app, const std::string& name, QStringList& values,
                      const QString& description);
/// One of some words; everything else is wrong usage.
CLI::Option* addChoice(CLI::App& app, const std::string& name, QString& value, const QStringList& words,
                       const QString& description);
/// A check for options: a whole number within these limits, said in plain words.
std::function<std::string(const std::string&)> wholeNumber(int least, int most);

} // namespace heliograph
