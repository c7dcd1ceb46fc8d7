// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandTree.h"

#include <algorithm>
#include <sstream>

namespace heliograph {
namespace {

std::vector<std::string> wordsOf(const std::string& typeName)
{
    std::vector<std::string> words;
    if (typeName.find('|') == std::string::npos)
        return words;
    std::istringstream in(typeName);
    for (std::string word; std::getline(in, word, '|');)
        words.push_back(word);
    return words;
}

// Those of every command stand below its parent too, down to the root.
bool isOfEveryCommand(const CLI::App& app, const std::string& longName)
{
    const CLI::App* root = &app;
    while (root->get_parent())
        root = root->get_parent();
    return longName != "version" && root->get_option_no_throw("--" + longName) != nullptr;
}

} // namespace

std::vector<const CLI::App*> commandsBelow(const CLI::App& app)
{
    return app.get_subcommands([](const CLI::App* candidate) { return !candidate->get_group().empty(); });
}

std::vector<const CLI::App*> wholeTree(const CLI::App& app)
{
    std::vector<const CLI::App*> tree{&app};
    for (const CLI::App* command : commandsBelow(app)) {
        const std::vector<const CLI::App*> below = wholeTree(*command);
        tree.insert(tree.end(), below.begin(), below.end());
    }
    return tree;
}

std::string pathOf(const CLI::App& app)
{
    const CLI::App* parent = app.get_parent();
    return parent ? pathOf(*parent) + ' ' + app.get_name() : app.get_name();
}

std::vector<ShownOption> optionsOf(const CLI::App& app)
{
    std::vector<ShownOption> options;
    for (const CLI::Option* option : app.get_options()) {
        if (option->get_group().empty() || option->get_positional() || option->get_lnames().empty())
            continue;
        ShownOption shown;
        shown.longName = option->get_lnames().front();
        shown.shortName = option->get_snames().empty() ? std::string() : option->get_snames().front();
        if (option->get_items_expected_min() > 0) {
            shown.value = option->get_type_name();
            shown.words = wordsOf(shown.value);
        }
        shown.description = option->get_description();
        shown.required = option->get_required();
        shown.isGlobal = isOfEveryCommand(app, shown.longName);
        options.push_back(shown);
    }
    std::stable_partition(options.begin(), options.end(),
                          [](const ShownOption& option) { return !option.isGlobal; });
    return options;
}

std::vector<const CLI::Option*> positionalsOf(const CLI::App& app)
{
    return app.get_options([](const CLI::Option* option) { return option->get_positional(); });
}

} // namespace heliograph
