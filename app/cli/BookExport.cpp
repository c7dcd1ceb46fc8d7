// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BookExport.h"

#include "app/cli/CliText.h"
#include "core/addressbook/ColumnMapping.h"
#include "core/addressbook/VCardWriter.h"
#include "core/spreadsheet/TableWriter.h"

#include <QSaveFile>

namespace heliograph {
namespace {

// The phone as it is sent stands first, under a name that no column of the book has.
QString phoneHeader(const QStringList& taken)
{
    QString header = Cli::tr("Phone");
    while (taken.contains(header, Qt::CaseInsensitive))
        header += u'*';
    return header;
}

/// Takes one contact; its error ends the export.
using Sink = std::function<Result<void>(const Contact&)>;

Result<qint64> forEach(AddressBookStore& books, const BookInfo& book, const Sink& sink,
                       const Progress& progress)
{
    qint64 count = 0;
    Result<void> done;
    const Result<void> read = books.forEachContact(book.id, [&](const Contact& contact) {
        done = sink(contact);
        if (done && !progress(++count, book.contacts))
            done = fail(ErrorCode::Cancelled);
        return done.has_value();
    });
    if (!read)
        return forward(read);
    if (!done)
        return forward(done);
    return count;
}

Result<qint64> exportTable(AddressBookStore& books, const BookInfo& book, const QString& path,
                           const Progress& progress)
{
    const Result<std::unique_ptr<TableWriter>> table = createTable(path, {book.name, {}});
    if (!table)
        return forward(table);
    const QStringList header = QStringList(phoneHeader(book.headers)) + book.headers;
    if (const Result<void> written = (*table)->writeHeader(header); !written)
        return forward(written);
    const Sink sink = [&table](const Contact& contact) {
        return (*table)->writeRow(QStringList(contact.phone) + contact.cells);
    };
    const Result<qint64> count = forEach(books, book, sink, progress);
    if (!count)
        return count;
    if (const Result<void> closed = (*table)->close(); !closed)
        return forward(closed);
    return count;
}

Result<qint64> exportCards(AddressBookStore& books, const BookInfo& book, const QString& path,
                           const Progress& progress)
{
    const Result<ColumnMapping> columns = resolveColumns(book.headers, guessColumns(book.headers, {}));
    if (!columns)
        return forward(columns);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::UnwritableFile, path, file.errorString());
    const Sink sink = [&](const Contact& contact) -> Result<void> {
        const QByteArray card = vcardOf({contact.phone, book.headers, contact.cells}, *columns);
        if (file.write(card) != card.size())
            return fail(ErrorCode::UnwritableFile, path, file.errorString());
        return {};
    };
    const Result<qint64> count = forEach(books, book, sink, progress);
    if (!count)
        return count;
    if (!file.commit())
        return fail(ErrorCode::UnwritableFile, path, file.errorString());
    return count;
}

} // namespace

Result<qint64> exportBook(AddressBookStore& books, const BookInfo& book, const QString& path,
                          const Progress& progress)
{
    const bool cards = path.endsWith(QStringLiteral(".vcf"), Qt::CaseInsensitive);
    return cards ? exportCards(books, book, path, progress) : exportTable(books, book, path, progress);
}

} // namespace heliograph
