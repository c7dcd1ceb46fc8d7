// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliJson.h"
#include "app/cli/CliText.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/DecodedReply.h"
#include "app/cli/RequestText.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph {
namespace {

constexpr int kMostRequested = 1'000'000;

struct DecodeOptions {
    QString file;
    QString kind;
    int requested = 0;
    int httpStatus = 200;
};

struct EncodeOptions {
    QString file;
    QString preset = QStringLiteral("mysmpp");
};

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::UnreadableFile, path, file.errorString());
    // One byte more than a request may have tells that it has too many; answers have a cap of their own.
    QByteArray bytes = file.read(kMaxRequestBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::UnreadableFile, path, file.errorString());
    return bytes;
}

// The same words as a send would end with.
ErrorCode codeOfRefusal(Reason reason)
{
    switch (reason) {
    case Reason::OutOfSms:
    case Reason::ProviderOutOfSms:
        return ErrorCode::OutOfFunds;
    case Reason::TextRejected:
        return ErrorCode::TextRefused;
    case Reason::UnknownSender:
    case Reason::SenderNotModerated:
    case Reason::NoSender:
    case Reason::SenderLength:
        return ErrorCode::SenderRefused;
    default:
        return ErrorCode::DocumentRefused;
    }
}

ErrorCode codeOf(const ReplyHead& head)
{
    switch (head.outcome) {
    case ReplyOutcome::AccountRefused:
        return head.reason == Reason::AccountLocked || head.reason == Reason::AccountBlocked
                   ? ErrorCode::AccountBlocked
                   : ErrorCode::AccountRefused;
    case ReplyOutcome::DocumentRefused:
        return codeOfRefusal(head.reason);
    case ReplyOutcome::Redirected:
        return ErrorCode::GatewayRedirected;
    case ReplyOutcome::RateLimited:
        return ErrorCode::RateLimited;
    default:
        return ErrorCode::GatewayMalformed;
    }
}

// What went wrong with the answer as a whole, as a sentence.
QString problemOf(const ReplyHead& head, const DecodeOptions& options)
{
    if (head.outcome == ReplyOutcome::Answered)
        return {};
    if (const QString meaning = describe(head.reason, head.errorText); !meaning.isEmpty())
        return meaning;
    const QString status = QStringLiteral("HTTP %1").arg(options.httpStatus);
    return describe(
        Error{codeOf(head), options.file, head.errorText.isEmpty() ? status : head.errorText, {}});
}

QJsonValue errorJson(const ReplyHead& head, const QString& problem)
{
    if (problem.isEmpty())
        return {};
    return QJsonObject{{u"code"_s, contractWord(codeOf(head))}, {u"message"_s, problem}};
}

// The entries as a table: a column for each key that any of them has.
void printEntries(CliOutput& output, const QJsonArray& entries)
{
    QStringList keys;
    for (const auto& entry : entries) {
        for (const QString& key : entry.toObject().keys()) {
            if (!entry[key].isNull() && !keys.contains(key))
                keys += key;
        }
    }
    std::vector<QStringList> rows;
    for (const auto& entry : entries) {
        QStringList cells;
        for (const QString& key : keys)
            cells += entry[key].isArray() ? Cli::tr("%n entries", nullptr, int(entry[key].toArray().size()))
                                          : entry[key].toVariant().toString();
        rows.push_back(cells);
    }
    if (!rows.empty())
        output.table(keys, rows);
}

