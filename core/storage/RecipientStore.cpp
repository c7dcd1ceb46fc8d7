// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RecipientStore.h"

#include "core/storage/Connection.h"
#include "core/storage/RowCodec.h"

namespace heliograph {
namespace {

constexpr int kPage = 1000;

RecipientRow fromStatement(const Statement& statement)
{
    RecipientRow row;
    row.key = statement.integer(0);
    row.row = statement.integer(1);
    row.phone = statement.text(2);
    row.cells = unpackCells(statement.bytes(3));
    row.sender = statement.text(4);
    row.sendAt = statement.optionalInteger(5);
    row.clientId = statement.integer(6);
    row.parts = static_cast<int>(statement.integer(7));
    row.textHash = statement.integer(8);
    row.state = static_cast<RecipientState>(statement.integer(9));
    row.next = static_cast<Next>(statement.integer(10));
    row.maybe = static_cast<int>(statement.integer(11));
    row.number = static_cast<int>(statement.integer(12));
    row.gatewayId = statement.text(13);
    row.reason = reasonFromCode(statement.text(14));
    row.detail = statement.text(15);
    row.changedAt = statement.integer(16);
    return row;
}

} // namespace

Result<std::vector<RecipientRow>> RecipientStore::page(qint64 campaign, qint64 afterKey)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT "
                            "r.id,r.row,r.phone,r.cells,r.sender,r.send_at,r.client_id,r.parts,r.text_hash,d."
                            "state,d.next,d.maybe,"
                            "d.number,d.gateway_id,d.reason,d.gateway_text,d.changed_at FROM recipient r "
                            "JOIN delivery d ON d.id=r.id"
                            " WHERE r.id>? AND r.id<=? ORDER BY r.id LIMIT ?");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, afterKey).bind(1, lastKey(campaign)).bind(2, kPage);
    std::vector<RecipientRow> rows;
    rows.reserve(kPage);
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return forward(row);
        if (!*row)
            return rows;
        rows.push_back(fromStatement(**statement));
    }
}

Result<void> RecipientStore::forEach(qint64 campaign, const QSet<RecipientState>& states,
                                     const std::function<bool(const RecipientRow&)>& visit)
{
    qint64 after = firstKey(campaign) - 1;
    for (;;) {
        const Result<std::vector<RecipientRow>> rows = page(campaign, after);
        if (!rows)
            return forward(rows);
        if (rows->empty())
            return {};
        after = rows->back().key;
        for (const RecipientRow& row : *rows) {
            if ((states.isEmpty() || states.contains(row.state)) && !visit(row))
                return {};
        }
    }
}

Result<std::vector<RecipientEvent>> RecipientStore::events(qint64 key)
{
    const Result<Statement*> statement = m_connection.cached(
        "SELECT at,kind,attempt,state,reason,detail FROM event WHERE recipient=? ORDER BY seq");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, key);
    std::vector<RecipientEvent> events;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return forward(row);
        if (!*row)
            return events;
        RecipientEvent event;
        event.at = (*statement)->integer(0);
        event.kind = static_cast<EventKind>((*statement)->integer(1));
        event.attempt = (*statement)->optionalInteger(2);
        event.state = static_cast<RecipientState>((*statement)->integer(3));
        event.reason = reasonFromCode((*statement)->text(4));
        event.detail = (*statement)->text(5);
        events.push_back(std::move(event));
    }
}

} // namespace heliograph
