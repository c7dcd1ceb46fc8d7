// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AccountStore.h"

#include "core/storage/Connection.h"

namespace heliograph {
namespace {

#define HELIOGRAPH_ACCOUNT_COLUMNS                                                                           \
    "SELECT "                                                                                                \
    "id,name,url,preset,auth,login,sender,recipients_per_document,in_flight,requests_per_second,allow_http," \
    "capabilities,clock_offset_minutes FROM account "

Account fromStatement(const Statement& statement)
{
    Account account;
    account.id = statement.integer(0);
    account.name = statement.text(1);
    account.url = QUrl(statement.text(2));
    account.preset = statement.text(3);
    account.auth = static_cast<AuthForm>(statement.integer(4));
    account.login = statement.text(5);
    account.sender = statement.text(6);
    account.recipientsPerDocument = static_cast<int>(statement.integer(7));
    account.inFlight = static_cast<int>(statement.integer(8));
    account.requestsPerSecond = statement.real(9);
    account.allowHttp = statement.integer(10) != 0;
    account.capabilities = statement.text(11).split(u' ', Qt::SkipEmptyParts);
    if (const std::optional<qint64> minutes = statement.optionalInteger(12))
        account.clockOffsetMinutes = static_cast<int>(*minutes);
    return account;
}

} // namespace

Result<void> AccountStore::write(Statement& statement, const Account& account)
{
    statement.bind(0, account.name).bind(1, account.url.toString()).bind(2, account.preset);
    statement.bind(3, static_cast<int>(account.auth))
        .bind(4, account.login.isNull() ? QStringLiteral("") : account.login);
    statement.bind(5, account.sender.isNull() ? QStringLiteral("") : account.sender);
    statement.bind(6, account.recipientsPerDocument)
        .bind(7, account.inFlight)
        .bind(8, account.requestsPerSecond);
    statement.bind(9, account.allowHttp ? 1 : 0);
    statement.bind(10, account.capabilities.isEmpty() ? QStringLiteral("") : account.capabilities.join(u' '));
    if (account.clockOffsetMinutes)
        statement.bind(11, *account.clockOffsetMinutes);
    else
        statement.bindNull(11);
    return statement.run();
}

Result<void> AccountStore::add(const Account& account)
{
    if (const Result<Account> existing = this->account(account.name); existing)
        return fail(ErrorCode::AccountExists, {}, account.name);
    const Result<Statement*> statement = m_connection.cached(
        "INSERT INTO "
        "account(name,url,preset,auth,login,sender,recipients_per_document,in_flight,requests_per_second,"
        "allow_http,capabilities,clock_offset_minutes) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)");
    if (!statement)
        return forward(statement);
    return write(**statement, account);
}

Result<void> AccountStore::update(const Account& account)
{
    if (const Result<Account> existing = this->account(account.name); existing && existing->id != account.id)
        return fail(ErrorCode::AccountExists, {}, account.name);
    const Result<Statement*> statement = m_connection.cached(
        "UPDATE account SET "
        "name=?,url=?,preset=?,auth=?,login=?,sender=?,recipients_per_document=?,in_flight=?,"
        "requests_per_second=?,allow_http=?,capabilities=?,clock_offset_minutes=? WHERE id=?");
    if (!statement)
        return forward(statement);
    (*statement)->bind(12, account.id);
    if (const Result<void> done = write(**statement, account); !done)
        return done;
    if (m_connection.changedRows() == 0)
        return fail(ErrorCode::NoSuchAccount, {}, account.name);
    return {};
}

Result<void> AccountStore::remove(const QString& name)
{
    // Without its account nobody could finish such a campaign, and its rows would stay as they are.
    const Result<Statement*> open = m_connection.cached(
        "SELECT id FROM campaign WHERE account_name=? COLLATE NOCASE AND state IN (1,2,3) LIMIT 1");
    if (!open)
        return forward(open);
    const Result<bool> needed = (*open)->bind(0, name).step();
    if (!needed)
        return forward(needed);
    const QString campaign = *needed ? (*open)->text(0) : QString();
    (*open)->reset();
    if (*needed)
        return fail(ErrorCode::AccountInUse, name, campaign);
    const Result<Statement*> statement = m_connection.cached("DELETE FROM account WHERE name=?");
    if (!statement)
        return forward(statement);
    if (const Result<void> done = (*statement)->bind(0, name).run(); !done)
        return done;
    if (m_connection.changedRows() == 0)
        return fail(ErrorCode::NoSuchAccount, {}, name);
    return {};
}

Result<Account> AccountStore::account(const QString& name)
{
    const Result<Statement*> statement = m_connection.cached(HELIOGRAPH_ACCOUNT_COLUMNS "WHERE name=?");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->bind(0, name).step();
    if (!row)
        return forward(row);
    if (!*row)
        return fail(ErrorCode::NoSuchAccount, {}, name);
    const Account account = fromStatement(**statement);
    (*statement)->reset();
    return account;
}

Result<std::vector<Account>> AccountStore::accounts()
{
    Result<Statement> statement = m_connection.prepare(HELIOGRAPH_ACCOUNT_COLUMNS "ORDER BY name");
    if (!statement)
        return forward(statement);
    std::vector<Account> all;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return forward(row);
        if (!*row)
            return all;
        all.push_back(fromStatement(*statement));
    }
}

} // namespace heliograph