Result<ExitCode> decode(CliContext& context, const DecodeOptions& options)
{
    CliOutput& output = context.output();
    Result<QByteArray> bytes = contentOf(options.file);
    if (!bytes)
        return forward(bytes);
    HttpAnswer answer;
    answer.status = options.httpStatus;
    answer.body = std::move(*bytes);
    answer.tooLarge = answer.body.size() > kMaxRequestBytes;
    const QString kind = options.kind.isEmpty() ? guessReplyKind(answer) : options.kind;
    const DecodedReply reply = decodeReply(answer, kind, options.requested);
    const QString problem = problemOf(reply.head, options);
    QJsonArray warnings;
    for (const ReplyWarning& warning : reply.head.warnings)
        warnings.append(QJsonObject{{u"code"_s, warning.code}, {u"text"_s, warning.text}});
    QJsonObject object{{u"as"_s, kind},
                       {u"outcome"_s, replyOutcomeWord(reply.head.outcome)},
                       {u"entries"_s, reply.entries},
                       {u"warnings"_s, warnings},
                       {u"error"_s, errorJson(reply.head, problem)}};
    if (reply.any)
        object.insert(u"any"_s, *reply.any);
    output.object(object);
    output.facts({{Cli::tr("Read as"), kind},
                  {Cli::tr("Outcome"), replyOutcomeWord(reply.head.outcome)},
                  {Cli::tr("Gateway's words"), reply.head.errorText}});
    if (output.json())
        return ExitCode::Done;
    if (!problem.isEmpty())
        output.text(problem);
    printEntries(output, reply.entries);
    for (const ReplyWarning& warning : reply.head.warnings)
        output.warn(warning.text);
    return ExitCode::Done;
}

// The preset's dialect, with everything that this document has, so that nothing is left out.
GatewayProfile fittingProfile(GatewayProfile profile, const RequestDocument& request)
{
    const std::vector<SendGroup>& groups = request.send.groups;
    profile.writesTypeSend = request.writesTypeSend || request.kind != RequestKind::Send;
    profile.writesTransliterate |= std::any_of(
        groups.begin(), groups.end(), [](const SendGroup& group) { return group.message.transliterate; });
    profile.writesDeliveryName |= std::any_of(groups.begin(), groups.end(), [](const SendGroup& group) {
        return !group.message.deliveryName.isEmpty();
    });
    return profile;
}

Result<ExitCode> encode(CliContext& context, const EncodeOptions& options)
{
    CliOutput& output = context.output();
    const Result<GatewayProfile> profile = gatewayProfile(options.preset);
    if (!profile)
        return forward(profile);
    const Result<QByteArray> bytes = contentOf(options.file);
    if (!bytes)
        return forward(bytes);
    const Result<RequestDocument> request = readRequest(*bytes, profile->newline, options.file);
    if (!request)
        return forward(request);
    const QByteArray document = writeRequest(*request, fittingProfile(*profile, *request), true);
    if (output.json())
        output.object({{u"messages"_s, messagesJson(request->send)},
                       {u"ids"_s, QJsonArray::fromStringList(request->gatewayIds)},
                       {u"ignored"_s, QJsonArray::fromStringList(request->ignored)},
                       {u"document"_s, QString::fromUtf8(document)}});
    else
        output.raw(document + '\n');
    if (!request->ignored.isEmpty())
        output.warn(
            Cli::tr("Left out, as nothing is known about it: %1").arg(request->ignored.join(u", "_s)));
    return ExitCode::Done;
}

} // namespace

void addWireCommands(CommandLine& line)
{
    CLI::App& reading = line.addCommand(line.root(), "decode", Cli::tr("Explain an answer of a gateway"),
                                        "answer.xml --as send --requested 3");
    const auto answer = std::make_shared<DecodeOptions>();
    addText(reading, "FILE", answer->file, Cli::tr("The answer as it came"))->required()->type_name("");
    addChoice(reading, "--as", answer->kind, replyKinds(), Cli::tr("What was asked; guessed when absent"));
    reading
        .add_option("--requested", answer->requested,
                    Cli::tr("How many recipients the document had").toStdString())
        ->check(wholeNumber(1, kMostRequested))
        ->type_name("N");
    reading
        .add_option("--http-status", answer->httpStatus,
                    Cli::tr("HTTP status of the answer (200)").toStdString())
        ->check(wholeNumber(100, 599))
        ->type_name("N");
    line.onRun(reading, [&line, answer] { return decode(line.context(), *answer); });

    CLI::App& writing =
        line.addCommand(line.root(), "encode",
                        Cli::tr("Read a request document and write it as this program would"), "request.xml");
    const auto request = std::make_shared<EncodeOptions>();
    addText(writing, "FILE", request->file, Cli::tr("The request document"))->required()->type_name("");
    addChoice(writing, "--preset", request->preset, gatewayPresets(),
              Cli::tr("Dialect of the gateway (mysmpp)"));
    line.onRun(writing, [&line, request] { return encode(line.context(), *request); });
}

} // namespace heliograph
