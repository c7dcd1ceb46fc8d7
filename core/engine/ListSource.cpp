// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ListSource.h"

#include "core/addressbook/ColumnGuesser.h"
#include "core/addressbook/HeadedRows.h"
#include "core/engine/DraftOrigin.h"
#include "core/engine/PastedRows.h"
#include "core/engine/RowsAhead.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace heliograph {
namespace {

/// Rows without the columns that nobody wants.
class PickedRows final : public RowSource {
public:
    PickedRows(std::unique_ptr<RowSource> rows, std::vector<int> kept)
        : m_rows(std::move(rows)), m_kept(std::move(kept))
    {}

    Result<std::optional<SheetRow>> next() override
    {
        Result<std::optional<SheetRow>> row = m_rows->next();
        if (!row || !row->has_value())
            return row;
        QStringList cells;
        for (const int column : m_kept)
            cells += (*row)->cells.value(column);
        (*row)->cells = std::move(cells);
        return row;
    }
    qint64 position() const override { return m_rows->position(); }
    qint64 size() const override { return m_rows->size(); }

private:
    std::unique_ptr<RowSource> m_rows;
    std::vector<int> m_kept;
};

Result<OpenedList> takeHeaded(const ListRequest& request, std::unique_ptr<RowSource> rows)
{
    Result<std::unique_ptr<HeadedRows>> headed = HeadedRows::open(std::move(rows), request.headerRow);
    if (!headed)
        return forward(headed);
    OpenedList list;
    list.headers = (*headed)->headers();
    list.headerRow = (*headed)->headerRow();
    list.firstRows = (*headed)->firstRows();
    list.guesses = guessColumns(list.headers, list.firstRows, request.region);
    list.rows = std::move(*headed);
    if (request.rows.isAll())
        return list;
    Result<std::unique_ptr<RangedRows>> ranged =
        RangedRows::open(std::move(list.rows), request.rows, std::size_t(kGuessRows));
    if (!ranged)
        return forward(ranged);
    list.firstRows = (*ranged)->firstRows();
    list.rows = std::move(*ranged);
    return list;
}

Result<OpenedList> openFile(const ListRequest& request)
{
    Result<std::unique_ptr<RowSource>> rows = openRows(request.file, request.read);
    if (!rows)
        return forward(rows);
    Result<OpenedList> list = takeHeaded(request, std::move(*rows));
    if (list)
        list->name = QFileInfo(request.file).fileName();
    return list;
}

Result<OpenedList> openPasted(const ListRequest& request)
{
    const QChar delimiter = pastedDelimiter(request.pasted, request.read.delimiter, request.region);
    Result<OpenedList> list = takeHeaded(
        request, std::make_unique<MemoryRows>(pastedRows(request.pasted, delimiter, request.region)));
    if (list)
        list->name = QCoreApplication::translate("ListSource", "Pasted rows");
    return list;
}

// The phone of a contact is no column of its book, so it becomes one, under a name the book doesn't use.
QString phoneHeader(const QStringList& taken)
{
    QString header = QCoreApplication::translate("ListSource", "Phone");
    while (taken.contains(header, Qt::CaseInsensitive))
        header += u'*';
    return header;
}

// The first column is the phone, and no other can be.
OpenedList takePhonesFirst(const QStringList& headers, std::vector<SheetRow> rows, Region region)
{
    OpenedList list;
    list.headers = headers;
    const std::size_t looked = std::min(rows.size(), std::size_t(kGuessRows));
    list.firstRows.assign(rows.begin(), rows.begin() + std::ptrdiff_t(looked));
    list.guesses = guessColumns(headers, list.firstRows, region);
    for (ColumnGuess& guess : list.guesses) {
        if (guess.guess == Field::Phone)
            guess.guess.reset();
    }
    if (list.guesses.empty())
        list.guesses.push_back({0, headers.value(0), Field::Phone, {}});
    list.guesses.front().guess = Field::Phone;
    list.rows = std::make_unique<MemoryRows>(std::move(rows));
    return list;
}

Result<OpenedList> openBook(const ListRequest& request, AddressBookStore& books)
{
    const Result<BookInfo> book = books.book(request.book);
    if (!book)
        return forward(book);
    std::vector<SheetRow> rows;
    // Counted in the book: the rows of its files would clash, and what was typed has none.
    const auto take = [&rows](const Contact& contact) {
        rows.push_back(
            {static_cast<qint64>(rows.size()) + 1, QStringList(contact.phone) + contact.cells, false});
        return true;
    };
    if (request.contacts.empty()) {
        if (const Result<void> read = books.forEachContact(book->id, take); !read)
            return forward(read);
    } else {
        const Result<std::vector<Contact>> chosen = books.contacts(request.contacts);
        if (!chosen)
            return forward(chosen);
        std::for_each(chosen->begin(), chosen->end(), take);
    }
    OpenedList list = takePhonesFirst(QStringList(phoneHeader(book->headers)) + book->headers,
                                      std::move(rows), request.region);
    list.name = book->name;
    return list;
}

OpenedList openPhones(const ListRequest& request)
{
    std::vector<SheetRow> rows;
    for (const QString& phone : request.phones)
        rows.push_back({static_cast<qint64>(rows.size()) + 1, {phone}, false});
    return takePhonesFirst({phoneHeader({})}, std::move(rows), request.region);
}

// By place, so that two columns of one name are no riddle.
void apply(const std::vector<ColumnChoice>& choices, ColumnMapping& mapping)
{
    for (const ColumnChoice& choice : choices) {
        for (int field = 0; field < kFieldCount; ++field) {
            if (mapping.column(static_cast<Field>(field)) == choice.column)
                mapping.assign(static_cast<Field>(field), -1);
        }
    }
    for (const ColumnChoice& choice : choices) {
        if (choice.used && choice.field)
            mapping.assign(*choice.field, choice.column);
    }
}

ColumnMapping moved(const ColumnMapping& mapping, const std::vector<int>& kept)
{
    ColumnMapping result;
    for (int field = 0; field < kFieldCount; ++field) {
        const auto at = std::find(kept.begin(), kept.end(), mapping.column(static_cast<Field>(field)));
        if (at != kept.end())
            result.assign(static_cast<Field>(field), int(at - kept.begin()));
    }
    return result;
}

void leaveOutUnused(const std::vector<ColumnChoice>& choices, ListSource& source)
{
    std::vector<int> kept;
    QStringList headers;
    for (int column = 0; column < source.headers.size(); ++column) {
        const bool unused = std::any_of(choices.begin(), choices.end(), [column](const ColumnChoice& choice) {
            return choice.column == column && !choice.used;
        });
        if (unused)
            continue;
        kept.push_back(column);
        headers += source.headers.at(column);
    }
    if (headers.size() == source.headers.size())
        return;
    source.columns = moved(source.columns, kept);
    source.headers = headers;
    source.rows = std::make_unique<PickedRows>(std::move(source.rows), std::move(kept));
}

} // namespace

