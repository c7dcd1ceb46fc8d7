// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "core/engine/Engine.h"
#include "core/storage/SealingStore.h"

#include <optional>
#include <vector>

namespace heliograph {

/// A message to a few numbers. It becomes an ordinary campaign.
struct QuickOrder {
    QString name; ///< of the campaign
    QString account;
    QStringList phones;           ///< digits only, each once
    Message message;              ///< as everybody gets it, without placeholders
    std::optional<qint64> sendAt; ///< ms UTC
    bool again = false;           ///< also to who had the same message lately
};

/// Somebody who has the same message, may have it or is to get it.
struct QuickRepeat {
    QString phone;
    qint64 at = 0; ///< ms UTC; 0 = recently
    EarlierSend earlier = EarlierSend::Perhaps;
};

/// Either a sealed campaign, or the repeats that a person has to agree to first; nothing was kept then.
struct QuickOutcome {
    qint64 campaign = 0;
    std::vector<QuickRepeat> repeats;
};

/// How long the same text to the same number is asked about.
inline constexpr std::chrono::minutes kRepeatAsked{10};

/// Makes and seals the campaign; the sending desk starts it. The errors of DraftBuilder and CampaignSealer,
/// PlainHttp, NoSuchAccount. On the engine's thread.
Result<QuickOutcome> sealQuickMessage(Engine& engine, const QuickOrder& order);

} // namespace heliograph
