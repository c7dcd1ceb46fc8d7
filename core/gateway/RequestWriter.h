// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Documents.h"
#include "core/gateway/GatewayProfile.h"

namespace heliograph {

/// Writes request documents: UTF-8, one physical line, everything escaped, characters that XML 1.0 forbids
/// removed. Append-and-escape, since ready-made XML writers cost 6 to 17 times as much here.
class RequestWriter {
public:
    /// With masked = true, login stays readable and password or token become "***" (for people's eyes).
    RequestWriter(const GatewayProfile& profile, AuthForm auth, const Credentials& credentials,
                  bool masked = false);

    QByteArray send(const SendDocument& document);
    QByteArray state(const QStringList& gatewayIds);
    QByteArray securityOnly(); ///< balance, originator, time
    QByteArray listScheduled(int page);
    QByteArray deleteScheduled(const QStringList& gatewayIds);

    /// How many characters that XML can't carry were left out of the last document.
    int removedCharacters() const { return m_removed; }

private:
    GatewayProfile m_profile;
    QByteArray m_security;
    int m_removed = 0;
};

} // namespace heliograph