bool SeenFile::isOf(const QString& file) const
{
    const QFileInfo now(file);
    return file == path && now.size() == size && now.lastModified() == changedAt;
}

Result<OpenedList> openColumns(const ListRequest& request, AddressBookStore& books)
{
    if (!request.file.isEmpty())
        return openFile(request);
    if (!request.book.isEmpty())
        return openBook(request, books);
    if (!request.pasted.isEmpty())
        return openPasted(request);
    return openPhones(request);
}

Result<ColumnMapping> mapColumns(const ListRequest& request, const OpenedList& list)
{
    Result<ColumnMapping> mapping = resolveColumns(list.headers, list.guesses, request.overrides);
    if (mapping)
        apply(request.choices, *mapping);
    return mapping;
}

Result<ListSource> openList(const ListRequest& request, AddressBookStore& books)
{
    Result<OpenedList> list = openColumns(request, books);
    if (!list)
        return forward(list);
    Result<ColumnMapping> columns = mapColumns(request, *list);
    if (columns && request.choices.empty() && !request.file.isEmpty())
        columns = resolveColumnsWithPhone(request.file, list->headers, list->guesses, request.overrides);
    if (!columns)
        return forward(columns);
    if (columns->phone() < 0)
        return fail(ErrorCode::NoPhoneColumn, request.file.isEmpty() ? list->name : request.file);
    ListSource source;
    source.shape = shapeOf(*list);
    source.headers = std::move(list->headers);
    // A header row may be shorter than its rows.
    while (source.headers.size() <= columns->phone())
        source.headers += QString();
    source.columns = *columns;
    source.name = std::move(list->name);
    source.rows = std::move(list->rows);
    if (request.untilDamage) {
        const auto place = std::make_shared<DamagePlace>();
        source.rows = std::make_unique<RowsUntilDamage>(std::move(source.rows), place);
        source.damage = place;
    }
    leaveOutUnused(request.choices, source);
    if (!request.file.isEmpty())
        source.rows = std::make_unique<RowsAhead>(std::move(source.rows));
    return source;
}

} // namespace heliograph
