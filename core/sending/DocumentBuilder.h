// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/campaign/CampaignPlan.h"
#include "core/gateway/Documents.h"
#include "core/message/MessageComposer.h"
#include "core/storage/Ledger.h"

#include <QHash>

namespace heliograph {

/// Makes documents of batches: renders each row's message and lets rows with the same message share it.
class DocumentBuilder {
public:
    /// ErrorCode::UnknownColumn and the other errors of MessageComposer::compile().
    static Result<DocumentBuilder> create(const CampaignPlan& plan, const QStringList& headers);

    /// The message of one row. `emptyColumn` as in Composed.
    Composed compose(const QStringList& cells, const QString& sender) const;

    /// Whether the row would be sent what was sealed; the rendered message is kept for build().
    bool isAsSealed(const BatchRow& row);

    SendDocument build(const Batch& batch);

private:
    DocumentBuilder(CampaignPlan plan, MessageComposer composer)
        : m_plan(std::move(plan)), m_composer(std::move(composer))
    {}
    QDateTime gatewayTime(std::optional<qint64> utcMs) const;
    SendRecipient recipientOf(const BatchRow& row) const;

    CampaignPlan m_plan;
    MessageComposer m_composer;
    std::optional<std::pair<Message, qint64>>
        m_constant;                    ///< the one message of a campaign without placeholders, and its hash
    QHash<qint64, Message> m_rendered; ///< by recipient key, between isAsSealed() and build()
};

} // namespace heliograph
