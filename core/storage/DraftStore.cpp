// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DraftStore.h"

#include "core/message/PhoneRepairs.h"
#include "core/storage/Connection.h"
#include "core/storage/RowCodec.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace heliograph {
namespace {

#define HELIOGRAPH_DRAFT_COLUMNS                                                                             \
    "SELECT r.id,r.row,r.phone,r.cells,r.send_at,d.state,d.reason,p.repairs,p.edited,p.undone,p.nth"
#define HELIOGRAPH_DRAFT_ROWS                                                                                \
    HELIOGRAPH_DRAFT_COLUMNS                                                                                 \
    " FROM recipient r JOIN delivery d ON d.id=r.id LEFT JOIN draft_phone p ON p.id=r.id WHERE "
#define HELIOGRAPH_DRAFT_PAGE " AND r.id>?1 AND r.id<=?2 ORDER BY r.id LIMIT ?3"

// A repair is shown while it counts, or so that it can be taken again.
#define HELIOGRAPH_SHOWN_REPAIR "p.kind<>'' AND p.edited IS NULL AND (d.state=0 OR p.undone=1)"

static_assert(static_cast<int>(RecipientState::Ready) == 0);

DraftRow fromStatement(const Statement& statement)
{
    DraftRow row;
    row.key = statement.integer(0);
    row.row = statement.integer(1);
    row.phone = statement.text(2);
    row.cells = unpackCells(statement.bytes(3));
    row.sendAt = statement.optionalInteger(4);
    row.state = static_cast<RecipientState>(statement.integer(5));
    row.reason = reasonFromCode(statement.text(6));
    row.repairs = statement.text(7).split(u' ', Qt::SkipEmptyParts);
    if (!statement.isNull(8))
        row.edited = statement.text(8);
    row.undone = statement.integer(9) != 0;
    row.nth = int(statement.integer(10));
    return row;
}

const char* queryOf(DraftPart part)
{
    switch (part) {
    case DraftPart::ToFix:
        return HELIOGRAPH_DRAFT_ROWS "(d.state=?4 OR p.edited IS NOT NULL)" HELIOGRAPH_DRAFT_PAGE;
    case DraftPart::Duplicates:
        return HELIOGRAPH_DRAFT_ROWS "d.state=?4 AND d.reason='duplicate'" HELIOGRAPH_DRAFT_PAGE;
    case DraftPart::StopListed:
        return HELIOGRAPH_DRAFT_ROWS "d.state=?4 AND d.reason='stopListed'" HELIOGRAPH_DRAFT_PAGE;
    case DraftPart::All:
        break;
    }
    return HELIOGRAPH_DRAFT_ROWS "?4=?4" HELIOGRAPH_DRAFT_PAGE;
}

Statement& bindPage(Statement& statement, const DraftPage& page)
{
    return statement.bind(0, std::max(page.after, firstKey(page.campaign) - 1))
        .bind(1, lastKey(page.campaign))
        .bind(2, page.limit);
}

template <class List>
QString jsonList(const List& values)
{
    QJsonArray array;
    for (const auto& value : values)
        array.append(value);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

Result<std::vector<DraftRow>> DraftStore::collect(Statement& statement)
{
    std::vector<DraftRow> rows;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return forward(row);
        if (!*row)
            return rows;
        rows.push_back(fromStatement(statement));
    }
}

Result<DraftSummary> DraftStore::summary(qint64 campaign)
{
    const Result<Statement*> states = m_connection.cached(
        "SELECT d.state,d.reason,count(*),count(CASE WHEN p.kind<>'' AND p.undone=0 AND p.edited IS NULL "
        "THEN 1 "
        "END),count(CASE WHEN p.nth>0 THEN 1 END),"
        "count(CASE WHEN p.kind='severalNumbers' THEN 1 END) FROM delivery d LEFT JOIN draft_phone p ON "
        "p.id=d.id WHERE "
        "d.id BETWEEN ? AND ? GROUP BY 1,2");
    if (!states)
        return forward(states);
    (*states)->bind(0, firstKey(campaign)).bind(1, lastKey(campaign));
    DraftSummary summary;
    for (;;) {
        const Result<bool> row = (*states)->step();
        if (!row)
            return forward(row);
        if (!*row)
            return summary;
        const auto state = static_cast<RecipientState>((*states)->integer(0));
        const Reason reason = reasonFromCode((*states)->text(1));
        const qint64 count = (*states)->integer(2);
        const qint64 further = (*states)->integer(4);
        summary.rows += count - further;
        summary.further += further;
        summary.severalCells += (*states)->integer(5);
        if (state == RecipientState::Ready) {
            summary.ready += count;
            summary.repaired += (*states)->integer(3);
        } else if (reason == Reason::Duplicate) {
            summary.duplicates += count;
        } else if (reason == Reason::StopListed) {
            summary.stopListed += count;
        } else {
            summary.toFix += count;
        }
    }
}

Result<std::vector<RepairKind>> DraftStore::repairKinds(qint64 campaign)
{
    const Result<Statement*> statement = m_connection.cached(
        "SELECT p.kind,count(*),sum(p.undone) FROM draft_phone p JOIN delivery d ON d.id=p.id"
        " WHERE p.id BETWEEN ? AND ? AND " HELIOGRAPH_SHOWN_REPAIR " GROUP BY p.kind");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, firstKey(campaign)).bind(1, lastKey(campaign));
    std::vector<RepairKind> kinds;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return forward(row);
        if (!*row)
            break;
        const qint64 undone = (*statement)->integer(2);
        kinds.push_back({(*statement)->text(0), (*statement)->integer(1) - undone, undone});
    }
    const auto weight = [](const RepairKind& kind) {
        bool known = false;
        return static_cast<int>(repairFromCode(kind.kind, &known));
    };
    std::sort(kinds.begin(), kinds.end(),
              [weight](const RepairKind& a, const RepairKind& b) { return weight(a) < weight(b); });
    return kinds;
}

