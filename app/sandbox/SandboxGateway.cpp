// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxGateway.h"

#include "app/sandbox/SandboxRules.h"
#include "core/gateway/ReplyWriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph {
namespace {

constexpr Fault kBefore[] = {Fault::DropBeforeAccept, Fault::Http503, Fault::Http500, Fault::Html,
                             Fault::Redirect,         Fault::Auth};
constexpr int kBadRequest = 400;

constexpr char kHtml[] = "<!DOCTYPE html>\n<html><head><title>Maintenance</title></head>"
                         "<body><h1>We are back soon</h1><p>nginx<br></body></html>\n";
SandboxAnswer page(int status, const char* html = kHtml)
{
    SandboxAnswer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=utf-8";
    answer.body = html;
    return answer;
}

SandboxAnswer redirect(const QByteArray& location)
{
    constexpr int kMovedPermanently = 301;
    SandboxAnswer answer =
        page(kMovedPermanently, "<html><head><title>301 Moved Permanently</title></head></html>\n");
    answer.location = location;
    return answer;
}

SandboxAnswer document(QByteArray body)
{
    SandboxAnswer answer;
    answer.body = std::move(body);
    return answer;
}

/// The endpoint of a path, with and without the folder and the suffix.
std::optional<Endpoint> endpointOf(QByteArray path)
{
    if (const qsizetype query = path.indexOf('?'); query >= 0)
        path.truncate(query);
    if (path.startsWith("/xml/"))
        path.remove(0, 4);
    if (path.endsWith(".php"))
        path.chop(4);
    constexpr std::pair<const char*, Endpoint> kPaths[] = {{"/", Endpoint::Send},
                                                           {"/index", Endpoint::Send},
                                                           {"/state", Endpoint::State},
                                                           {"/balance", Endpoint::Balance},
                                                           {"/time", Endpoint::Time},
                                                           {"/originator", Endpoint::Originators},
                                                           {"/scheduled", Endpoint::Scheduled},
                                                           {"/list_scheduled", Endpoint::ListScheduled}};
    for (const auto& [name, endpoint] : kPaths) {
        if (path == name)
            return endpoint;
    }
    return std::nullopt;
}

/// Whether a document of this kind may be posted to this endpoint.
bool fits(RequestKind kind, Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::Send:
        return kind == RequestKind::Send;
    case Endpoint::State:
        return kind == RequestKind::State;
    case Endpoint::ListScheduled:
        return kind == RequestKind::ListScheduled;
    case Endpoint::Scheduled:
        return kind == RequestKind::DeleteScheduled;
    default:
        return kind == RequestKind::SecurityOnly;
    }
}

/// Above every id a gateway on this port can have given before, so that none ever names two messages.
quint64 firstId(const Clock& clock)
{
    constexpr quint64 kIdsPerMillisecond = 1000;
    return static_cast<quint64>(clock.nowMs()) * kIdsPerMillisecond + 1;
}

} // namespace

SandboxGateway::SandboxGateway(SandboxOptions options, FaultPlan faults, const Clock& clock)
    : m_options(std::move(options)), m_faults(std::move(faults)), m_clock(clock), m_messages(firstId(clock))
{}

SandboxAnswer SandboxGateway::answer(const SandboxRequest& request)
{
    constexpr int kNotFound = 404;
    m_now = m_clock.nowMs();
    if (request.path == "/xml")
        return redirect("http://" + request.host + "/xml/");
    const std::optional<Endpoint> endpoint = endpointOf(request.path);
    if (!endpoint)
        return page(kNotFound, "<html><head><title>404 Not Found</title></head></html>\n");
    SandboxAnswer answer = answerDocument(*endpoint, request);
    answer.delay += m_options.latency;
    return answer;
}

SandboxAnswer SandboxGateway::answerDocument(Endpoint endpoint, const SandboxRequest& request)
{
    m_attempt = 1;
    if (endpoint == Endpoint::Send && m_faults.hasDocumentFaults())
        m_attempt = ++m_documentsSeen[m_faults.draw(Fault::DropBeforeAccept, request.body, 0)];
    if (auto faulty = faultBefore(endpoint, request))
        return *faulty;
    if (request.method != "POST" || request.body.trimmed().isEmpty())
        return refuse(Reason::PostMissing);
    const auto read = readRequest(request.body, NewlineMode::BackslashN);
    if (!read)
        return refuse(Reason::DocumentFormat);
    if (!lets(*read, request.bearer))
        return refuse(Reason::LoginRefused);
    return fits(read->kind, endpoint) ? answerEndpoint(endpoint, *read, request.body)
                                      : refuse(Reason::DocumentFormat);
}

