// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/CheckWords.h"

#include "core/base/Reason.h"
#include "ui/check/RepeatWords.h"
#include "ui/widgets/Wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace heliograph {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckPage)
};

int plural(qint64 n)
{
    return static_cast<int>(n);
}

QString inBraces(const QString& name)
{
    return u'{' + name + u'}';
}

QString number(qint64 n)
{
    return QLocale().toString(n);
}

qint64 leftOutFor(const CheckResult& result, Reason reason)
{
    const auto found = result.page.reasons.find(reasonCode(reason));
    return found == result.page.reasons.end() ? 0 : found->second;
}

// "214 duplicates, 121 on the stop list, 53 invalid"
QString leftOutPieces(const CheckResult& result)
{
    const qint64 duplicates = leftOutFor(result, Reason::Duplicate);
    const qint64 listed = leftOutFor(result, Reason::StopListed);
    const qint64 invalid = result.page.counts[RecipientState::Invalid];
    const qint64 other = result.page.counts[RecipientState::Skipped] - duplicates - listed;
    QStringList pieces;
    if (duplicates > 0)
        pieces += Words::tr("%Ln duplicates", nullptr, plural(duplicates));
    if (listed > 0)
        pieces += Words::tr("%Ln on the stop list", nullptr, plural(listed));
    if (invalid > 0)
        pieces += Words::tr("%Ln invalid", nullptr, plural(invalid));
    if (other > 0)
        pieces += Words::tr("%Ln skipped", nullptr, plural(other));
    return pieces.join(QStringLiteral(", "));
}

FindingWords fieldsWords(const Finding& finding, const CheckResult& result)
{
    if (finding.words.isEmpty())
        return {Words::tr("The text has no fields"), Words::tr("Everybody reads the same"), {}, {}};
    QStringList pieces;
    constexpr qsizetype kNamed = 2;
    for (const QString& name : finding.words.mid(0, kNamed)) {
        qint64 filled = finding.total;
        for (const Finding& one : result.findings) {
            const bool empty =
                one.kind == FindingKind::EmptyField || one.kind == FindingKind::EmptyFieldLeftOut;
            if (empty && one.word == name)
                filled = std::min(filled, finding.total - one.count);
        }
        pieces += Words::tr("%1 is filled in %Ln rows", nullptr, plural(filled)).arg(inBraces(name));
    }
    if (finding.others.size() == 1)
        pieces += Words::tr("%1 isn't used").arg(inBraces(finding.others.first()));
    else if (!finding.others.isEmpty())
        pieces += Words::tr("%Ln columns aren't used", nullptr, plural(finding.others.size()));
    return {Words::tr("All fields are known"), pieces.join(QStringLiteral(", ")), {}, {}};
}

FindingWords emptyWords(const Finding& finding)
{
    FindingWords words;
    words.title =
        Words::tr("%Ln people have nothing in “%1”", nullptr, plural(finding.count)).arg(finding.word);
    if (finding.kind == FindingKind::EmptyFieldLeftOut)
        words.reason = Words::tr("They are left out, because %1 has no default").arg(inBraces(finding.word));
    else if (finding.other.trimmed().isEmpty())
        words.reason = Words::tr("They will read nothing in the place of %1").arg(inBraces(finding.word));
    else
        words.reason = Words::tr("They will read “%1”, the default of %2")
                           .arg(finding.other, inBraces(finding.word + u'|' + finding.other));
    return words;
}

FindingWords senderWords(const Finding& finding)
{
    const QString own = finding.count > 0
                            ? Words::tr("%Ln rows have a sender of their own", nullptr, plural(finding.count))
                            : QString();
    if (finding.severity == FindingSeverity::Blocks)
        return {Words::tr("The sender “%1” is not approved").arg(finding.word),
                Words::tr("Choose another or wait for the gateway"),
                {},
                {}};
    if (finding.severity == FindingSeverity::Ok)
        return {Words::tr("Sender “%1” is approved").arg(finding.word),
                own.isEmpty() ? Words::tr("As the gateway says") : own,
                {},
                {}};
    if (finding.severity == FindingSeverity::Warning)
        return {Words::tr("The gateway doesn't list the sender “%1”").arg(finding.word),
                Words::tr("It may refuse the messages"),
                {},
                {}};
    return {Words::tr("The messages come from “%1”").arg(finding.word),
            own.isEmpty() ? Words::tr("The gateway tells at the send whether it takes this sender") : own,
            {},
            {}};
}

