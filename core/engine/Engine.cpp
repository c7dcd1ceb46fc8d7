// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Engine.h"

#include "core/base/Log.h"
#include "core/engine/CampaignClosing.h"
#include "core/gateway/HttpGatewayClient.h"
#include "core/storage/DatabaseFiles.h"
#include "core/storage/EncryptedFile.h"
#include "core/storage/Migrations.h"
#include "core/storage/RemovalStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace heliograph {
namespace {

constexpr qint64 kMinute = 60'000;

// Long enough that no window that is still open wants them back.
constexpr std::chrono::milliseconds kRemovalsKept = std::chrono::hours(24);

std::unique_ptr<GatewayClient> httpClient(const RunSettings& settings, Clock& clock, const ProxyChoice& proxy,
                                          ProtocolLog* log)
{
    HttpSettings http;
    http.base = settings.account.url;
    http.profile = settings.profile;
    if (settings.account.auth == AuthForm::Bearer)
        http.bearer = settings.credentials.secret;
    http.proxy = proxy;
    http.account = settings.account.name;
    return std::make_unique<HttpGatewayClient>(std::move(http), clock, log);
}

// A program that sends would go on in the workspace that was moved away, and its answers would be missing
// here.
Result<void> checkNobodySends(const QString& folder)
{
    const QString prefix = QStringLiteral("campaign-");
    const QDir locks(QDir(folder).filePath(QStringLiteral("locks")));
    for (const QFileInfo& file : locks.entryInfoList({prefix + QStringLiteral("*.lock")}, QDir::Files)) {
        const qint64 campaign = file.completeBaseName().mid(prefix.size()).toLongLong();
        const Result<WorkspaceLock> lock = WorkspaceLock::campaign(locks.path(), campaign);
        if (!lock)
            return forward(lock);
    }
    return {};
}

Result<void> copyPlain(const QString& backup, const Secret& passphrase, const QString& incoming)
{
    if (isEncryptedFile(backup)) {
        if (passphrase.isEmpty())
            return fail(ErrorCode::PassphraseNeeded, backup);
        return decryptFile(backup, incoming, passphrase);
    }
    if (!QFile::copy(backup, incoming))
        return fail(ErrorCode::WorkspaceUnwritable, incoming, QStringLiteral("copy"));
    QFile::setPermissions(incoming, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

/// A backup as a database that can be put in place; a file that is no workspace must not replace one.
Result<void> makeReady(const QString& backup, const Secret& passphrase, const QString& incoming)
{
    if (const Result<void> copied = copyPlain(backup, passphrase, incoming); !copied)
        return copied;
    {
        Result<std::unique_ptr<Connection>> connection = Connection::open(incoming, Connection::Mode::Write);
        const Result<void> usable = connection ? migrate(**connection) : Result<void>(forward(connection));
        if (!usable)
            return fail(usable.error().code == ErrorCode::WorkspaceTooNew ? ErrorCode::WorkspaceTooNew
                                                                          : ErrorCode::DamagedFile,
                        backup, usable.error().technical, usable.error().technical);
    }
    return markAsRestored(incoming);
}

} // namespace

Result<std::unique_ptr<Engine>> Engine::open(const WorkspacePlace& place, Clock& clock)
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(place, clock);
    if (!workspace)
        return forward(workspace);
    std::unique_ptr<Engine> engine(new Engine(std::move(*workspace), clock, place.configFolder));
    engine->removeLeftovers();
    return engine;
}

Engine::Engine(std::unique_ptr<Workspace> workspace, Clock& clock, const QString& configFolder)
    : m_clock(clock),
      m_workspace(std::move(workspace)),
      m_settings(configFolder),
      m_keychain(systemKeychain(m_workspace->vault()))
{
    m_clientFactory = [this](const RunSettings& settings) {
        return httpClient(settings, m_clock, m_settings.proxy(), m_protocolLog);
    };
}

Engine::~Engine() = default;

void Engine::removeLeftovers()
{
    if (const Result<void> finished = finishPassedSchedules(*m_workspace, m_clock.nowMs()); !finished)
        qCWarning(lcStorage, "Campaigns whose time has passed could not be marked as finished.");
    // Another program that imports right now holds the lock; then nothing is left over.
    const Result<WorkspaceLock> lock = WorkspaceLock::imports(m_workspace->lockFolder());
    if (!lock)
        return;
    const Result<void> drafts = campaigns().removeIncompleteDrafts(m_clock.nowMs());
    const Result<void> imports = books().removeIncompleteImports();
    if (!RemovalStore(m_workspace->connection()).purge(m_clock.nowMs() - kRemovalsKept.count()))
        qCWarning(lcStorage, "Removed people could not be deleted; they stay invisible.");
    if (!drafts || !imports)
        qCWarning(lcStorage, "Half imported lists could not be removed; they stay invisible.");
}

void Engine::findSecret(const Account& account, std::function<void(const Result<FoundSecret>&)> done)
{
    const Result<std::vector<Account>> all = accounts().accounts();
    SecretLookup::Question question;
    question.account = account.name;
    question.kind = account.auth == AuthForm::Password ? SecretKind::Password : SecretKind::Token;
    question.onlyAccount = all && all->size() == 1;
    auto* lookup = new SecretLookup(*m_keychain, m_clock, m_secretPatience, this);
    lookup->find(question, [lookup, name = account.name, done = std::move(done)](const FoundSecret& found) {
        lookup->deleteLater();
        if (found.source == SecretSource::None)
            return done(fail(ErrorCode::NoSecret, {}, name, found.technical));
        done(found);
    });
}

Result<RunSettings> Engine::runSettings(const Account& account, const Secret& secret,
                                        const CampaignPlan* plan)
{
    Result<GatewayProfile> profile = profileOf(account);
    if (!profile)
        return forward(profile);
    if (plan) {
        Result<GatewayProfile> frozen = GatewayProfile::fromJson(plan->profile);
        if (!frozen)
            return forward(frozen);
        frozen->inFlight = profile->inFlight;
        frozen->recipientsPerDocument = profile->recipientsPerDocument;
        frozen->requestsPerSecond = profile->requestsPerSecond;
        frozen->auth = profile->auth;
        profile = std::move(frozen);
    }
    return RunSettings{account, *profile, Credentials{account.login, secret}};
}

Result<void> Engine::fillPlan(CampaignPlan& plan, const Account& account) const
{
    const Result<GatewayProfile> profile = profileOf(account);
    if (!profile)
        return forward(profile);
    plan.profile = profile->toJson();
    plan.recipientsPerDocument = account.recipientsPerDocument;
    plan.gatewayUtcOffsetMinutes = gatewayUtcOffset(account, *profile).value_or(0);
    if (plan.message.sender.isEmpty())
        plan.message.sender = account.sender;
    if (hasViber(plan.message.type) && plan.message.viber.sender.isEmpty())
        plan.message.viber.sender = plan.message.sender;
    const qint64 begin = plan.sendAt.value_or(m_clock.nowMs());
    if (plan.validMinutes > 0)
        plan.validUntil = begin + plan.validMinutes * kMinute;
    if (plan.viberValidMinutes > 0)
        plan.viberValidUntil = begin + plan.viberValidMinutes * kMinute;
    if (!profile->offers(plan.message.type))
        return fail(ErrorCode::NotSupportedByGateway, account.name, messageTypeWord(plan.message.type));
    return {};
}

Result<void> Engine::cancelIdle(qint64 campaign)
{
    const Result<Campaign> loaded = campaigns().campaign(campaign);
    if (!loaded)
        return forward(loaded);
    if (loaded->state == CampaignState::Cancelled)
        return {};
    if (!loaded->isOpen())
        return fail(ErrorCode::NotAllowedInState, QString::number(campaign), describe(loaded->state));
    const Result<WorkspaceLock> lock = WorkspaceLock::campaign(m_workspace->lockFolder(), campaign);
    if (!lock) {
        if (lock.error().code == ErrorCode::Busy) {
            if (const Result<void> asked = campaigns().setWanted(campaign, Wanted::Cancel); !asked)
                return asked;
        }
        return forward(lock);
    }
    return cancelHeld(*m_workspace, campaign, m_clock.nowMs());
}

Result<QString> Engine::restore(const QString& backup, const QString& folder, bool replace, Clock& clock,
                                const Secret& passphrase)
{
    if (!QFileInfo(backup).isReadable())
        return fail(ErrorCode::UnreadableFile, backup, QStringLiteral("not readable"));
    const QString target = databaseFile(folder);
    if (QFile::exists(target) && !replace)
        return fail(ErrorCode::WorkspaceNotEmpty, folder);
    if (const Result<void> idle = checkNobodySends(folder); !idle)
        return forward(idle);
    const QString incoming = target + QStringLiteral(".incoming");
    QDir().mkpath(folder);
    // The log of a copy that a killed program has left would be taken for this one's.
    removeDatabase(incoming);
    if (const Result<void> ready = makeReady(backup, passphrase, incoming); !ready) {
        removeDatabase(incoming);
        return forward(ready);
    }
    Result<QString> aside =
        putDatabaseInPlace(incoming, folder, clock.now().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    if (!aside)
        removeDatabase(incoming);
    return aside;
}

} // namespace heliograph
