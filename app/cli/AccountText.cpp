// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountText.h"

#include "app/cli/CliJson.h"
#include "app/cli/CliText.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heliograph {

QString authWord(AuthForm auth)
{
    switch (auth) {
    case AuthForm::Password:
        return u"password"_s;
    case AuthForm::Token:
        return u"token"_s;
    case AuthForm::Bearer:
        return u"bearer"_s;
    }
    return {};
}

QJsonObject accountJson(const Account& account)
{
    return {{u"name"_s, account.name},
            {u"url"_s, account.url.toString()},
            {u"preset"_s, account.preset},
            {u"login"_s, jsonText(account.login)},
            {u"auth"_s, authWord(account.auth)},
            {u"sender"_s, jsonText(account.sender)},
            {u"recipientsPerDocument"_s, account.recipientsPerDocument},
            {u"inFlight"_s, account.inFlight},
            {u"requestsPerSecond"_s, account.requestsPerSecond},
            {u"allowHttp"_s, account.allowHttp},
            {u"capabilities"_s, QJsonArray::fromStringList(account.capabilities)},
            {u"clockOffsetMinutes"_s,
             account.clockOffsetMinutes ? QJsonValue(*account.clockOffsetMinutes) : QJsonValue()}};
}

void printAccount(CliOutput& output, const Account& account, const QString& secret)
{
    const QString pace = account.requestsPerSecond > 0 ? Cli::tr("%1 a second").arg(account.requestsPerSecond)
                                                       : Cli::tr("unlimited");
    const QString offset = account.clockOffsetMinutes
                               ? Cli::tr("UTC %1 min").arg(*account.clockOffsetMinutes, 0, 10)
                               : QString();
    output.facts({{Cli::tr("Name"), account.name},
                  {Cli::tr("Address"), account.url.toString()},
                  {Cli::tr("Preset"), account.preset},
                  {Cli::tr("Login"), account.login},
                  {Cli::tr("Signs in with"), authWord(account.auth)},
                  {Cli::tr("Secret"), secret},
                  {Cli::tr("Sender"), account.sender},
                  {Cli::tr("Recipients per document"), QString::number(account.recipientsPerDocument)},
                  {Cli::tr("Documents in flight"), QString::number(account.inFlight)},
                  {Cli::tr("Requests"), pace},
                  {Cli::tr("Plain http"), account.allowHttp ? Cli::tr("allowed") : QString()},
                  {Cli::tr("Gateway offers"), account.capabilities.join(u", "_s)},
                  {Cli::tr("Gateway's clock"), offset}});
}

void printBalance(CliOutput& output, const BalanceReply& balance)
{
    if (!balance.money.isEmpty())
        output.facts({{Cli::tr("Money"), (balance.money + u' ' + balance.currency).trimmed()}});
    std::vector<QStringList> rows;
    for (const BalanceReply::Direction& direction : balance.directions)
        rows.push_back({direction.area, direction.messages});
    if (!rows.empty())
        output.table({Cli::tr("Direction"), Cli::tr("Messages")}, rows);
}

void printSenders(CliOutput& output, const OriginatorReply& senders)
{
    if (senders.any)
        output.text(Cli::tr("Any sender may be used."));
    std::vector<QStringList> rows;
    for (const OriginatorReply::Sender& sender : senders.senders)
        rows.push_back({sender.name, sender.state, sender.operatorName});
    if (!rows.empty())
        output.table({Cli::tr("Sender"), Cli::tr("State"), Cli::tr("Operator")}, rows);
}

} // namespace heliograph
