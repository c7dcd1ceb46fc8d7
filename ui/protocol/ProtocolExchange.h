// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/ProtocolLogFile.h"
#include "ui/theme/Glyph.h"
#include "ui/theme/Tokens.h"

#include <optional>
#include <vector>

namespace heliograph {

/// How an exchange came out, as the log's list parts them.
enum class ExchangeEnd : quint8 { Answered, Rejections, NotReached, Broken, UnderWay };

/// A request with its answer, as the list shows it.
struct ProtocolExchange {
    ProtocolHead request;
    std::optional<ProtocolHead> answer;
    ExchangeEnd end = ExchangeEnd::Answered;
    int recipients = 0; ///< of a document with messages
    int accepted = 0;   ///< entries of its answer that were taken
    int rejected = 0;   ///< entries of its answer that were refused

    bool isTrouble() const { return end != ExchangeEnd::Answered && end != ExchangeEnd::UnderWay; }
    QString title() const;  ///< "Send, 100 recipients"
    QString detail() const; ///< "99 accepted, 1 rejected"
    /// Milliseconds from the request to its answer; -1 while there is none.
    qint64 tookMs() const;
};

/// What the log holds, newest first, at most `most` exchanges; `inAll` counts those that the files have.
struct ProtocolView {
    std::vector<ProtocolExchange> exchanges;
    qint64 inAll = 0;
};

/// Reads a log and pairs requests with answers. With `attempt`, only that one's. Any thread.
Result<ProtocolView> readProtocol(const QString& path, qint64 attempt, std::size_t most = 2000);

/// Requests with the answers that follow them, newest first. Their ends go by the notes alone.
std::vector<ProtocolExchange> pairedExchanges(const std::vector<ProtocolHead>& heads);
/// Looks into the texts: how many recipients, how many were taken.
void lookInto(ProtocolExchange& exchange, const QByteArray& request, const QByteArray& answer);

Glyph glyphOf(ExchangeEnd end);
Meaning meaningOf(ExchangeEnd end);
QString captionOf(ExchangeEnd end);
QString endpointText(Endpoint endpoint);
/// What the log noted beside an answer, in the operator's language; the network's own words stay as they are.
QString noteText(const QString& note);

} // namespace heliograph
