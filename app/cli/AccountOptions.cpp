// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountOptions.h"

#include "app/cli/CliText.h"
#include "app/cli/CommandLine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph {
namespace {

// A gateway on this computer bears more than the hosts of the presets allow.
constexpr int kMostInFlightOnLoopback = 64;

Result<void> checkSecretOptions(const AccountOptions& options)
{
    if (options.secretOnLine)
        return fail(ErrorCode::Usage, {},
                    Cli::tr("A secret on the command line could be seen by every program on this computer. "
                            "Use --password-stdin "
                            "or --token-stdin and hand it in through a pipe."));
    return {};
}

// The form in which the secret is handed over: what the preset takes, and what was given.
Result<AuthForm> authOf(const GatewayProfile& profile, const AccountOptions& options, AuthForm present)
{
    const auto takes = [&profile](AuthForm form) {
        return std::find(profile.auths.begin(), profile.auths.end(), form) != profile.auths.end();
    };
    if (options.passwordStdin) {
        if (takes(AuthForm::Password))
            return AuthForm::Password;
        return fail(ErrorCode::BadInput, {},
                    Cli::tr("The preset “%1” takes a token and no password.").arg(profile.preset));
    }
    if (options.tokenStdin) {
        for (const AuthForm form : {present, AuthForm::Token, AuthForm::Bearer}) {
            if (form != AuthForm::Password && takes(form))
                return form;
        }
        return fail(ErrorCode::BadInput, {},
                    Cli::tr("The preset “%1” takes a password and no token.").arg(profile.preset));
    }
    return takes(present) ? present : profile.auth;
}

Result<void> checkLimits(const Account& account, const GatewayProfile& profile)
{
    const int mostInFlight = isLoopback(account.url) ? kMostInFlightOnLoopback : profile.maxInFlight;
    if (account.inFlight < 1 || account.inFlight > mostInFlight)
        return fail(ErrorCode::BadOption, u"--in-flight (1–%1)"_s.arg(mostInFlight),
                    QString::number(account.inFlight));
    if (account.recipientsPerDocument < 1 || account.recipientsPerDocument > profile.maxRecipientsPerDocument)
        return fail(ErrorCode::BadOption,
                    u"--recipients-per-document (1–%1)"_s.arg(profile.maxRecipientsPerDocument),
                    QString::number(account.recipientsPerDocument));
    if (!(account.requestsPerSecond >= 0))
        return fail(ErrorCode::BadOption, u"--requests-per-second"_s,
                    QString::number(account.requestsPerSecond));
    return {};
}

// Everything but address and preset, which decide the defaults of the rest.
Result<Account> withOptions(Account account, const AccountOptions& options)
{
    const Result<GatewayProfile> profile = gatewayProfile(account.preset);
    if (!profile)
        return forward(profile);
    const Result<AuthForm> auth = authOf(*profile, options, account.auth);
    if (!auth)
        return forward(auth);
    account.auth = *auth;
    if (!options.login.isNull())
        account.login = options.login.trimmed();
    if (!options.sender.isNull())
        account.sender = options.sender.trimmed();
    account.recipientsPerDocument = options.recipientsPerDocument.value_or(account.recipientsPerDocument);
    account.inFlight = options.inFlight.value_or(account.inFlight);
    account.requestsPerSecond = options.requestsPerSecond.value_or(account.requestsPerSecond);
    account.allowHttp = options.allowHttp.value_or(account.allowHttp);
    if (const Result<void> fine = checkLimits(account, *profile); !fine)
        return forward(fine);
    if (const Result<void> consent = checkTransportConsent(account); !consent)
        return forward(consent);
    return account;
}

} // namespace

void declareAccount(CLI::App& command, AccountOptions& options)
{
    addText(command, "NAME", options.name, Cli::tr("Name of the account"))->required()->type_name("");
    addText(command, "--url", options.url,
            Cli::tr("Base address of the gateway, for example https://gateway.example/xml/"));
    addChoice(command, "--preset", options.preset, gatewayPresets(),
              Cli::tr("Dialect of the gateway (mysmpp); “generic” for one that isn't known or doesn't "
                      "recognise client ids"));
    addText(command, "--login", options.login, Cli::tr("Login"));
    CLI::Option* password = command.add_flag(
        "--password-stdin", options.passwordStdin,
        Cli::tr("Read the password from standard input and keep it in the keychain").toStdString());
    CLI::Option* token =
        command.add_flag("--token-stdin", options.tokenStdin, Cli::tr("The same with a token").toStdString());
    password->excludes(token);
    addText(command, "--sender", options.sender, Cli::tr("Sender where a message names none"));
    command
        .add_option("--recipients-per-document", options.recipientsPerDocument,
                    Cli::tr("At most so many in one document").toStdString())
        ->type_name("N");
    command
        .add_option("--in-flight", options.inFlight, Cli::tr("Documents on their way at once").toStdString())
        ->type_name("N");
    command
        .add_option("--requests-per-second", options.requestsPerSecond,
                    Cli::tr("Pace; 0 = unlimited").toStdString())
        ->type_name("X");
    command.add_flag_function(
        "--allow-http", [&options](std::int64_t times) { options.allowHttp = times > 0; },
        Cli::tr("Send without encryption, readable on the way (--allow-http=false takes it back)")
            .toStdString());
    command
        .add_option_function<std::vector<std::string>>(
            "--password,--token",
            [&options](const std::vector<std::string>&) { options.secretOnLine = true; }, "")
        ->expected(0, 1)
        ->group("");
}

Result<Account> newAccountOf(const AccountOptions& options)
{
    if (const Result<void> fine = checkSecretOptions(options); !fine)
        return forward(fine);
    if (options.url.isNull())
        return fail(ErrorCode::Usage, {}, Cli::tr("The gateway's address is missing: add --url."));
    const QString name = options.name.trimmed();
    if (name.isEmpty())
        return fail(ErrorCode::BadOption, u"NAME"_s, options.name);
    const Result<QUrl> url = gatewayUrl(options.url);
    if (!url)
        return forward(url);
    const Result<Account> account =
        newAccount(name, *url, options.preset.isNull() ? u"mysmpp"_s : options.preset);
    if (!account)
        return forward(account);
    return withOptions(*account, options);
}

Result<Account> changedAccount(Account account, const AccountOptions& options)
{
    if (const Result<void> fine = checkSecretOptions(options); !fine)
        return forward(fine);
    const Account before = account;
    if (!options.url.isNull()) {
        const Result<QUrl> url = gatewayUrl(options.url);
        if (!url)
            return forward(url);
        account.url = *url;
        // Consent is given to an address, not to whatever comes after it.
        if (account.url.host() != before.url.host())
            account.allowHttp = false;
    }
    const bool otherPreset = !options.preset.isNull() && options.preset != before.preset;
    // Another kind of gateway has its own limits; a gateway on this computer counts as one.
    if (otherPreset || isLoopback(account.url) != isLoopback(before.url)) {
        const Result<Account> fresh =
            newAccount(account.name, account.url, otherPreset ? options.preset : account.preset);
        if (!fresh)
            return forward(fresh);
        account.preset = fresh->preset;
        account.auth = otherPreset ? fresh->auth : account.auth;
        account.recipientsPerDocument = fresh->recipientsPerDocument;
        account.inFlight = fresh->inFlight;
        account.requestsPerSecond = fresh->requestsPerSecond;
    }
    if (account.url != before.url || account.preset != before.preset) {
        account.capabilities.clear();
        account.clockOffsetMinutes.reset();
    }
    return withOptions(std::move(account), options);
}

} // namespace heliograph
