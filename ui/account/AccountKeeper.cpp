// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/AccountKeeper.h"

#include "ui/live/Desk.h"

#include <QPointer>

namespace heliograph {
namespace {

using Status = CredentialAnswer::Status;
using Told = std::function<void(const CredentialAnswer&)>;

Result<Account> store(Engine& engine, const Account& account)
{
    AccountStore accounts = engine.accounts();
    const Result<void> stored = account.id == 0 ? accounts.add(account) : accounts.update(account);
    if (!stored)
        return forward(stored);
    return accounts.account(account.name);
}

Result<bool> removeStored(Engine& engine, const QString& name)
{
    AccountStore accounts = engine.accounts();
    const Result<QStringList> open = accounts.openCampaigns(name);
    if (!open)
        return forward(open);
    if (!open->isEmpty())
        return fail(ErrorCode::AccountInUse, name, open->join(QStringLiteral(", ")));
    if (const Result<void> removed = accounts.remove(name); !removed)
        return forward(removed);
    return true;
}

/// The secret goes with its account to the new name. A locked keychain gives none; then there is nothing to
/// move.
void moveSecret(CredentialStore& store, const QString& from, const QString& to, const Told& told)
{
    store.read(from, [&store, from, to, told](const CredentialAnswer& answer) {
        if (answer.status != Status::Ok)
            return told({Status::Ok, {}, {}});
        store.write(to, answer.secret, [&store, from, told](const CredentialAnswer& written) {
            if (written.status != Status::Ok)
                return told(written);
            store.remove(from, told);
        });
    });
}

} // namespace

AccountKeeper::AccountKeeper(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void AccountKeeper::onKeychain(std::function<void(CredentialStore&, Told)> call, Told done)
{
    const auto deliver = [desk = &m_desk, guard = QPointer(this),
                          done = std::move(done)](const CredentialAnswer& answer) {
        QMetaObject::invokeMethod(desk, [guard, done, answer] {
            if (guard)
                done(answer);
        });
    };
    m_desk.onEngineThread(
        [call = std::move(call), deliver](Engine& engine) { call(engine.keychain(), deliver); });
}

void AccountKeeper::storeSecret(const Order& order, Told done)
{
    const QString name = order.account.name;
    const bool isRenamed = !order.formerName.isEmpty() && order.formerName != name;
    if (order.secret) {
        const QString former = isRenamed ? order.formerName : QString();
        return onKeychain(
            [name, former, secret = *order.secret](CredentialStore& store, const Told& told) {
                if (!former.isEmpty())
                    store.remove(former, [](const CredentialAnswer&) {});
                store.write(name, secret, told);
            },
            std::move(done));
    }
    if (!isRenamed)
        return done({Status::Ok, {}, {}});
    onKeychain([from = order.formerName, name](CredentialStore& store,
                                               const Told& told) { moveSecret(store, from, name, told); },
               std::move(done));
}

void AccountKeeper::save(const Order& order, std::function<void(const Result<Saved>&)> done)
{
    m_desk.change(
        this, [account = order.account](Engine& engine) { return store(engine, account); },
        [this, order, done = std::move(done)](const Result<Account>& stored) {
            if (!stored)
                return done(forward(stored));
            storeSecret(order, [done, account = *stored](const CredentialAnswer& answer) {
                done(Saved{account, answer.status});
            });
        });
}

void AccountKeeper::remove(const QString& name, std::function<void(const Result<bool>&)> done)
{
    m_desk.change(
        this, [name](Engine& engine) { return removeStored(engine, name); },
        [this, name, done = std::move(done)](const Result<bool>& removed) {
            if (!removed)
                return done(removed);
            onKeychain([name](CredentialStore& store, const Told& told) { store.remove(name, told); },
                       [done](const CredentialAnswer&) { done(true); });
        });
}

void AccountKeeper::findKeychain(std::function<void(bool isThere)> done)
{
    // No account has an empty name: the answer tells about the keychain alone.
    onKeychain([](CredentialStore& store, const Told& told) { store.read(QString(), told); },
               [done = std::move(done)](const CredentialAnswer& answer) {
                   done(answer.status != Status::NoKeychain);
               });
}

} // namespace heliograph
