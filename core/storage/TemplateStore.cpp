// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/TemplateStore.h"

#include "core/campaign/MessageJson.h"
#include "core/storage/Connection.h"

#include <QJsonDocument>

#include <algorithm>

namespace heliograph {
namespace {

QByteArray packed(const Message& message)
{
    return QJsonDocument(messageToJson(message)).toJson(QJsonDocument::Compact);
}

QString notNull(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

Result<qint64> TemplateStore::add(const StoredTemplate& entry)
{
    const Result<Statement*> statement = m_connection.cached(
        "INSERT INTO template(id,kind,name,message,changed_at) VALUES(nullif(?,0),?,?,?,?)");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, entry.id).bind(1, static_cast<int>(entry.kind)).bind(2, notNull(entry.name));
    (*statement)->bind(3, packed(entry.message)).bind(4, entry.changedAt);
    if (const Result<void> done = (*statement)->run(); !done)
        return forward(done);
    return m_connection.lastInsertedId();
}

Result<void> TemplateStore::update(const StoredTemplate& entry)
{
    const Result<Statement*> statement =
        m_connection.cached("UPDATE template SET kind=?,name=?,message=?,changed_at=? WHERE id=?");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, static_cast<int>(entry.kind)).bind(1, notNull(entry.name));
    (*statement)->bind(2, packed(entry.message)).bind(3, entry.changedAt).bind(4, entry.id);
    return (*statement)->run();
}

Result<void> TemplateStore::remove(qint64 id)
{
    const Result<Statement*> statement = m_connection.cached("DELETE FROM template WHERE id=?");
    if (!statement)
        return forward(statement);
    return (*statement)->bind(0, id).run();
}

Result<std::vector<StoredTemplate>> TemplateStore::list(TemplateKind kind)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT id,name,message,changed_at FROM template WHERE kind=? ORDER BY id");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, static_cast<int>(kind));
    std::vector<StoredTemplate> all;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return forward(row);
        if (!*row)
            break;
        const QJsonObject json = QJsonDocument::fromJson((*statement)->bytes(2)).object();
        bool known = false;
        StoredTemplate entry{(*statement)->integer(0), kind, (*statement)->text(1),
                             messageFromJson(json, &known), (*statement)->integer(3)};
        // A kind of message from a later program is left alone.
        if (known)
            all.push_back(std::move(entry));
    }
    std::stable_sort(all.begin(), all.end(), [](const StoredTemplate& left, const StoredTemplate& right) {
        return QString::localeAwareCompare(left.name, right.name) < 0;
    });
    return all;
}

} // namespace heliograph
