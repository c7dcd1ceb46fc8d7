// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ReadyRows.h"

#include "core/campaign/RecipientState.h"
#include "core/storage/Connection.h"
#include "core/storage/GridSearch.h"
#include "core/storage/RowCodec.h"

namespace heliograph {
namespace {

constexpr int kPage = 5000;
constexpr int kReady = static_cast<int>(RecipientState::Ready);

/// The first integer of a statement's only row; nothing when there is no row or it is null.
Result<std::optional<qint64>> oneNumber(Statement& statement)
{
    const Result<bool> row = statement.step();
    if (!row)
        return forward(row);
    const std::optional<qint64> number = *row ? statement.optionalInteger(0) : std::nullopt;
    statement.reset();
    return number;
}

} // namespace

Result<qint64> ReadyRows::count(qint64 campaign)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT n FROM campaign_count WHERE campaign=? AND state=?");
    if (!statement)
        return forward(statement);
    const Result<std::optional<qint64>> number = oneNumber((*statement)->bind(0, campaign).bind(1, kReady));
    if (!number)
        return forward(number);
    return number->value_or(0);
}

Result<std::optional<ReadyRow>> ReadyRows::at(qint64 campaign, qint64 index)
{
    const Result<Statement*> statement = m_connection.cached(
        "SELECT id FROM delivery WHERE id BETWEEN ? AND ? AND state=? ORDER BY id LIMIT 1 OFFSET ?");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, firstKey(campaign)).bind(1, lastKey(campaign)).bind(2, kReady).bind(3, index);
    const Result<std::optional<qint64>> key = oneNumber(**statement);
    if (!key)
        return forward(key);
    return *key ? withKey(**key) : std::optional<ReadyRow>();
}

Result<std::optional<ReadyRow>> ReadyRows::withKey(qint64 key)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT r.row,r.phone,r.sender,r.cells,"
                            "(SELECT count(*) FROM delivery WHERE id>=?2 AND id<?1 AND state=?3)"
                            " FROM recipient r JOIN delivery d ON d.id=r.id WHERE r.id=?1 AND d.state=?3");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, key).bind(1, firstKey(campaignOf(key))).bind(2, kReady);
    const Result<bool> found = (*statement)->step();
    if (!found)
        return forward(found);
    if (!*found)
        return std::optional<ReadyRow>();
    ReadyRow row{key,
                 (*statement)->integer(4),
                 (*statement)->integer(0),
                 (*statement)->text(1),
                 (*statement)->text(2),
                 unpackCells((*statement)->bytes(3))};
    (*statement)->reset();
    return std::optional(std::move(row));
}

Result<std::optional<qint64>> ReadyRows::keyOfRow(qint64 campaign, qint64 row)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT min(r.id) FROM recipient r JOIN delivery d ON d.id=r.id"
                            " WHERE r.id BETWEEN ? AND ? AND r.row=? AND d.state=?");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, firstKey(campaign)).bind(1, lastKey(campaign)).bind(2, row).bind(3, kReady);
    return oneNumber(**statement);
}

Result<std::optional<qint64>> ReadyRows::search(qint64 campaign, const QString& text, qint64 afterKey,
                                                const GoOn& goOn)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT r.id,r.phone,r.cells FROM recipient r JOIN delivery d ON d.id=r.id"
                            " WHERE r.id>?1 AND r.id<=?2 AND d.state=?3 ORDER BY r.id");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, afterKey).bind(1, lastKey(campaign)).bind(2, kReady);
    const GridSearch search(text);
    for (int looked = 1;; ++looked) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return forward(row);
        if (!*row)
            return std::optional<qint64>();
        if (search.matches((*statement)->bytes(1), (*statement)->bytes(2))) {
            const qint64 key = (*statement)->integer(0);
            (*statement)->reset();
            return std::optional(key);
        }
        if (looked % kPage == 0 && goOn && !goOn()) {
            (*statement)->reset();
            return fail(ErrorCode::Cancelled);
        }
    }
}

Result<std::optional<ReadyRow>> ReadyRows::find(qint64 campaign, const QString& text, qint64 afterKey,
                                                const GoOn& goOn)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    Result<std::optional<qint64>> key = std::optional<qint64>();
    if (isNumber)
        key = keyOfRow(campaign, number);
    if (key && !*key)
        key = search(campaign, text, std::max(afterKey, firstKey(campaign) - 1), goOn);
    if (key && !*key)
        key = search(campaign, text, firstKey(campaign) - 1, goOn);
    if (!key)
        return forward(key);
    return *key ? withKey(**key) : std::optional<ReadyRow>();
}

Result<void> ReadyRows::forEach(qint64 campaign, const Visit& visit)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT r.id,r.row,r.cells FROM recipient r JOIN delivery d ON d.id=r.id"
                            " WHERE r.id>?1 AND r.id<=?2 AND d.state=?3 ORDER BY r.id LIMIT ?4");
    if (!statement)
        return forward(statement);
    qint64 after = firstKey(campaign) - 1;
    for (;;) {
        (*statement)->bind(0, after).bind(1, lastKey(campaign)).bind(2, kReady).bind(3, kPage);
        int rows = 0;
        for (;; ++rows) {
            const Result<bool> row = (*statement)->step();
            if (!row)
                return forward(row);
            if (!*row)
                break;
            after = (*statement)->integer(0);
            if (!visit(after, (*statement)->integer(1), (*statement)->bytes(2))) {
                (*statement)->reset();
                return {};
            }
        }
        if (rows < kPage)
            return {};
    }
}

QStringList unpackSome(const QByteArray& packed, const std::vector<int>& places)
{
    QStringList cells;
    if (packed.contains('\\')) {
        const QStringList all = unpackCells(packed);
        for (const int place : places)
            cells += all.value(place);
        return cells;
    }
    qsizetype begin = 0;
    int at = 0;
    for (const int place : places) {
        while (at < place && begin >= 0) {
            const qsizetype next = packed.indexOf('\x1f', begin);
            begin = next < 0 ? -1 : next + 1;
            ++at;
        }
        if (begin < 0) {
            cells += QString();
            continue;
        }
        const qsizetype end = packed.indexOf('\x1f', begin);
        cells += QString::fromUtf8(packed.constData() + begin, (end < 0 ? packed.size() : end) - begin);
    }
    return cells;
}

} // namespace heliograph
