// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxServer.h"
#include "core/base/BuildInfo.h"
#include "core/base/PrivateProcess.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <cstdio>

using namespace heliograph;

namespace {

constexpr char kFaultHelp[] =
    R"(Faults: NAME, NAME=PROBABILITY, NAME=PROBABILITY:PARAMETER or NAME:PARAMETER (probability 1).
  document, nothing accepted:   drop-before-accept http-503 http-500 html redirect auth
  document, all accepted:       drop-after-accept truncate empty bomb slow[:MS, 5000]
  recipient, accepted:          omit reorder duplicate-text[:id, the wording with the id]
  recipient, not accepted:      reject[:REASON, onGatewayStopList] no-funds (held)
  recipient, after acceptance:  undelivered expired no-report
Faults of documents strike send documents; those of the first line with probability 1 strike every endpoint.
Each draw depends on the seed, the client id or document and how often it was seen, not on the order of requests.

States: "send", after --deliver-after "deliver"; Viber "read" as much later again. The gateway's clock is UTC+3.

Example: heliograph-sandbox --port 8080 --login demo --password demo --fault drop-after-accept=0.1 --fault slow=0.05:3000)";

/// The options as they were typed.
struct Typed {
    quint16 port = 0;
    std::string state, login, password, token, log;
    int latency = 0;
    int deliverAfter = 1000;
    std::string language = "ru";
    quint64 seed = 1;
    std::vector<std::string> faults;
    bool forgetClientIds = false;
};

void declare(CLI::App& app, Typed& typed)
{
    app.add_option("--port", typed.port, "Port on 127.0.0.1; 0 takes a free one");
    app.add_option("--state", typed.state, "File that keeps messages and client ids over restarts");
    CLI::Option* login =
        app.add_option("--login", typed.login, "Login to ask for; without, anybody is let in");
    CLI::Option* password = app.add_option("--password", typed.password, "Password to ask for");
    login->needs(password);
    password->needs(login);
    app.add_option("--token", typed.token, "Token to ask for, in the document or as Bearer");
    app.add_option("--latency", typed.latency, "Milliseconds before each answer")
        ->check(CLI::NonNegativeNumber);
    app.add_option("--deliver-after", typed.deliverAfter, "Milliseconds until a message is delivered (1000)")
        ->check(CLI::NonNegativeNumber);
    app.add_option("--language", typed.language, "Language of its texts: ru or en")
        ->check(CLI::IsMember({"ru", "en"}));
    app.add_option("--seed", typed.seed, "Seed of the draws (1)");
    app.add_option("--fault", typed.faults, "A way to misbehave; may be given several times")
        ->allow_extra_args(false)
        ->take_all();
    app.add_flag("--forget-client-ids", typed.forgetClientIds, "Take a client id anew each time");
    app.add_option("--log", typed.log, "File that gets a JSON line per message accepted");
    app.set_version_flag("--version", versionString().toStdString());
    app.footer(kFaultHelp);
}

SandboxOptions optionsOf(const Typed& typed)
{
    SandboxOptions options;
    options.login = QString::fromStdString(typed.login);
    options.password = QByteArray::fromStdString(typed.password);
    options.token = QByteArray::fromStdString(typed.token);
    options.latency = std::chrono::milliseconds(typed.latency);
    options.deliverAfter = std::chrono::milliseconds(typed.deliverAfter);
    options.language = typed.language == "en" ? GatewayLanguage::English : GatewayLanguage::Russian;
    options.forgetClientIds = typed.forgetClientIds;
    return options;
}

// Qt's, since a system's own may come in a code page that lacks letters of a path. The parser takes them from
// the back.
std::vector<std::string> wordsOf(const QStringList& arguments)
{
    std::vector<std::string> words;
    for (qsizetype i = arguments.size() - 1; i > 0; --i)
        words.push_back(arguments.at(i).toStdString());
    return words;
}

int report(const Error& error)
{
    const bool isOption = error.code == ErrorCode::BadOption;
    std::fprintf(stderr, "%s%s\n", isOption ? qPrintable(error.where + QStringLiteral(": ")) : "",
                 qPrintable(describe(error)));
    return isOption ? 1 : 2;
}

int run(const Typed& typed)
{
    QStringList specifications;
    for (const std::string& fault : typed.faults)
        specifications.append(QString::fromStdString(fault));
    auto faults = FaultPlan::parse(specifications, typed.seed);
    if (!faults)
        return report(faults.error());
    const SystemClock clock;
    SandboxGateway gateway(optionsOf(typed), *faults, clock);
    if (!typed.state.empty()) {
        if (const auto kept = gateway.keepState(QString::fromStdString(typed.state)); !kept)
            return report(kept.error());
    }
    if (!typed.log.empty()) {
        if (const auto logged = gateway.logTo(QString::fromStdString(typed.log)); !logged)
            return report(logged.error());
    }
    SandboxServer server(gateway);
    const auto port = server.listen(typed.port);
    if (!port)
        return report(port.error());
    std::printf("listening http://127.0.0.1:%d/xml/\n", int(*port));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    makeProcessPrivate();
    const QCoreApplication application(argc, argv);
    CLI::App app("A gateway to practise with: takes messages and sends none", "heliograph-sandbox");
    Typed typed;
    declare(app, typed);
    try {
        app.parse(wordsOf(QCoreApplication::arguments()));
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 1;
    }
    return run(typed);
}
