// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Secret.h"
#include "core/gateway/GatewayClient.h"
#include "core/gateway/ProxyChoice.h"

#include <QUrl>

#include <map>
#include <memory>
#include <optional>

class QNetworkRequest;

namespace heliograph {

class HttpLane;
class ProtocolLog;

/// How one account's gateway is spoken to over HTTP.
struct HttpSettings {
    QString account; ///< its name, for the protocol log
    QUrl base;       ///< http or https, the folder of the endpoints ("https://host/xml/")
    GatewayProfile profile;
    Secret bearer;                                    ///< sent as "Authorization: Bearer"; empty = not sent
    std::chrono::milliseconds connectDeadline{30000}; ///< until the connection takes the first byte
    std::chrono::milliseconds answerDeadline{60000};  ///< from post() to the answer's last byte
    /// A connection that lay idle longer is not used again: the server may have closed it, and a document
    /// lost in it would count as one that may have arrived.
    std::chrono::milliseconds maxIdle{2000};
    qint64 maxAnswerBytes = 8 * 1024 * 1024; ///< of an answer to send, state, balance, time
    qint64 maxListBytes = 32 * 1024 * 1024;  ///< of an answer that is a list
    ProxyChoice proxy;
};

/// The address of an endpoint below the base address (protocol reference, section 4).
QUrl endpointUrl(const QUrl& base, const GatewayProfile& profile, Endpoint endpoint);

/// Posts over QNetworkAccessManager: one manager a lane, certificates always verified, no redirect followed,
/// no POST repeated, own deadlines on the steady clock. Destroying it ends what runs without calling `done`.
class HttpGatewayClient final : public GatewayClient {
    Q_OBJECT
public:
    /// `clock` and `log` must outlive the client; without `log` nothing is recorded.
    HttpGatewayClient(HttpSettings settings, Clock& clock, ProtocolLog* log = nullptr,
                      QObject* parent = nullptr);
    ~HttpGatewayClient() override;

    /// A lane that is busy, or a base address that is neither http nor https, gives NeverArrived.
    void post(Lane lane, Endpoint endpoint, const QByteArray& document, Done done) override;
    void abort(Lane lane) override;
    std::chrono::milliseconds deadline() const override;

private:
    struct Slot {
        std::unique_ptr<HttpLane> lane;
        qint64 startedMs = 0;
        qint64 endedMs = 0; ///< when its last outcome was told
    };

    Slot& slotOf(Lane lane);
    QNetworkRequest requestFor(Endpoint endpoint, qsizetype size) const;
    void refuse(Done done, const QString& technical);
    void endWhatIsOverdue();
    std::optional<qint64> dueMs(const Slot& slot) const;
    void watch();

    HttpSettings m_settings;
    Clock& m_clock;
    ProtocolLog* m_log;
    std::map<std::pair<bool, int>, Slot> m_lanes; ///< by Lane::question and Lane::slot
    std::optional<qint64> m_watchAtMs;            ///< when the next look at the deadlines is due
};

} // namespace heliograph
