// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Account.h"
#include "ui/Ui.h"
#include "ui/compose/SenderBox.h"

#include <QObject>

#include <optional>

namespace heliograph {

/// What the account of a message offers: its gateway's profile at once, its senders when they have been
/// asked for.
class AccountOffer : public QObject {
    Q_OBJECT
public:
    explicit AccountOffer(const Ui& ui, QObject* parent = nullptr);

    /// An empty name: the workspace's first account. Reads again even when the name is the same.
    void setAccount(const QString& name);

    const std::optional<Account>& account() const { return m_account; }
    /// All of the workspace.
    const std::vector<Account>& accounts() const { return m_accounts; }
    std::optional<GatewayProfile> profile() const;
    /// The gateway's clock minus UTC; nothing = not known.
    std::optional<int> clockMinutes() const;
    const std::vector<SenderChoice>& senders() const { return m_senders; }
    bool anySender() const { return m_anySender; }

Q_SIGNALS:
    void accountRead();
    void sendersRead();

private:
    void askSenders();

    const Ui& m_ui;
    std::vector<Account> m_accounts;
    std::optional<Account> m_account;
    QString m_wanted; ///< asked for last; answers to older questions are dropped
    QString m_asked;  ///< whose senders are known
    std::vector<SenderChoice> m_senders;
    bool m_anySender = true;
};

} // namespace heliograph
