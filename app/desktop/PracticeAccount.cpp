// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/PracticeAccount.h"

#include "core/storage/WorkspaceMeta.h"

namespace heliograph {
namespace {

const QString kName = QStringLiteral("Practice");
const QString kLogin = QStringLiteral("practice");
const QString kSender = QStringLiteral("Shop");
const QString kPreset = QStringLiteral("mysmpp");
const QString kAccountKey = QStringLiteral("practice.account");
const QString kPortKey = QStringLiteral("practice.port");

QUrl addressAt(quint16 port)
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/xml/").arg(port));
}

// A name that no other account has.
QString freeName(const std::vector<Account>& accounts)
{
    const auto taken = [&accounts](const QString& name) {
        return std::any_of(accounts.begin(), accounts.end(), [&name](const Account& account) {
            return account.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    QString name = kName;
    for (int number = 2; taken(name); ++number)
        name = QStringLiteral("%1 %2").arg(kName).arg(number);
    return name;
}

const Account* accountOf(qint64 id, const std::vector<Account>& accounts)
{
    const auto found = std::find_if(accounts.begin(), accounts.end(),
                                    [id](const Account& account) { return account.id == id; });
    return found == accounts.end() ? nullptr : &*found;
}

Result<void> addAccount(Engine& engine, const std::vector<Account>& accounts, quint16 port)
{
    Result<Account> made = newAccount(freeName(accounts), addressAt(port), kPreset);
    if (!made)
        return forward(made);
    made->login = kLogin;
    made->sender = kSender;
    if (auto added = engine.accounts().add(*made); !added)
        return added;
    const Result<Account> stored = engine.accounts().account(made->name);
    if (!stored)
        return forward(stored);
    return WorkspaceMeta(engine.workspace().connection()).set(kAccountKey, stored->id);
}

} // namespace

Result<PracticeRecord> practiceRecord(Engine& engine)
{
    WorkspaceMeta meta(engine.workspace().connection());
    const Result<qint64> id = meta.number(kAccountKey);
    const Result<qint64> port = meta.number(kPortKey);
    const Result<std::vector<Account>> accounts = engine.accounts().accounts();
    if (!id || !port)
        return forward(id ? port : id);
    if (!accounts)
        return forward(accounts);
    PracticeRecord record;
    record.account = *id;
    record.port = static_cast<quint16>(*port);
    if (const Account* account = accountOf(*id, *accounts)) {
        record.name = account->name;
        record.login = account->login;
    }
    return record;
}

Result<PracticeRecord> settlePracticeAccount(Engine& engine, quint16 port)
{
    const Result<PracticeRecord> before = practiceRecord(engine);
    if (!before)
        return before;
    const Result<std::vector<Account>> accounts = engine.accounts().accounts();
    if (!accounts)
        return forward(accounts);
    if (const Account* there = accountOf(before->account, *accounts)) {
        Account moved = *there;
        moved.url = addressAt(port);
        if (moved.url != there->url) {
            if (const auto updated = engine.accounts().update(moved); !updated)
                return forward(updated);
        }
    } else if (const auto added = addAccount(engine, *accounts, port); !added) {
        return forward(added);
    }
    if (const auto kept = WorkspaceMeta(engine.workspace().connection()).set(kPortKey, qint64(port)); !kept)
        return forward(kept);
    return practiceRecord(engine);
}

} // namespace heliograph
