// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/SupportFacts.h"

#include "core/base/BuildInfo.h"

#include <QHostAddress>
#include <QLocale>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTimeZone>

#include <algorithm>
#include <map>

namespace heliograph {
namespace {

constexpr std::size_t kMostCampaigns = 100;

/// Lines "name: value".
class Lines {
public:
    void add(const QString& name, const QString& value)
    {
        m_text += name.toUtf8() + ": " + value.toUtf8() + '\n';
    }
    void add(const char* name, const QString& value) { add(QLatin1String(name), value); }
    void add(const char* name, qint64 value) { add(name, QString::number(value)); }
    void gap() { m_text += '\n'; }
    const QByteArray& text() const { return m_text; }

private:
    QByteArray m_text;
};

QString yesNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

// Words of ours; what else may stand in a setting was typed by a person.
QString settingText(Setting setting, const QString& value)
{
    static const QRegularExpression word(QStringLiteral("^[A-Za-z0-9_-]{1,16}$"));
    if (value.isEmpty())
        return QStringLiteral("(empty)");
    return setting != Setting::ProxyHost && word.match(value).hasMatch() ? value : QStringLiteral("(set)");
}

QString hostText(const Account& account)
{
    if (isLoopback(account.url))
        return QStringLiteral("this computer");
    const QString host = account.url.host();
    const bool tells = !QHostAddress(host).isNull() ||
                       (!account.login.isEmpty() && host.contains(account.login, Qt::CaseInsensitive)) ||
                       !host.contains(u'.');
    return tells ? QStringLiteral("(hidden)") : host;
}

const char* authWord(AuthForm form)
{
    switch (form) {
    case AuthForm::Password:
        return "password";
    case AuthForm::Token:
        return "token";
    case AuthForm::Bearer:
        return "bearer";
    }
    return "";
}

const char* healthWord(AccountHealth health)
{
    switch (health) {
    case AccountHealth::NotChecked:
        return "not checked";
    case AccountHealth::Reachable:
        return "reachable";
    case AccountHealth::Failed:
        return "failed";
    }
    return "";
}

void addAccount(Lines& lines, const Account& account, qsizetype number)
{
    lines.add("account", number);
    lines.add("  preset", account.preset);
    lines.add("  scheme", account.url.scheme());
    lines.add("  host", hostText(account));
    lines.add("  auth", QLatin1String(authWord(account.auth)));
    lines.add("  login", account.login.isEmpty() ? QStringLiteral("(none)") : QStringLiteral("(hidden)"));
    lines.add("  default sender", yesNo(!account.sender.isEmpty()));
    lines.add("  recipients per document", account.recipientsPerDocument);
    lines.add("  in flight", account.inFlight);
    lines.add("  requests per second", QString::number(account.requestsPerSecond));
    lines.add("  plain http allowed", yesNo(account.allowHttp));
    lines.add("  capabilities", account.capabilities.join(u' '));
    lines.add("  clock offset", account.clockOffsetMinutes ? QString::number(*account.clockOffsetMinutes)
                                                           : QStringLiteral("-"));
    lines.add("  zone", account.zoneMinutes ? QString::number(*account.zoneMinutes) : QStringLiteral("-"));
    lines.add("  price known", yesNo(!account.pricePerPart.isEmpty()));
    lines.add("  low balance limit", yesNo(!account.lowBalanceAt.isEmpty()));
    lines.add("  health", QLatin1String(healthWord(account.health)));
}

QString countsText(const Counts& counts)
{
    QStringList parts;
    for (const RecipientState state : allRecipientStates()) {
        if (counts[state] > 0)
            parts += recipientStateWord(state) + u' ' + QString::number(counts[state]);
    }
    return parts.isEmpty() ? QStringLiteral("no rows") : parts.join(QStringLiteral(", "));
}

void addCampaign(Lines& lines, const Campaign& campaign)
{
    QString text = campaignStateWord(campaign.state) + QStringLiteral(", ") +
                   messageTypeWord(campaign.plan.message.type) + QStringLiteral(", created ") +
                   timeText(campaign.createdAt);
    if (campaign.sealedAt)
        text += QStringLiteral(", sealed ") + timeText(*campaign.sealedAt);
    if (campaign.finishedAt)
        text += QStringLiteral(", finished ") + timeText(*campaign.finishedAt);
    if (!campaign.pauseCode.isEmpty())
        text += QStringLiteral(", paused by ") + campaign.pauseCode;
    if (campaign.restored)
        text += QStringLiteral(", restored");
    if (campaign.parent)
        text += QStringLiteral(", retries %1").arg(*campaign.parent);
    text += QStringLiteral(", parts %1, requests %2; ").arg(campaign.parts).arg(campaign.requests);
    lines.add(QStringLiteral("campaign %1").arg(campaign.id), text + countsText(campaign.counts));
}

} // namespace

QByteArray aboutPage(const QDateTime& at)
{
    Lines lines;
    lines.add("Heliograph", versionString());
    lines.add(
        "Qt",
        QStringLiteral("%1, built with %2").arg(QLatin1String(qVersion()), QStringLiteral(QT_VERSION_STR)));
    lines.add("SQLite", sqliteVersion());
    lines.add("system", QSysInfo::prettyProductName());
    lines.add("kernel", QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion());
    lines.add("processor", QSysInfo::currentCpuArchitecture());
    lines.add("language", QLocale().name());
    lines.add("zone", QDateTime::currentDateTime().toString(QStringLiteral("t")));
    lines.add("made", at.toUTC().toString(Qt::ISODate));
    return lines.text();
}

QByteArray settingsPage(const Settings& settings)
{
    Lines lines;
    for (const Setting setting : Settings::all())
        lines.add(Settings::name(setting),
                  settingText(setting, settings.value(setting)) +
                      (settings.isDefault(setting) ? QStringLiteral(" (default)") : QString()));
    return lines.text();
}

QByteArray accountsPage(const std::vector<Account>& accounts)
{
    Lines lines;
    lines.add("accounts", qint64(accounts.size()));
    qsizetype number = 0;
    for (const Account& account : accounts) {
        lines.gap();
        addAccount(lines, account, ++number);
    }
    return lines.text();
}

QByteArray workspacePage(const WorkspaceFacts& facts)
{
    Lines lines;
    lines.add("schema", facts.schema);
    lines.add("journal", facts.journal);
    lines.add("bytes", facts.bytes);
    lines.add("free bytes", facts.freeBytes);
    lines.gap();
    for (const auto& [table, rows] : facts.tables)
        lines.add(table, QString::number(rows));
    return lines.text();
}

QByteArray campaignsPage(const std::vector<Campaign>& campaigns)
{
    Lines lines;
    std::map<QString, qint64> states;
    for (const Campaign& campaign : campaigns)
        ++states[campaignStateWord(campaign.state)];
    lines.add("campaigns", qint64(campaigns.size()));
    for (const auto& [state, count] : states)
        lines.add(state, QString::number(count));
    lines.gap();
    const std::size_t shown = std::min(campaigns.size(), kMostCampaigns);
    for (std::size_t i = campaigns.size() - shown; i < campaigns.size(); ++i)
        addCampaign(lines, campaigns[i]);
    return lines.text();
}

} // namespace heliograph
