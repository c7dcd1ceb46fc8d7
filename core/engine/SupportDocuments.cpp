// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/SupportDocuments.h"

#include "core/base/Redaction.h"
#include "core/gateway/Account.h"
#include "core/gateway/SupportMask.h"

#include <map>
#include <tuple>

namespace heliograph {
namespace {

using Direction = ProtocolLog::Direction;

constexpr qint64 kRoom = 8LL * 1024 * 1024;

/// What answers what, as the log's page pairs them.
using Place = std::tuple<QString, qint64, Endpoint>;

Place placeOf(const ProtocolHead& head)
{
    return {head.account, head.attempt, head.endpoint};
}

// The first entry there is room for, counted from the newest.
std::size_t firstWithRoom(const std::vector<ProtocolHead>& heads)
{
    qint64 bytes = 0;
    std::size_t first = heads.size();
    while (first > 0 && bytes + heads[first - 1].size <= kRoom)
        bytes += heads[--first].size;
    return first;
}

QByteArray headLine(const ProtocolHead& head, const QStringList& accounts)
{
    const bool isSent = head.direction == Direction::Sent;
    const qsizetype account = accounts.indexOf(head.account) + 1;
    QByteArray line =
        (isSent ? "REQUEST " : "ANSWER ") + head.at.toUTC().toString(Qt::ISODateWithMs).toUtf8();
    line += ' ' + endpointWord(head.endpoint).toUtf8();
    line += account > 0 ? " account " + QByteArray::number(account) : QByteArray();
    line += head.attempt > 0 ? " attempt " + QByteArray::number(head.attempt) : QByteArray();
    line += ", " + QByteArray::number(head.size) + " bytes";
    line += head.note.isEmpty() ? QByteArray() : ", " + redacted(head.note).toUtf8();
    return line + '\n';
}

} // namespace

Result<SupportDocuments> supportDocuments(const std::vector<ProtocolHead>& heads, const QStringList& accounts,
                                          const Progress& progress)
{
    SupportDocuments documents;
    std::map<Place, SupportMask> masks;
    const std::size_t first = firstWithRoom(heads);
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const ProtocolHead& head = heads[i];
        const bool isSent = head.direction == Direction::Sent;
        if (i < first) {
            documents.left += isSent ? 1 : 0;
            continue;
        }
        if (!progress(static_cast<qint64>(i - first), static_cast<qint64>(heads.size() - first)))
            return fail(ErrorCode::Cancelled);
        SupportMask& mask = masks[placeOf(head)];
        if (isSent)
            mask = {};
        const QByteArray text = ProtocolLogFile::text(head);
        documents.text += headLine(head, accounts);
        documents.text += (isSent ? mask.request(text) : mask.answer(text)) + "\n\n";
        documents.requests += isSent ? 1 : 0;
        if (!documents.from.isValid())
            documents.from = head.at;
        documents.to = head.at;
        if (!isSent)
            masks.erase(placeOf(head));
    }
    return documents;
}

} // namespace heliograph
