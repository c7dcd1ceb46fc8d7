// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/message/Message.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

class QJsonObject;

namespace heliograph {

enum class AuthForm : quint8 { Password, Token, Bearer };
enum class NewlineMode : quint8 { BackslashN, CharacterReference, LineFeed, Space };
enum class ViberStyle : quint8 { None, Mysmpp };
enum class DatePrecision : quint8 { Minutes, Seconds };

/// The endpoints of the protocol family that this program uses (protocol reference, section 4).
enum class Endpoint : quint8 { Send, State, Balance, Originators, Time, ListScheduled, Scheduled };

/// The dialect of one gateway: data, no behaviour. One per preset (protocol reference, 8.3).
struct GatewayProfile {
    QString preset;                     ///< "mysmpp", "webcom", ... , "generic"
    QString sendPath;                   ///< below the base address: "" or "index.php"
    QString suffix;                     ///< ".php" or ""
    AuthForm auth = AuthForm::Password; ///< default of the preset; an account may choose another of `auths`
    std::vector<AuthForm> auths;        ///< the forms the gateway takes
    NewlineMode newline = NewlineMode::BackslashN;
    bool writesTypeSend = true; ///< type_send_1 / type_send_2
    bool writesTransliterate = false;
    bool writesDeliveryName = false;
    ViberStyle viber = ViberStyle::Mysmpp;
    std::vector<MessageType> types; ///< what can be sent through it
    DatePrecision dates = DatePrecision::Minutes;
    std::vector<Endpoint> endpoints;
    bool honoursClientIds = true; ///< a repeat with the same client id is recognised
    std::chrono::seconds repeatAfter{60};
    std::chrono::hours clientIdMemory{24};
    int recipientsPerDocument = 100;
    int maxRecipientsPerDocument = 1000;
    int inFlight = 2;
    int maxInFlight = 5;
    double requestsPerSecond = 5; ///< 0 = unlimited
    int idsPerStateRequest = 100;
    std::optional<int> fixedUtcOffsetMinutes; ///< zone of time_send where time.php can't tell

    bool offers(Endpoint endpoint) const;
    bool offers(MessageType type) const;

    /// For the frozen snapshot of a sealed campaign.
    QJsonObject toJson() const;
    static Result<GatewayProfile> fromJson(const QJsonObject& object);
};

/// Names of the presets, in the order they are offered.
QStringList gatewayPresets();
/// The profile of a preset; ErrorCode::BadOption for an unknown name.
Result<GatewayProfile> gatewayProfile(QStringView preset);

} // namespace heliograph
