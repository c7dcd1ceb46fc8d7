// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protocol/ProtocolExchange.h"

#include "core/gateway/ReplyReader.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace heliograph {
namespace {

using Direction = ProtocolLog::Direction;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProtocolLog)
};

ExchangeEnd endOf(const QString& note)
{
    if (note.startsWith(u"never arrived"))
        return ExchangeEnd::NotReached;
    if (note.startsWith(u"may have arrived") || note.contains(u", cut") || note.contains(u", too large"))
        return ExchangeEnd::Broken;
    return note == u"HTTP 200" ? ExchangeEnd::Answered : ExchangeEnd::Broken;
}

/// What answers what: a lane has one request at a time, and an attempt has one request.
QString pairKey(const ProtocolHead& head)
{
    return QStringLiteral("%1/%2/%3").arg(head.account).arg(head.attempt).arg(int(head.endpoint));
}

HttpAnswer answerOf(const ProtocolExchange& exchange, const QByteArray& text)
{
    HttpAnswer answer;
    answer.body = text;
    const QString status =
        exchange.answer ? exchange.answer->note.section(u' ', 1, 1).remove(u',') : QString();
    answer.status = status.toInt();
    return answer;
}

void countEntries(ProtocolExchange& exchange, const SendReply& reply)
{
    for (const SendEntry& entry : reply.entries) {
        if (entry.state == EntryState::Accepted || entry.state == EntryState::Held)
            ++exchange.accepted;
        else if (entry.state == EntryState::Rejected)
            ++exchange.rejected;
    }
}

} // namespace

std::vector<ProtocolExchange> pairedExchanges(const std::vector<ProtocolHead>& heads)
{
    std::vector<ProtocolExchange> all;
    std::map<QString, std::size_t> open; // requests that wait for their answer
    for (const ProtocolHead& head : heads) {
        if (head.direction == Direction::Sent) {
            ProtocolExchange exchange;
            exchange.request = head;
            exchange.end = ExchangeEnd::UnderWay;
            open[pairKey(head)] = all.size();
            all.push_back(std::move(exchange));
            continue;
        }
        const auto found = open.find(pairKey(head));
        if (found == open.end())
            continue; // its request has left the log
        all[found->second].answer = head;
        all[found->second].end = endOf(head.note);
        open.erase(found);
    }
    std::reverse(all.begin(), all.end());
    return all;
}

void lookInto(ProtocolExchange& exchange, const QByteArray& request, const QByteArray& answer)
{
    if (exchange.request.endpoint != Endpoint::Send)
        return;
    exchange.recipients = static_cast<int>(request.count("<abonent"));
    if (exchange.answer)
        countEntries(exchange, readSendReply(answerOf(exchange, answer), exchange.recipients));
    if (exchange.end != ExchangeEnd::Answered)
        return;
    const bool whole = answer.size() >= ProtocolLog::kMaxEntryBytes ||
                       request.size() >= ProtocolLog::kMaxEntryBytes ||
                       exchange.accepted + exchange.rejected >= exchange.recipients;
    if (!whole)
        exchange.end = ExchangeEnd::Broken;
    else if (exchange.rejected > 0)
        exchange.end = ExchangeEnd::Rejections;
}

Result<ProtocolView> readProtocol(const QString& path, qint64 attempt, std::size_t most)
{
    const Result<std::vector<ProtocolHead>> heads =
        attempt > 0 ? ProtocolLogFile::ofAttempt(path, attempt) : ProtocolLogFile::heads(path);
    if (!heads)
        return forward(heads);
    ProtocolView view;
    view.exchanges = pairedExchanges(*heads);
    view.inAll = static_cast<qint64>(view.exchanges.size());
    if (view.exchanges.size() > most)
        view.exchanges.resize(most);
    for (ProtocolExchange& exchange : view.exchanges) {
        if (exchange.request.endpoint == Endpoint::Send)
            lookInto(exchange, ProtocolLogFile::text(exchange.request),
                     exchange.answer ? ProtocolLogFile::text(*exchange.answer) : QByteArray());
    }
    return view;
}

