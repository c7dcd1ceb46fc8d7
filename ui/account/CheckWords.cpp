// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/CheckWords.h"

#include "core/gateway/SenderApproval.h"
#include "ui/account/AccountWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace heliograph {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccountCheck)
};

QString dateText(const QDateTime& when)
{
    return QLocale().toString(when.date(), QStringLiteral("d MMMM yyyy"));
}

CheckLine line(Meaning meaning, Glyph glyph, const QString& title, const QString& text = {})
{
    return {meaning, glyph, title, text, false};
}

/// It answered, but not to this.
bool isOnlyThisEndpoint(const Error& error)
{
    return error.code == ErrorCode::GatewayMalformed || error.code == ErrorCode::DocumentRefused;
}

CheckLine answersLine(const Account& account, const QDateTime& certificateEnds)
{
    if (account.url.scheme() == u"https")
        return line(Meaning::Success, Glyph::RingCheck, Words::tr("The gateway answers, encrypted"),
                    certificateEnds.isValid()
                        ? Words::tr("Certificate valid until %1").arg(dateText(certificateEnds))
                        : QString());
    if (isLoopback(account.url))
        return line(Meaning::Success, Glyph::RingCheck, Words::tr("The gateway answers"),
                    Words::tr("It is on this computer, nothing leaves it"));
    return line(Meaning::Warning, Glyph::Triangle, Words::tr("The gateway answers, not encrypted"),
                Words::tr("Anyone on the way could read logins and messages"));
}

CheckLine balanceLine(const BalanceReply& balance)
{
    QStringList directions;
    for (const BalanceReply::Direction& direction : balance.directions)
        directions += directionText(direction);
    const QString title = balance.money.isEmpty()
                              ? Words::tr("Balance in messages")
                              : Words::tr("Balance %1").arg(moneyText(balance.money, balance.currency));
    return line(Meaning::Success, Glyph::RingCheck, title, directions.join(QStringLiteral(" · ")));
}

CheckLine sendersLine(const OriginatorReply& senders)
{
    if (senders.any)
        return line(Meaning::Success, Glyph::RingCheck, Words::tr("Any sender can be used"));
    const QStringList usable = usableSenders(senders);
    QStringList others;
    for (const OriginatorReply::Sender& sender : senders.senders) {
        if (!usable.contains(sender.name, Qt::CaseInsensitive))
            others += Words::tr("%1 %2").arg(sender.name, senderObstacle(sender));
    }
    others.removeDuplicates();
    QStringList parts;
    if (!usable.isEmpty())
        parts += Words::tr("%1 approved").arg(usable.join(QStringLiteral(", ")));
    parts += others;
    CheckLine made = line(Meaning::Success, Glyph::RingCheck, {}, parts.join(QStringLiteral(" · ")));
    made.title = Words::tr("Senders: %n can be used", nullptr, int(usable.size()));
    if (!others.isEmpty() || usable.isEmpty()) {
        made.meaning = Meaning::Warning;
        made.glyph = Glyph::Triangle;
        made.title = Words::tr("Senders: %1 can be used, %2 can’t").arg(usable.size()).arg(others.size());
        made.hasSenders = senders.senders.size() > 0;
    }
    return made;
}

CheckLine clockLine(const AccountCheck& check)
{
    const QString zone = zoneText(check.clockOffsetMinutes.value_or(0));
    const int ahead = check.clockAheadSeconds;
    QString title = Words::tr("Its clock is %1").arg(zone);
    if (ahead > 0)
        title = Words::tr("Its clock is %1 and %2 s ahead").arg(zone).arg(ahead);
    else if (ahead < 0)
        title = Words::tr("Its clock is %1 and %2 s behind").arg(zone).arg(-ahead);
    return line(Meaning::Waiting, Glyph::Clock, title, Words::tr("Scheduled times are converted for you"));
}

std::optional<CheckLine> answeredLine(const CheckStep& step)
{
    switch (step.endpoint) {
    case Endpoint::Balance:
        return balanceLine(step.soFar.balance.value_or(BalanceReply{}));
    case Endpoint::Originators:
        return sendersLine(step.soFar.senders.value_or(OriginatorReply{}));
    case Endpoint::Time:
        return clockLine(step.soFar);
    default:
        return std::nullopt; // listed under what the gateway can do
    }
}

std::optional<CheckLine> missingLine(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::Balance:
        return line(Meaning::Neutral, Glyph::RingMinus, Words::tr("It doesn’t tell its balance"));
    case Endpoint::Originators:
        return line(Meaning::Neutral, Glyph::RingMinus, Words::tr("It doesn’t tell its senders"),
                    Words::tr("Type the sender as the provider registered it"));
    case Endpoint::Time:
        return line(Meaning::Neutral, Glyph::RingMinus, Words::tr("It doesn’t tell its time"),
                    Words::tr("Choose its time zone, else nothing can be scheduled"));
    case Endpoint::State:
        return line(Meaning::Warning, Glyph::Triangle, Words::tr("It doesn’t tell what became of messages"),
                    Words::tr("Rows stay accepted, delivery can’t be known"));
    default:
        return std::nullopt;
    }
}

