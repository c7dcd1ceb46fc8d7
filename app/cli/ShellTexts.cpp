// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ShellTexts.h"

#include "app/cli/CommandTree.h"

#include <sstream>

namespace heliograph {
namespace {

// Within single quotes of a shell; `escaped` are characters that get a backslash.
std::string quoted(const std::string& text, const std::string& escaped = {})
{
    std::string out = "'";
    for (const char c : text) {
        if (escaped.find(c) != std::string::npos)
            out += '\\';
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    }
    return out + '\'';
}

std::string joined(const std::vector<std::string>& words)
{
    std::string line;
    for (const std::string& word : words)
        line += (line.empty() ? "" : " ") + word;
    return line;
}

// "a"|"b"|…: every command, as a pattern of `case`.
std::string pathPatterns(const CLI::App& root)
{
    std::string patterns;
    for (const CLI::App* command : wholeTree(root)) {
        if (command != &root)
            patterns += (patterns.empty() ? "\"" : "|\"") + pathOf(*command) + '"';
    }
    return patterns;
}

std::string madeBy(const CLI::App& root, const char* shell)
{
    return "Completion of " + root.get_name() + "; made by: " + root.get_name() + " completion " + shell +
           '\n';
}

// "heliograph-cli send --type": after which some words may follow, by what `begin` and `end` make of them.
void writeValueCases(std::ostream& out, const CLI::App& root, const char* begin, const char* end)
{
    for (const CLI::App* command : wholeTree(root)) {
        const std::string path = pathOf(*command);
        for (const ShownOption& option : optionsOf(*command)) {
            if (!option.words.empty())
                out << "    \"" << path << " --" << option.longName << "\") " << begin << joined(option.words)
                    << end << " ;;\n";
        }
    }
}

void writeBashWords(std::ostream& out, const CLI::App& root)
{
    for (const CLI::App* command : wholeTree(root)) {
        out << "    \"" << pathOf(*command) << "\") words=\"";
        for (const CLI::App* below : commandsBelow(*command))
            out << below->get_name() << ' ';
        for (const ShownOption& option : optionsOf(*command))
            out << "--" << option.longName << ' ';
        out << "\" ;;\n";
    }
}

void writeZshWords(std::ostream& out, const CLI::App& root)
{
    for (const CLI::App* command : wholeTree(root)) {
        out << "    \"" << pathOf(*command) << "\")\n      commands=(";
        for (const CLI::App* below : commandsBelow(*command))
            out << "\n        " << quoted(below->get_name() + ':' + below->get_description());
        out << ")\n      options=(";
        for (const ShownOption& option : optionsOf(*command))
            out << "\n        " << quoted("--" + option.longName + ':' + option.description);
        out << ") ;;\n";
    }
}

void writeFishWords(std::ostream& out, const CLI::App& root)
{
    const std::string complete = "complete -c " + root.get_name() + " -n '__heliograph_cli_is \"";
    for (const CLI::App* command : wholeTree(root)) {
        const std::string begin = complete + pathOf(*command) + "\"' ";
        for (const CLI::App* below : commandsBelow(*command))
            out << begin << "-f -a " << below->get_name() << " -d " << quoted(below->get_description(), "\\")
                << '\n';
        for (const ShownOption& option : optionsOf(*command)) {
            out << begin << "-l " << option.longName;
            if (!option.shortName.empty())
                out << " -s " << option.shortName;
            if (!option.words.empty())
                out << " -x -a '" << joined(option.words) << '\'';
            else if (!option.value.empty())
                out << " -r";
            out << " -d " << quoted(option.description, "\\") << '\n';
        }
    }
}

} // namespace

std::string bashCompletion(const CLI::App& root)
{
    std::ostringstream out;
    out << "# " << madeBy(root, "bash")
        << "_heliograph_cli() {\n"
           "  local current=\"${COMP_WORDS[COMP_CWORD]}\" path=\""
        << root.get_name()
        << "\" words=\"\" values=\"\" word\n"
           "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
           "    case \"$path $word\" in\n    "
        << pathPatterns(root)
        << ") path=\"$path $word\" ;;\n"
           "    esac\n"
           "  done\n"
           "  case \"$path ${COMP_WORDS[COMP_CWORD-1]}\" in\n";
    writeValueCases(out, root, "values=\"", "\"");
    out << "  esac\n"
           "  if [[ -n $values ]]; then\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$values\" -- \"$current\")\n"
           "    return\n"
           "  fi\n"
           "  case \"$path\" in\n";
    writeBashWords(out, root);
    out << "  esac\n"
           "  if [[ $current == -* || $words != --* ]]; then\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
           "  fi\n"
           "}\n"
           "complete -o default -F _heliograph_cli "
        << root.get_name() << '\n';
    return out.str();
}

std::string zshCompletion(const CLI::App& root)
{
    std::ostringstream out;
    out << "#compdef " << root.get_name() << "\n# " << madeBy(root, "zsh")
        << "_heliograph_cli() {\n"
           "  local chain=\""
        << root.get_name()
        << "\" word\n"
           "  local -a commands options\n"
           "  for word in ${words[2,CURRENT-1]}; do\n"
           "    case \"$chain $word\" in\n    "
        << pathPatterns(root)
        << ") chain=\"$chain $word\" ;;\n"
           "    esac\n"
           "  done\n"
           "  case \"$chain ${words[CURRENT-1]}\" in\n";
    writeValueCases(out, root, "compadd -- ", "; return");
    out << "  esac\n"
           "  case \"$chain\" in\n";
    writeZshWords(out, root);
    out << "  esac\n"
           "  if [[ $PREFIX == -* ]]; then\n"
           "    _describe option options\n"
           "  elif (( $#commands )); then\n"
           "    _describe command commands\n"
           "  else\n"
           "    _files\n"
           "  fi\n"
           "}\n"
           "_heliograph_cli \"$@\"\n";
    return out.str();
}

std::string fishCompletion(const CLI::App& root)
{
    std::ostringstream out;
    out << "# " << madeBy(root, "fish")
        << "function __heliograph_cli_is\n"
           "  set -l chain "
        << root.get_name()
        << "\n"
           "  for word in (commandline -opc)[2..-1]\n"
           "    switch \"$chain $word\"\n"
           "    case";
    for (const CLI::App* command : wholeTree(root)) {
        if (command != &root)
            out << " \"" << pathOf(*command) << '"';
    }
    out << "\n"
           "      set chain \"$chain $word\"\n"
           "    end\n"
           "  end\n"
           "  test \"$chain\" = \"$argv[1]\"\n"
           "end\n";
    writeFishWords(out, root);
    return out.str();
}

} // namespace heliograph
