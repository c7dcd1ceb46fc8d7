// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addressbook/CellPhones.h"
#include "core/addressbook/PhoneSet.h"
#include "core/base/Reason.h"
#include "core/base/Result.h"
#include "core/message/NumberPlan.h"
#include "core/message/PhoneRepairs.h"
#include "core/spreadsheet/RowSource.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <span>
#include <vector>

namespace heliograph {

/// What becomes of a row whose phone stood in an earlier one.
enum class DuplicatePolicy : quint8 { KeepFirst, KeepAll };

/// How rows become recipients.
struct ImportOptions {
    int phoneColumn = 0;
    Region region;
    DuplicatePolicy duplicates = DuplicatePolicy::KeepFirst;
    SeveralNumbers several = SeveralNumbers::First;
    UnfitNumbers unfit = UnfitNumbers::LeaveOut;
    /// Whether these digits are on the stop list; empty = nobody is.
    std::function<bool(const QString& phone)> stopListed;
    /// Whether these digits are where the list goes already; empty = nobody is. Such rows are duplicates.
    std::function<bool(const QString& phone)> known;
    /// What a row would say (its rendered text, or the cells that matter), to tell whether a duplicate had
    /// another text; empty = all of its cells but the phone.
    std::function<QString(const QStringList& cells)> contentOf;
};

/// A row after import, or one number of a row with several: a recipient when `reason` is None, else why it is
/// none.
struct ImportedRow {
    qint64 row = 0;    ///< the operator's own row number
    QStringList cells; ///< as they are in the file
    QString phone;     ///< digits; empty when the cell holds no phone
    QString phoneCell; ///< the cell before repair
    std::vector<PhoneRepair> repairs;
    QStringList more;             ///< the other numbers of the same cell
    int nth = 0;                  ///< which of the cell's numbers this is, from 0
    Reason reason = Reason::None; ///< EmptyPhone, BadPhone, PhoneTooShort, ..., StopListed, Duplicate
    bool otherContent = false;    ///< a duplicate that says something else than the first row of its phone
    bool known = false;           ///< a duplicate of somebody who is there already
    qint64 repeats = 0;           ///< of a duplicate: the row where the phone stood first; 0 = in none
    bool rejectsRow = false;      ///< the first number of a row that counts as rejected

    bool accepted() const { return reason == Reason::None; }
};

/// How many rows of each kind; rows = imported + duplicates + stopListed + rejected. A row with several
/// numbers counts once, by the best that became of them in that order.
struct ImportCounts {
    qint64 rows = 0;
    qint64 imported = 0;
    qint64 duplicates = 0;
    qint64 stopListed = 0;
    qint64 rejected = 0;
    qint64 repaired = 0;               ///< of all rows, those whose phone was repaired
    qint64 duplicatesOtherContent = 0; ///< of the duplicates, those that say something else
    qint64 known = 0;                  ///< of the duplicates, those of somebody who is there already
    qint64 further = 0;                ///< numbers beyond the first of their row
    qint64 furtherImported = 0;        ///< people beyond the first of their row

    bool operator==(const ImportCounts&) const = default;
};

/// Judges the rows of one list in order: reads the phone, asks the stop list, remembers the phones seen.
class RecipientJudge {
public:
    explicit RecipientJudge(ImportOptions options) : m_options(std::move(options)) {}

    /// Takes one row, or one number of a row with several; its error is passed on.
    using Sink = std::function<Result<void>(ImportedRow row)>;

    Result<void> judge(SheetRow row, const Sink& sink);

    const ImportCounts& counts() const { return m_counts; }

private:
    ImportedRow read(SheetRow row, PhoneReading& reading) const;
    void judgePhone(ImportedRow& row, PhoneNumber phone);
    Reason reasonFor(ImportedRow& row, PhoneNumber phone);
    quint32 contentOf(const ImportedRow& row) const;
    void count(std::span<ImportedRow> numbers);

    ImportOptions m_options;
    PhoneSet m_seen;
    ImportCounts m_counts;
};

} // namespace heliograph
