// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QLockFile>
#include <QString>

#include <chrono>
#include <memory>

namespace heliograph {

/// A lock between programs, held while it lives; free again after a crash (ledger.md, "Locks").
class WorkspaceLock {
public:
    /// Who runs a campaign. ErrorCode::Busy (where = the campaign).
    static Result<WorkspaceLock> campaign(const QString& lockFolder, qint64 campaign);
    /// Whether some program, this one included, runs a campaign.
    static bool isCampaignHeld(const QString& lockFolder, qint64 campaign);
    /// Who sends and polls for an account identity. ErrorCode::Busy (where = the account).
    static Result<WorkspaceLock> account(const QString& lockFolder, const QString& identity,
                                         const QString& name);
    /// Who reads a list into the workspace. Waits for another program up to `patience`; ErrorCode::Busy then.
    static Result<WorkspaceLock> imports(const QString& lockFolder, std::chrono::milliseconds patience = {});
    /// Who tidies the workspace up. ErrorCode::Busy.
    static Result<WorkspaceLock> tidying(const QString& lockFolder);

private:
    explicit WorkspaceLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}
    static Result<WorkspaceLock> take(const QString& path, const QString& what,
                                      std::chrono::milliseconds patience = {});

    std::unique_ptr<QLockFile> m_file;
};

} // namespace heliograph