FindingWords stopListWords(const Finding& finding)
{
    const QString size =
        Words::tr("%Ln numbers, looked at again before each message", nullptr, plural(finding.total));
    if (finding.count > 0)
        return {
            Words::tr("%Ln people came to the stop list after the import", nullptr, plural(finding.count)),
            Words::tr("They are left out"),
            {},
            {}};
    return {Words::tr("No stop-listed number can slip in"),
            finding.total > 0 ? size : Words::tr("The stop list is empty"),
            {},
            {}};
}

FindingWords connectionWords(const Finding& finding)
{
    if (finding.kind == FindingKind::Connection && finding.flag)
        return {Words::tr("The gateway is on this computer"), finding.word, {}, {}};
    if (finding.kind == FindingKind::Connection)
        return {Words::tr("The connection is encrypted"), finding.word, {}, {}};
    if (finding.severity == FindingSeverity::Blocks)
        return {Words::tr("The connection to %1 is not encrypted").arg(finding.word),
                Words::tr("Use https, or allow it for this account in its settings"),
                {},
                {}};
    return {Words::tr("The connection to %1 is not encrypted").arg(finding.word),
            Words::tr("Anyone on the way could read logins and messages."),
            {},
            {Words::tr("Send unencrypted"), Words::tr("Don't send this way")}};
}

FindingWords timeWords(const Finding& finding, const QDateTime& now)
{
    const QString at = finding.at ? shownMoment(*finding.at, now) : QString();
    switch (finding.kind) {
    case FindingKind::TimePassed:
        return {Words::tr("The time to send has passed: %1").arg(at),
                Words::tr("Choose a later one, or send now"),
                {},
                {}};
    case FindingKind::ValidityPassed:
        return {Words::tr("The messages would expire before they are sent: %1").arg(at),
                Words::tr("Choose a later end, or none"),
                {},
                {}};
    case FindingKind::ClockUnknown:
        return {Words::tr("The gateway's clock is not known yet"),
                Words::tr("Check the account; then times can be given"),
                {},
                {}};
    case FindingKind::Schedule:
        return {Words::tr("They go out %1").arg(at),
                Words::tr("The gateway takes them now and keeps them until then"),
                {},
                {}};
    case FindingKind::RowTimes:
        return {Words::tr("%Ln messages go out at a time of their own", nullptr, plural(finding.count)),
                Words::tr("The gateway keeps them until then"),
                {},
                {}};
    default:
        return {};
    }
}

FindingWords quietWords(const Finding& finding, const CheckResult& result)
{
    const QuietHours& hours = result.campaign.plan.quietHours;
    const QString pattern = QStringLiteral("HH:mm");
    const QString range =
        hours.allowedFrom.toString(pattern) + QStringLiteral("–") + hours.allowedTo.toString(pattern);
    return {Words::tr("Sending is allowed %1").arg(range),
            finding.flag ? Words::tr("By this computer's clock; it is within these hours now")
                         : Words::tr("By this computer's clock; sending waits until %1")
                               .arg(hours.allowedFrom.toString(pattern)),
            {},
            {}};
}

