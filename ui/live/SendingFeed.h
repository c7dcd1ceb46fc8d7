// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/GatewayQuestions.h"
#include "core/engine/RunView.h"
#include "core/gateway/ProtocolLog.h"
#include "core/sending/CampaignRunner.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace heliograph {

class Desk;
class SendingDesk;

/// The GUI thread's side of the sending desk: asks without waiting, knows what is under way, passes on what
/// happens. Answers come on the GUI thread, not at all once their context is gone.
class SendingFeed : public QObject {
    Q_OBJECT
public:
    template <class T>
    using Done = std::function<void(const Result<T>&)>;

    explicit SendingFeed(Desk& desk, QObject* parent = nullptr);
    ~SendingFeed() override;

    // See SendingDesk.
    void start(qint64 campaign);
    void pause(qint64 campaign);
    void breakOff(qint64 campaign);
    void cancel(qint64 campaign);
    void askNow(qint64 campaign);

    /// What was last heard of a campaign; Idle when nothing was.
    RunView view(qint64 campaign) const;
    /// Campaigns that this program is at work on.
    QList<qint64> busy() const;

    void balance(QObject* context, const QString& account, Done<BalanceReply> done);
    void senders(QObject* context, const QString& account, Done<OriginatorReply> done);
    /// As AccountLinks::check(); without `secret` the stored one is used.
    void check(QObject* context, const Account& account, const std::optional<Secret>& secret,
               Done<AccountCheck> done);
    /// The secret of this account is looked for anew when it is next needed.
    void forgetSecret(const QString& account);
    /// What was said to gateways lately, oldest first, masked.
    void protocol(QObject* context, std::function<void(const std::vector<ProtocolLog::Entry>&)> done);

    /// Pauses what is sent and awaits its answers for a while; nothing can be started any more. `done` comes
    /// in any case, at once where the workspace isn't open.
    void shutdown(QObject* context, std::function<void()> done);

Q_SIGNALS:
    void changed(const heliograph::RunView& view);
    void progressed(qint64 campaign);
    void collided(qint64 campaign, const QList<qint64>& keys);
    void ended(qint64 campaign, const heliograph::RunEnd& end);
    void deletedAtGateway(qint64 campaign, qint64 deleted, qint64 kept);
    void asked(qint64 campaign, const std::optional<heliograph::Error>& error);
    void reported();
    /// Once after the start, when a crash left something: it is paused now.
    void recovered(const QList<heliograph::InterruptedCampaign>& campaigns);

private:
    /// What the engine's thread knows of this feed, and what this feed has there.
    struct Line {
        QMutex mutex;
        SendingFeed* feed = nullptr;       ///< null once it is gone; only with the mutex
        std::unique_ptr<SendingDesk> desk; ///< touched on the engine's thread alone
    };

    void makeDesk();
    void hear(SendingDesk& desk);
    void order(std::function<void(SendingDesk&)> what);
    void keep(const RunView& view);
    /// Calls `what` on the GUI thread, from any thread.
    static void deliver(const std::shared_ptr<Line>& line, std::function<void(SendingFeed&)> what);
    template <class T>
    static Done<T> answerTo(const std::shared_ptr<Line>& line, QObject* context, Done<T> done);

    Desk& m_desk;
    std::shared_ptr<Line> m_line;
    QHash<qint64, RunView> m_views;
};

} // namespace heliograph
