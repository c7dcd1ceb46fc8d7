// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"
#include "core/storage/DraftStore.h"
#include "core/storage/EachRow.h"
#include "core/storage/RowCodec.h"

namespace heliograph {
namespace {

// Numbers that can be called, so a person may know better than the plan.
#define HELIOGRAPH_OVERRULEABLE "('landline','freeCallNumber','premiumNumber')"

} // namespace

Result<std::vector<qint64>> DraftStore::keysWithReason(qint64 campaign, Reason reason)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT id FROM delivery WHERE id BETWEEN ? AND ? AND state=? AND reason=? AND"
                            " reason IN " HELIOGRAPH_OVERRULEABLE " ORDER BY id");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, firstKey(campaign)).bind(1, lastKey(campaign));
    (*statement)->bind(2, static_cast<int>(RecipientState::Invalid)).bind(3, reasonCode(reason));
    std::vector<qint64> keys;
    const Result<void> read =
        eachRow(**statement, [&keys](const Statement& row) { keys.push_back(row.integer(0)); });
    if (!read)
        return forward(read);
    return keys;
}

Result<std::vector<std::pair<Reason, qint64>>> DraftStore::overruleable(qint64 campaign)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT reason,count(*) FROM delivery WHERE id BETWEEN ? AND ? AND state=? AND"
                            " reason IN " HELIOGRAPH_OVERRULEABLE " GROUP BY reason ORDER BY 2 DESC");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, firstKey(campaign)).bind(1, lastKey(campaign));
    (*statement)->bind(2, static_cast<int>(RecipientState::Invalid));
    std::vector<std::pair<Reason, qint64>> counts;
    const Result<void> read = eachRow(**statement, [&counts](const Statement& row) {
        counts.emplace_back(reasonFromCode(row.text(0)), row.integer(1));
    });
    if (!read)
        return forward(read);
    return counts;
}

Result<void> DraftStore::writePhone(const DraftRow& row)
{
    const Result<Statement*> recipient =
        m_connection.cached("UPDATE recipient SET phone=?,send_at=? WHERE id=?");
    const Result<Statement*> phone =
        m_connection.cached("INSERT INTO draft_phone(id,edited,undone) VALUES(?,?,?)"
                            " ON CONFLICT(id) DO UPDATE SET edited=excluded.edited,undone=excluded.undone");
    if (!recipient || !phone)
        return recipient ? Result<void>(forward(phone)) : Result<void>(forward(recipient));
    (*recipient)->bind(0, notNull(row.phone)).bind(1, row.sendAt).bind(2, row.key);
    if (const Result<void> done = (*recipient)->run(); !done)
        return done;
    (*phone)->bind(0, row.key).bind(2, row.undone ? 1 : 0);
    if (row.edited)
        (*phone)->bind(1, notNull(*row.edited));
    else
        (*phone)->bindNull(1);
    return (*phone)->run();
}

Result<void> DraftStore::writeState(const DraftRow& row, qint64 nowMs)
{
    const Result<Statement*> statement =
        m_connection.cached("UPDATE delivery SET state=?,reason=?,changed_at=? WHERE id=?");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, static_cast<int>(row.state)).bind(2, nowMs).bind(3, row.key);
    if (row.reason == Reason::None)
        (*statement)->bindNull(1);
    else
        (*statement)->bind(1, reasonCode(row.reason));
    return (*statement)->run();
}

Result<QString> DraftStore::pasted(qint64 campaign)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT pasted FROM draft_list WHERE campaign=?");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->bind(0, campaign).step();
    if (!row)
        return forward(row);
    const QString text = *row ? (*statement)->text(0) : QString();
    (*statement)->reset();
    return text;
}

Result<qint64> DraftStore::previous(qint64 campaign)
{
    const Result<Statement*> statement = m_connection.cached(
        "SELECT previous FROM draft_list WHERE campaign=? AND previous IN (SELECT id FROM campaign)");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->bind(0, campaign).step();
    if (!row)
        return forward(row);
    const qint64 id = *row ? (*statement)->integer(0) : 0;
    (*statement)->reset();
    return id;
}

Result<void> DraftStore::noteOrigin(qint64 campaign, const QString& pasted, qint64 previous)
{
    const Result<Statement*> statement = m_connection.cached(
        "INSERT OR REPLACE INTO draft_list(campaign,pasted,previous) VALUES(?,?,nullif(?,0))");
    if (!statement)
        return forward(statement);
    return (*statement)->bind(0, campaign).bind(1, notNull(pasted)).bind(2, previous).run();
}

Result<QByteArray> DraftStore::choices(const QString& shape)
{
    const Result<Statement*> statement = m_connection.cached("SELECT choices FROM list_shape WHERE shape=?");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->bind(0, shape).step();
    if (!row)
        return forward(row);
    const QByteArray choices = *row ? (*statement)->bytes(0) : QByteArray();
    (*statement)->reset();
    return choices;
}

Result<void> DraftStore::keepChoices(const QString& shape, const QByteArray& choices, qint64 nowMs)
{
    const Result<Statement*> statement =
        m_connection.cached("INSERT OR REPLACE INTO list_shape(shape,choices,used_at) VALUES(?,?,?)");
    if (!statement)
        return forward(statement);
    return (*statement)->bind(0, shape).bind(1, choices).bind(2, nowMs).run();
}

} // namespace heliograph