FindingWords fieldTroubleWords(const Finding& finding)
{
    switch (finding.kind) {
    case FindingKind::UnknownField:
        return {Words::tr("%1 is not a column").arg(inBraces(finding.word)),
                finding.other.isEmpty() ? Words::tr("Choose one of the list's columns in the text")
                                        : Words::tr("Did you mean %1?").arg(inBraces(finding.other)),
                {},
                {}};
    case FindingKind::AmbiguousField:
        return {Words::tr("Two columns are called “%1”").arg(finding.word),
                Words::tr("Rename one of them in the spreadsheet"),
                {},
                {}};
    case FindingKind::BrokenText:
        return {Words::tr("The text can't be read at “%1”").arg(finding.word),
                Words::tr("Close each { with }, and write {{ or }} for a brace itself"),
                {},
                {}};
    default:
        return {};
    }
}

FindingWords blockWords(const Finding& finding, const CheckResult& result)
{
    switch (finding.kind) {
    case FindingKind::NoAccount:
        return {finding.word.isEmpty() ? Words::tr("No account is chosen")
                                       : Words::tr("There is no account “%1” any more").arg(finding.word),
                Words::tr("Choose one in the message step"),
                {},
                {}};
    case FindingKind::AccountTrouble:
        return {finding.severity == FindingSeverity::Blocks
                    ? Words::tr("The account can't be used")
                    : Words::tr("The gateway can't be asked right now"),
                finding.error ? describe(*finding.error) : QString(),
                {},
                {}};
    case FindingKind::NotOffered:
        return {Words::tr("%1 doesn't offer this kind of message").arg(finding.word),
                Words::tr("Choose another kind or another account"),
                {},
                {}};
    case FindingKind::MessageIncomplete:
        return {Words::tr("The message is not complete"), describe(finding.reason), {}, {}};
    case FindingKind::NobodyLeft:
        return {Words::tr("Nobody is left to write to"),
                finding.count == 0 ? Words::tr("The list is empty") : leftOutPieces(result),
                {},
                {}};
    case FindingKind::TooMany:
        return {Words::tr("%Ln messages are more than the limit of %1", nullptr, plural(finding.count))
                    .arg(number(finding.total)),
                Words::tr("Raise the limit or shorten the list"),
                {},
                {}};
    default:
        return {};
    }
}

FindingWords rowWords(const Finding& finding, const CheckResult& result)
{
    switch (finding.kind) {
    case FindingKind::Recipients: {
        const QString pieces = leftOutPieces(result);
        return {Words::tr("The message goes to %Ln people", nullptr, plural(finding.count)),
                finding.total == 0
                    ? Words::tr("Nobody is left out")
                    : Words::tr("%Ln left out: %1", nullptr, plural(finding.total)).arg(pieces),
                {},
                {}};
    }
    case FindingKind::InvalidRows:
        return {Words::tr("%Ln people are left out", nullptr, plural(finding.count)),
                describe(finding.reason, finding.word),
                {},
                {}};
    case FindingKind::DuplicatesOtherText:
        return {Words::tr("%Ln duplicates have another text", nullptr, plural(finding.count)),
                Words::tr("They are left out: the first row with the number is kept"),
                {},
                {}};
    case FindingKind::MessageDoubt:
        return {
            describe(finding.warning), Words::tr("In %Ln messages", nullptr, plural(finding.count)), {}, {}};
    case FindingKind::Balance:
        if (finding.severity == FindingSeverity::Ok)
            return {
                Words::tr("The balance covers all %Ln parts", nullptr, plural(finding.total)), {}, {}, {}};
        return {Words::tr("The balance covers %1 of %Ln parts", nullptr, plural(finding.total))
                    .arg(number(finding.count)),
                Words::tr("The gateway would hold the rest"),
                {},
                {}};
    default:
        return {};
    }
}

