// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/BookImport.h"

#include "core/addressbook/PhoneTable.h"
#include "core/addressbook/RecipientImporter.h"
#include "core/engine/ListPreview.h"
#include "core/engine/SpaceWatch.h"
#include "core/sending/WorkspaceLocks.h"
#include "core/spreadsheet/CellLetters.h"
#include "core/storage/StopListStore.h"
#include "core/storage/StoredPhones.h"

namespace heliograph {
namespace {

// The index of phones is written all over; the more rows share a commit, the less of it is written twice.
constexpr std::size_t kChunk = 5000;
constexpr qsizetype kLettersPerChunk = 16 * 1024 * 1024; // rows may be very long
// Up to so many rows each is looked up by itself; behind that the phones of the book are learned by heart.
constexpr int kLookUps = 1000;
// Another program's list may be long.
constexpr std::chrono::minutes kLockPatience{2};

// A contact's phone is no column of its book.
QStringList columnsBeside(const ListSource& source)
{
    QStringList headers = source.headers;
    headers.removeAt(source.columns.phone());
    return headers;
}

/// Who is in the book while rows are judged. An error is kept for who can return it; the answer is then yes,
/// so that nobody is taken.
class PeopleOfBook {
public:
    PeopleOfBook(Connection& connection, qint64 book) : m_connection(connection), m_book(book) {}

    bool has(const QString& phone)
    {
        if (m_asked < kLookUps) {
            ++m_asked;
            const Result<bool> found = AddressBookStore(m_connection).hasPhone(m_book, phone);
            if (!found)
                m_trouble = forward(found);
            return found.value_or(true);
        }
        if (!m_isLearned)
            learn();
        return !m_trouble || m_phones.contains(phone);
    }
    const Result<void>& trouble() const { return m_trouble; }

private:
    void learn()
    {
        Result<std::vector<quint64>> phones = bookPhones(m_connection, m_book);
        if (!phones)
            m_trouble = forward(phones);
        m_phones = PhoneTable(std::move(phones).value_or(std::vector<quint64>()));
        m_isLearned = true;
    }

    Connection& m_connection;
    qint64 m_book;
    int m_asked = 0;
    bool m_isLearned = false;
    PhoneTable m_phones;
    Result<void> m_trouble;
};

} // namespace

/// Brings the rows into the book, some thousands at a time.
class BookImport::Filling {
public:
    Filling(AddressBookStore& store, BookImport& import, const ListSource& list)
        : m_store(store),
          m_import(import),
          m_list(list),
          m_space(import.m_workspace),
          m_phoneColumn(list.headers.value(list.columns.phone()))
    {}

    Result<void> begin(qint64 book)
    {
        // Cells are kept in the order of the book's columns, which this import's are joined to.
        const Result<BookInfo> info = m_store.bookById(book);
        if (!info)
            return forward(info);
        m_book = book;
        for (const QString& header : info->headers)
            m_columns.push_back(m_list.headers.indexOf(header));
        return {};
    }

    Result<void> take(const ImportedRow& row)
    {
        std::vector<ImportLine> lines = linesOf(row, m_phoneColumn);
        if (row.accepted()) {
            m_chunk.contacts.push_back({0, row.row, row.phone, cellsOf(row)});
            m_space.add(row.cells);
        } else if (row.known && m_import.m_known == KnownPolicy::Update) {
            const Result<bool> updated = update(row);
            if (!updated)
                return forward(updated);
            if (*updated)
                lines.front().code = kUpdatedCode.toString();
        }
        for (ImportLine& line : lines) {
            m_space.add(line.cells);
            m_import.m_result.lines.add(line);
            m_chunk.lines.push_back(std::move(line));
        }
        m_letters += lettersOf(row.cells);
        return ++m_pending < kChunk && m_letters < kLettersPerChunk ? Result<void>() : flush();
    }

    Result<void> flush()
    {
        if (const Result<void> room = m_space.check(m_list.rows->position(), m_list.rows->size()); !room)
            return room;
        const Result<void> done = m_store.addChunk(m_import.m_result.import, m_chunk);
        m_chunk.contacts.clear();
        m_chunk.lines.clear();
        m_chunk.changes.clear();
        m_pending = 0;
        m_letters = 0;
        return done;
    }

private:
    QStringList cellsOf(const ImportedRow& row) const
    {
        QStringList cells;
        cells.reserve(qsizetype(m_columns.size()));
        for (const qsizetype column : m_columns)
            cells += row.cells.value(column);
        return cells;
    }

    /// False when there is nothing to change, or nobody any more.
    Result<bool> update(const ImportedRow& row)
    {
        const Result<std::optional<Contact>> contact = m_store.contactWithPhone(m_book, row.phone);
        if (!contact)
            return forward(contact);
        if (!*contact)
            return false;
        const QStringList now = cellsOf(row);
        ContactChange change{(*contact)->id, (*contact)->cells, (*contact)->cells};
        for (qsizetype column = 0; column < now.size(); ++column) {
            if (now.at(column).trimmed().isEmpty())
                continue;
            while (change.after.size() <= column)
                change.after += QString();
            change.after[column] = now.at(column);
        }
        if (change.after == change.before)
            return false;
        m_space.add(change.before);
        m_space.add(change.after);
        m_chunk.changes.push_back(std::move(change));
        ++m_import.m_result.updated;
        return true;
    }

