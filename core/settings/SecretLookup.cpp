// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/SecretLookup.h"

#include <QEventLoop>
#include <QPointer>
#include <QTimer>

namespace heliograph {
namespace {

using Status = CredentialAnswer::Status;

QString silence()
{
    return QStringLiteral("The keychain did not answer in time.");
}

} // namespace

QString secretSourceWord(SecretSource source)
{
    switch (source) {
    case SecretSource::Keychain:
        return QStringLiteral("keychain");
    case SecretSource::Environment:
        return QStringLiteral("environment");
    case SecretSource::None:
        break;
    }
    return QStringLiteral("none");
}

QString secretVariable(SecretKind kind, const QString& account)
{
    const QString base = kind == SecretKind::Password ? QStringLiteral("HELIOGRAPH_PASSWORD")
                                                      : QStringLiteral("HELIOGRAPH_TOKEN");
    if (account.isEmpty())
        return base;
    QString name = base + u'_';
    for (const uint character : account.toUpper().toUcs4()) {
        const bool kept = (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
        name += kept ? QChar(char16_t(character)) : QChar(u'_');
    }
    return name;
}

SecretLookup::SecretLookup(CredentialStore& store, Clock& clock, std::chrono::milliseconds patience,
                           QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock), m_patience(patience)
{}

FoundSecret SecretLookup::fromEnvironment(const Question& question)
{
    QStringList names{secretVariable(question.kind, question.account)};
    if (question.onlyAccount)
        names += secretVariable(question.kind);
    for (const QString& name : names) {
        Secret secret(qgetenv(name.toLatin1().constData()));
        if (!secret.isEmpty())
            return {secret, SecretSource::Environment, Status::NotFound, {}};
    }
    return {};
}

void SecretLookup::find(const Question& question, Done done)
{
    const FoundSecret given = fromEnvironment(question);
    if (given.source != SecretSource::None) {
        const auto call = [given, done = std::move(done)] { done(given); };
        QMetaObject::invokeMethod(this, call, Qt::QueuedConnection);
        return;
    }
    // Whoever is first, the keychain or our patience, answers; the other finds nobody to tell.
    const auto waiting = std::make_shared<Done>(std::move(done));
    const auto tell = [waiting, alive = QPointer<SecretLookup>(this)](const FoundSecret& found) {
        const Done once = std::exchange(*waiting, {});
        if (once && alive)
            once(found);
    };
    if (m_patience.count() > 0)
        m_clock.after(m_patience, this, [tell] {
            tell({{}, SecretSource::None, Status::Failed, silence()});
        });
    m_store.read(question.account, [tell](const CredentialAnswer& answer) {
        const bool found = answer.status == Status::Ok && !answer.secret.isEmpty();
        tell({found ? answer.secret : Secret(), found ? SecretSource::Keychain : SecretSource::None,
              answer.status, answer.technical});
    });
}

CredentialAnswer waitForAnswer(const std::function<void(CredentialStore::Done)>& start,
                               std::chrono::milliseconds patience)
{
    struct Shared {
        CredentialAnswer answer{Status::Failed, {}, silence()};
        QEventLoop loop;
        bool answered = false;
    };
    const auto shared = std::make_shared<Shared>(); // an answer that comes too late still finds its place
    QTimer::singleShot(patience, &shared->loop, &QEventLoop::quit);
    start([shared](const CredentialAnswer& answer) {
        shared->answer = answer;
        shared->answered = true;
        shared->loop.quit();
    });
    if (!shared->answered)
        shared->loop.exec(QEventLoop::ExcludeUserInputEvents);
    return shared->answer;
}

} // namespace heliograph