FindingWords textOf(const Finding& finding, const CheckResult& result, const QDateTime& now)
{
    switch (finding.kind) {
    case FindingKind::SameTextRecently:
        return repeatWords(finding, result, now);
    case FindingKind::PlainHttp:
    case FindingKind::Connection:
        return connectionWords(finding);
    case FindingKind::Fields:
        return fieldsWords(finding, result);
    case FindingKind::EmptyField:
    case FindingKind::EmptyFieldLeftOut:
        return emptyWords(finding);
    case FindingKind::Sender:
        return senderWords(finding);
    case FindingKind::StopList:
        return stopListWords(finding);
    case FindingKind::QuietHours:
        return quietWords(finding, result);
    case FindingKind::TimePassed:
    case FindingKind::ValidityPassed:
    case FindingKind::ClockUnknown:
    case FindingKind::Schedule:
    case FindingKind::RowTimes:
        return timeWords(finding, now);
    case FindingKind::UnknownField:
    case FindingKind::AmbiguousField:
    case FindingKind::BrokenText:
        return fieldTroubleWords(finding);
    case FindingKind::Recipients:
    case FindingKind::InvalidRows:
    case FindingKind::DuplicatesOtherText:
    case FindingKind::MessageDoubt:
    case FindingKind::Balance:
        return rowWords(finding, result);
    default:
        return blockWords(finding, result);
    }
}

} // namespace

FindingWords wordsOf(const Finding& finding, const CheckResult& result, const QDateTime& now)
{
    FindingWords words = textOf(finding, result, now);
    if (finding.rows)
        words.show = Words::tr("Show %Ln", nullptr, plural(static_cast<qint64>(finding.rows->size())));
    if (finding.severity != FindingSeverity::Decision)
        words.choices.clear();
    return words;
}

FindingLook lookOf(const Finding& finding)
{
    switch (finding.severity) {
    case FindingSeverity::Decision:
        return {finding.kind == FindingKind::PlainHttp ? Glyph::Unlock : Glyph::Copy, Meaning::Warning};
    case FindingSeverity::Blocks:
        return {Glyph::RingCross, Meaning::Danger};
    case FindingSeverity::Warning:
        return {Glyph::Triangle, Meaning::Warning};
    case FindingSeverity::Info:
        if (finding.kind == FindingKind::Sender || finding.kind == FindingKind::StopList)
            return {Glyph::Info, Meaning::Waiting};
        return {Glyph::Clock, Meaning::Waiting};
    case FindingSeverity::Ok:
        break;
    }
    return {finding.kind == FindingKind::Connection ? Glyph::Lock : Glyph::RingCheck, Meaning::Success};
}

QString sendText(const SendOffer& offer, const QDateTime& now)
{
    if (offer.at)
        return Words::tr("Schedule %Ln messages for %1", nullptr, plural(offer.messages))
            .arg(shownMoment(*offer.at, now));
    const QString parts = Words::tr("%Ln parts", nullptr, plural(offer.parts));
    return Words::tr("Send %Ln messages, %1", nullptr, plural(offer.messages)).arg(parts);
}

QString hindrance(const SendOffer& offer)
{
    if (offer.isAllowed())
        return {};
    if (offer.blockedBy) {
        switch (*offer.blockedBy) {
        case FindingKind::NobodyLeft:
            return Words::tr("Nobody is left to write to");
        case FindingKind::NoAccount:
        case FindingKind::AccountTrouble:
            return Words::tr("The account can't be used");
        case FindingKind::PlainHttp:
            return Words::tr("The connection is not encrypted");
        case FindingKind::UnknownField:
        case FindingKind::AmbiguousField:
        case FindingKind::BrokenText:
            return Words::tr("A field of the text is not right");
        case FindingKind::MessageIncomplete:
        case FindingKind::NotOffered:
            return Words::tr("The message can't be sent like this");
        case FindingKind::TooMany:
            return Words::tr("More than the limit");
        case FindingKind::TimePassed:
        case FindingKind::ValidityPassed:
        case FindingKind::ClockUnknown:
            return Words::tr("The time is not right");
        case FindingKind::Sender:
            return Words::tr("The sender is not approved");
        default:
            break;
        }
    }
    if (offer.missing == 1)
        return Words::tr("One decision is missing");
    return offer.missing > 1 ? Words::tr("%Ln decisions are missing", nullptr, offer.missing) : QString();
}

} // namespace heliograph
