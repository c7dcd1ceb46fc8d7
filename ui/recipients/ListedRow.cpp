// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipients/ListedRow.h"

#include <QHash>

namespace heliograph {
namespace {

QString whyOf(const StopListed& listed)
{
    if (listed.why.isEmpty() || listed.source.isEmpty() || listed.why == listed.source)
        return listed.why.isEmpty() ? listed.source : listed.why;
    return listed.why + QStringLiteral(" · ") + listed.source;
}

Result<std::vector<ListedRow>> readStopListed(DraftStore& store, const DraftPage& page)
{
    const Result<std::vector<StopListed>> rows = store.stopListed(page);
    if (!rows)
        return forward(rows);
    std::vector<ListedRow> all;
    for (const StopListed& listed : *rows)
        all.push_back({listed.row, 0, {}, listed.since, whyOf(listed)});
    return all;
}

Result<void> findFirstRows(DraftStore& store, qint64 campaign, std::vector<ListedRow>& rows)
{
    QStringList phones;
    for (const ListedRow& one : rows) {
        if (one.row.reason == Reason::Duplicate)
            phones += one.row.phone;
    }
    if (phones.isEmpty())
        return {};
    const Result<std::vector<DraftRow>> same = store.rowsWithPhones(campaign, phones);
    if (!same)
        return forward(same);
    QHash<QString, const DraftRow*> first;
    for (const DraftRow& row : *same) {
        if (row.reason != Reason::Duplicate && !first.contains(row.phone))
            first.insert(row.phone, &row);
    }
    for (ListedRow& one : rows) {
        const DraftRow* taken = one.row.reason == Reason::Duplicate ? first.value(one.row.phone) : nullptr;
        if (!taken)
            continue;
        one.repeats = taken->row;
        one.firstCells = taken->cells;
    }
    return {};
}

} // namespace

Result<std::vector<ListedRow>> readListed(Connection& connection, const DraftPage& page, DraftPart part)
{
    DraftStore store(connection);
    if (part == DraftPart::StopListed)
        return readStopListed(store, page);
    const Result<std::vector<DraftRow>> rows = store.rows(page, part);
    if (!rows)
        return forward(rows);
    std::vector<ListedRow> all;
    for (const DraftRow& row : *rows)
        all.push_back({row, 0, {}, 0, {}});
    if (const Result<void> found = findFirstRows(store, page.campaign, all); !found)
        return forward(found);
    return all;
}

} // namespace heliograph
