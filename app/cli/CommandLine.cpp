// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include "app/cli/CliText.h"
#include "app/cli/ManualPage.h"
#include "core/base/BuildInfo.h"

#include <algorithm>
#include <sstream>

namespace heliograph {
namespace {

constexpr char kProgram[] = "heliograph-cli";

bool hasCommands(const CLI::App& app)
{
    return !app.get_subcommands([](const CLI::App*) { return true; }).empty();
}

// How far the words of the commands are understood.
struct CommandPath {
    const CLI::App* command = nullptr;
    QStringList words;
    QString unknown; ///< the first word that is no command
};

CommandPath commandPath(const CLI::App& root, const QStringList& arguments)
{
    CommandPath path{&root, {}, {}};
    for (qsizetype i = 0; i < arguments.size() && hasCommands(*path.command); ++i) {
        const std::string word = arguments.at(i).toStdString();
        if (arguments.at(i).startsWith(u'-')) {
            const CLI::Option* option = path.command->get_option_no_throw(word);
            i += option && option->get_items_expected_max() > 0 ? 1 : 0;
            continue;
        }
        const auto named = path.command->get_subcommands(
            [&word](const CLI::App* candidate) { return candidate->get_name() == word; });
        path.words += arguments.at(i);
        if (named.empty()) {
            path.unknown = arguments.at(i);
            return path;
        }
        path.command = named.front();
    }
    return path;
}

QString namesBelow(const CLI::App& app)
{
    QStringList names;
    for (const CLI::App* command :
         app.get_subcommands([](const CLI::App* candidate) { return !candidate->get_group().empty(); }))
        names += QString::fromStdString(command->get_name());
    return names.join(QStringLiteral(", "));
}

QString listed(const std::vector<std::string>& words)
{
    QStringList list;
    for (const std::string& word : words)
        list += QString::fromStdString(word);
    return list.join(u' ');
}

std::string commandsTitle()
{
    return Cli::tr("Commands").toStdString();
}

// What CLI11 parses, from the back. It would take the word after "--text=" for the value, so that becomes two
// words.
std::vector<std::string> wordsFor(const QStringList& arguments)
{
    std::vector<std::string> words;
    bool options = true;
    for (const QString& argument : arguments) {
        options = options && argument != u"--";
        const bool emptyValue =
            options && argument.startsWith(u"--") && argument.indexOf(u'=') == argument.size() - 1;
        words.push_back((emptyValue ? argument.chopped(1) : argument).toStdString());
        if (emptyValue)
            words.emplace_back();
    }
    std::reverse(words.begin(), words.end());
    return words;
}

// CLI11 makes the help flag of a new command before it knows how groups are called here.
void takeHelpToOptions(CLI::App& command)
{
    command.get_option("--help")->group(Cli::tr("Options").toStdString());
}

// CLI11's own words in --help.
void translateHelp(CLI::App& app)
{
    const auto formatter = std::make_shared<CLI::Formatter>();
    const std::pair<const char*, QString> labels[] = {
        {"Usage", Cli::tr("Usage")},         {"Positionals", Cli::tr("What it works on")},
        {"OPTIONS", Cli::tr("OPTIONS")},     {"SUBCOMMAND", Cli::tr("COMMAND")},
        {"REQUIRED", Cli::tr("(required)")}, {"Excludes", Cli::tr("not with")},
        {"Needs", Cli::tr("only with")},     {"TEXT", Cli::tr("TEXT")},
    };
    for (const auto& [label, text] : labels)
        formatter->label(label, text.toStdString());
    app.formatter(formatter);
    app.option_defaults()->group(Cli::tr("Options").toStdString());
}

} // namespace

CommandLine::CommandLine(CliContext& context)
    : m_context(context),
      m_app(Cli::tr(
                "Messages to many people through an SMS gateway, with a status for each that can be trusted")
                .toStdString(),
            kProgram)
{
    translateHelp(m_app);
    m_app.require_subcommand(1);
    m_app.set_help_flag("-h,--help", Cli::tr("Explain this command").toStdString());
    m_app.set_version_flag("--version", versionString().toStdString(),
                           Cli::tr("Print the version").toStdString());
    const QString program = QLatin1StringView(kProgram);
    const QString example =
        program +
        QStringLiteral(" send --account main --from people.xlsx --text \"Dear {Name}, ...\" --dry-run");
    m_app.footer(exitCodesHelp().toStdString() + '\n' + Cli::tr("Example: %1").arg(example).toStdString() +
                 '\n' + Cli::tr("Each command explains itself: %1 send --help").arg(program).toStdString());
}

CLI::App& CommandLine::addGroup(const char* name, const QString& description)
{
    CLI::App* group = m_app.add_subcommand(name, description.toStdString());
    group->group(commandsTitle());
    takeHelpToOptions(*group);
    group->require_subcommand(1);
    const QString path = QStringLiteral("%1 %2").arg(QLatin1StringView(kProgram), QLatin1StringView(name));
    group->footer(Cli::tr("Each command explains itself: %1 COMMAND --help").arg(path).toStdString());
    return *group;
}

CLI::App& CommandLine::addCommand(CLI::App& parent, const char* name, const QString& description,
                                  const char* example)
{
    CLI::App* command = parent.add_subcommand(name, description.toStdString());
    command->group(commandsTitle());
    takeHelpToOptions(*command);
    QString path = QLatin1StringView(kProgram);
    if (&parent != &m_app)
        path += u' ' + QString::fromStdString(parent.get_name());
    const QString whole =
        QStringLiteral("%1 %2 %3").arg(path, QLatin1StringView(name), QString::fromUtf8(example)).trimmed();
    command->footer(Cli::tr("Example: %1").arg(whole).toStdString());
    return *command;
}

void CommandLine::onRun(CLI::App& command, Run run)
{
    command.callback([this, run = std::move(run)] { m_chosen = run; });
}

void CommandLine::addGlobals(CLI::App& app)
{
    GlobalOptions& globals = m_context.globals();
    const std::string group = Cli::tr("Options of every command").toStdString();
    addText(app, "--profile", globals.profile, Cli::tr("Folder of the workspace (or HELIOGRAPH_PROFILE)"))
        ->type_name("DIR")
        ->group(group);
    app.add_flag("--json", globals.json, Cli::tr("Print JSON for scripts").toStdString())->group(group);
    addChoice(app, "--lang", globals.language, {QStringLiteral("en"), QStringLiteral("ru")},
              Cli::tr("Language: en or ru"))
        ->group(group);
    app.add_flag("-v,--verbose", globals.verbose, Cli::tr("Say more about what happens").toStdString())
        ->group(group);
}

void CommandLine::addGlobalsBelow(CLI::App& app)
{
    addGlobals(app);
    for (CLI::App* below : app.get_subcommands({}))
        addGlobalsBelow(*below);
}

ExitCode CommandLine::execute(const QStringList& arguments)
{
    addGlobalsBelow(m_app);
    std::vector<std::string> words = wordsFor(arguments);
    try {
        m_app.parse(words);
    } catch (const CLI::ParseError& problem) {
        return explain(problem, arguments);
    }
    CliOutput& output = m_context.output();
    output.setJson(m_context.globals().json);
    output.setVerbose(m_context.globals().verbose);
    const Result<ExitCode> done = m_chosen();
    output.endProgress();
    return done ? *done : output.fail(done.error());
}

QString CommandLine::sentenceFor(const CLI::ParseError& problem, const QStringList& arguments) const
{
    const CommandPath path = commandPath(m_app, arguments);
    if (!path.unknown.isEmpty())
        return Cli::tr("There is no command “%1”.").arg(path.words.join(u' '));
    const bool missing = dynamic_cast<const CLI::RequiredError*>(&problem) != nullptr;
    if (missing && hasCommands(*path.command))
        return Cli::tr("Say which command: %1.").arg(namesBelow(*path.command));
    const QString words = QString::fromStdString(problem.what());
    // In the order in which they were typed; the library's own words have them backwards.
    if (dynamic_cast<const CLI::ExtrasError*>(&problem) != nullptr)
        return Cli::tr("This is not understood: %1.").arg(listed(m_app.remaining(true)));
    if (missing)
        return Cli::tr("Something is missing: %1.").arg(words.section(QStringLiteral(" is required"), 0, 0));
    if (dynamic_cast<const CLI::ConversionError*>(&problem) != nullptr)
        return Cli::tr("This is no number: %1.").arg(words.section(QStringLiteral(": "), 1));
    return Cli::tr("The command line can't be read: %1.").arg(words);
}

ExitCode CommandLine::explain(const CLI::ParseError& problem, const QStringList& arguments)
{
    CliOutput& output = m_context.output();
    if (problem.get_exit_code() == 0) {
        std::ostringstream text;
        m_app.exit(problem, text, text);
        output.raw(QByteArray::fromStdString(text.str()));
        return ExitCode::Done;
    }
    output.setJson(arguments.contains(QStringLiteral("--json")));
    return output.fail({ErrorCode::Usage, {}, sentenceFor(problem, arguments), {}});
}

CLI::Option* addText(CLI::App& app, const std::string& name, QString& value, const QString& description)
{
    return app.add_option_function<std::string>(
        name, [&value](const std::string& given) { value = QString::fromStdString(given); },
        description.toStdString());
}

CLI::Option* addTexts(CLI::App& app, const std::string& name, QStringList& values, const QString& description)
{
    return addWords(app, name, values, description)->expected(1)->allow_extra_args(false)->take_all();
}

CLI::Option* addWords(CLI::App& app, const std::string& name, QStringList& values, const QString& description)
{
    return app.add_option_function<std::vector<std::string>>(
        name,
        [&values](const std::vector<std::string>& given) {
            for (const std::string& word : given)
                values += QString::fromStdString(word);
        },
        description.toStdString());
}

CLI::Option* addChoice(CLI::App& app, const std::string& name, QString& value, const QStringList& words,
                       const QString& description)
{
    const auto known = [words](const std::string& given) {
        if (words.contains(QString::fromStdString(given)))
            return std::string();
        return Cli::tr("%1 is none of: %2")
            .arg(QString::fromStdString(given), words.join(QStringLiteral(", ")))
            .toStdString();
    };
    return addText(app, name, value, description)->check(known)->type_name(words.join(u'|').toStdString());
}

std::function<std::string(const std::string&)> wholeNumber(int least, int most)
{
    return [least, most](const std::string& given) {
        bool isNumber = false;
        const QString text = QString::fromStdString(given);
        const int number = text.toInt(&isNumber);
        if (isNumber && number >= least && number <= most)
            return std::string();
        return Cli::tr("%1 is not a whole number from %2 to %3")
            .arg(text, QString::number(least), QString::number(most))
            .toStdString();
    };
}

} // namespace heliograph