    AddressBookStore& m_store;
    BookImport& m_import;
    const ListSource& m_list;
    SpaceWatch m_space;
    QString m_phoneColumn;
    qint64 m_book = 0;
    std::vector<qsizetype> m_columns; ///< of the list, by the book's columns; -1 = it has none such
    ImportChunk m_chunk;
    std::size_t m_pending = 0;
    qsizetype m_letters = 0; ///< of the pending rows
};

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
    const Result<BookInfo> before = store.book(book);
    if (!before && before.error().code != ErrorCode::NoSuchBook)
        return forward(before);
    m_result = {};
    m_result.isNewBook = !before;
    const Result<BookInfo> target = store.bookOrNew(book);
    if (!target)
        return forward(target);
    const Result<qint64> import =
        store.beginImport(target->id, source->name, columnsBeside(*source), m_clock.nowMs());
    if (!import)
        return forward(import);
    m_result.import = *import;
    Result<void> done = take(*source, list, target->id, progress);
    if (done)
        done = keepReading(list, source->shape, m_workspace.connection(), m_clock.nowMs());
    if (done)
        done = finish(*source);
    if (done)
        return std::move(m_result);
    const Result<void> undone = giveUp(book);
    return undone ? Result<BookImportResult>(forward(done)) : Result<BookImportResult>(forward(undone));
}

Result<void> BookImport::finish(const ListSource& list)
{
    const ImportCounts& counts = m_result.counts;
    ImportSummary summary{m_result.import,   counts.rows,  counts.imported,  counts.duplicates,
                          counts.stopListed, counts.known, m_result.updated, counts.furtherImported};
    summary.headers = list.headers;
    return AddressBookStore(m_workspace.connection()).finishImport(summary);
}

// A book that was made for this import goes with it.
Result<void> BookImport::giveUp(const QString& book)
{
    AddressBookStore store(m_workspace.connection());
    const Result<qint64> undone = store.undoImport(m_result.import);
    if (!undone)
        return forward(undone);
    return m_result.isNewBook ? store.removeBook(book) : Result<void>();
}

Result<void> BookImport::take(ListSource& list, const ListRequest& request, qint64 book,
                              const Progress& progress)
{
    AddressBookStore store(m_workspace.connection());
    Result<std::vector<quint64>> stopped = stopListPhones(m_workspace.connection());
    if (!stopped)
        return forward(stopped);
    const PhoneTable stopList(std::move(*stopped));
    ImportOptions options;
    options.phoneColumn = list.columns.phone();
    options.region = request.region;
    options.duplicates = request.duplicates;
    options.several = request.several;
    options.unfit = request.unfit;
    PeopleOfBook people(m_workspace.connection(), book);
    options.stopListed = [&stopList](const QString& phone) { return stopList.contains(phone); };
    // A new book has nobody to be looked for.
    if (!m_result.isNewBook)
        options.known = [&people](const QString& phone) { return people.has(phone); };
    Filling filling(store, *this, list);
    if (const Result<void> begun = filling.begin(book); !begun)
        return begun;
    RecipientImporter importer(*list.rows, std::move(options));
    const Result<void> taken = importer.takeAll(
        [&](const ImportedRow& row) { return people.trouble() ? filling.take(row) : people.trouble(); },
        importer.inRows(progress));
    if (!taken)
        return taken;
    m_result.counts = importer.counts();
    return filling.flush();
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
    // Nobody is to be written to by mistake: every number of a cell counts, of whatever kind.
    options.several = SeveralNumbers::All;
    options.unfit = UnfitNumbers::Take;
    const QString phoneColumn = source->headers.value(source->columns.phone());
    StopListImportResult result;
    result.source = source->name;
    result.startedAt = m_clock.nowMs();
    std::vector<StopListEntry> entries;
    RecipientImporter importer(*source->rows, std::move(options));
    const Result<void> taken = importer.takeAll(
        [&](const ImportedRow& row) -> Result<void> {
            if (row.reason != Reason::Duplicate) {
                for (const ImportLine& line : linesOf(row, phoneColumn))
                    result.lines.add(line);
            }
            if (row.accepted())
                entries.push_back({row.phone, {}, result.source, result.startedAt});
            return {};
        },
        importer.inRows(progress));
    if (!taken)
        return forward(taken);
    if (const Result<void> kept = keepReading(list, {}, m_workspace.connection(), m_clock.nowMs()); !kept)
        return forward(kept);
    const Result<qint64> added = StopListStore(m_workspace.connection()).add(entries);
    if (!added)
        return forward(added);
    result.added = *added;
    result.counts = importer.counts();
    return result;
}

} // namespace heliograph
