// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ManualPage.h"

#include "app/cli/CliText.h"
#include "app/cli/CommandTree.h"

#include <utility>
#include <vector>

namespace heliograph {
namespace {

using Entries = std::vector<std::pair<QString, QString>>;

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

// man(7): a backslash is an escape, and a line must not begin with a dot or an apostrophe. Long choices may
// break.
QString escaped(QString words)
{
    words.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
    words.replace(u'"', QStringLiteral("\\(dq")).replace(u'|', QStringLiteral("|\\:"));
    if (words.startsWith(u'.') || words.startsWith(u'\''))
        words.prepend(QStringLiteral("\\&"));
    return words;
}

QString bold(const QString& words)
{
    return QStringLiteral("\\fB%1\\fR").arg(escaped(words));
}

QString italic(const QString& words)
{
    return QStringLiteral("\\fI%1\\fR").arg(escaped(words));
}

QString section(const QString& title)
{
    return QStringLiteral(".SH \"%1\"\n").arg(escaped(title));
}

QString entry(const QString& term, const QString& meaning)
{
    return QStringLiteral(".TP\n%1\n%2\n").arg(term, escaped(meaning));
}

QString entries(const Entries& all)
{
    QString page;
    for (const auto& [term, meaning] : all)
        page += entry(bold(term), meaning);
    return page;
}

Entries exitCodes()
{
    return {
        {QStringLiteral("0"), Cli::tr("everything went well")},
        {QStringLiteral("1"), Cli::tr("wrong usage")},
        {QStringLiteral("2"), Cli::tr("bad input; nothing was sent")},
        {QStringLiteral("3"), Cli::tr("done, but some recipients are rejected, invalid, held, uncertain or, "
                                      "with --wait, not delivered")},
        {QStringLiteral("4"),
         Cli::tr("gateway or network out of reach; the campaign is paused and can be resumed")},
        {QStringLiteral("5"), Cli::tr("the gateway refused the account")},
        {QStringLiteral("6"), Cli::tr("the workspace can't be read or written")},
        {QStringLiteral("7"), Cli::tr("stopped by a guard, or another program runs this campaign")},
        {QStringLiteral("130"), Cli::tr("interrupted; paused, can be resumed")},
    };
}

Entries environment()
{
    return {
        {QStringLiteral("HELIOGRAPH_PROFILE"), Cli::tr("Folder of the workspace")},
        {QStringLiteral("HELIOGRAPH_CONFIG"), Cli::tr("Folder of the settings")},
        {QStringLiteral("HELIOGRAPH_PASSWORD_<NAME>, HELIOGRAPH_TOKEN_<NAME>"),
         Cli::tr("Secret of the account NAME, in capitals, other characters as _")},
        {QStringLiteral("HELIOGRAPH_PASSWORD, HELIOGRAPH_TOKEN"),
         Cli::tr("The same where the workspace has one account")},
    };
}

// CLI11's own word for any text is the only one that is not written by a command.
QString valueOf(const ShownOption& option)
{
    return option.value == "TEXT" ? Cli::tr("TEXT") : text(option.value);
}

QString optionEntry(const ShownOption& option)
{
    QString term;
    if (!option.shortName.empty())
        term = bold(u'-' + text(option.shortName)) + QStringLiteral(", ");
    term += bold(QStringLiteral("--") + text(option.longName));
    if (!option.value.empty())
        term += u' ' + italic(valueOf(option));
    QString meaning = text(option.description);
    if (option.required)
        meaning += u' ' + Cli::tr("(required)");
    return entry(term, meaning);
}

QString usage(const CLI::App& command)
{
    QString line = bold(text(pathOf(command)));
    for (const ShownOption& option : optionsOf(command)) {
        if (option.required)
            line +=
                u' ' + bold(QStringLiteral("--") + text(option.longName)) + u' ' + italic(text(option.value));
    }
    line += QStringLiteral(" [%1]").arg(italic(Cli::tr("OPTIONS")));
    for (const CLI::Option* positional : positionalsOf(command)) {
        const QString name = italic(text(positional->get_name(true)));
        const QString shown = positional->get_required() ? name : u'[' + name + u']';
        line += u' ' + shown + (positional->get_items_expected_max() > 1 ? QStringLiteral("...") : QString());
    }
    return line + u'\n';
}

QString commandPart(const CLI::App& command)
{
    QString page =
        QStringLiteral(".SS \"%1\"\n%2.PP\n%3\n")
            .arg(escaped(text(pathOf(command))), usage(command), escaped(text(command.get_description())));
    for (const CLI::Option* positional : positionalsOf(command))
        page += entry(italic(text(positional->get_name(true))), text(positional->get_description()));
    for (const ShownOption& option : optionsOf(command)) {
        if (!option.isGlobal)
            page += optionEntry(option);
    }
    for (const QString& line : text(command.get_footer()).split(u'\n', Qt::SkipEmptyParts))
        page += QStringLiteral(".PP\n") + escaped(line) + u'\n';
    return page;
}

QString globalOptions(const CLI::App& root)
{
    QString page;
    for (const ShownOption& option : optionsOf(root))
        page += optionEntry(option);
    return page;
}

QString introduction(const CLI::App& root)
{
    const QString name = text(root.get_name());
    QString page = section(Cli::tr("NAME")) + escaped(name) + QStringLiteral(" \\- ") +
                   escaped(text(root.get_description())) + u'\n';
    page += section(Cli::tr("SYNOPSIS")) +
            QStringLiteral("%1 [%2 %3] [%4] [%5 %6] [%7] %8 ...\n")
                .arg(bold(name), bold(QStringLiteral("--profile")), italic(QStringLiteral("DIR")),
                     bold(QStringLiteral("--json")), bold(QStringLiteral("--lang")),
                     italic(QStringLiteral("en|ru")), bold(QStringLiteral("-v")), italic(Cli::tr("COMMAND")));
    page +=
        section(Cli::tr("DESCRIPTION")) +
        escaped(Cli::tr("The command line works with the same campaigns, accounts and address books as the "
                        "desktop program. Human text goes to standard output, progress and warnings to "
                        "standard error; with --json standard output carries JSON alone.")) +
        u'\n';
    return page;
}

} // namespace

QString exitCodesHelp()
{
    QString lines = Cli::tr("Exit codes") + QStringLiteral(":\n");
    for (const auto& [code, meaning] : exitCodes())
        lines += QStringLiteral("  %1 %2\n").arg(code, -4).arg(meaning);
    return lines;
}

QString manualPage(const CLI::App& root, const QString& version)
{
    QString page =
        QStringLiteral(
            ".\\\" Made by: %1 man\n.TH HELIOGRAPH\\-CLI 1 \"\" \"Heliograph %2\" \"Heliograph\"\n")
            .arg(text(root.get_name()), version);
    page += QStringLiteral(".nh\n.ad l\n") + introduction(root);
    page += section(Cli::tr("OPTIONS")) + globalOptions(root);
    page += section(Cli::tr("Commands").toUpper());
    for (const CLI::App* command : wholeTree(root)) {
        if (commandsBelow(*command).empty())
            page += commandPart(*command);
    }
    page += section(Cli::tr("Exit codes").toUpper()) + entries(exitCodes());
    page += section(Cli::tr("ENVIRONMENT")) + entries(environment());
    page += section(Cli::tr("SEE ALSO")) +
            QStringLiteral("\\fBheliograph\\fR(1), \\fBheliograph\\-sandbox\\fR(1)\n");
    return page;
}

} // namespace heliograph
