// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/HttpRequestParser.h"

#include <QObject>

class QTcpSocket;

namespace heliograph {

/// One client's connection: takes requests in turn and answers each before it looks at the next. Goes with
/// its socket.
class SandboxConnection : public QObject {
    Q_OBJECT
public:
    /// Takes the socket over.
    SandboxConnection(QTcpSocket* socket, SandboxGateway& gateway, QObject* parent);

private:
    void read();
    void serve(const SandboxRequest& request);
    void write(const SandboxAnswer& answer);
    void refuseAndClose();

    QTcpSocket* m_socket;
    SandboxGateway& m_gateway;
    HttpRequestParser m_parser;
    QByteArray m_input;
    bool m_answering = false; ///< an answer is still to be written
};

} // namespace heliograph
