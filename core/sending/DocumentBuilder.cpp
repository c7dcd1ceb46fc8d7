// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/DocumentBuilder.h"

#include "core/campaign/ContentFingerprint.h"
#include "core/storage/RowCodec.h"

#include <map>

namespace heliograph {

Result<DocumentBuilder> DocumentBuilder::create(const CampaignPlan& plan, const QStringList& headers)
{
    Result<MessageComposer> composer = MessageComposer::compile(plan.message, headers, plan.textColumn);
    if (!composer)
        return forward(composer);
    DocumentBuilder builder(plan, std::move(*composer));
    if (builder.m_composer.isConstant()) {
        const Message message = builder.m_composer.compose({}).message;
        builder.m_constant = std::pair(message, contentHash(message));
    }
    return builder;
}

Composed DocumentBuilder::compose(const QStringList& cells, const QString& sender) const
{
    Composed composed = m_composer.compose(cells);
    if (!sender.isEmpty())
        composed.message.sender = sender;
    return composed;
}

bool DocumentBuilder::isAsSealed(const BatchRow& row)
{
    if (m_constant && row.sender.isEmpty())
        return m_constant->second == row.textHash;
    Message message = compose(unpackCells(row.cells), row.sender).message;
    if (contentHash(message) != row.textHash)
        return false;
    m_rendered.insert(row.key, message);
    return true;
}

QDateTime DocumentBuilder::gatewayTime(std::optional<qint64> utcMs) const
{
    if (!utcMs)
        return {};
    return QDateTime::fromMSecsSinceEpoch(*utcMs, Qt::UTC)
        .addSecs(qint64{m_plan.gatewayUtcOffsetMinutes} * 60);
}

SendRecipient DocumentBuilder::recipientOf(const BatchRow& row) const
{
    SendRecipient recipient;
    recipient.phone = row.phone;
    recipient.number = row.number;
    if (row.clientId != 0)
        recipient.clientId = QString::number(row.clientId);
    recipient.sendAt = gatewayTime(row.sendAt ? row.sendAt : m_plan.sendAt);
    recipient.validUntil = gatewayTime(m_plan.validUntil);
    recipient.viberValidUntil = gatewayTime(m_plan.viberValidUntil);
    return recipient;
}

SendDocument DocumentBuilder::build(const Batch& batch)
{
    SendDocument document;
    // Groups in the order of their first row. A text decides nearly always, so it is the key of the search.
    std::multimap<QString, std::size_t> byText;
    for (const BatchRow& row : batch.rows) {
        const bool constant = m_constant && row.sender.isEmpty();
        Message message = constant ? m_constant->first : m_rendered.take(row.key);
        const QString key = message.text + message.viber.text;
        const auto [begin, end] = byText.equal_range(key);
        const auto same = std::find_if(
            begin, end, [&](const auto& entry) { return document.groups[entry.second].message == message; });
        if (same != end) {
            document.groups[same->second].recipients.push_back(recipientOf(row));
            continue;
        }
        byText.emplace(key, document.groups.size());
        document.groups.push_back({std::move(message), {recipientOf(row)}});
    }
    return document;
}

} // namespace heliograph
