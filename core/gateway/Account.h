// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/GatewayProfile.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace heliograph {

/// What the latest check of an account found.
enum class AccountHealth : quint8 { NotChecked, Reachable, Failed };

/// A gateway login and how to speak to it. Its secret is elsewhere (CredentialStore).
struct Account {
    qint64 id = 0; ///< 0 = not stored yet
    QString name;
    QUrl url; ///< base address, ends with a slash
    QString preset;
    AuthForm auth = AuthForm::Password;
    QString login; ///< may be empty with a token
    QString sender;
    int recipientsPerDocument = 0;
    int inFlight = 0;
    double requestsPerSecond = 0; ///< 0 = unlimited
    bool allowHttp = false;
    QStringList capabilities;              ///< words of what the gateway answered to; empty = not checked yet
    std::optional<int> clockOffsetMinutes; ///< gateway's clock minus UTC, from time.php
    std::optional<int> zoneMinutes;     ///< the same as the operator chose it; goes before the gateway's word
    std::optional<NewlineMode> newline; ///< absent = the preset's
    QString pricePerPart;               ///< amount (AccountMoney.h); empty = not known
    QString currency;                   ///< word or sign of the price, as the operator wrote it; may be empty
    QString lowBalanceAt;               ///< amount; warn when less money is left; empty = never
    AccountHealth health = AccountHealth::NotChecked;
};

/// Whether an address is on this computer (127.0.0.0/8, ::1, localhost).
bool isLoopback(const QUrl& url);

/// A base address as the operator typed it, made whole: a missing trailing slash is added.
/// ErrorCode::BadOption when it is no http(s) address or carries a login.
Result<QUrl> gatewayUrl(const QString& typed);

/// Who is billed: normalised host and login (ledger.md, "Sealing"). Paths, schemes and limits don't count.
QString accountIdentity(const Account& account);

/// An account with the preset's defaults filled in; a loopback address gets 6 in flight and no rate limit.
Result<Account> newAccount(const QString& name, const QUrl& url, const QString& preset);

/// The preset's profile as this account uses it: its auth form, limits and line breaks; a loopback gateway is
/// asked again after one second.
Result<GatewayProfile> profileOf(const Account& account);

/// Nothing may be sent over plain http outside this computer without the operator's consent:
/// ErrorCode::PlainHttp.
Result<void> checkTransportConsent(const Account& account);

/// Words for endpoints, as `capabilities` lists them: "send", "state", "balance", "originator", "time",
/// "listScheduled", "scheduled".
QString endpointWord(Endpoint endpoint);

/// The gateway's clock minus UTC in minutes: what the operator chose, else what time.php told, else the
/// profile's fixed zone.
std::optional<int> gatewayUtcOffset(const Account& account, const GatewayProfile& profile);

} // namespace heliograph
