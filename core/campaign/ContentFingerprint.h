// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/Message.h"

#include <QByteArray>
#include <QString>

namespace heliograph {

/// Hash of what one recipient would read: every text, link and card field of the rendered message, and its
/// type. Stable over versions: it is stored. 64 bits of BLAKE2b.
qint64 contentHash(const Message& rendered);

/// Hash of "this account sent this to this phone" (ledger.md, content fingerprint): account identity, phone
/// and contentHash(), which covers type, sender and text.
qint64 fingerprint(const QString& accountIdentity, const QString& phone, qint64 contentHash);

} // namespace heliograph
