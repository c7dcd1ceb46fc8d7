// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/campaign/CampaignPlan.h"
#include "core/campaign/RecipientState.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace heliograph {

/// Stored by number: never renumber.
enum class CampaignState : quint8 {
    Draft = 0,
    Scheduled = 1,
    Running = 2,
    Paused = 3,
    Finished = 4,
    Cancelled = 5
};
QString campaignStateWord(CampaignState state); ///< "draft", ...
QString describe(CampaignState state);

/// What another program asks the runner of a campaign to do. Stored by number.
enum class Wanted : quint8 { Nothing = 0, Pause = 1, Cancel = 2 };

/// How many recipients are in each state; they add up to all recipients.
struct Counts {
    std::array<qint64, kRecipientStates> n{};

    qint64& operator[](RecipientState state) { return n.at(static_cast<std::size_t>(state)); }
    qint64 operator[](RecipientState state) const { return n.at(static_cast<std::size_t>(state)); }
    qint64 total() const;
};

/// A campaign without its recipients.
struct Campaign {
    qint64 id = 0;
    QString name;
    CampaignState state = CampaignState::Draft;
    Wanted wanted = Wanted::Nothing;
    QString pauseCode;   ///< contract word of what paused it; empty when a person did
    QString pauseDetail; ///< its sentence's detail
    bool restored = false;
    std::optional<qint64> parent; ///< the campaign this one retries
    QString accountName;
    QString identity; ///< frozen at sealing
    QString machine;  ///< the computer that began to run it
    CampaignPlan plan;
    QStringList headers;  ///< the operator's columns
    qint64 createdAt = 0; ///< ms UTC, as all times below
    std::optional<qint64> sealedAt;
    std::optional<qint64> finishedAt;
    qint64 recipients = 0;
    qint64 parts = 0;    ///< by our count, of what was or will be sent
    qint64 requests = 0; ///< send documents posted, repeats included
    Counts counts;

    bool isSealed() const { return sealedAt.has_value(); }
    /// Neither finished nor cancelled nor a draft.
    bool isOpen() const;
};

} // namespace heliograph
