// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/PeopleExport.h"

#include "core/addressbook/ColumnMapping.h"
#include "core/addressbook/VCardWriter.h"
#include "core/spreadsheet/TableWriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSaveFile>

#include <algorithm>
#include <functional>

namespace heliograph {
namespace {

constexpr std::size_t kPage = 1000;

QString words(const char* text)
{
    return QCoreApplication::translate("PeopleExport", text);
}

// The phone as it is sent stands first, under a name that no column of the book has.
QString phoneHeader(const QStringList& taken)
{
    QString header = words(QT_TRANSLATE_NOOP("PeopleExport", "Phone"));
    while (taken.contains(header, Qt::CaseInsensitive))
        header += u'*';
    return header;
}

/// Takes one contact; its error ends the export.
using Sink = std::function<Result<void>(const Contact&)>;

/// What is to be written.
struct Source {
    AddressBookStore& books;
    const BookInfo& book;
    const std::vector<qint64>& chosen;
    const Progress& progress;
};

Result<void> visitChosen(const Source& source, const std::function<bool(const Contact&)>& visit)
{
    for (std::size_t begin = 0; begin < source.chosen.size(); begin += kPage) {
        const std::size_t end = std::min(source.chosen.size(), begin + kPage);
        const Result<std::vector<Contact>> page = source.books.contacts(
            {source.chosen.begin() + std::ptrdiff_t(begin), source.chosen.begin() + std::ptrdiff_t(end)});
        if (!page)
            return forward(page);
        if (!std::all_of(page->begin(), page->end(), visit))
            return {};
    }
    return {};
}

Result<qint64> forEach(const Source& source, const Sink& sink)
{
    const qint64 total = source.chosen.empty() ? source.book.contacts : qint64(source.chosen.size());
    qint64 count = 0;
    Result<void> done;
    const auto visit = [&](const Contact& contact) {
        done = sink(contact);
        ++count;
        if (done && source.progress && !source.progress(count, total))
            done = fail(ErrorCode::Cancelled);
        return done.has_value();
    };
    const Result<void> read = source.chosen.empty() ? source.books.forEachContact(source.book.id, visit)
                                                    : visitChosen(source, visit);
    if (!read)
        return forward(read);
    if (!done)
        return forward(done);
    return count;
}

Result<qint64> exportTable(const Source& source, const QString& path)
{
    const BookInfo& book = source.book;
    const Result<std::unique_ptr<TableWriter>> table = createTable(path, {book.name, {}});
    if (!table)
        return forward(table);
    const QStringList header = QStringList(phoneHeader(book.headers)) + book.headers;
    if (const Result<void> written = (*table)->writeHeader(header); !written)
        return forward(written);
    const Sink sink = [&table](const Contact& contact) {
        return (*table)->writeRow(QStringList(contact.phone) + contact.cells);
    };
    const Result<qint64> count = forEach(source, sink);
    if (!count)
        return count;
    if (const Result<void> closed = (*table)->close(); !closed)
        return forward(closed);
    return count;
}

Result<qint64> exportCards(const Source& source, const QString& path)
{
    const BookInfo& book = source.book;
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
    const Result<qint64> count = forEach(source, sink);
    if (!count)
        return count;
    if (!file.commit())
        return fail(ErrorCode::UnwritableFile, path, file.errorString());
    return count;
}

} // namespace

Result<qint64> exportBook(AddressBookStore& books, const BookInfo& book, const QString& path,
                          const Progress& progress, const std::vector<qint64>& chosen)
{
    const Source source{books, book, chosen, progress};
    const bool cards = path.endsWith(QStringLiteral(".vcf"), Qt::CaseInsensitive);
    return cards ? exportCards(source, path) : exportTable(source, path);
}

Result<qint64> exportStopList(StopListStore& stopList, const QString& path, const Progress& progress)
{
    const Result<std::vector<StopListEntry>> entries = stopList.entries();
    if (!entries)
        return forward(entries);
    const Result<std::unique_ptr<TableWriter>> table =
        createTable(path, {words(QT_TRANSLATE_NOOP("PeopleExport", "Stop list")), {}});
    if (!table)
        return forward(table);
    Result<void> done = (*table)->writeHeader({words(QT_TRANSLATE_NOOP("PeopleExport", "Phone")),
                                               words(QT_TRANSLATE_NOOP("PeopleExport", "Reason")),
                                               words(QT_TRANSLATE_NOOP("PeopleExport", "Source")),
                                               words(QT_TRANSLATE_NOOP("PeopleExport", "Since"))});
    qint64 count = 0;
    for (const StopListEntry& entry : *entries) {
        if (!done)
            return forward(done);
        const QDateTime since = QDateTime::fromMSecsSinceEpoch(entry.addedAt);
        done = (*table)->writeRow(
            {entry.phone, entry.reason, entry.source, since.toString(QStringLiteral("yyyy-MM-dd HH:mm"))});
        if (done && progress && !progress(++count, qint64(entries->size())))
            done = fail(ErrorCode::Cancelled);
    }
    if (done)
        done = (*table)->close();
    if (!done)
        return forward(done);
    return qint64(entries->size());
}

} // namespace heliograph
