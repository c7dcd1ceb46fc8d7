// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SendRequest.h"

#include "app/cli/CliText.h"
#include "app/cli/ListOptions.h"
#include "core/engine/RowTime.h"
#include "core/message/MessageCheck.h"

#include <QRegularExpression>

namespace heliograph {
namespace {

bool startsWith(const std::string& word, std::string_view prefix)
{
    return word.compare(0, prefix.size(), prefix) == 0;
}

// The first option on the line that has no meaning for this type of message; empty = all have.
QString misplacedOption(const SendOptions& options, MessageType type)
{
    for (const std::string& name : options.given) {
        const bool viberOption = startsWith(name, "viber-");
        const bool cardOption = startsWith(name, "vcard-");
        const bool textOption = name == "text" || name == "text-column";
        const bool twoViberTexts =
            textOption && type == MessageType::Viber && options.given.contains("viber-text");
        if ((viberOption && !hasViber(type)) || (cardOption && type != MessageType::VCard) ||
            (textOption && type == MessageType::VCard) || (name == "url" && type != MessageType::WapPush) ||
            twoViberTexts)
            return QStringLiteral("--") + QString::fromStdString(name);
    }
    return {};
}

Result<void> checkCombinations(const SendOptions& options, MessageType type)
{
    const auto given = [&options](const char* name) { return options.given.contains(name); };
    if (int(given("from")) + int(given("book")) + int(given("to")) != 1)
        return usageError(
            Cli::tr("Say where the recipients come from with exactly one of --from, --book and --to."));
    if (given("text") && given("text-column"))
        return usageError(Cli::tr("Give either --text or --text-column."));
    if (given("at") && given("at-column"))
        return usageError(Cli::tr("Give either --at or --at-column."));
    if (options.skipRepeats && options.allowRepeats)
        return usageError(Cli::tr("Give either --skip-repeats or --allow-repeats."));
    if (given("documents") && !options.dryRun)
        return usageError(Cli::tr("--documents goes with --dry-run."));
    if (const QString name = misplacedOption(options, type); !name.isEmpty())
        return usageError(Cli::tr("%1 does not belong to a message of type %2.").arg(name, options.type));
    for (const char* name : {"sheet", "encoding", "delimiter", "quote", "include-hidden", "rows", "header"}) {
        if (given(name) && !given("from"))
            return usageError(Cli::tr("--%1 goes with --from.").arg(QLatin1StringView(name)));
    }
    return {};
}

Result<std::optional<qint64>> readTime(const QString& text, qint64 nowMs)
{
    if (text.isNull())
        return std::optional<qint64>();
    const std::optional<qint64> time = readLocalTime(text);
    if (!time)
        return fail(ErrorCode::BadTime, {}, text);
    if (*time < nowMs)
        return fail(ErrorCode::TimeInPast, {}, text);
    return time;
}

Result<void> readTimes(const SendOptions& options, qint64 nowMs, CampaignPlan& plan)
{
    const std::pair<const QString&, std::optional<qint64>&> times[] = {
        {options.at, plan.sendAt},
        {options.validUntil, plan.validUntil},
        {options.viberValidUntil, plan.viberValidUntil}};
    for (const auto& [text, target] : times) {
        const Result<std::optional<qint64>> time = readTime(text, nowMs);
        if (!time)
            return forward(time);
        target = *time;
    }
    // A message of Viber alone has one validity, whichever way it was named.
    if (plan.message.type == MessageType::Viber && !plan.viberValidUntil)
        plan.viberValidUntil = std::exchange(plan.validUntil, std::nullopt);
    for (const std::optional<qint64>& until : {plan.validUntil, plan.viberValidUntil}) {
        if (until && plan.sendAt && *until <= *plan.sendAt)
            return fail(ErrorCode::BadInput, {},
                        Cli::tr("The message would be sent after its validity has ended."));
    }
    return {};
}

Result<ListRequest> readList(const SendOptions& options)
{
    ListRequest list;
    list.file = options.from;
    list.book = options.book;
    if (options.given.contains("to")) {
        // As a column of a spreadsheet or a line of a letter is pasted, too.
        static const QRegularExpression kBetween(QStringLiteral("[,;\\r\\n\\x{2028}\\x{2029}]"));
        for (const QString& phone : options.to.split(kBetween, Qt::SkipEmptyParts)) {
            if (!phone.trimmed().isEmpty())
                list.phones += phone.trimmed();
        }
        if (list.phones.isEmpty())
            return fail(ErrorCode::BadPhone, {}, options.to);
    }
    if (list.file.isEmpty() && list.book.isEmpty() && list.phones.isEmpty())
        return usageError(
            Cli::tr("Say where the recipients come from with exactly one of --from, --book and --to."));
    const Result<ReadOptions> read = readOptionsOf({options.from, options.sheet, options.encoding,
                                                    options.delimiter, options.quote, options.includeHidden});
    if (!read)
        return forward(read);
    list.read = *read;
    const Result<Region> region = regionOf(options.region);
    if (!region)
        return forward(region);
    list.region = *region;
    list.overrides = options.maps;
    list.duplicates =
        options.duplicates == u"keep-all" ? DuplicatePolicy::KeepAll : DuplicatePolicy::KeepFirst;
    if (const Result<void> taken = applyTake(options.take, list); !taken)
        return forward(taken);
    return list;
}

// Where only one channel has a text, that text goes through both.
Result<void> completeViberText(const SendOptions& options, CampaignPlan& plan)
{
    Message& message = plan.message;
    if (!hasViber(message.type) || !message.viber.text.isEmpty())
        return {};
    if (plan.textColumn.isEmpty()) {
        message.viber.text = message.text;
    } else {
        static constexpr QStringView kSpecial = u"{}|";
        for (const QChar c : kSpecial) {
            if (plan.textColumn.contains(c))
                return fail(ErrorCode::BadOption, QStringLiteral("--text-column"), options.textColumn);
        }
        message.viber.text = u'{' + plan.textColumn + u'}';
    }
    if (message.type == MessageType::Viber) {
        message.text.clear();
        plan.textColumn.clear();
    }
    return {};
}

} // namespace

tl::unexpected<Error> usageError(const QString& sentence)
{
    return fail(ErrorCode::Usage, {}, sentence);
}

Result<SendRequest> readSendOptions(const SendOptions& options, qint64 nowMs)
{
    bool known = false;
    const MessageType type = messageTypeFromWord(options.type, &known);
    if (!known)
        return usageError(Cli::tr("There is no message type “%1”.").arg(options.type));
    if (const Result<void> sound = checkCombinations(options, type); !sound)
        return forward(sound);
    SendRequest request;
    const Result<ListRequest> list = readList(options);
    if (!list)
        return forward(list);
    request.draft.list = *list;
    request.draft.name = options.name;
    request.draft.accountName = options.account;
    request.draft.timeColumn = options.atColumn;
    CampaignPlan& plan = request.draft.plan;
    plan.message = options.message;
    plan.message.type = type;
    plan.textColumn = options.textColumn;
    plan.maxParts = options.maxParts;
    plan.maxRecipients = options.maxRecipients;
    if (const Result<void> text = completeViberText(options, plan); !text)
        return forward(text);
    if (const Result<void> times = readTimes(options, nowMs, plan); !times)
        return forward(times);
    request.hasTimes = plan.sendAt || plan.validUntil || plan.viberValidUntil || !options.atColumn.isEmpty();
    request.repeats = options.skipRepeats    ? RepeatPolicy::Skip
                      : options.allowRepeats ? RepeatPolicy::Allow
                                             : RepeatPolicy::Refuse;
    return request;
}

Result<void> checkDraftMessage(const SendRequest& request)
{
    Message message = request.draft.plan.message;
    // What the rows bring can't be judged yet.
    const QString later = QStringLiteral("x");
    if (!request.draft.plan.textColumn.isEmpty())
        message.text = later;
    for (const QString& word : request.draft.list.overrides) {
        if (word.startsWith(u"sender=") && message.sender.isEmpty())
            message.sender = later;
    }
    const Reason reason = checkMessage(message);
    if (reason == Reason::None)
        return {};
    return fail(ErrorCode::MessageIncomplete, {}, describe(reason));
}

WaitPolicy waitPolicyOf(const std::string& wait)
{
    WaitPolicy policy;
    policy.forReports = !wait.empty();
    if (policy.forReports && wait != kWaitForAll)
        policy.atMost = std::chrono::seconds(std::stoll(wait));
    return policy;
}

} // namespace heliograph
