// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/engine/ImportLines.h"
#include "core/engine/ListSource.h"
#include "core/storage/Workspace.h"

#include <QHash>

namespace heliograph {

/// What becomes of rows whose number is in the book already.
enum class KnownPolicy : quint8 {
    Keep,   ///< the contact stays as it is
    Update, ///< the contact gets what the row says; empty cells change nothing
};

/// Imports a file into an address book as one action that can be undone. Counts add up:
/// rows = imported + duplicates + stopListed + rejected.
struct BookImportResult {
    qint64 import = 0;
    bool isNewBook = false; ///< the book was made for it
    ImportCounts counts;
    qint64 updated = 0; ///< contacts that got what their row says; of several numbers in a cell each counts
    ImportLines
        lines; ///< what was repaired and what was not taken; all of it is in AddressBookStore::lines()
};

/// What an import into the stop list did.
struct StopListImportResult {
    QString source;       ///< under which the numbers stand there
    qint64 startedAt = 0; ///< ms UTC; with `source` it tells StopListStore::phonesFrom() what is new
    qint64 added = 0;     ///< numbers that were not there before
    ImportCounts counts;
    ImportLines lines; ///< repairs and rejections
};

class BookImport {
public:
    BookImport(Workspace& workspace, Clock& clock) : m_workspace(workspace), m_clock(clock) {}

    /// Columns of the file that have another name in the book, by their names in the file.
    void setBookHeaders(const QHash<QString, QString>& headers) { m_bookHeaders = headers; }
    void setKnown(KnownPolicy policy) { m_known = policy; }

    /// With progress in rows. The errors of openList(), TooLittleSpace, StorageFailed,
    /// Cancelled; the book is then as before.
    Result<BookImportResult> run(const ListRequest& list, const QString& book, const Progress& progress = {});

    /// Numbers of a file onto the stop list, all or, when it is cancelled or fails, none.
    Result<StopListImportResult> intoStopList(const ListRequest& list, const Progress& progress = {});

private:
    class Filling;

    Result<void> take(ListSource& list, const ListRequest& request, qint64 book, const Progress& progress);
    Result<void> finish(const ListSource& list);
    Result<void> giveUp(const QString& book);

    Workspace& m_workspace;
    Clock& m_clock;
    BookImportResult m_result;
    QHash<QString, QString> m_bookHeaders;
    KnownPolicy m_known = KnownPolicy::Keep;
};

} // namespace heliograph
