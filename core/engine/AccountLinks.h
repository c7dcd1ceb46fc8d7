// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Engine.h"

#include <QHash>

#include <deque>
#include <map>

namespace heliograph {

/// Talks to accounts by their names: finds their secrets once, and puts questions to their gateways one after
/// the other over one connection each. Every `done` comes once, from the event loop, not at all when this is
/// gone.
class AccountLinks : public QObject {
    Q_OBJECT
public:
    template <class T>
    using Done = std::function<void(const Result<T>&)>;

    explicit AccountLinks(Engine& engine, QObject* parent = nullptr);
    ~AccountLinks() override;

    /// What a run with the account needs: NoSuchAccount, PlainHttp, NoSecret.
    void settings(const QString& account, Done<RunSettings> done);
    /// The next settings() looks for the secret anew, for example because it was refused; the next question
    /// goes over a new connection, for example because the proxy has changed.
    void forget(const QString& account);

    void balance(const QString& account, Done<BalanceReply> done);
    void senders(const QString& account, Done<OriginatorReply> done);
    /// Asks everything that changes nothing. `account` need not be stored yet; without `secret` the stored
    /// one is used. What a stored account turns out to offer is remembered in it.
    void check(const Account& account, const std::optional<Secret>& secret, Done<AccountCheck> done);

private:
    struct Line;
    using Ask = std::function<void(GatewayQuestions&, std::function<void()> next)>;

    template <class Reply>
    void ask(const QString& account, Done<Reply> done,
             void (GatewayQuestions::*question)(std::function<void(const Result<Reply>&)>));
    void findSecret(const Account& account, Done<Secret> done);
    std::shared_ptr<Line> lineTo(const RunSettings& settings);
    void put(const std::shared_ptr<Line>& line, Ask ask);
    void next(const std::shared_ptr<Line>& line);
    void release(const std::shared_ptr<Line>& line);
    void checkWith(const Account& account, const Secret& secret, Done<AccountCheck> done);
    void remember(const Account& asked, const AccountCheck& check);
    void later(std::function<void()> action);

    Engine& m_engine;
    QHash<QString, Secret> m_secrets;
    std::map<QString, std::vector<Done<Secret>>> m_searches; ///< under way, by account
    std::map<QString, std::shared_ptr<Line>> m_lines;
    std::vector<std::shared_ptr<Line>> m_busy; ///< with a question under way
};

} // namespace heliograph
