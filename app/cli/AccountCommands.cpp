// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountOptions.h"
#include "app/cli/AccountText.h"
#include "app/cli/CliText.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/SecretInput.h"

using namespace Qt::StringLiterals;

namespace heliograph {
namespace {

SecretTexts secretTexts()
{
    return {Cli::tr("Password or token: "),
            Cli::tr("Standard input holds no password or token. Hand it in through a pipe, as one line."),
            Cli::tr("The line on standard input is too long for a password or token.")};
}

/// The secret of these options, if they bring one; read before anything is stored.
Result<std::optional<Secret>> secretOf(CliContext& context, const AccountOptions& options)
{
    if (!options.passwordStdin && !options.tokenStdin)
        return std::optional<Secret>();
    Result<Secret> secret = readSecret(context, secretTexts());
    if (!secret)
        return forward(secret);
    return std::optional(std::move(*secret));
}

void keepSecret(CliContext& context, Engine& engine, const Account& account, const Secret& secret)
{
    const CredentialAnswer answer = waitForAnswer(
        [&](const CredentialStore::Done& done) { engine.keychain().write(account.name, secret, done); });
    if (answer.status == CredentialAnswer::Status::Ok)
        return;
    const SecretKind kind = account.auth == AuthForm::Password ? SecretKind::Password : SecretKind::Token;
    const QString variable = secretVariable(kind, account.name);
    const QString sentence =
        answer.status == CredentialAnswer::Status::NoKeychain
            ? Cli::tr("There is no keychain here, so the secret was not kept. Set %1 for each run.")
            : Cli::tr("The keychain did not take the secret, so it was not kept. Set %1 for each run.");
    context.output().warn(sentence.arg(variable));
}

/// "keychain", "environment" or "none".
Result<QString> whereSecretIs(CliContext& context, Engine& engine, const Account& account)
{
    const Result<FoundSecret> found =
        context.waitForResult<FoundSecret>([&](auto done) { engine.findSecret(account, done); });
    if (found)
        return secretSourceWord(found->source);
    if (found.error().code == ErrorCode::NoSecret)
        return secretSourceWord(SecretSource::None);
    return forward(found);
}

Result<ExitCode> show(CliContext& context, Engine& engine, const Account& account)
{
    const Result<QString> secret = whereSecretIs(context, engine, account);
    if (!secret)
        return forward(secret);
    QJsonObject object = accountJson(account);
    object.insert(u"secret"_s, *secret);
    context.output().object(object);
    printAccount(context.output(), account, *secret);
    return ExitCode::Done;
}

Result<ExitCode> addAccount(CliContext& context, const AccountOptions& options)
{
    const Result<Account> account = newAccountOf(options);
    if (!account)
        return forward(account);
    const Result<std::optional<Secret>> secret = secretOf(context, options);
    if (!secret)
        return forward(secret);
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    if (const Result<void> added = (*engine)->accounts().add(*account); !added)
        return forward(added);
    if (*secret)
        keepSecret(context, **engine, *account, **secret);
    return show(context, **engine, *account);
}

Result<ExitCode> setAccount(CliContext& context, const AccountOptions& options)
{
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    const Result<Account> before = (*engine)->accounts().account(options.name);
    if (!before)
        return forward(before);
    const Result<Account> account = changedAccount(*before, options);
    if (!account)
        return forward(account);
    const Result<std::optional<Secret>> secret = secretOf(context, options);
    if (!secret)
        return forward(secret);
    if (const Result<void> stored = (*engine)->accounts().update(*account); !stored)
        return forward(stored);
    if (*secret)
        keepSecret(context, **engine, *account, **secret);
    return show(context, **engine, *account);
}

Result<ExitCode> listAccounts(CliContext& context)
{
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    const Result<std::vector<Account>> accounts = (*engine)->accounts().accounts();
    if (!accounts)
        return forward(accounts);
    std::vector<QStringList> rows;
    for (const Account& account : *accounts) {
        context.output().line(accountJson(account));
        rows.push_back({account.name, account.url.toString(), account.preset, account.login, account.sender});
    }
    if (rows.empty())
        context.output().text(Cli::tr("There is no account yet. Add one with “account add”."));
    else
        context.output().table(
            {Cli::tr("Name"), Cli::tr("Address"), Cli::tr("Preset"), Cli::tr("Login"), Cli::tr("Sender")},
            rows);
    return ExitCode::Done;
}

Result<ExitCode> showAccount(CliContext& context, const QString& name)
{
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    const Result<Account> account = (*engine)->accounts().account(name);
    if (!account)
        return forward(account);
    return show(context, **engine, *account);
}

Result<ExitCode> removeAccount(CliContext& context, const QString& name)
{
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    const Result<Account> account = (*engine)->accounts().account(name);
    if (!account)
        return forward(account);
    if (const Result<void> removed = (*engine)->accounts().remove(account->name); !removed)
        return forward(removed);
    const CredentialAnswer answer = waitForAnswer(
        [&](const CredentialStore::Done& done) { (*engine)->keychain().remove(account->name, done); });
    if (answer.status == CredentialAnswer::Status::Failed)
        context.output().warn(Cli::tr("The secret of this account may still be in the keychain."));
    context.output().object({{u"name"_s, account->name}, {u"removed"_s, true}});
    context.output().text(
        Cli::tr("Account “%1” was removed. Its campaigns and their rows are kept.").arg(account->name));
    return ExitCode::Done;
}

void addNamed(CommandLine& line, CLI::App& group, const char* word, const QString& description,
              Result<ExitCode> (*run)(CliContext&, const QString&))
{
    CLI::App& command = line.addCommand(group, word, description, "work");
    const auto name = std::make_shared<QString>();
    addText(command, "NAME", *name, Cli::tr("Name of the account"))->required()->type_name("");
    line.onRun(command, [&line, name, run] { return run(line.context(), *name); });
}

} // namespace

void addAccountCommands(CommandLine& line)
{
    CLI::App& group = line.addGroup("account", Cli::tr("Gateway accounts"));
    const auto added = std::make_shared<AccountOptions>();
    CLI::App& add = line.addCommand(
        group, "add", Cli::tr("Add an account"),
        "work --url https://gateway.example/xml/ --login shop --password-stdin --sender Shop < password.txt");
    declareAccount(add, *added);
    line.onRun(add, [&line, added] { return addAccount(line.context(), *added); });

    const auto changed = std::make_shared<AccountOptions>();
    CLI::App& set = line.addCommand(
        group, "set", Cli::tr("Change an account; what isn't named stays as it is"), "work --sender Bakery");
    declareAccount(set, *changed);
    line.onRun(set, [&line, changed] { return setAccount(line.context(), *changed); });

    CLI::App& list = line.addCommand(group, "list", Cli::tr("All accounts of the workspace"), "");
    line.onRun(list, [&line] { return listAccounts(line.context()); });
    addNamed(line, group, "show", Cli::tr("Everything known about an account"), showAccount);
    addGatewayQuestions(line, group);
    addNamed(line, group, "remove", Cli::tr("Forget an account and its secret"), removeAccount);
}

} // namespace heliograph
