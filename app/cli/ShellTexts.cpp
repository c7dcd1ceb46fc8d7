// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ShellTexts.h"

#include <sstream>
#include <vector>

namespace heliograph {
namespace {

bool isShown(const CLI::App& app)
{
    return !app.get_group().empty();
}

std::vector<const CLI::App*> shownBelow(const CLI::App& app)
{
    std::vector<const CLI::App*> below;
    for (const CLI::App* command :
         app.get_subcommands([](const CLI::App* candidate) { return isShown(*candidate); }))
        below.push_back(command);
    return below;
}

// "heliograph-cli account add"
std::string pathOf(const CLI::App& app)
{
    const CLI::App* parent = app.get_parent();
    return parent ? pathOf(*parent) + ' ' + app.get_name() : app.get_name();
}

// What may follow: the commands below and the options.
std::string wordsAfter(const CLI::App& app)
{
    std::string words;
    for (const CLI::App* command : shownBelow(app))
        words += command->get_name() + ' ';
    for (const CLI::Option* option : app.get_options()) {
        if (option->get_group().empty() || option->get_positional())
            continue;
        for (const std::string& name : option->get_lnames())
            words += "--" + name + ' ';
    }
    return words;
}

void writeCases(std::ostream& out, const CLI::App& app)
{
    out << "    \"" << pathOf(app) << "\") words=\"" << wordsAfter(app) << "\" ;;\n";
    for (const CLI::App* command : shownBelow(app))
        writeCases(out, *command);
}

void listPaths(std::ostream& out, const CLI::App& app)
{
    for (const CLI::App* command : shownBelow(app)) {
        out << '|' << pathOf(*command);
        listPaths(out, *command);
    }
}

// man(7): a backslash is an escape, and a line must not begin with a dot or an apostrophe.
std::string forMan(const std::string& text)
{
    std::string out;
    bool atLineStart = true;
    for (const char c : text) {
        if (atLineStart && (c == '.' || c == '\''))
            out += "\\&";
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else
            out += c;
        atLineStart = c == '\n';
    }
    return out;
}

void writeCommands(std::ostream& out, const CLI::App& app)
{
    for (const CLI::App* command : shownBelow(app)) {
        if (shownBelow(*command).empty()) {
            out << ".SS \"" << forMan(pathOf(*command)) << "\"\n.nf\n"
                << forMan(command->help(pathOf(*command->get_parent()))) << ".fi\n";
        }
        writeCommands(out, *command);
    }
}

constexpr char kExitCodes[] = R"(.SH EXIT STATUS
.TP
.B 0
done
.TP
.B 1
wrong usage
.TP
.B 2
bad input; nothing was sent
.TP
.B 3
done, but some recipients are rejected, invalid, held, uncertain or, with \-\-wait, not delivered
.TP
.B 4
gateway or network out of reach; the campaign is paused and can be resumed
.TP
.B 5
the gateway refused the account
.TP
.B 6
the workspace can't be read or written
.TP
.B 7
stopped by a guard, or another program runs this campaign
.TP
.B 130
interrupted; paused, can be resumed
.SH ENVIRONMENT
.TP
.B HELIOGRAPH_PROFILE
folder of the workspace
.TP
.B HELIOGRAPH_PASSWORD_<NAME>, HELIOGRAPH_TOKEN_<NAME>
secret of the account NAME, upper\-cased, other characters as _
.TP
.B HELIOGRAPH_PASSWORD, HELIOGRAPH_TOKEN
the same where the workspace has one account
)";

} // namespace

std::string bashCompletion(const CLI::App& root)
{
    std::ostringstream out;
    out << "# Completion of " << root.get_name() << " for bash; made by: " << root.get_name()
        << " completion bash\n"
        << "_heliograph_cli() {\n"
           "  local current=\"${COMP_WORDS[COMP_CWORD]}\" path=\""
        << root.get_name()
        << "\" words=\"\" word\n"
           "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
           "    case \"$path $word\" in\n"
           "    \"\"";
    std::ostringstream paths;
    listPaths(paths, root);
    std::string quoted;
    for (const char c : paths.str())
        quoted += c == '|' ? std::string("\"|\"") : std::string(1, c);
    // The list begins with the bar that follows the empty pattern.
    out << quoted.substr(1) << (quoted.empty() ? "" : "\"") << ") path=\"$path $word\" ;;\n"
        << "    esac\n"
           "  done\n"
           "  case \"$path\" in\n";
    writeCases(out, root);
    out << "  esac\n"
           "  if [[ $current == -* || $COMP_CWORD -eq 1 || $words != --* ]]; then\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
           "  fi\n"
           "}\n"
           "complete -o default -F _heliograph_cli "
        << root.get_name() << '\n';
    return out.str();
}

std::string manualPage(const CLI::App& root, const std::string& version)
{
    std::ostringstream out;
    const std::string name = root.get_name();
    out << ".\\\" Made by: " << name << " man\n"
        << ".TH HELIOGRAPH\\-CLI 1 \"\" \"Heliograph " << version << "\" \"Heliograph\"\n"
        << ".SH NAME\n"
        << forMan(name) << " \\- " << forMan(root.get_description()) << '\n'
        << ".SH SYNOPSIS\n.B " << forMan(name)
        << "\n[\\-\\-profile DIR] [\\-\\-json] [\\-\\-lang en|ru] [\\-v] COMMAND ...\n"
        << ".SH DESCRIPTION\nThe command line works with the same campaigns, accounts and address books as "
           "the desktop\nprogram. "
           "Human text goes to standard output, progress and warnings to standard error; with \\-\\-json "
           "standard\noutput "
           "carries JSON alone.\n"
        << ".SH COMMANDS\n";
    writeCommands(out, root);
    out << kExitCodes;
    return out.str();
}

} // namespace heliograph