QString endpointText(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::Send:
        return Words::tr("Send");
    case Endpoint::State:
        return Words::tr("States");
    case Endpoint::Balance:
        return Words::tr("Balance");
    case Endpoint::Originators:
        return Words::tr("Senders");
    case Endpoint::Time:
        return Words::tr("Gateway time");
    case Endpoint::ListScheduled:
        return Words::tr("Scheduled messages");
    case Endpoint::Scheduled:
        return Words::tr("Delete scheduled");
    }
    return {};
}

QString noteText(const QString& note)
{
    const QString words = note.section(QStringLiteral(": "), 1);
    if (note.startsWith(u"never arrived"))
        return Words::tr("Never arrived: %1").arg(words);
    if (note.startsWith(u"may have arrived"))
        return Words::tr("May have arrived: %1").arg(words);
    const QString status = note.section(QStringLiteral(", "), 0, 0);
    if (note.endsWith(u", cut"))
        return Words::tr("%1, cut off").arg(status);
    if (note.endsWith(u", too large"))
        return Words::tr("%1, too large").arg(status);
    return note;
}

QString ProtocolExchange::title() const
{
    const QString what = endpointText(request.endpoint);
    if (recipients == 0)
        return what;
    return Words::tr("%1, %2").arg(what, Words::tr("%n recipients", nullptr, recipients));
}

QString ProtocolExchange::detail() const
{
    if (!answer)
        return Words::tr("waiting for the answer");
    if (end == ExchangeEnd::NotReached)
        return Words::tr("the gateway was not reached");
    const QLocale locale;
    if (recipients > 0 && end == ExchangeEnd::Broken && accepted + rejected > 0)
        return Words::tr("broke off after %1 of %2")
            .arg(locale.toString(accepted + rejected), locale.toString(recipients));
    if (answer->note.startsWith(u"may have arrived"))
        return Words::tr("the answer was lost");
    if (recipients > 0 && rejected > 0)
        return Words::tr("%1 accepted, %2 rejected")
            .arg(locale.toString(accepted), locale.toString(rejected));
    if (recipients > 0 && end == ExchangeEnd::Answered)
        return Words::tr("%1 accepted").arg(locale.toString(accepted));
    return end == ExchangeEnd::Answered ? request.account : noteText(answer->note);
}

qint64 ProtocolExchange::tookMs() const
{
    return answer ? std::max<qint64>(0, request.at.msecsTo(answer->at)) : -1;
}

Glyph glyphOf(ExchangeEnd end)
{
    switch (end) {
    case ExchangeEnd::Answered:
        return Glyph::Check;
    case ExchangeEnd::Rejections:
        return Glyph::Triangle;
    case ExchangeEnd::NotReached:
        return Glyph::RingCross;
    case ExchangeEnd::Broken:
        return Glyph::RingQuestion;
    case ExchangeEnd::UnderWay:
        break;
    }
    return Glyph::Clock;
}

Meaning meaningOf(ExchangeEnd end)
{
    switch (end) {
    case ExchangeEnd::Answered:
        return Meaning::Success;
    case ExchangeEnd::Rejections:
        return Meaning::Warning;
    case ExchangeEnd::NotReached:
        return Meaning::Danger;
    case ExchangeEnd::Broken:
        return Meaning::Unknown;
    case ExchangeEnd::UnderWay:
        break;
    }
    return Meaning::Waiting;
}

QString captionOf(ExchangeEnd end)
{
    switch (end) {
    case ExchangeEnd::Answered:
        return Words::tr("Answered");
    case ExchangeEnd::Rejections:
        return Words::tr("With rejections");
    case ExchangeEnd::NotReached:
        return Words::tr("Not reached");
    case ExchangeEnd::Broken:
        return Words::tr("Broken or lost");
    case ExchangeEnd::UnderWay:
        break;
    }
    return Words::tr("Under way");
}

} // namespace heliograph
