// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DraftReport.h"

#include "core/addressbook/PhoneSet.h"
#include "core/engine/DraftEdits.h"
#include "core/engine/DraftOrigin.h"
#include "core/engine/ImportReport.h"
#include "core/message/PhoneRepairs.h"
#include "core/spreadsheet/TableWriter.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/DraftStore.h"

#include <QCoreApplication>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kRowsAtOnce = 1000;

/// The context of this file's texts.
struct DraftReport {
    Q_DECLARE_TR_FUNCTIONS(DraftReport)
};

/// One line for each row that was not taken as it is.
class ReportLines {
public:
    /// Both must outlive it.
    ReportLines(TableWriter& table, const DraftOrigin& origin) : m_table(table), m_origin(origin) {}

    Result<void> header(const QStringList& columns)
    {
        return m_table.writeHeader(QStringList{DraftReport::tr("Row"), DraftReport::tr("In the file"),
                                               DraftReport::tr("Taken as"), DraftReport::tr("What happened"),
                                               DraftReport::tr("Why")} +
                                   columns);
    }

    Result<void> take(const DraftRow& row)
    {
        const auto phone = PhoneNumber::fromDigits(row.phone);
        const PhoneSet::Seen seen = phone ? m_seen.add(*phone, 0, quint32(row.row)) : PhoneSet::Seen();
        const bool repaired = !row.repairs.isEmpty() && !row.undone;
        const bool isReady = !isLeftOut(row);
        count(row, isReady);
        if (isReady && !repaired && !row.edited)
            return {};
        ++m_lines;
        const QString why = row.reason == Reason::Duplicate && seen.before
                                ? DraftReport::tr("repeats row %1").arg(seen.row)
                                : whyOf(row);
        return m_table.writeRow(QStringList{QString::number(row.row), cellOf(row),
                                            isReady ? row.phone : QString(), whatOf(row), why} +
                                row.cells);
    }

    qint64 lines() const { return m_lines; }

    /// Of the rows so far; a row with several numbers counts once, by the best that became of them.
    ImportTotals totals(const QString& file)
    {
        closeRow();
        m_totals.file = file;
        return m_totals;
    }

private:
    enum class Fate : quint8 { None, Rejected, StopListed, Duplicate, Taken };

    // Later states come from the send: the import took the row.
    static bool isLeftOut(const DraftRow& row)
    {
        return row.state == RecipientState::Invalid ||
               (row.state == RecipientState::Skipped &&
                (row.reason == Reason::Duplicate || row.reason == Reason::StopListed));
    }

    void count(const DraftRow& row, bool isReady)
    {
        if (row.nth == 0)
            closeRow();
        Fate fate = Fate::Rejected;
        if (isReady)
            fate = Fate::Taken;
        else if (row.reason == Reason::Duplicate)
            fate = Fate::Duplicate;
        else if (row.reason == Reason::StopListed)
            fate = Fate::StopListed;
        m_totals.further += isReady && m_fate == Fate::Taken;
        m_fate = std::max(m_fate, fate);
    }

    void closeRow()
    {
        qint64* const counts[] = {nullptr, &m_totals.rejected, &m_totals.stopListed, &m_totals.duplicates,
                                  &m_totals.taken};
        if (m_fate == Fate::None)
            return;
        ++m_totals.rows;
        ++*counts[static_cast<std::size_t>(m_fate)];
        m_fate = Fate::None;
    }

    QString cellOf(const DraftRow& row) const { return row.cells.value(m_origin.phoneColumn); }

    QString whatOf(const DraftRow& row) const
    {
        if (isLeftOut(row))
            return DraftReport::tr("left out");
        if (!row.edited)
            return DraftReport::tr("repaired");
        const PhoneVerdict cell = readCellPhone(cellOf(row), m_origin.request, row.nth);
        return row.phone == (cell.phone.isEmpty() ? cell.unfit : cell.phone)
                   ? DraftReport::tr("taken all the same")
                   : DraftReport::tr("corrected by hand");
    }

    static QString whyOf(const DraftRow& row)
    {
        if (isLeftOut(row))
            return describe(row.reason);
        QStringList sentences;
        for (const QString& word : row.repairs) {
            bool known = false;
            const PhoneRepair repair = repairFromCode(word, &known);
            if (known && !row.edited)
                sentences += describe(repair);
        }
        return sentences.join(u' ');
    }

    TableWriter& m_table;
    const DraftOrigin& m_origin;
    PhoneSet m_seen;
    qint64 m_lines = 0;
    ImportTotals m_totals;
    Fate m_fate = Fate::None; ///< of the row under way
};

} // namespace

Result<qint64> writeDraftReport(Connection& connection, qint64 draft, const QString& path,
                                const Progress& progress)
{
    const Result<Campaign> campaign = CampaignStore(connection).campaign(draft);
    if (!campaign)
        return forward(campaign);
    Result<std::unique_ptr<TableWriter>> table = createTable(path, {DraftReport::tr("Import"), {0}});
    if (!table)
        return forward(table);
    const DraftOrigin origin = originOf(*campaign);
    ReportLines lines(**table, origin);
    if (const Result<void> done = lines.header(campaign->headers); !done)
        return forward(done);
    DraftStore store(connection);
    DraftPage page{draft, 0, kRowsAtOnce};
    for (qint64 read = 0;;) {
        const Result<std::vector<DraftRow>> rows = store.rows(page, DraftPart::All);
        if (!rows)
            return forward(rows);
        for (const DraftRow& row : *rows) {
            if (const Result<void> done = lines.take(row); !done)
                return forward(done);
        }
        read += qint64(rows->size());
        if (progress && !progress(read, campaign->recipients))
            return fail(ErrorCode::Cancelled);
        if (int(rows->size()) < kRowsAtOnce)
            break;
        page.after = rows->back().key;
    }
    // The rows behind the damage are in no list; here is the place to say so.
    const QString file = origin.brokeOffAfter > 0
                             ? DraftReport::tr("%1, damaged behind row %2: nothing more could be read")
                                   .arg(origin.name, QString::number(origin.brokeOffAfter))
                             : origin.name;
    Result<void> done = writeTotals(**table, lines.totals(file));
    if (done)
        done = (*table)->close();
    if (!done)
        return forward(done);
    return lines.lines();
}

} // namespace heliograph
