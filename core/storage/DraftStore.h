// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Reason.h"
#include "core/base/Result.h"
#include "core/campaign/RecipientState.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace heliograph {

class Connection;
class Statement;

/// A recipient of a draft with what stood between the file and its phone.
struct DraftRow {
    qint64 key = 0; ///< RowCodec.h
    qint64 row = 0; ///< the operator's own row number
    QString phone;  ///< digits; as typed where it is no phone
    QStringList cells;
    std::optional<qint64> sendAt;
    RecipientState state = RecipientState::Ready; ///< Ready, Invalid or Skipped
    Reason reason = Reason::None;
    QStringList repairs;           ///< words of the repairs, the weightiest first
    std::optional<QString> edited; ///< what the operator typed instead of the cell
    bool undone = false;           ///< the operator doesn't want the repairs
    int nth = 0;                   ///< which of the numbers of its cell it has, from 0

    bool operator==(const DraftRow&) const = default;
};

/// How the recipients of a draft are parted; rows + further = ready + duplicates + stopListed + toFix.
struct DraftSummary {
    qint64 rows = 0;         ///< of the list
    qint64 further = 0;      ///< numbers beyond the first of their row
    qint64 severalCells = 0; ///< numbers out of cells with several
    qint64 ready = 0;
    qint64 repaired = 0; ///< of the ready ones
    qint64 duplicates = 0;
    qint64 stopListed = 0;
    qint64 toFix = 0;

    bool operator==(const DraftSummary&) const = default;
};

/// A kind of repair and how many rows had it as their weightiest one.
struct RepairKind {
    QString kind;      ///< repairCode()
    qint64 rows = 0;   ///< taken with the repair
    qint64 undone = 0; ///< given back

    bool operator==(const RepairKind&) const = default;
};

/// Rows of a draft that are shown together.
enum class DraftPart : quint8 { All, ToFix, Duplicates, StopListed };

/// Which rows of a list to read: those behind `after` (0 = from the first), `limit` at most.
struct DraftPage {
    qint64 campaign = 0;
    qint64 after = 0; ///< a key
    int limit = 200;
};

/// Why nobody writes to a number.
struct StopListed {
    DraftRow row;
    qint64 since = 0; ///< ms UTC; 0 = it is no longer on the list
    QString why;
    QString source;
};

/// The rows of a draft as the Recipients step lists and changes them. Reading works over any connection; what
/// writes belongs into the caller's transaction.
class DraftStore {
public:
    explicit DraftStore(Connection& connection) : m_connection(connection) {}

    Result<DraftSummary> summary(qint64 campaign);

    /// The kinds of repairs in the order of their weight.
    Result<std::vector<RepairKind>> repairKinds(qint64 campaign);
    /// The rows with this kind, taken or given back; in order.
    Result<std::vector<DraftRow>> repairs(const DraftPage& page, const QString& kind);
    /// The rows of a part, in order. ToFix has those that were typed anew, too, whatever became of them.
    Result<std::vector<DraftRow>> rows(const DraftPage& page, DraftPart part);
    Result<std::vector<StopListed>> stopListed(const DraftPage& page);

    Result<std::vector<DraftRow>> rowsWithKeys(const std::vector<qint64>& keys);
    /// Every row of a draft that has one of these phones, in order. Goes through the draft once.
    Result<std::vector<DraftRow>> rowsWithPhones(qint64 campaign, const QStringList& phones);
    /// Keys of the rows with this kind whose repair is (not) undone.
    Result<std::vector<qint64>> keysOfKind(qint64 campaign, const QString& kind, bool undone);
    /// The rows that are left out for this reason and have a phone all the same.
    Result<std::vector<qint64>> keysWithReason(qint64 campaign, Reason reason);
    /// How many rows are left out for each of the reasons that a person may overrule.
    Result<std::vector<std::pair<Reason, qint64>>> overruleable(qint64 campaign);

    /// Writes phone, time, what was typed, and whether the repair is undone.
    Result<void> writePhone(const DraftRow& row);
    /// Writes state and reason.
    Result<void> writeState(const DraftRow& row, qint64 nowMs);

    /// The cells from the clipboard that the draft was made of; empty when it wasn't.
    Result<QString> pasted(qint64 campaign);
    /// The hidden draft that had the list before; 0 = none.
    Result<qint64> previous(qint64 campaign);
    Result<void> noteOrigin(qint64 campaign, const QString& pasted, qint64 previous);

    /// The operator's choice of columns for lists of this shape; empty when there was none.
    Result<QByteArray> choices(const QString& shape);
    Result<void> keepChoices(const QString& shape, const QByteArray& choices, qint64 nowMs);

private:
    Result<std::vector<DraftRow>> collect(Statement& statement);

    Connection& m_connection;
};

} // namespace heliograph
