// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/gateway/Documents.h"

#include <QFile>

namespace heliograph {

/// The file of accepted messages: one JSON object a line, handed to the operating system before the answer
/// leaves.
class MessageLog {
public:
    /// Errors: UnwritableFile.
    Result<bool> open(const QString& path);

    /// Adds a message: {"clientId","id","phone","text","sender","type","parts","acceptedAt"}.
    void add(const Message& message, const SendRecipient& recipient, const SendEntry& entry, qint64 now);
    bool flush();

private:
    QString stamp(qint64 now);

    QFile m_file;
    QByteArray m_pending;
    qint64 m_stampedAt = 0; ///< all messages of a document have one time
    QString m_stamp;
};

} // namespace heliograph
