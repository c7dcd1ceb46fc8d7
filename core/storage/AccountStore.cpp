// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AccountStore.h"

#include "core/storage/Connection.h"

namespace heliograph {
namespace {

#define HELIOGRAPH_ACCOUNT_COLUMNS                                                                           \
    "SELECT "                                                                                                \
    "id,name,url,preset,auth,login,sender,recipients_per_document,in_flight,requests_per_second,allow_http," \
    "capabilities,clock_offset_minutes,zone_minutes,newline,price_per_part,currency,low_balance_at,health "  \
    "FROM account "

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
    if (const std::optional<qint64> minutes = statement.optionalInteger(13))
        account.zoneMinutes = static_cast<int>(*minutes);
    if (const std::optional<qint64> newline = statement.optionalInteger(14))
        account.newline = static_cast<NewlineMode>(*newline);
    account.pricePerPart = statement.text(15);
    account.currency = statement.text(16);
    account.lowBalanceAt = statement.text(17);
    account.health = static_cast<AccountHealth>(statement.integer(18));
    return account;
}

} // namespace

Result<void> AccountStore::write(Statement& statement, const Account& account)
{
    const auto given = [](const QString& text) { return text.isNull() ? QStringLiteral("") : text; };
    const auto number = [](const auto& value) {
        return value ? std::optional<qint64>(static_cast<qint64>(*value)) : std::nullopt;
    };
    statement.bind(0, account.name).bind(1, account.url.toString()).bind(2, account.preset);
    statement.bind(3, static_cast<int>(account.auth)).bind(4, given(account.login));
    statement.bind(5, given(account.sender));
    statement.bind(6, account.recipientsPerDocument)
        .bind(7, account.inFlight)
        .bind(8, account.requestsPerSecond);
    statement.bind(9, account.allowHttp ? 1 : 0).bind(10, given(account.capabilities.join(u' ')));
    statement.bind(11, number(account.clockOffsetMinutes));
    statement.bind(12, number(account.zoneMinutes)).bind(13, number(account.newline));
    statement.bind(14, given(account.pricePerPart)).bind(15, given(account.currency));
    statement.bind(16, given(account.lowBalanceAt)).bind(17, static_cast<int>(account.health));
    return statement.run();
}

Result<void> AccountStore::add(const Account& account)
{
    if (const Result<Account> existing = this->account(account.name); existing)
        return fail(ErrorCode::AccountExists, {}, account.name);
    const Result<Statement*> statement = m_connection.cached(
        "INSERT INTO "
        "account(name,url,preset,auth,login,sender,recipients_per_document,in_flight,requests_per_second,"
        "allow_http,capabilities,clock_offset_minutes,zone_minutes,newline,price_per_part,currency,"
        "low_balance_at,health) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    if (!statement)
        return forward(statement);
    return write(**statement, account);
}

Result<void> AccountStore::update(const Account& account)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    if (const Result<Account> existing = this->account(account.name); existing && existing->id != account.id)
        return fail(ErrorCode::AccountExists, {}, account.name);
    if (const Result<void> renamed = renameInCampaigns(account); !renamed)
        return renamed;
    const Result<Statement*> statement = m_connection.cached(
        "UPDATE account SET "
        "name=?,url=?,preset=?,auth=?,login=?,sender=?,recipients_per_document=?,in_flight=?,"
        "requests_per_second=?,allow_http=?,capabilities=?,clock_offset_minutes=?,zone_minutes=?,newline=?,"
        "price_per_part=?,currency=?,low_balance_at=?,health=? WHERE id=?");
    if (!statement)
        return forward(statement);
    (*statement)->bind(18, account.id);
    if (const Result<void> done = write(**statement, account); !done)
        return done;
    if (m_connection.changedRows() == 0)
        return fail(ErrorCode::NoSuchAccount, {}, account.name);
    return transaction->commit();
}

// Campaigns find their account by its name.
Result<void> AccountStore::renameInCampaigns(const Account& account)
{
    const Result<Statement*> statement = m_connection.cached(
        "UPDATE campaign SET account_name=?1 WHERE account_name=(SELECT name FROM account WHERE id=?2) "
        "COLLATE NOCASE AND account_name<>?1");
    if (!statement)
        return forward(statement);
    return (*statement)->bind(0, account.name).bind(1, account.id).run();
}

Result<QStringList> AccountStore::openCampaigns(const QString& name)
{
    Result<Statement> statement =
        m_connection.prepare("SELECT name FROM campaign WHERE account_name=? COLLATE NOCASE AND state IN "
                             "(1,2,3) ORDER BY id DESC");
    if (!statement)
        return forward(statement);
    statement->bind(0, name);
    QStringList names;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return forward(row);
        if (!*row)
            return names;
        names.append(statement->text(0));
    }
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
