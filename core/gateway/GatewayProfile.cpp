// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/GatewayProfile.h"

#include <algorithm>

namespace heliograph {
namespace {

using enum MessageType;
using enum Endpoint;

const std::vector<MessageType> kEveryType = {Sms,   FlashSms, SilentSms,    WapPush,
                                             VCard, Viber,    ViberThenSms, SmsThenViber};
const std::vector<MessageType> kSmsAndViber = {Sms, SilentSms, Viber, ViberThenSms, SmsThenViber};
const std::vector<MessageType> kOldSms = {Sms, FlashSms, WapPush, VCard};
const std::vector<MessageType> kOnlySms = {Sms};

const std::vector<Endpoint> kEveryEndpoint = {Send, State,         Balance,  Originators,
                                              Time, ListScheduled, Scheduled};
// Its balance comes through another interface.
const std::vector<Endpoint> kStreamEndpoints = {Send, State, Originators, Time, ListScheduled, Scheduled};

/// One preset: where it differs from the others (protocol reference, 8.1). Pace and sizes are in the last
/// three.
struct Row {
    const char* name;
    std::vector<AuthForm> auths; ///< the first is the default
    bool typeSend;
    bool extras; ///< translite and name_delivery
    ViberStyle viber;
    const std::vector<MessageType>* types;
    const std::vector<Endpoint>* endpoints;
    bool honoursClientIds;
    int inFlight;
    double requestsPerSecond;
};

const std::vector<Row>& rows()
{
    using enum AuthForm;
    constexpr auto viber = ViberStyle::Mysmpp;
    constexpr auto none = ViberStyle::None;
    static const std::vector<Row> table = {
        {"mysmpp", {Password, Token}, true, false, viber, &kEveryType, &kEveryEndpoint, true, 2, 5},
        {"webcom", {Password, Token}, true, false, viber, &kEveryType, &kEveryEndpoint, true, 2, 5},
        {"smsclub24", {Password, Token}, true, false, viber, &kSmsAndViber, &kEveryEndpoint, true, 1, 2},
        {"smsgate", {Password, Token, Bearer}, false, true, none, &kOnlySms, &kEveryEndpoint, true, 1, 2},
        {"targetsms", {Password, Token, Bearer}, false, true, none, &kOnlySms, &kEveryEndpoint, true, 1, 2},
        {"prontosms", {Password}, true, true, viber, &kSmsAndViber, &kEveryEndpoint, true, 1, 2},
        {"sms16", {Password, Token}, false, false, none, &kOldSms, &kEveryEndpoint, true, 1, 2},
        {"smsgorod", {Password}, false, false, none, &kOnlySms, &kEveryEndpoint, true, 1, 2},
        {"stream", {Password}, false, false, none, &kOnlySms, &kStreamEndpoints, true, 1, 2},
        // Nothing is known about it, so a repeat is never left to the gateway.
        {"generic", {Password, Token, Bearer}, false, false, none, &kOnlySms, &kEveryEndpoint, false, 1, 2},
    };
    return table;
}

GatewayProfile profileOf(const Row& row)
{
    GatewayProfile profile;
    profile.preset = QString::fromLatin1(row.name);
    profile.suffix = QStringLiteral(".php");
    profile.auths = row.auths;
    profile.auth = row.auths.front();
    profile.writesTypeSend = row.typeSend;
    profile.writesTransliterate = row.extras;
    profile.writesDeliveryName = row.extras;
    profile.viber = row.viber;
    profile.types = *row.types;
    profile.endpoints = *row.endpoints;
    profile.honoursClientIds = row.honoursClientIds;
    profile.inFlight = row.inFlight;
    profile.requestsPerSecond = row.requestsPerSecond;
    return profile;
}

} // namespace

bool GatewayProfile::offers(Endpoint endpoint) const
{
    return std::find(endpoints.begin(), endpoints.end(), endpoint) != endpoints.end();
}

bool GatewayProfile::offers(MessageType type) const
{
    return std::find(types.begin(), types.end(), type) != types.end();
}

QStringList gatewayPresets()
{
    QStringList names;
    for (const Row& row : rows())
        names.append(QString::fromLatin1(row.name));
    return names;
}

Result<GatewayProfile> gatewayProfile(QStringView preset)
{
    for (const Row& row : rows()) {
        if (preset == QLatin1StringView(row.name))
            return profileOf(row);
    }
    return fail(ErrorCode::BadOption, QStringLiteral("--preset"), preset.toString());
}

} // namespace heliograph