QString certificateWords(const Error& error, const QDateTime& ends, const QDateTime& now)
{
    if (ends.isValid() && ends < now)
        return Words::tr("Its certificate is not valid: expired on %1. Nothing was sent. Ask the provider.")
            .arg(dateText(ends));
    QString reason = error.technical.trimmed();
    while (reason.endsWith(u'.'))
        reason.chop(1);
    if (reason.isEmpty())
        return Words::tr("Its certificate is not valid. Nothing was sent. Ask the provider.");
    return Words::tr("Its certificate is not valid: %1. Nothing was sent. Ask the provider.").arg(reason);
}

} // namespace

QString checkFailure(const Error& error, const QDateTime& certificateEnds, const QDateTime& now)
{
    switch (error.code) {
    case ErrorCode::Unreachable:
        return Words::tr("The gateway can’t be found. Is the address right?");
    case ErrorCode::TimedOut:
        return Words::tr("The gateway doesn’t answer. Is the address right?");
    case ErrorCode::TlsFailed:
        return certificateWords(error, certificateEnds, now);
    case ErrorCode::AccountRefused:
        return Words::tr("Login or password is wrong.");
    case ErrorCode::AccountBlocked:
        return Words::tr("The account is locked at the gateway.");
    case ErrorCode::GatewayRedirected:
        return Words::tr("This address sends us elsewhere; use %1 instead.").arg(error.detail);
    case ErrorCode::GatewayMalformed:
    case ErrorCode::DocumentRefused:
        return Words::tr("It answers, but not as a gateway of this kind.");
    case ErrorCode::RateLimited:
        return Words::tr("The gateway is asked too often. Check again in a minute.");
    case ErrorCode::NoSecret:
        return Words::tr("There is no password to check with. Enter it.");
    case ErrorCode::Cancelled:
        return Words::tr("The check was stopped.");
    default:
        return describe(error);
    }
}

CheckLine failureLine(const Error& error, const QDateTime& certificateEnds, const QDateTime& now)
{
    const QString sentence = checkFailure(error, certificateEnds, now);
    if (error.code == ErrorCode::Cancelled)
        return line(Meaning::Neutral, Glyph::RingMinus, sentence);
    const bool isHelpful = error.code == ErrorCode::Unreachable || error.code == ErrorCode::AccountRefused;
    return line(Meaning::Danger, Glyph::RingCross, sentence, isHelpful ? error.technical : QString());
}

std::vector<CheckLine> linesOf(const Account& account, const CheckStep& step, bool isFirst)
{
    std::vector<CheckLine> lines;
    if (step.error) {
        if (isOnlyThisEndpoint(*step.error)) {
            if (const std::optional<CheckLine> missing = missingLine(step.endpoint))
                lines.push_back(*missing);
        }
        return lines;
    }
    if (isFirst) {
        lines.push_back(answersLine(account, step.soFar.certificateEnds));
        lines.push_back(line(Meaning::Success, Glyph::RingCheck, Words::tr("Login accepted")));
    }
    if (const std::optional<CheckLine> answered = answeredLine(step))
        lines.push_back(*answered);
    return lines;
}

CheckLine repeatLine(const GatewayProfile& profile)
{
    if (profile.honoursClientIds)
        return line(Meaning::Success, Glyph::RingCheck, Words::tr("Repeats are safe"),
                    Words::tr("A message asked about again is recognised by its number"));
    return line(Meaning::Warning, Glyph::Triangle, Words::tr("Repeats are not safe"),
                Words::tr("It may not recognise a message asked about again, so you decide"));
}

std::vector<Capability> capabilitiesOf(const GatewayProfile& profile, const QStringList& answered)
{
    const auto has = [&](Endpoint endpoint) {
        return profile.offers(endpoint) && (answered.isEmpty() || answered.contains(endpointWord(endpoint)));
    };
    const auto sends = [&](MessageType type) { return profile.offers(type); };
    std::vector<Capability> all;
    QStringList plain{Words::tr("SMS")};
    if (sends(MessageType::FlashSms))
        plain += Words::tr("flash");
    if (sends(MessageType::SilentSms))
        plain += Words::tr("silent");
    all.push_back({plain.join(QStringLiteral(", ")), sends(MessageType::Sms)});
    all.push_back({Words::tr("Status reports"), has(Endpoint::State)});
    all.push_back({Words::tr("Viber and Viber → SMS"), sends(MessageType::ViberThenSms)});
    all.push_back({Words::tr("Scheduled messages"), has(Endpoint::ListScheduled)});
    all.push_back({Words::tr("Business cards"), sends(MessageType::VCard)});
    all.push_back({Words::tr("Balance"), has(Endpoint::Balance)});
    all.push_back({Words::tr("WAP push"), sends(MessageType::WapPush)});
    all.push_back({Words::tr("List of senders"), has(Endpoint::Originators)});
    return all;
}

QStringList usableSenders(const OriginatorReply& senders)
{
    QStringList names;
    for (const OriginatorReply::Sender& sender : senders.senders) {
        if (!names.contains(sender.name, Qt::CaseInsensitive) &&
            approvalOf(senders, sender.name) == SenderApproval::Approved)
            names += sender.name;
    }
    return names;
}

QString senderObstacle(const OriginatorReply::Sender& sender)
{
    OriginatorReply alone;
    alone.senders = {sender};
    switch (approvalOf(alone, sender.name)) {
    case SenderApproval::Approved:
        return {};
    case SenderApproval::Refused:
        return Words::tr("was refused");
    default:
        return Words::tr("is still being checked");
    }
}

} // namespace heliograph
