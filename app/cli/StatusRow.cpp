// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/StatusRow.h"

#include "app/cli/CliJson.h"
#include "app/cli/CliText.h"
#include "core/message/PhoneNumber.h"
#include "core/storage/RowCodec.h"

namespace heliograph {
namespace {

// Their detail is a column or value of the list, not the gateway's words.
bool isOwnReason(Reason reason)
{
    return reason >= Reason::EmptyPhone && reason <= Reason::SentRecently;
}

QString shownPhone(const QString& phone)
{
    const std::optional<PhoneNumber> number = PhoneNumber::fromDigits(phone);
    return number ? grouped(*number) : phone;
}

QJsonValue orNull(qint64 number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue();
}

} // namespace

Result<StatusRow> StatusRow::create(const Campaign& campaign)
{
    Result<DocumentBuilder> builder = DocumentBuilder::create(campaign.plan, campaign.headers);
    if (!builder)
        return forward(builder);
    return StatusRow(std::move(*builder));
}

QString StatusRow::textOf(const RecipientRow& row) const
{
    const Message message = m_builder.compose(row.cells, row.sender).message;
    return hasSms(message.type) ? message.text : message.viber.text;
}

QJsonObject StatusRow::toJson(const RecipientRow& row) const
{
    const QString gatewayText = isOwnReason(row.reason) ? QString() : row.detail;
    return {{QStringLiteral("index"), indexOf(row.key)},
            {QStringLiteral("row"), row.row},
            {QStringLiteral("phone"), jsonText(row.phone)},
            {QStringLiteral("state"), recipientStateWord(row.state)},
            {QStringLiteral("next"), jsonText(nextWord(row.next))},
            {QStringLiteral("clientId"),
             row.clientId > 0 ? QJsonValue(QString::number(row.clientId)) : QJsonValue()},
            {QStringLiteral("gatewayId"), jsonText(row.gatewayId)},
            {QStringLiteral("number"), orNull(row.number)},
            {QStringLiteral("parts"), orNull(row.parts)},
            {QStringLiteral("text"), jsonText(textOf(row))},
            {QStringLiteral("gatewayText"), jsonText(gatewayText)},
            {QStringLiteral("code"), jsonText(reasonCode(row.reason))},
            {QStringLiteral("reason"), jsonText(describe(row.reason, row.detail))},
            {QStringLiteral("changedAt"), jsonTime(row.changedAt)}};
}

QStringList StatusRow::headers()
{
    return {Cli::tr("Row"),   Cli::tr("Phone"),          Cli::tr("State"),
            Cli::tr("Parts"), Cli::tr("Gateway number"), Cli::tr("Reason")};
}

std::vector<int> StatusRow::widths()
{
    return {7, 18, 20, 5, 20, 0};
}

QStringList StatusRow::cells(const RecipientRow& row)
{
    const QString state = row.state == RecipientState::Uncertain && row.next == Next::Operator
                              ? Cli::tr("Unknown, decide")
                              : describe(row.state);
    return {QString::number(row.row),
            shownPhone(row.phone),
            state,
            row.parts > 0 ? QString::number(row.parts) : QString(),
            row.gatewayId,
            describe(row.reason, row.detail)};
}

} // namespace heliograph
