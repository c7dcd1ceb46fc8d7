// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace heliograph {

/// Puts the sample spreadsheet of made-up people into a folder and tells where it is; one that is there
/// already stays. ErrorCode::UnwritableFile.
Result<QString> unpackSample(const QString& folder);

/// A message that fits the sample's columns.
QString sampleText();

} // namespace heliograph
