// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/gateway/Documents.h"
#include "core/gateway/GatewayProfile.h"

#include <QByteArray>

namespace heliograph {

/// What a request document asks for.
enum class RequestKind : quint8 { SecurityOnly, Send, State, ListScheduled, DeleteScheduled };

/// A request document read back (protocol reference, 4.1, 4.2, 4.4, 4.5, 4.12, 4.14).
struct RequestDocument {
    RequestKind kind = RequestKind::SecurityOnly;
    AuthForm auth = AuthForm::Bearer; ///< Bearer where the document has no `security` with a secret
    Credentials credentials;
    SendDocument send;           ///< of Send; line breaks are U+000A again
    bool writesTypeSend = false; ///< a message carries type_send_1
    QStringList gatewayIds;      ///< of State and DeleteScheduled
    int page = 1;                ///< of ListScheduled
    QStringList ignored;         ///< names of elements nothing is known about, which were left out
};

/// Largest request that is read, in bytes.
constexpr qsizetype kMaxRequestBytes = 32 * 1024 * 1024;

/// Reads a request strictly, as a gateway would and as `encode` does. `newline` tells how the writer spelled
/// line breaks. `where` names the source in errors. Errors: UnsafeFile (a DTD; deeper than 64; too large),
/// DamagedFile with the line (malformed, unknown message type, unreadable date, an endpoint this program
/// doesn't know).
Result<RequestDocument> readRequest(const QByteArray& bytes, NewlineMode newline, const QString& where = {});

/// The document as this program would send it through a gateway of this dialect; with `masked`, the password
/// or token is "***".
QByteArray writeRequest(const RequestDocument& request, const GatewayProfile& profile, bool masked = false);

} // namespace heliograph
