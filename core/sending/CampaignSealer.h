// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/campaign/Preflight.h"
#include "core/sending/DocumentBuilder.h"
#include "core/storage/RecipientStore.h"
#include "core/storage/SealingStore.h"
#include "core/storage/Workspace.h"

#include <QSet>

#include <functional>

namespace heliograph {

/// Renders a draft for every row, counts what would be sent, and seals it.
class CampaignSealer {
public:
    CampaignSealer(Workspace& workspace, Clock& clock) : m_workspace(workspace), m_clock(clock) {}

    /// Sees each row of the draft in its order: what it renders to, nothing where it was not ready, and how
    /// it was judged.
    using RowObserver =
        std::function<void(const RecipientRow& row, const Composed* composed, const SealedRow* judged)>;
    void setObserver(RowObserver observer) { m_observer = std::move(observer); }

    /// Renders all ready rows: parts, hashes, what makes a row invalid. Nothing is stored. `plan` is what
    /// will be frozen. UnknownColumn, AmbiguousColumn, BadTemplate, NotSupportedByGateway, Cancelled.
    Result<void> render(const Campaign& draft, const CampaignPlan& plan, const QString& identity,
                        const Progress& progress = {});

    /// What render() found, with the repeats of the last day counted.
    Result<Preflight> preflight();

    /// What seal() would freeze, in the order of the rows; for a look before the send.
    Result<std::vector<SealedRow>> preview(RepeatPolicy policy);

    /// Freezes what render() found. With `digest` (CheckReader) only while the draft is still that one.
    /// RepeatGuard, CapGuard, NothingToSend, NotAllowedInState, DraftChanged, TooLittleSpace.
    Result<void> seal(RepeatPolicy policy, const QByteArray& digest = {});

private:
    void renderRow(const RecipientRow& row, const DocumentBuilder& builder);
    SealedRow judgeRow(const RecipientRow& row, const Composed& composed) const;

    Workspace& m_workspace;
    Clock& m_clock;
    RowObserver m_observer;
    QSet<qint64> m_stopListed; ///< keys of rows that came to the stop list after the import
    SealRequest m_request;
    int m_timeColumn = -1; ///< of the plan's column with each row's own time
    std::vector<SealedRow> m_rows;
    Preflight m_page;
};

/// Parts of the SMS leg by our count; 1 for what has no SMS text of its own.
int partsOf(const Message& rendered);

} // namespace heliograph
