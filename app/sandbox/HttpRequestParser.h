// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/SandboxGateway.h"

#include <memory>

namespace heliograph {

/// Takes HTTP/1.1 requests off a stream of bytes, one after the other (Boost.Beast's parser behind it).
class HttpRequestParser {
public:
    enum class State : quint8 { NeedsMore, WantsContinue, Complete, Bad };

    HttpRequestParser();
    ~HttpRequestParser();

    /// Takes what belongs to the current request from the front of `bytes`. WantsContinue is told once.
    State feed(QByteArray& bytes);

    /// The complete request; the parser is ready for the next one afterwards.
    SandboxRequest take();
    /// Whether the connection stays open after the request that was taken last.
    bool keepsAlive() const { return m_keepsAlive; }

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
    bool m_continueTold = false;
    bool m_keepsAlive = true;
};

} // namespace heliograph
