// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/BookImport.h"

#include "core/addressbook/RecipientImporter.h"
#include "core/sending/WorkspaceLocks.h"
#include "core/storage/StopListStore.h"

namespace heliograph {
namespace {

constexpr std::size_t kChunk = 1000;
// Another program's list may be long.
constexpr std::chrono::minutes kLockPatience{2};

// A contact's phone is no column of its book.
QStringList columnsBeside(const ListSource& source)
{
    QStringList headers = source.headers;
    headers.removeAt(source.columns.phone());
    return headers;
}

} // namespace

Result<BookImportResult> BookImport::run(const ListRequest& list, const QString& book,
                                         const Progress& progress)
{
    const Result<WorkspaceLock> lock = WorkspaceLock::imports(m_workspace.lockFolder(), kLockPatience);
    if (!lock)
        return forward(lock);
    AddressBookStore store(m_workspace.connection());
    Result<ListSource> source = openList(list, store);
    if (!source)
        return forward(source);
    for (QString& header : source->headers)
        header = m_bookHeaders.value(header, header);
    const bool isNew = !store.book(book);
    const Result<BookInfo> target = store.bookOrNew(book);
    if (!target)
        return forward(target);
    const Result<qint64> import =
        store.beginImport(target->id, source->name, columnsBeside(*source), m_clock.nowMs());
    if (!import)
        return forward(import);
    m_result = {};
    m_result.import = *import;
    m_result.isNewBook = isNew;
    Result<void> done = take(*source, list, target->id, progress);
    if (done)
        done = store.addLines(*import, m_result.lines);
    if (done)
        done = store.finishImport({*import, m_result.counts.rows, m_result.counts.imported,
                                   m_result.counts.duplicates, m_result.counts.stopListed});
    if (!done) {
        const Result<qint64> undone = store.undoImport(*import);
        // A book that was made for this import goes with it.
        if (undone && isNew) {
            if (const Result<void> removed = store.removeBook(book); !removed)
                return forward(removed);
        }
        return undone ? Result<BookImportResult>(forward(done)) : Result<BookImportResult>(forward(undone));
    }
    return std::move(m_result);
}

Result<void> BookImport::take(ListSource& list, const ListRequest& request, qint64 book,
                              const Progress& progress)
{
    AddressBookStore store(m_workspace.connection());
    StopListStore stopList(m_workspace.connection());
    ImportOptions options;
    options.phoneColumn = list.columns.phone();
    options.region = request.region;
    options.duplicates = request.duplicates;
    options.stopListed = [&stopList](const QString& phone) {
        return stopList.contains(phone).value_or(false);
    };
    // Cells are kept in the order of the book's columns, which this import's are joined to.
    const Result<BookInfo> info = store.bookById(book);
    if (!info)
        return forward(info);
    const QStringList& bookHeaders = info->headers;
    const QString phoneColumn = list.headers.value(list.columns.phone());
    std::vector<Contact> pending;
    RecipientImporter importer(*list.rows, std::move(options));
    qint64 inBook = 0;
    const auto flush = [&]() -> Result<void> {
        const Result<void> added = store.addContacts(m_result.import, pending);
        pending.clear();
        return added;
    };
    const Result<void> taken = importer.takeAll(
        [&](const ImportedRow& row) -> Result<void> {
            if (!row.accepted()) {
                note(row, phoneColumn);
                return {};
            }
            if (request.duplicates == DuplicatePolicy::KeepFirst) {
                const Result<bool> known = store.hasPhone(book, row.phone);
                if (!known)
                    return forward(known);
                if (*known) {
                    ++inBook;
                    return {};
                }
            }
            note(row, phoneColumn);
            Contact contact{0, row.row, row.phone, {}};
            for (const QString& header : bookHeaders)
                contact.cells += row.cells.value(list.headers.indexOf(header));
            pending.push_back(std::move(contact));
            return pending.size() < kChunk ? Result<void>() : flush();
        },
        progress);
    if (!taken)
        return taken;
    m_result.counts = importer.counts();
    m_result.counts.imported -= inBook;
    m_result.counts.duplicates += inBook;
    return flush();
}

void BookImport::note(const ImportedRow& row, const QString& column)
{
    if (!row.accepted()) {
        if (row.reason != Reason::Duplicate && row.reason != Reason::StopListed)
            m_result.lines.push_back({row.row, true, column, row.phoneCell, {}, reasonCode(row.reason)});
        return;
    }
    for (const PhoneRepair repair : row.repairs)
        m_result.lines.push_back({row.row, false, column, row.phoneCell, row.phone, repairCode(repair)});
}

Result<StopListImportResult> BookImport::intoStopList(const ListRequest& list, const Progress& progress)
{
    AddressBookStore books(m_workspace.connection());
    Result<ListSource> source = openList(list, books);
    if (!source)
        return forward(source);
    ImportOptions options;
    options.phoneColumn = source->columns.phone();
    options.region = list.region;
    const QString phoneColumn = source->headers.value(source->columns.phone());
    m_result = {};
    StopListImportResult result;
    result.source = source->name;
    result.startedAt = m_clock.nowMs();
    std::vector<StopListEntry> entries;
    RecipientImporter importer(*source->rows, std::move(options));
    const Result<void> taken = importer.takeAll(
        [&](const ImportedRow& row) -> Result<void> {
            note(row, phoneColumn);
            if (row.accepted())
                entries.push_back({row.phone, {}, result.source, result.startedAt});
            return {};
        },
        progress);
    if (!taken)
        return forward(taken);
    const Result<qint64> added = StopListStore(m_workspace.connection()).add(entries);
    if (!added)
        return forward(added);
    result.added = *added;
    result.counts = importer.counts();
    result.lines = std::move(m_result.lines);
    return result;
}

} // namespace heliograph
