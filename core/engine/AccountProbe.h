// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Engine.h"

namespace heliograph {

/// One check of an account as it was typed, stored or not, that shows its lines as they finish. Sends nothing
/// to anybody. Belongs to the engine's thread; its signals may be heard in another.
class AccountProbe : public QObject {
    Q_OBJECT
public:
    /// The longest one question may take.
    static constexpr std::chrono::seconds kPatience{15};

    /// Without `secret` the stored one is looked for.
    AccountProbe(Engine& engine, Account account, std::optional<Secret> secret, QObject* parent = nullptr);
    ~AccountProbe() override;

    void start();
    /// Ends at the next turn of the event loop, with ErrorCode::Cancelled.
    void cancel();

Q_SIGNALS:
    void stepped(const heliograph::CheckStep& step);
    /// Once. Its error is NoSecret or PlainHttp when nothing could be asked.
    void ended(const heliograph::AccountCheck& check);

private:
    void ask(const Secret& secret);
    void end(const AccountCheck& check);
    void endWith(const Error& error);
    void endLater(const Error& error);

    Engine& m_engine;
    Account m_account;
    std::optional<Secret> m_secret;
    std::unique_ptr<GatewayClient> m_client;
    std::unique_ptr<GatewayQuestions> m_questions;
    bool m_ending = false; ///< the end is on its way
    bool m_over = false;
};

} // namespace heliograph

Q_DECLARE_METATYPE(heliograph::CheckStep)
Q_DECLARE_METATYPE(heliograph::AccountCheck)
