// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/HttpGatewayClient.h"
#include "tests/support/RawServer.h"

#include <QTest>

#include <memory>
#include <vector>

namespace heliograph {

/// The system's clock, put forward at will.
class ForwardClock final : public Clock {
public:
    QDateTime now() const override { return m_clock.now().addMSecs(aheadMs); }
    qint64 steadyMs() const override { return m_clock.steadyMs() + aheadMs; }
    void after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action) override
    {
        m_clock.after(delay, context, std::move(action));
    }
    qint64 aheadMs = 0;

private:
    SystemClock m_clock;
};

/// A client for one server, and the posting and waiting that every transport test needs.
class HttpClientFixture {
public:
    explicit HttpClientFixture(const QUrl& base)
    {
        settings.base = base;
        settings.profile.sendPath.clear();
        settings.profile.suffix = QStringLiteral(".php");
        settings.proxy.mode = ProxyMode::None;
    }

    HttpGatewayClient& client()
    {
        if (!m_client)
            m_client = std::make_unique<HttpGatewayClient>(settings, clock);
        return *m_client;
    }
    void destroyClient() { m_client.reset(); }

    /// Posts and remembers the outcome, in the order the outcomes come.
    void post(Lane lane, const QByteArray& document, Endpoint endpoint = Endpoint::Send)
    {
        client().post(lane, endpoint, document,
                      [this](const Exchange& exchange) { outcomes.push_back(exchange); });
    }

    /// One POST, waited for; an outcome that never comes fails the test by its fate and text.
    Exchange exchange(const QByteArray& document = smallDocument(), Endpoint endpoint = Endpoint::Send)
    {
        const std::size_t before = outcomes.size();
        post({}, document, endpoint);
        constexpr int kLimitMs = 20000;
        if (!QTest::qWaitFor([&] { return outcomes.size() > before; }, kLimitMs)) {
            Exchange never;
            never.technical = QStringLiteral("no outcome came");
            return never;
        }
        return outcomes.back();
    }

    static QByteArray smallDocument()
    {
        return QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"utf-8\"?><request><security/></request>");
    }
    static QByteArray largeDocument() { return QByteArray(24 * 1024 * 1024, 'x'); }

    HttpSettings settings; ///< change before the first post
    std::vector<Exchange> outcomes;
    ForwardClock clock;

private:
    std::unique_ptr<HttpGatewayClient> m_client;
};

} // namespace heliograph