SandboxAnswer SandboxGateway::answerEndpoint(Endpoint endpoint, const RequestDocument& request,
                                             const QByteArray& body)
{
    switch (endpoint) {
    case Endpoint::State:
        return document(state(request.gatewayIds));
    case Endpoint::Balance:
        return document(balance());
    case Endpoint::Originators:
        return document(originators());
    case Endpoint::Time:
        return document(writeTimeReply(sandboxWallClock(m_now)));
    case Endpoint::ListScheduled:
        return document(scheduled(request.page));
    case Endpoint::Scheduled:
        return document(deleteScheduled(request.gatewayIds));
    case Endpoint::Send:
        break;
    }
    return send(request.send, body);
}

std::optional<SandboxAnswer> SandboxGateway::faultBefore(Endpoint endpoint, const SandboxRequest& request)
{
    const auto struck = [&](Fault fault) {
        return endpoint == Endpoint::Send ? m_faults.strikes(fault, request.body, m_attempt)
                                          : m_faults.always(fault);
    };
    const auto* found = std::find_if(std::begin(kBefore), std::end(kBefore), struck);
    if (found == std::end(kBefore))
        return std::nullopt;
    switch (*found) {
    case Fault::Http503:
        return page(503);
    case Fault::Http500:
        return page(500);
    case Fault::Html:
        return page(200);
    case Fault::Redirect:
        return redirect("http://" + request.host + "/elsewhere/xml/");
    case Fault::Auth:
        return refuse(Reason::LoginRefused);
    default:
        break;
    }
    SandboxAnswer answer;
    answer.ending = SandboxAnswer::Ending::Close;
    return answer;
}

SandboxAnswer SandboxGateway::refuse(Reason reason) const
{
    SandboxAnswer answer = document(writeErrorReply(reason, m_options.language));
    answer.status = kBadRequest;
    return answer;
}

bool SandboxGateway::lets(const RequestDocument& document, const QByteArray& bearer) const
{
    if (m_options.login.isEmpty() && m_options.token.isEmpty())
        return true;
    const QByteArray& secret = document.credentials.secret.reveal();
    const bool byToken =
        !m_options.token.isEmpty() &&
        (bearer == m_options.token || (document.auth == AuthForm::Token && secret == m_options.token));
    const bool byPassword = !m_options.login.isEmpty() && document.auth == AuthForm::Password &&
                            document.credentials.login == m_options.login && secret == m_options.password;
    return byToken || byPassword;
}

QByteArray SandboxGateway::state(const QStringList& ids) const
{
    std::vector<StateEntry> entries;
    for (const QString& id : ids) {
        const AcceptedMessage* message = m_messages.find(id.toULongLong());
        if (message && !message->deleted) {
            entries.push_back(stateOf(*message, m_now, m_options.deliverAfter.count()));
        } else {
            StateEntry unknown;
            unknown.gatewayId = id;
            unknown.raw = gatewayText(Reason::UnknownToGateway, m_options.language);
            entries.push_back(std::move(unknown));
        }
    }
    return writeStateReply(entries);
}

QByteArray SandboxGateway::balance() const
{
    constexpr qint64 kStartKopecks = 100'000'000;
    constexpr qint64 kKopecksPerPart = 10;
    const qint64 left = kStartKopecks - m_messages.partsSent() * kKopecksPerPart;
    BalanceReply balance;
    balance.money = QString::number(static_cast<double>(left) / 100.0, 'f', 2);
    balance.currency = u"RUB"_s;
    balance.directions.push_back({u"Россия"_s, QString::number(std::max<qint64>(0, left / kKopecksPerPart))});
    return writeBalanceReply(balance);
}

QByteArray SandboxGateway::originators() const
{
    OriginatorReply originators;
    originators.any = true;
    return writeOriginatorReply(originators);
}

QByteArray SandboxGateway::scheduled(int page) const
{
    constexpr int kRowsPerPage = 100;
    std::vector<ScheduledReply::Item> all = m_messages.waiting(m_now);
    ScheduledReply reply;
    reply.page = std::max(page, 1);
    reply.pages = (static_cast<int>(all.size()) + kRowsPerPage - 1) / kRowsPerPage;
    const auto first = std::min(all.size(), static_cast<std::size_t>(reply.page - 1) * kRowsPerPage);
    const auto end = std::min(all.size(), first + kRowsPerPage);
    reply.items.assign(all.begin() + static_cast<std::ptrdiff_t>(first),
                       all.begin() + static_cast<std::ptrdiff_t>(end));
    return writeScheduledReply(reply);
}

QByteArray SandboxGateway::deleteScheduled(const QStringList& ids)
{
    std::vector<ScheduledDeleteReply::Item> items;
    for (const QString& id : ids)
        items.push_back({id, m_messages.remove(id.toULongLong(), m_now), {}});
    m_messages.flush();
    return writeScheduledDeleteReply(items);
}

} // namespace heliograph
