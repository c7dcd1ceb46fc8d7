// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/CampaignReport.h"

#include "core/spreadsheet/TableWriter.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/RecipientStore.h"

#include <QCoreApplication>
#include <QDateTime>

namespace heliograph {
namespace {

QStringList statusHeaders()
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("CampaignReport", text); };
    return {tr(QT_TRANSLATE_NOOP("CampaignReport", "Row")),
            tr(QT_TRANSLATE_NOOP("CampaignReport", "Sent to")),
            tr(QT_TRANSLATE_NOOP("CampaignReport", "State")),
            tr(QT_TRANSLATE_NOOP("CampaignReport", "Reason")),
            tr(QT_TRANSLATE_NOOP("CampaignReport", "Since")),
            tr(QT_TRANSLATE_NOOP("CampaignReport", "Parts")),
            tr(QT_TRANSLATE_NOOP("CampaignReport", "Gateway number"))};
}

QStringList statusCells(const RecipientRow& row)
{
    const QString since =
        QDateTime::fromMSecsSinceEpoch(row.changedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return {QString::number(row.row),
            row.phone,
            describe(row.state),
            describe(row.reason, row.detail),
            since,
            row.parts > 0 ? QString::number(row.parts) : QString(),
            row.gatewayId};
}

} // namespace

Result<qint64> CampaignReport::write(qint64 campaign, const QString& path, const Progress& progress,
                                     const RowSet* only)
{
    const Result<Campaign> loaded = CampaignStore(m_workspace.connection()).campaign(campaign);
    if (!loaded)
        return forward(loaded);
    const qsizetype own = loaded->headers.size();
    TableOptions options;
    options.sheetName = loaded->name;
    options.numberColumns = {static_cast<int>(own), static_cast<int>(own) + 5};
    Result<std::unique_ptr<TableWriter>> table = createTable(path, options);
    if (!table)
        return forward(table);
    Result<void> written = (*table)->writeHeader(loaded->headers + statusHeaders());
    qint64 rows = 0;
    bool goOn = true;
    const Result<void> read =
        RecipientStore(m_workspace.connection()).forEach(campaign, {}, [&](const RecipientRow& row) {
            if (!written)
                return false;
            if (only && !only->contains(row.key))
                return goOn;
            QStringList cells = row.cells.mid(0, own);
            while (cells.size() < own)
                cells += QString();
            written = (*table)->writeRow(cells + statusCells(row));
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
