// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/CampaignReport.h"

#include "core/base/Log.h"
#include "core/report/StatusColumns.h"
#include "core/spreadsheet/TableWriter.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/RecipientStore.h"

#include <QCoreApplication>

namespace heliograph {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CampaignReport)
};

// The operator's own cells, as many as there are headers.
QStringList ownCells(const RecipientRow& row, qsizetype count, qsizetype phoneColumn, bool maskPhones)
{
    QStringList cells = row.cells.mid(0, count);
    while (cells.size() < count)
        cells += QString();
    if (maskPhones && phoneColumn >= 0 && phoneColumn < count)
        cells[phoneColumn] = maskedPhone(cells.at(phoneColumn));
    return cells;
}

} // namespace

Result<qint64> CampaignReport::write(qint64 campaign, const QString& path, const Progress& progress,
                                     const RowSet* only)
{
    const Result<Campaign> loaded = CampaignStore(m_workspace.connection()).campaign(campaign);
    if (!loaded)
        return forward(loaded);
    const qsizetype own = m_wanted.ownColumns ? loaded->headers.size() : 0;
    const qsizetype phoneColumn = loaded->headers.indexOf(loaded->plan.phoneHeader);
    TableOptions options;
    options.sheetName = loaded->name;
    options.numberColumns = {static_cast<int>(own), static_cast<int>(own) + 1 + placeOf(StatusColumn::Parts)};
    Result<std::unique_ptr<TableWriter>> table = createTable(path, options);
    if (!table)
        return forward(table);
    Result<void> written =
        (*table)->writeHeader(loaded->headers.mid(0, own) + QStringList{Texts::tr("Row")} + statusHeaders());
    qint64 rows = 0;
    bool goOn = true;
    const Result<void> read =
        RecipientStore(m_workspace.connection()).forEach(campaign, {}, [&](const RecipientRow& row) {
            if (!written)
                return false;
            if (only && !only->contains(row.key))
                return goOn;
            written = (*table)->writeRow(ownCells(row, own, phoneColumn, m_wanted.maskPhones) +
                                         QStringList{QString::number(row.row)} +
                                         statusCells(row, m_wanted.maskPhones));
            constexpr qint64 kBetweenReports = 5000;
            if (++rows % kBetweenReports == 0 && progress)
                goOn = progress(rows, loaded->recipients);
            return goOn;
        });
    if (!read)
        return forward(read);
    if (!written)
        return forward(written);
    if (!goOn)
        return fail(ErrorCode::Cancelled);
    if (const Result<void> closed = (*table)->close(); !closed)
        return forward(closed);
    return rows;
}

} // namespace heliograph
