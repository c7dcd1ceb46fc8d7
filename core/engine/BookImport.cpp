// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/BookImport.h"

#include "core/addressbook/RecipientImporter.h"
#include "core/engine/SpaceWatch.h"
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

bool isOfCell(PhoneRepair repair, const ImportedRow& row)
{
    // What was repaired in the cell is told once; that there are several numbers, with each of them.
    return row.nth == 0 || repair == PhoneRepair::SeveralNumbers;
}

/// What the report says about a row: nothing where it was taken as it is.
void addLines(const ImportedRow& row, const QString& column, std::vector<ImportLine>& lines)
{
    ImportLine line{row.row, false, column, row.phoneCell, row.phone, {}, false, 0, row.cells};
    if (row.accepted()) {
        for (const PhoneRepair repair : row.repairs) {
            if (!isOfCell(repair, row))
                continue;
            line.code = repairCode(repair);
            lines.push_back(line);
        }
        return;
    }
    line.passedOver = row.reason == Reason::Duplicate || row.reason == Reason::StopListed;
    line.rejected = !line.passedOver;
    line.repeats = row.repeats;
    line.code = row.known ? kKnownCode.toString() : reasonCode(row.reason);
    if (line.rejected)
        line.after.clear();
    lines.push_back(line);
}

} // namespace

/// Brings the rows into the book, a thousand at a time.
class BookImport::Filling {
public:
    Filling(AddressBookStore& store, BookImport& import, const ListSource& list)
        : m_store(store),
          m_import(import),
          m_list(list),
          m_space(import.m_workspace, *list.rows),
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
        const std::size_t before = m_lines.size();
        addLines(row, m_phoneColumn, m_lines);
        if (row.accepted()) {
            m_contacts.push_back({0, row.row, row.phone, cellsOf(row)});
        } else if (row.known && m_import.m_known == KnownPolicy::Update) {
            if (const Result<void> updated = update(row); !updated)
                return updated;
            m_lines[before].code = kUpdatedCode.toString();
        }
        m_space.add(row.cells);
        return ++m_pending < kChunk ? Result<void>() : flush();
    }

    Result<void> flush()
    {
        if (const Result<void> room = m_space.check(); !room)
            return room;
        const qint64 import = m_import.m_result.import;
        std::vector<ImportLine>& shown = m_import.m_result.lines;
        const std::size_t room = std::min(kLinesAtHand - shown.size(), m_lines.size());
        shown.insert(shown.end(), m_lines.begin(), m_lines.begin() + std::ptrdiff_t(room));
        Result<void> done = m_store.addContacts(import, m_contacts);
        if (done)
            done = m_store.addLines(import, m_lines);
        if (done)
            done = m_store.addChanges(import, m_changes);
        m_contacts.clear();
        m_lines.clear();
        m_changes.clear();
        m_pending = 0;
        return done;
    }

private:
    QStringList cellsOf(const ImportedRow& row) const
    {
        QStringList cells;
        for (const qsizetype column : m_columns)
            cells += row.cells.value(column);
        return cells;
    }

    Result<void> update(const ImportedRow& row)
    {
        const Result<std::optional<Contact>> contact = m_store.contactWithPhone(m_book, row.phone);
        if (!contact)
            return forward(contact);
        if (!*contact)
            return {};
        ++m_import.m_result.updated;
        const QStringList now = cellsOf(row);
        ContactChange change{(*contact)->id, (*contact)->cells, (*contact)->cells};
        for (qsizetype column = 0; column < now.size(); ++column) {
            if (now.at(column).trimmed().isEmpty())
                continue;
            while (change.after.size() <= column)
                change.after += QString();
            change.after[column] = now.at(column);
        }
        if (change.after != change.before)
            m_changes.push_back(std::move(change));
        return {};
    }

    AddressBookStore& m_store;
    BookImport& m_import;
    const ListSource& m_list;
    SpaceWatch m_space;
    QString m_phoneColumn;
    qint64 m_book = 0;
    std::vector<qsizetype> m_columns; ///< of the list, by the book's columns; -1 = it has none such
    std::vector<Contact> m_contacts;
    std::vector<ImportLine> m_lines;
    std::vector<ContactChange> m_changes;
    std::size_t m_pending = 0;
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
    m_result = {};
    m_result.isNewBook = !store.book(book);
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
    StopListStore stopList(m_workspace.connection());
    ImportOptions options;
    options.phoneColumn = list.columns.phone();
    options.region = request.region;
    options.duplicates = request.duplicates;
    options.several = request.several;
    options.unfit = request.unfit;
    options.stopListed = [&stopList](const QString& phone) {
        return stopList.contains(phone).value_or(false);
    };
    // A new book has nobody to be looked for.
    if (!m_result.isNewBook)
        options.known = [&store, book](const QString& phone) {
            return store.hasPhone(book, phone).value_or(false);
        };
    Filling filling(store, *this, list);
    if (const Result<void> begun = filling.begin(book); !begun)
        return begun;
    RecipientImporter importer(*list.rows, std::move(options));
    const Result<void> taken = importer.takeAll(
        [&filling](const ImportedRow& row) { return filling.take(row); }, importer.inRows(progress));
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
            if (row.accepted() || row.reason != Reason::Duplicate)
                addLines(row, phoneColumn, result.lines);
            if (row.accepted())
                entries.push_back({row.phone, {}, result.source, result.startedAt});
            return {};
        },
        importer.inRows(progress));
    if (!taken)
        return forward(taken);
    const Result<qint64> added = StopListStore(m_workspace.connection()).add(entries);
    if (!added)
        return forward(added);
    result.added = *added;
    result.counts = importer.counts();
    return result;
}

} // namespace heliograph
