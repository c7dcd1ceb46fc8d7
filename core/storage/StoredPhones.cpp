// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StoredPhones.h"

#include "core/storage/Connection.h"
#include "core/storage/EachRow.h"

namespace heliograph {
namespace {

Result<std::vector<quint64>> numbersOf(Statement& statement)
{
    std::vector<quint64> numbers;
    const Result<void> read = eachRow(statement, [&numbers](const Statement& row) {
        bool isNumber = false;
        const quint64 number = row.view(0).toULongLong(&isNumber);
        // Phones that were shortened are nobody's any more.
        if (isNumber)
            numbers.push_back(number);
    });
    if (!read)
        return forward(read);
    return numbers;
}

} // namespace

Result<std::vector<quint64>> stopListPhones(Connection& connection)
{
    const Result<Statement*> statement = connection.cached("SELECT phone FROM stop_list");
    if (!statement)
        return forward(statement);
    return numbersOf(**statement);
}

Result<std::vector<quint64>> bookPhones(Connection& connection, qint64 book)
{
    const Result<Statement*> statement =
        connection.cached("SELECT c.phone FROM contact c JOIN import i ON i.id=c.import AND i.complete=1"
                          " WHERE c.book=? AND c.removal IS NULL");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, book);
    return numbersOf(**statement);
}

} // namespace heliograph
