// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxConnection.h"

#include <QTcpSocket>
#include <QTimer>

namespace heliograph {
namespace {

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 301:
        return "Moved Permanently";
    case 404:
        return "Not Found";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    case 507:
        return "Insufficient Storage";
    default:
        return "Bad Request";
    }
}

QByteArray headOf(const SandboxAnswer& answer, bool keepAlive)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status);
    head += "\r\nServer: heliograph-sandbox\r\nContent-Type: " + answer.contentType;
    head += "\r\nContent-Length: " + QByteArray::number(answer.body.size());
    if (!answer.location.isEmpty())
        head += "\r\nLocation: " + answer.location;
    head += keepAlive ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\nConnection: close\r\n\r\n";
    return head;
}

} // namespace

SandboxConnection::SandboxConnection(QTcpSocket* socket, SandboxGateway& gateway, QObject* parent)
    : QObject(parent), m_socket(socket), m_gateway(gateway)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &SandboxConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void SandboxConnection::read()
{
    m_input += m_socket->readAll();
    while (!m_answering && !m_input.isEmpty()) {
        switch (m_parser.feed(m_input)) {
        case HttpRequestParser::State::NeedsMore:
            return;
        case HttpRequestParser::State::WantsContinue:
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
            break;
        case HttpRequestParser::State::Complete:
            serve(m_parser.take());
            break;
        case HttpRequestParser::State::Bad:
            return refuseAndClose();
        }
    }
}

void SandboxConnection::serve(const SandboxRequest& request)
{
    const SandboxAnswer answer = m_gateway.answer(request);
    if (answer.delay.count() == 0)
        return write(answer);
    m_answering = true;
    QTimer::singleShot(answer.delay, Qt::PreciseTimer, this, [this, answer] {
        m_answering = false;
        write(answer);
        read();
    });
}

void SandboxConnection::write(const SandboxAnswer& answer)
{
    const bool cut = answer.ending == SandboxAnswer::Ending::Cut;
    const bool keepAlive = m_parser.keepsAlive() && answer.ending == SandboxAnswer::Ending::Whole;
    if (answer.ending != SandboxAnswer::Ending::Close) {
        const qsizetype shown = cut ? answer.body.size() / 2 : answer.body.size();
        m_socket->write(headOf(answer, keepAlive || cut) + answer.body.first(shown));
        m_socket->flush();
    }
    if (keepAlive)
        return;
    m_answering = true;
    m_socket->disconnectFromHost();
}

void SandboxConnection::refuseAndClose()
{
    m_answering = true;
    SandboxAnswer answer;
    answer.status = 400;
    m_socket->write(headOf(answer, false));
    m_socket->disconnectFromHost();
}

} // namespace heliograph
