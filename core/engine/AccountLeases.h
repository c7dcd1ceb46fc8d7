// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Account.h"
#include "core/sending/WorkspaceLocks.h"

#include <map>
#include <memory>

namespace heliograph {

/// The account locks of one program: its parts share a lock that it holds already, other programs wait.
class AccountLeases {
public:
    using Lease = std::shared_ptr<WorkspaceLock>;

    explicit AccountLeases(QString lockFolder) : m_folder(std::move(lockFolder)) {}

    /// ErrorCode::Busy while another program has it. The lock is free when the last lease is gone.
    Result<Lease> take(const Account& account);

private:
    QString m_folder;
    std::map<QString, std::weak_ptr<WorkspaceLock>> m_held; ///< by account identity
};

} // namespace heliograph
