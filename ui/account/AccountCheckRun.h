// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/AccountProbe.h"

namespace heliograph {

class Desk;

/// One check of an account, seen from the GUI thread. Deleting it ends the check.
class AccountCheckRun : public QObject {
    Q_OBJECT
public:
    /// Begins at once. Without `secret` the stored one is used.
    AccountCheckRun(Desk& desk, const Account& account, const std::optional<Secret>& secret,
                    QObject* parent = nullptr);
    ~AccountCheckRun() override;

    void cancel();

Q_SIGNALS:
    void stepped(const heliograph::CheckStep& step);
    /// Once.
    void ended(const heliograph::AccountCheck& check);

private:
    void end(const AccountCheck& check);

    Desk& m_desk;
    std::shared_ptr<QPointer<AccountProbe>> m_probe; ///< touched on the engine's thread alone
    bool m_over = false;
};

} // namespace heliograph
