// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/AccountLeases.h"

namespace heliograph {

Result<AccountLeases::Lease> AccountLeases::take(const Account& account)
{
    const QString identity = accountIdentity(account);
    if (Lease held = m_held[identity].lock())
        return held;
    Result<WorkspaceLock> lock = WorkspaceLock::account(m_folder, identity, account.name);
    if (!lock)
        return forward(lock);
    auto lease = std::make_shared<WorkspaceLock>(std::move(*lock));
    m_held[identity] = lease;
    return lease;
}

} // namespace heliograph
