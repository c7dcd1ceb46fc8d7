// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/GatewayClient.h"
#include "core/gateway/RequestReader.h"
#include "tests/support/VirtualClock.h"

#include <functional>
#include <optional>
#include <vector>

namespace heliograph {

/// A gateway connection without a network: remembers every post, and answers by a policy or by hand. What
/// nobody answers ends at the deadline as one that may have arrived.
class FakeGatewayClient final : public GatewayClient {
    Q_OBJECT
public:
    struct Post {
        Lane lane;
        Endpoint endpoint = Endpoint::Send;
        RequestDocument document; ///< read back from the bytes
        QByteArray bytes;
        qint64 steadyMs = 0;
        bool open = true;     ///< no outcome was told yet
        bool aborted = false; ///< abort() ended it, whatever its answer would have been
        Done done;

        /// The recipients of a send document in the order of their numbers.
        std::vector<SendRecipient> recipients() const;
    };
    /// What becomes of a post, after `latency`; nothing leaves it open.
    using Policy = std::function<std::optional<Exchange>(const Post& post)>;

    explicit FakeGatewayClient(VirtualClock& clock) : m_clock(clock) {}

    void post(Lane lane, Endpoint endpoint, const QByteArray& document, Done done) override;
    void abort(Lane lane) override;
    std::chrono::milliseconds deadline() const override { return m_deadline; }

    void setPolicy(Policy policy) { m_policy = std::move(policy); }
    void setLatency(std::chrono::milliseconds latency)
    {
        m_latency = [latency] { return latency; };
    }
    void setLatency(std::function<std::chrono::milliseconds()> latency) { m_latency = std::move(latency); }
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }

    /// Ends an open post by hand, from the event loop; nothing when it has ended.
    void answer(std::size_t index, const Exchange& exchange);
    /// The connection is lost for whatever is open: nobody will be told.
    void forgetOpenPosts();

    const std::vector<Post>& posts() const { return m_posts; }
    std::vector<std::size_t> openPosts() const;
    /// Posts of documents with messages.
    int sends() const;
    bool everBusyTwice() const { return m_busyTwice; } ///< a lane was given a second request at once

    static Exchange answered(const QByteArray& body, int status = 200);
    static Exchange neverArrived(ErrorCode problem = ErrorCode::Unreachable);
    static Exchange lost();

private:
    VirtualClock& m_clock;
    Policy m_policy;
    std::function<std::chrono::milliseconds()> m_latency = [] { return std::chrono::milliseconds(50); };
    std::chrono::milliseconds m_deadline{60000};
    std::vector<Post> m_posts;
    bool m_busyTwice = false;
};

} // namespace heliograph
