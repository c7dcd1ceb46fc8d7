// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CheckReader.h"

#include "core/storage/Connection.h"
#include "core/storage/RowCodec.h"

#include <QCryptographicHash>

namespace heliograph {
namespace {

// A length before each piece, so that no two drafts join to the same bytes.
void addPiece(QCryptographicHash& hash, const QByteArray& piece)
{
    hash.addData(QByteArray::number(piece.size()) + ':');
    hash.addData(piece);
}

} // namespace

Result<QByteArray> CheckReader::digest(qint64 campaign)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const Result<Statement*> head =
        m_connection.cached("SELECT plan,headers,account_name FROM campaign WHERE id=?");
    const Result<Statement*> rows = m_connection.cached(
        "SELECT r.id,r.phone,r.cells,coalesce(r.sender,''),coalesce(r.send_at,''),d.state,"
        "coalesce(d.reason,'') FROM recipient r JOIN delivery d ON d.id=r.id WHERE r.id BETWEEN ? AND ?"
        " ORDER BY r.id");
    if (!head || !rows)
        return fail(ErrorCode::StorageFailed, m_connection.path(), {}, m_connection.lastErrorText());
    const Result<bool> found = (*head)->bind(0, campaign).step();
    if (!found)
        return forward(found);
    if (!*found)
        return fail(ErrorCode::NoSuchCampaign, {}, QString::number(campaign));
    for (int column = 0; column < 3; ++column)
        addPiece(hash, (*head)->bytes(column));
    (*head)->reset();
    (*rows)->bind(0, firstKey(campaign)).bind(1, lastKey(campaign));
    for (;;) {
        const Result<bool> row = (*rows)->step();
        if (!row)
            return forward(row);
        if (!*row)
            return hash.result();
        for (int column = 0; column < 7; ++column)
            addPiece(hash, (*rows)->bytes(column));
    }
}

Result<QSet<QString>> CheckReader::duplicatePhones(qint64 campaign)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT r.phone FROM delivery d JOIN recipient r ON r.id=d.id"
                            " WHERE d.id BETWEEN ? AND ? AND d.state=7 AND d.reason='duplicate'");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, firstKey(campaign)).bind(1, lastKey(campaign));
    QSet<QString> phones;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return forward(row);
        if (!*row)
            return phones;
        phones += (*statement)->text(0);
    }
}

Result<std::vector<qint64>> CheckReader::newlyStopListed(qint64 campaign)
{
    const Result<Statement*> statement = m_connection.cached(
        "SELECT d.id FROM delivery d JOIN recipient r ON r.id=d.id WHERE d.id BETWEEN ? AND ? AND d.state=0"
        " AND EXISTS(SELECT 1 FROM stop_list s WHERE s.phone=r.phone) ORDER BY d.id");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, firstKey(campaign)).bind(1, lastKey(campaign));
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

Result<qint64> CheckReader::stopListSize()
{
    const Result<Statement*> statement = m_connection.cached("SELECT count(*) FROM stop_list");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return forward(row);
    const qint64 size = (*statement)->integer(0);
    (*statement)->reset();
    return size;
}

Result<std::optional<EarlierCampaign>> CheckReader::earlierCampaign(qint64 campaign, qint64 fingerprint,
                                                                    qint64 sinceMs)
{
    const Result<Statement*> statement = m_connection.cached(R"(
        SELECT c.name, coalesce(d.first_attempt_at, f.sealed_at) AS tried_at
        FROM fingerprint f
        JOIN sent_row s ON s.id = f.recipient
        JOIN delivery d ON d.id = f.recipient
        JOIN campaign c ON c.id = f.recipient >> 32
        WHERE f.hash = ?1 AND c.id <> ?2 AND (s.still_goes OR s.sent_at > ?3)
        ORDER BY s.earlier, tried_at DESC LIMIT 1)");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->bind(0, fingerprint).bind(1, campaign).bind(2, sinceMs).step();
    if (!row)
        return forward(row);
    std::optional<EarlierCampaign> earlier;
    if (*row)
        earlier = EarlierCampaign{(*statement)->text(0), (*statement)->integer(1)};
    (*statement)->reset();
    return earlier;
}

Result<std::map<int, qint64>> CheckReader::sealedParts(qint64 campaign)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT r.parts,count(*) FROM recipient r JOIN delivery d ON d.id=r.id"
                            " WHERE r.id BETWEEN ? AND ? AND d.state NOT IN (6,7,8) GROUP BY r.parts");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, firstKey(campaign)).bind(1, lastKey(campaign));
    std::map<int, qint64> parts;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return forward(row);
        if (!*row)
            return parts;
        parts[static_cast<int>((*statement)->integer(0))] = (*statement)->integer(1);
    }
}

} // namespace heliograph
