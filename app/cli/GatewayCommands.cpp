// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountText.h"
#include "app/cli/CliText.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/DecodedReply.h"

using namespace Qt::StringLiterals;

namespace heliograph {
namespace {

/// A gateway that can be asked.
struct Link {
    Engine* engine = nullptr;
    RunSettings settings;
    std::unique_ptr<GatewayClient> client;
    std::unique_ptr<GatewayQuestions> questions;
};

Result<Link> connectTo(CliContext& context, const QString& account)
{
    Result<RunSettings> settings = context.runSettings(account);
    if (!settings)
        return forward(settings);
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    Link connection{*engine, std::move(*settings), nullptr, nullptr};
    connection.client = connection.engine->makeClient(connection.settings);
    connection.questions =
        std::make_unique<GatewayQuestions>(*connection.client, context.clock(), connection.settings);
    return connection;
}

Result<ExitCode> balance(CliContext& context, const QString& account)
{
    const Result<Link> connection = connectTo(context, account);
    if (!connection)
        return forward(connection);
    const Result<BalanceReply> reply =
        context.waitForResult<BalanceReply>([&](auto done) { connection->questions->balance(done); });
    if (!reply)
        return forward(reply);
    context.output().object(balanceJson(*reply));
    printBalance(context.output(), *reply);
    return ExitCode::Done;
}

Result<ExitCode> senders(CliContext& context, const QString& account)
{
    const Result<Link> connection = connectTo(context, account);
    if (!connection)
        return forward(connection);
    const Result<OriginatorReply> reply =
        context.waitForResult<OriginatorReply>([&](auto done) { connection->questions->senders(done); });
    if (!reply)
        return forward(reply);
    context.output().object({{u"any"_s, reply->any}, {u"senders"_s, sendersJson(*reply)}});
    printSenders(context.output(), *reply);
    return ExitCode::Done;
}

// What was learnt is remembered, so that later runs know the gateway's zone and what it offers.
Result<Account> remember(Engine& engine, Account account, const AccountCheck& check)
{
    if (!check.ok)
        return account;
    account.capabilities = check.capabilities;
    if (check.clockOffsetMinutes)
        account.clockOffsetMinutes = check.clockOffsetMinutes;
    if (const Result<void> stored = engine.accounts().update(account); !stored)
        return forward(stored);
    return account;
}

Result<ExitCode> checkAccount(CliContext& context, const QString& name)
{
    const Result<Link> connection = connectTo(context, name);
    if (!connection)
        return forward(connection);
    const Result<AccountCheck> check =
        context.waitFor<AccountCheck>([&](auto done) { connection->questions->check(done); });
    if (!check)
        return forward(check);
    const Result<Account> account = remember(*connection->engine, connection->settings.account, *check);
    if (!account)
        return forward(account);
    const Result<FoundSecret> secret = context.waitForResult<FoundSecret>(
        [&](auto done) { connection->engine->findSecret(*account, done); });
    const QString where = secretSourceWord(secret ? secret->source : SecretSource::None);
    QJsonObject object = accountJson(*account);
    object.insert(u"secret"_s, where);
    object.insert(u"ok"_s, check->ok);
    CliOutput& output = context.output();
    if (!check->ok) {
        const Error error =
            check->error.value_or(Error{ErrorCode::GatewayMalformed, account->url.host(), {}, {}});
        output.object(object, &error);
        return output.json() ? exitCodeFor(error.code) : output.fail(error);
    }
    output.object(object);
    output.text(Cli::tr("The gateway answers and takes this login."));
    printAccount(output, *account, where);
    if (check->balance)
        printBalance(output, *check->balance);
    if (check->senders)
        printSenders(output, *check->senders);
    return ExitCode::Done;
}

void addQuestion(CommandLine& line, CLI::App& parent, const char* word, const QString& description,
                 Result<ExitCode> (*run)(CliContext&, const QString&))
{
    CLI::App& command = line.addCommand(parent, word, description, "work");
    const auto name = std::make_shared<QString>();
    addText(command, "NAME", *name, Cli::tr("Name of the account"))->required()->type_name("");
    line.onRun(command, [&line, name, run] { return run(line.context(), *name); });
}

} // namespace

void addGatewayQuestions(CommandLine& line, CLI::App& accountGroup)
{
    addQuestion(line, accountGroup, "check", Cli::tr("Ask the gateway what it offers, and remember it"),
                checkAccount);
    addQuestion(line, line.root(), "balance", Cli::tr("Money and messages that are left"), balance);
    addQuestion(line, line.root(), "senders", Cli::tr("Senders that may be used, with their state"), senders);
}

} // namespace heliograph
