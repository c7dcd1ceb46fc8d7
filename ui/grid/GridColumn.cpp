// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridColumn.h"

#include "ui/grid/GridWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace heliograph {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Grid)
};

QString nothing()
{
    return QStringLiteral("–");
}

GridColumn ownColumn(GridColumnKind kind, const QString& header)
{
    return {kind, 0, header, {}};
}

// The text as each row gets it; none where it can't be made without the row's leg or card.
std::shared_ptr<const MessageTemplate> textOf(const Campaign& campaign)
{
    const QString& column = campaign.plan.textColumn;
    const QString& text = campaign.plan.message.text;
    if (column.isEmpty() && text.isEmpty())
        return {};
    Result<MessageTemplate> made = column.isEmpty()
                                       ? MessageTemplate::parse(text)
                                       : Result<MessageTemplate>(MessageTemplate::ofColumn(column));
    if (!made || !made->bind(campaign.headers))
        return {};
    return std::make_shared<const MessageTemplate>(std::move(*made));
}

} // namespace

GridColumns gridColumns(const Campaign& campaign)
{
    using enum GridColumnKind;
    GridColumns columns = {ownColumn(Check, {}), ownColumn(Row, Words::tr("Row")),
                           ownColumn(Phone, Words::tr("Phone"))};
    for (int cell = 0; cell < campaign.headers.size(); ++cell) {
        const QString header = campaign.headers.at(cell).trimmed();
        if (!header.isEmpty() && campaign.headers.at(cell) != campaign.plan.phoneHeader)
            columns.push_back({Cell, cell, header, {}});
    }
    columns.push_back(ownColumn(State, Words::tr("State")));
    columns.push_back(ownColumn(Since, Words::tr("Since")));
    columns.push_back(ownColumn(Parts, Words::tr("Parts")));
    columns.push_back(ownColumn(GatewayId, Words::tr("Gateway id")));
    columns.push_back(ownColumn(Charged, Words::tr("Charged")));
    if (std::shared_ptr<const MessageTemplate> text = textOf(campaign))
        columns.push_back({Text, 0, Words::tr("Text"), std::move(text)});
    return columns;
}

bool GridColumn::isNumber() const
{
    return kind == GridColumnKind::Since || kind == GridColumnKind::Parts ||
           kind == GridColumnKind::GatewayId || kind == GridColumnKind::Charged;
}

QString GridColumn::id() const
{
    static constexpr std::array<const char*, 10> kIds = {"check", "row",   "phone",   "cell",    "state",
                                                         "since", "parts", "gateway", "charged", "text"};
    const QString word = QString::fromLatin1(kIds.at(static_cast<std::size_t>(kind)));
    return kind == GridColumnKind::Cell ? word + u':' + header : word;
}

std::optional<GridOrder> GridColumn::order() const
{
    switch (kind) {
    case GridColumnKind::Row:
        return GridOrder::Row;
    case GridColumnKind::Phone:
        return GridOrder::Phone;
    case GridColumnKind::Cell:
        return GridOrder::Cell;
    // What is charged follows from the state.
    case GridColumnKind::State:
    case GridColumnKind::Charged:
        return GridOrder::State;
    case GridColumnKind::Since:
        return GridOrder::Since;
    case GridColumnKind::Parts:
        return GridOrder::Parts;
    case GridColumnKind::GatewayId:
        return GridOrder::GatewayId;
    case GridColumnKind::Check:
    case GridColumnKind::Text:
        break;
    }
    return {};
}

QString GridColumn::textOf(const GridRow& row, const QDateTime& now) const
{
    switch (kind) {
    case GridColumnKind::Check:
        return {};
    case GridColumnKind::Row:
        return QLocale().toString(row.row);
    case GridColumnKind::Phone:
        return shownPhone(row.phone);
    case GridColumnKind::Cell:
        return row.cells.value(cell);
    case GridColumnKind::State:
        return describe(row.state);
    case GridColumnKind::Since:
        return shownSince(row, now);
    case GridColumnKind::Parts: {
        const int parts = row.gatewayParts > 0 ? row.gatewayParts : row.parts;
        return parts > 0 ? QLocale().toString(parts) : nothing();
    }
    case GridColumnKind::GatewayId:
        return row.gatewayId.isEmpty() ? nothing() : row.gatewayId;
    case GridColumnKind::Charged:
        return chargedWord(row.state);
    case GridColumnKind::Text:
        return text->render(row.cells).text.simplified();
    }
    return {};
}

QString GridColumn::fullTextOf(const GridRow& row, const QDateTime& now) const
{
    if (kind == GridColumnKind::Since)
        return isNothingYet(row.state) ? QString() : exactTime(row.changedAt);
    if (kind == GridColumnKind::Text)
        return text->render(row.cells).text;
    if (kind != GridColumnKind::State)
        return textOf(row, now);
    const QString reason = shownReason(row, now);
    return reason.isEmpty() ? describe(row.state) : describe(row.state) + QStringLiteral(" – ") + reason;
}

} // namespace heliograph
