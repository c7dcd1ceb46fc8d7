// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/HttpRequestParser.h"

#include <boost/beast/core/string.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace heliograph {
namespace {

namespace http = boost::beast::http;

constexpr std::uint64_t kMaxBody = 64ULL * 1024 * 1024;

QByteArray bytesOf(boost::beast::string_view view)
{
    return {view.data(), static_cast<qsizetype>(view.size())};
}

} // namespace

struct HttpRequestParser::Parser {
    http::request_parser<http::string_body> http;

    Parser()
    {
        http.body_limit(kMaxBody);
        http.eager(true);
    }
};

HttpRequestParser::HttpRequestParser() : m_parser(std::make_unique<Parser>()) {}

HttpRequestParser::~HttpRequestParser() = default;

HttpRequestParser::State HttpRequestParser::feed(QByteArray& bytes)
{
    auto& parser = m_parser->http;
    boost::system::error_code error;
    std::size_t used = 0;
    while (!parser.is_done() && used < static_cast<std::size_t>(bytes.size())) {
        const auto rest =
            boost::asio::buffer(bytes.constData() + used, static_cast<std::size_t>(bytes.size()) - used);
        used += parser.put(rest, error);
        if (error)
            break;
    }
    bytes.remove(0, static_cast<qsizetype>(used));
    if (error && error != http::error::need_more)
        return State::Bad;
    if (parser.is_done())
        return State::Complete;
    if (parser.is_header_done() && !m_continueTold &&
        boost::beast::iequals(parser.get()[http::field::expect], "100-continue")) {
        m_continueTold = true;
        return State::WantsContinue;
    }
    return State::NeedsMore;
}

SandboxRequest HttpRequestParser::take()
{
    constexpr QByteArrayView kBearer("Bearer ");
    auto message = m_parser->http.release();
    m_keepsAlive = message.keep_alive();
    SandboxRequest request;
    request.method = bytesOf(message.method_string());
    request.host = bytesOf(message[http::field::host]);
    request.path = bytesOf(message.target());
    request.body = QByteArray(message.body().data(), static_cast<qsizetype>(message.body().size()));
    const QByteArray authorization = bytesOf(message[http::field::authorization]);
    if (authorization.startsWith(kBearer))
        request.bearer = authorization.mid(kBearer.size()).trimmed();
    m_parser = std::make_unique<Parser>();
    m_continueTold = false;
    return request;
}

} // namespace heliograph
