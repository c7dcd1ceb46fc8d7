// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/gateway/GatewayClient.h"
#include "core/gateway/RequestWriter.h"
#include "core/sending/CampaignRunner.h"

#include <functional>

namespace heliograph {

/// What "check account" found out.
struct AccountCheck {
    bool ok = false;          ///< the login was taken and documents can be sent
    QStringList capabilities; ///< endpointWord() of what answered
    std::optional<int> clockOffsetMinutes;
    int clockAheadSeconds = 0; ///< beyond that offset; negative = behind
    QDateTime certificateEnds; ///< where the gateway showed a certificate
    std::optional<BalanceReply> balance;
    std::optional<OriginatorReply> senders;
    std::optional<Error> error; ///< why it is not ok
};

/// One question of "check account", as it ends.
struct CheckStep {
    Endpoint endpoint = Endpoint::Balance;
    std::optional<Error> error; ///< absent = it answered
    AccountCheck soFar;         ///< `ok` and its `error` are not settled yet
};

/// Questions to one gateway account that change nothing: balance, senders, time, and which endpoints answer.
/// One question at a time; `done` comes once, from the event loop.
class GatewayQuestions : public QObject {
    Q_OBJECT
public:
    GatewayQuestions(GatewayClient& client, Clock& clock, RunSettings settings, QObject* parent = nullptr);

    void balance(std::function<void(const Result<BalanceReply>&)> done);
    void senders(std::function<void(const Result<OriginatorReply>&)> done);
    /// The gateway's clock minus UTC, rounded to 15 minutes (protocol reference, 6.3).
    void clockOffset(std::function<void(const Result<int>&)> done);
    /// Asks every endpoint that the profile knows, one after the other; `stepped` comes after each.
    void check(std::function<void(const AccountCheck&)> done,
               std::function<void(const CheckStep&)> stepped = {});

    /// A question that is not answered within `patience` ends with TimedOut; zero = the client's own
    /// deadline.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// Ends the question that is open with ErrorCode::Cancelled, and the check with it.
    void cancel();

private:
    struct Probe;

    template <class Reply>
    void ask(Endpoint endpoint, const QByteArray& document, Reply (*read)(const HttpAnswer&),
             std::function<void(const Result<Reply>&)> done);
    void watch();
    Error errorOf(const Exchange& exchange) const;
    Result<void> judge(const ReplyHead& head, const HttpAnswer& answer) const;
    void probeNext(std::shared_ptr<Probe> probe);
    void askTime(std::function<void(const Result<TimeReply>&)> done);
    void probeOne(const std::shared_ptr<Probe>& probe, Endpoint endpoint);

    GatewayClient& m_client;
    Clock& m_clock;
    RunSettings m_settings;
    RequestWriter m_writer;
    std::chrono::milliseconds m_patience{0};
    quint64 m_asked = 0;  ///< questions so far; tells the present one from earlier ones
    bool m_open = false;  ///< one is on its way
    bool m_late = false;  ///< our patience ended it
    bool m_ended = false; ///< cancel() ended it
    QDateTime m_certificateEnds;
};

/// The offset that a time answer means, seen at `nowUtc`; nothing when the answer has no readable time.
std::optional<int> offsetFrom(const TimeReply& reply, const QDateTime& nowUtc);

} // namespace heliograph