Result<std::vector<DraftRow>> DraftStore::repairs(const DraftPage& page, const QString& kind)
{
    const Result<Statement*> statement = m_connection.cached(
        HELIOGRAPH_DRAFT_COLUMNS
        " FROM draft_phone p JOIN recipient r ON r.id=p.id JOIN delivery d ON d.id=p.id"
        " WHERE p.kind=?4 AND p.id>?1 AND p.id<=?2 AND " HELIOGRAPH_SHOWN_REPAIR " ORDER BY p.id LIMIT ?3");
    if (!statement)
        return forward(statement);
    return collect(bindPage(**statement, page).bind(3, kind));
}

Result<std::vector<DraftRow>> DraftStore::rows(const DraftPage& page, DraftPart part)
{
    const Result<Statement*> statement = m_connection.cached(queryOf(part));
    if (!statement)
        return forward(statement);
    const RecipientState state = part == DraftPart::ToFix ? RecipientState::Invalid : RecipientState::Skipped;
    return collect(bindPage(**statement, page).bind(3, static_cast<int>(state)));
}

Result<std::vector<StopListed>> DraftStore::stopListed(const DraftPage& page)
{
    const Result<std::vector<DraftRow>> found = rows(page, DraftPart::StopListed);
    const Result<Statement*> entry =
        m_connection.cached("SELECT added_at,reason,source FROM stop_list WHERE phone=?");
    if (!found || !entry)
        return found ? Result<std::vector<StopListed>>(forward(entry)) : forward(found);
    std::vector<StopListed> all;
    for (const DraftRow& row : *found) {
        StopListed listed;
        listed.row = row;
        const Result<bool> there = (*entry)->bind(0, row.phone).step();
        if (!there)
            return forward(there);
        if (*there) {
            listed.since = (*entry)->integer(0);
            listed.why = (*entry)->text(1);
            listed.source = (*entry)->text(2);
        }
        (*entry)->reset();
        all.push_back(std::move(listed));
    }
    return all;
}

Result<std::vector<DraftRow>> DraftStore::rowsWithKeys(const std::vector<qint64>& keys)
{
    const Result<Statement*> statement =
        m_connection.cached(HELIOGRAPH_DRAFT_ROWS "r.id IN (SELECT value FROM json_each(?1)) ORDER BY r.id");
    if (!statement)
        return forward(statement);
    // As texts: a JSON number is a double to Qt and would lose digits.
    QStringList texts;
    for (const qint64 key : keys)
        texts += QString::number(key);
    const QString list = u'[' + texts.join(u',') + u']';
    return collect((*statement)->bind(0, list));
}

Result<std::vector<DraftRow>> DraftStore::rowsWithPhones(qint64 campaign, const QStringList& phones)
{
    const Result<Statement*> statement =
        m_connection.cached(HELIOGRAPH_DRAFT_ROWS "r.id BETWEEN ?1 AND ?2 AND r.phone IN"
                                                  " (SELECT value FROM json_each(?3)) ORDER BY r.id");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, firstKey(campaign)).bind(1, lastKey(campaign)).bind(2, jsonList(phones));
    return collect(**statement);
}

Result<std::vector<qint64>> DraftStore::keysOfKind(qint64 campaign, const QString& kind, bool undone)
{
    const Result<Statement*> statement = m_connection.cached(
        "SELECT p.id FROM draft_phone p JOIN delivery d ON d.id=p.id WHERE p.kind=? AND p.id "
        "BETWEEN ? AND ? AND p.undone=? AND " HELIOGRAPH_SHOWN_REPAIR " ORDER BY p.id");
    if (!statement)
        return forward(statement);
    (*statement)
        ->bind(0, kind)
        .bind(1, firstKey(campaign))
        .bind(2, lastKey(campaign))
        .bind(3, undone ? 1 : 0);
    std::vector<qint64> keys;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return forward(row);
        if (!*row)
            return keys;
        keys.push_back((*statement)->integer(0));
    }
}

} // namespace heliograph
