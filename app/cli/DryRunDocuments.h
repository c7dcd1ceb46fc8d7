// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Engine.h"

namespace heliograph {

/// Writes the documents that a send would post into a folder: one file each, secrets masked, without client
/// ids, which only a send gives.
class DryRunDocuments {
public:
    explicit DryRunDocuments(const QString& folder) : m_folder(folder) {}

    /// Makes the folder if need be. ErrorCode::BadInput when it isn't empty, UnwritableFile.
    Result<void> prepare() const;

    /// `rows` is what CampaignSealer::preview() told. Returns the number of documents. UnwritableFile,
    /// DiskFull.
    Result<int> write(Engine& engine, const Campaign& draft, const Account& account,
                      const std::vector<SealedRow>& rows);

private:
    Result<void> writeOne(const QByteArray& document);

    QString m_folder;
    int m_written = 0;
};

} // namespace heliograph
