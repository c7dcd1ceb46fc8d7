// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/campaign/RecipientState.h"

#include <QSet>

namespace heliograph {

/// Row numbers as people write them: "3,7-9". ErrorCode::BadOption for anything else, and for more than a
/// million.
Result<QSet<qint64>> readRowRanges(const QString& text);

/// States by their words, with commas between them: "rejected,expired". ErrorCode::Usage for an unknown word.
Result<QSet<RecipientState>> readStateWords(const QString& words);

} // namespace heliograph
