// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ListSource.h"

#include "core/addressbook/ColumnGuesser.h"
#include "core/addressbook/HeadedRows.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace heliograph {
namespace {

/// Rows that are in memory already.
class MemoryRows final : public RowSource {
public:
    explicit MemoryRows(std::vector<SheetRow> rows) : m_rows(std::move(rows)) {}

    Result<std::optional<SheetRow>> next() override
    {
        if (m_next == m_rows.size())
            return std::optional<SheetRow>();
        return std::optional(std::move(m_rows[m_next++]));
    }
    qint64 position() const override { return static_cast<qint64>(m_next); }
    qint64 size() const override { return static_cast<qint64>(m_rows.size()); }

private:
    std::vector<SheetRow> m_rows;
    std::size_t m_next = 0;
};

Result<ListSource> openFile(const ListRequest& request)
{
    Result<std::unique_ptr<RowSource>> rows = openRows(request.file, request.read);
    if (!rows)
        return forward(rows);
    Result<std::unique_ptr<HeadedRows>> headed = HeadedRows::open(std::move(*rows));
    if (!headed)
        return forward(headed);
    const std::vector<ColumnGuess> guesses =
        guessColumns((*headed)->headers(), (*headed)->firstRows(), request.region);
    const Result<ColumnMapping> columns =
        resolveColumnsWithPhone(request.file, (*headed)->headers(), guesses, request.overrides);
    if (!columns)
        return forward(columns);
    ListSource source;
    source.headers = (*headed)->headers();
    source.columns = *columns;
    source.name = QFileInfo(request.file).fileName();
    source.rows = std::move(*headed);
    return source;
}

// The phone of a contact is no column of its book, so it becomes one, under a name the book doesn't use.
QString phoneHeader(const QStringList& taken)
{
    QString header = QCoreApplication::translate("ListSource", "Phone");
    while (taken.contains(header, Qt::CaseInsensitive))
        header += u'*';
    return header;
}

Result<ListSource> openBook(const ListRequest& request, AddressBookStore& books)
{
    const Result<BookInfo> book = books.book(request.book);
    if (!book)
        return forward(book);
    std::vector<SheetRow> rows;
    const Result<void> read = books.forEachContact(book->id, [&rows](const Contact& contact) {
        rows.push_back({contact.row, QStringList(contact.phone) + contact.cells, false});
        return true;
    });
    if (!read)
        return forward(read);
    ListSource source;
    source.headers = QStringList(phoneHeader(book->headers)) + book->headers;
    source.columns.assign(Field::Phone, 0);
    source.name = book->name;
    source.rows = std::make_unique<MemoryRows>(std::move(rows));
    return source;
}

ListSource openPhones(const ListRequest& request)
{
    std::vector<SheetRow> rows;
    for (const QString& phone : request.phones)
        rows.push_back({static_cast<qint64>(rows.size()) + 1, {phone}, false});
    ListSource source;
    source.headers = {phoneHeader({})};
    source.columns.assign(Field::Phone, 0);
    source.rows = std::make_unique<MemoryRows>(std::move(rows));
    return source;
}

} // namespace

Result<ListSource> openList(const ListRequest& request, AddressBookStore& books)
{
    if (!request.file.isEmpty())
        return openFile(request);
    if (!request.book.isEmpty())
        return openBook(request, books);
    return openPhones(request);
}

} // namespace heliograph
