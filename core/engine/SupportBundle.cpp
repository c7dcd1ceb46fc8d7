// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/SupportBundle.h"

#include "core/base/LogFile.h"
#include "core/base/Redaction.h"
#include "core/engine/SendingDesk.h"
#include "core/engine/SupportDocuments.h"
#include "core/engine/SupportFacts.h"
#include "core/gateway/ProtocolLogFile.h"
#include "core/storage/AccountStore.h"
#include "core/storage/CampaignStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace heliograph {
namespace {

constexpr qint64 kLogBytes = 512LL * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SupportBundle)
};

// Code and library's words; the sentence may name a file or an account.
QByteArray unreadable(const Error& error)
{
    return "can't be read: " + contractWord(error.code).toUtf8() + ' ' + redacted(error.technical).toUtf8() +
           '\n';
}

std::vector<Account> accountsOf(Connection* connection)
{
    if (!connection)
        return {};
    Result<std::vector<Account>> accounts = AccountStore(*connection).accounts();
    return accounts ? std::move(*accounts) : std::vector<Account>();
}

} // namespace

void SupportBundle::add(const QString& name, const QString& what, const QByteArray& bytes)
{
    m_contents.push_back({name, what, bytes.size()});
    m_parts.push_back({name, bytes});
}

void SupportBundle::addWorkspace(Connection& connection)
{
    const Result<WorkspaceFacts> facts = readWorkspaceFacts(connection);
    add(QStringLiteral("workspace.txt"),
        Words::tr("The workspace's version and size, and how many rows it has"),
        facts ? workspacePage(*facts) : unreadable(facts.error()));
    const Result<std::vector<Account>> accounts = AccountStore(connection).accounts();
    add(QStringLiteral("accounts.txt"),
        Words::tr("The accounts' settings, without names, logins, passwords and tokens"),
        accounts ? accountsPage(*accounts) : unreadable(accounts.error()));
    const Result<std::vector<Campaign>> campaigns = CampaignStore(connection).campaigns();
    add(QStringLiteral("campaigns.txt"),
        Words::tr("The campaigns by number: states and counts, without names and recipients"),
        campaigns ? campaignsPage(*campaigns) : unreadable(campaigns.error()));
}

Result<void> SupportBundle::addDocuments(const Sources& sources, const QStringList& accounts,
                                         const Progress& progress)
{
    const QString name = QStringLiteral("documents.txt");
    Result<std::vector<ProtocolHead>> heads =
        sources.documents ? Result<std::vector<ProtocolHead>>(*sources.documents)
                          : ProtocolLogFile::heads(QDir(sources.folder).filePath(protocolLogName()));
    if (!heads) {
        add(name, Words::tr("The protocol log, which can't be read"), unreadable(heads.error()));
        return {};
    }
    const Result<SupportDocuments> documents = supportDocuments(*heads, accounts, progress);
    if (!documents)
        return forward(documents);
    if (documents->requests == 0)
        return {};
    const auto time = [](const QDateTime& at) {
        return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
    };
    QString what =
        Words::tr("%n requests with their answers, from %1 to %2; texts, names and logins are taken "
                  "out, phone numbers shortened",
                  nullptr, int(documents->requests))
            .arg(time(documents->from), time(documents->to));
    if (documents->left > 0)
        what += QStringLiteral("; ") + Words::tr("%n older ones have no room", nullptr, int(documents->left));
    add(name, what, documents->text);
    return {};
}

Result<SupportBundle> SupportBundle::gather(const Sources& sources, const Progress& progress)
{
    SupportBundle bundle;
    bundle.m_at = sources.at;
    bundle.add(QStringLiteral("about.txt"), Words::tr("The versions of Heliograph and of the system"),
               aboutPage(sources.at));
    bundle.add(QStringLiteral("settings.txt"), Words::tr("The settings; addresses are only said to be set"),
               settingsPage(sources.settings));
    if (sources.connection)
        bundle.addWorkspace(*sources.connection);
    else if (sources.trouble)
        bundle.add(QStringLiteral("workspace.txt"), Words::tr("Why the workspace can't be used"),
                   unreadable(*sources.trouble));
    const QByteArray log = LogFile::tail(QDir(sources.folder).filePath(logFileName()), kLogBytes);
    if (!log.isEmpty())
        bundle.add(QStringLiteral("log.txt"), Words::tr("The end of the program's own log"), log);
    QStringList names;
    for (const Account& account : accountsOf(sources.connection))
        names += account.name;
    if (const Result<void> added = bundle.addDocuments(sources, names, progress); !added)
        return forward(added);
    return bundle;
}

QString SupportBundle::contentsText() const
{
    QStringList lines;
    for (const Part& part : m_contents)
        lines += QStringLiteral("• %1: %2 (%3)")
                     .arg(part.name, part.what, QLocale().formattedDataSize(part.bytes));
    return lines.join(u'\n') + u'\n' +
           Words::tr("No passwords, tokens, logins, names, phone numbers or texts are in it.");
}

Result<void> SupportBundle::save(const QString& path) const
{
    return writeZip(path, m_parts, m_at);
}

QString SupportBundle::fileName() const
{
    return QStringLiteral("heliograph-support-%1.zip").arg(m_at.toLocalTime().date().toString(Qt::ISODate));
}

} // namespace heliograph
