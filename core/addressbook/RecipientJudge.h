// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addressbook/PhoneSet.h"
#include "core/base/Reason.h"
#include "core/message/NumberPlan.h"
#include "core/message/PhoneRepairs.h"
#include "core/spreadsheet/RowSource.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace heliograph {

/// What becomes of a row whose phone stood in an earlier one.
enum class DuplicatePolicy : quint8 { KeepFirst, KeepAll };

/// How rows become recipients.
struct ImportOptions {
    int phoneColumn = 0;
    Region region;
    DuplicatePolicy duplicates = DuplicatePolicy::KeepFirst;
    /// Whether these digits are on the stop list; empty = nobody is.
    std::function<bool(const QString& phone)> stopListed;
    /// What a row would say (its rendered text, or the cells that matter), to tell whether a duplicate had
    /// another text; empty = all of its cells but the phone.
    std::function<QString(const QStringList& cells)> contentOf;
};

/// A row after import: a recipient when `reason` is None, else why it is none.
struct ImportedRow {
    qint64 row = 0;    ///< the operator's own row number
    QStringList cells; ///< as they are in the file
    QString phone;     ///< digits; empty when the cell holds no phone
    QString phoneCell; ///< the cell before repair
    std::vector<PhoneRepair> repairs;
    QStringList more;             ///< further numbers of the same cell, which are not taken
    Reason reason = Reason::None; ///< EmptyPhone, BadPhone, PhoneTooShort, ..., StopListed, Duplicate
    bool otherContent = false;    ///< a duplicate that says something else than the first row of its phone

    bool accepted() const { return reason == Reason::None; }
};

/// How many rows of each kind; rows = imported + duplicates + stopListed + rejected.
struct ImportCounts {
    qint64 rows = 0;
    qint64 imported = 0;
    qint64 duplicates = 0;
    qint64 stopListed = 0;
    qint64 rejected = 0;
    qint64 repaired = 0;               ///< of all rows, those whose phone was repaired
    qint64 duplicatesOtherContent = 0; ///< of the duplicates, those that say something else

    bool operator==(const ImportCounts&) const = default;
};

/// Judges the rows of one list in order: reads the phone, asks the stop list, remembers the phones seen.
class RecipientJudge {
public:
    explicit RecipientJudge(ImportOptions options) : m_options(std::move(options)) {}

    ImportedRow judge(SheetRow row);

    const ImportCounts& counts() const { return m_counts; }

private:
    Reason reasonFor(ImportedRow& row, PhoneNumber phone);
    quint32 contentOf(const ImportedRow& row) const;
    void count(const ImportedRow& row);

    ImportOptions m_options;
    PhoneSet m_seen;
    ImportCounts m_counts;
};

} // namespace heliograph
