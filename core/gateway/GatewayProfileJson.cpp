// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/GatewayProfile.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace heliograph {
namespace {

// The words of the snapshot; each table follows the order of its enum.
constexpr const char* kAuthWords[] = {"password", "token", "bearer"};
constexpr const char* kNewlineWords[] = {"backslashN", "characterReference", "lineFeed", "space"};
constexpr const char* kViberWords[] = {"none", "mysmpp"};
constexpr const char* kDateWords[] = {"minutes", "seconds"};
constexpr const char* kEndpointWords[] = {"send", "state",          "balance",  "originator",
                                          "time", "list_scheduled", "scheduled"};

template <class Enum, std::size_t N>
QString wordOf(const char* const (&words)[N], Enum value)
{
    // A view of the whole table, as the compiler otherwise takes one table for another of the same shape.
    const std::span<const char* const> table(words);
    return QString::fromLatin1(table[static_cast<std::size_t>(value)]);
}

template <class Enum, std::size_t N>
bool readWord(const char* const (&words)[N], const QJsonValue& json, Enum* value)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (json.toString() == QLatin1StringView(words[i])) {
            *value = static_cast<Enum>(i);
            return true;
        }
    }
    return false;
}

template <class Enum, std::size_t N>
bool readWords(const char* const (&words)[N], const QJsonValue& json, std::vector<Enum>* values)
{
    const QJsonArray array = json.toArray();
    return std::all_of(array.begin(), array.end(), [&](const QJsonValue& item) {
        Enum value{};
        const bool known = readWord(words, item, &value);
        values->push_back(value);
        return known;
    });
}

bool readTypes(const QJsonValue& json, std::vector<MessageType>* values)
{
    const QJsonArray array = json.toArray();
    return std::all_of(array.begin(), array.end(), [&](const QJsonValue& item) {
        bool known = false;
        values->push_back(messageTypeFromWord(item.toString(), &known));
        return known;
    });
}

template <class List, class ToWord>
QJsonArray jsonList(const List& list, ToWord toWord)
{
    QJsonArray array;
    for (const auto& item : list)
        array.append(toWord(item));
    return array;
}

} // namespace

QJsonObject GatewayProfile::toJson() const
{
    QJsonObject json{
        {u"preset"_s, preset},
        {u"sendPath"_s, sendPath},
        {u"suffix"_s, suffix},
        {u"auth"_s, wordOf(kAuthWords, auth)},
        {u"auths"_s, jsonList(auths, [](AuthForm form) { return wordOf(kAuthWords, form); })},
        {u"newline"_s, wordOf(kNewlineWords, newline)},
        {u"writesTypeSend"_s, writesTypeSend},
        {u"writesTransliterate"_s, writesTransliterate},
        {u"writesDeliveryName"_s, writesDeliveryName},
        {u"viber"_s, wordOf(kViberWords, viber)},
        {u"types"_s, jsonList(types, messageTypeWord)},
        {u"dates"_s, wordOf(kDateWords, dates)},
        {u"endpoints"_s,
         jsonList(endpoints, [](Endpoint endpoint) { return wordOf(kEndpointWords, endpoint); })},
        {u"honoursClientIds"_s, honoursClientIds},
        {u"repeatAfterSeconds"_s, static_cast<qint64>(repeatAfter.count())},
        {u"clientIdMemoryHours"_s, static_cast<qint64>(clientIdMemory.count())},
        {u"recipientsPerDocument"_s, recipientsPerDocument},
        {u"maxRecipientsPerDocument"_s, maxRecipientsPerDocument},
        {u"inFlight"_s, inFlight},
        {u"maxInFlight"_s, maxInFlight},
        {u"requestsPerSecond"_s, requestsPerSecond},
        {u"idsPerStateRequest"_s, idsPerStateRequest},
    };
    if (fixedUtcOffsetMinutes)
        json.insert(u"fixedUtcOffsetMinutes", *fixedUtcOffsetMinutes);
    return json;
}

Result<GatewayProfile> GatewayProfile::fromJson(const QJsonObject& json)
{
    GatewayProfile p;
    p.preset = json[u"preset"].toString();
    p.sendPath = json[u"sendPath"].toString();
    p.suffix = json[u"suffix"].toString();
    const bool known =
        readWord(kAuthWords, json[u"auth"], &p.auth) && readWords(kAuthWords, json[u"auths"], &p.auths) &&
        readWord(kNewlineWords, json[u"newline"], &p.newline) &&
        readWord(kViberWords, json[u"viber"], &p.viber) && readTypes(json[u"types"], &p.types) &&
        readWord(kDateWords, json[u"dates"], &p.dates) &&
        readWords(kEndpointWords, json[u"endpoints"], &p.endpoints);
    if (p.preset.isEmpty() || !known)
        return fail(ErrorCode::BadOption, QStringLiteral("profile"), p.preset);
    p.writesTypeSend = json[u"writesTypeSend"].toBool();
    p.writesTransliterate = json[u"writesTransliterate"].toBool();
    p.writesDeliveryName = json[u"writesDeliveryName"].toBool();
    p.honoursClientIds = json[u"honoursClientIds"].toBool();
    p.repeatAfter = std::chrono::seconds(json[u"repeatAfterSeconds"].toInt(60));
    p.clientIdMemory = std::chrono::hours(json[u"clientIdMemoryHours"].toInt(24));
    p.recipientsPerDocument = json[u"recipientsPerDocument"].toInt(p.recipientsPerDocument);
    p.maxRecipientsPerDocument = json[u"maxRecipientsPerDocument"].toInt(p.maxRecipientsPerDocument);
    p.inFlight = json[u"inFlight"].toInt(p.inFlight);
    p.maxInFlight = json[u"maxInFlight"].toInt(p.maxInFlight);
    p.requestsPerSecond = json[u"requestsPerSecond"].toDouble(p.requestsPerSecond);
    p.idsPerStateRequest = json[u"idsPerStateRequest"].toInt(p.idsPerStateRequest);
    if (const QJsonValue offset = json[u"fixedUtcOffsetMinutes"]; offset.isDouble())
        p.fixedUtcOffsetMinutes = offset.toInt();
    return p;
}

} // namespace heliograph
