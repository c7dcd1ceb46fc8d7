// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/gateway/GatewayProfile.h"
#include "core/gateway/ReplyReader.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace heliograph {

/// What is known after one POST (ledger.md, "Was it on the wire?").
struct Exchange {
    /// Answered: an HTTP status was seen, `answer` is to be read whatever the status.
    /// NeverArrived: fewer bytes than the whole document were handed over, so it can't have arrived whole.
    /// MaybeArrived: the whole document was handed over and no status came back.
    enum class Fate : quint8 { Answered, NeverArrived, MaybeArrived };

    Fate fate = Fate::NeverArrived;
    HttpAnswer answer;
    bool ourDeadline = false; ///< our own deadline ended the attempt
    bool aborted = false;     ///< abort() ended it
    ErrorCode problem =
        ErrorCode::Unreachable; ///< Unreachable, TlsFailed or TimedOut; for words only, decides nothing
    QString technical;          ///< the network library's words
    QDateTime certificateEnds;  ///< of the gateway's certificate, where one was shown
};

/// Which connection a POST goes over. Sending slots are 0, 1, 2, ...; questions (polls, balance) have their
/// own.
struct Lane {
    int slot = 0;
    bool question = false;
    qint64 attempt = 0; ///< of post(): its number in the ledger, for the protocol log; not part of the lane

    bool operator==(const Lane& other) const { return slot == other.slot && question == other.question; }
};

/// Posts documents to one gateway account: one POST on the wire per call, never repeated by itself.
/// A lane carries one request at a time; `done` is called exactly once, from the event loop, never inside
/// post().
class GatewayClient : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Exchange&)>;

    using QObject::QObject;

    virtual void post(Lane lane, Endpoint endpoint, const QByteArray& document, Done done) = 0;

    /// Ends the request of this lane now, if there is one; its `done` is still called.
    virtual void abort(Lane lane) = 0;

    /// The longest time a POST can take before our own deadline ends it.
    virtual std::chrono::milliseconds deadline() const = 0;
};

} // namespace heliograph
