// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/WorkbookReport.h"

#include "core/engine/DraftOrigin.h"
#include "core/engine/LedgerRows.h"
#include "core/engine/WorkbookMatch.h"
#include "core/report/StatusColumns.h"
#include "core/spreadsheet/FileKind.h"
#include "core/spreadsheet/SheetParser.h"
#include "core/spreadsheet/WorkbookCopy.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/Retention.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace heliograph {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WorkbookReport)
};

// In the order of StatusColumn.
std::vector<AddedColumn> columnsOf()
{
    return {{18, false}, {18, false}, {48, false}, {20, false}, {8, true}, {22, false}};
}

// A second report beside the first keeps the columns apart.
QString freeName(const QString& wanted, const QStringList& taken)
{
    QString name = wanted;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = wanted + u' ' + QString::number(number);
    return name;
}

QStringList headersBeside(const QStringList& taken)
{
    QStringList headers = statusHeaders();
    for (QString& header : headers)
        header = freeName(header, taken);
    return headers;
}

// Gaps stay, so that the n-th word is the n-th recipient's.
void join(QStringList& cells, const QStringList& more)
{
    for (int i = 0; i < cells.size(); ++i) {
        if (cells.at(i).isEmpty() && more.at(i).isEmpty())
            continue;
        if (i == placeOf(StatusColumn::Parts))
            cells[i] = QString::number(cells.at(i).toInt() + more.at(i).toInt());
        else
            cells[i] += QStringLiteral("; ") + more.at(i);
    }
}

/// Hands out the new cells along with the rows of the sheet.
class RowCells {
public:
    RowCells(Connection& connection, const Campaign& campaign, const MatchedWorkbook& matched,
             const Progress& progress)
        : m_ledger(connection, campaign.id), m_campaign(campaign), m_matched(matched), m_progress(progress)
    {}

    Result<QStringList> of(qint64 row)
    {
        if (row == m_matched.headerRow)
            return headersBeside(m_matched.headers);
        QStringList cells;
        for (;;) {
            const Result<const RecipientRow*> recipient = m_ledger.current();
            if (!recipient)
                return forward(recipient);
            if (*recipient == nullptr || (*recipient)->row != row)
                break;
            if (cells.isEmpty())
                cells = statusCells(**recipient);
            else
                join(cells, statusCells(**recipient));
            ++m_recipients;
            m_ledger.advance();
        }
        m_rows += cells.isEmpty() ? 0 : 1;
        constexpr qint64 kBetweenReports = 5000;
        if (++m_seen % kBetweenReports == 0 && m_progress && !m_progress(m_recipients, m_campaign.recipients))
            return fail(ErrorCode::Cancelled);
        return cells;
    }

    qint64 rows() const { return m_rows; }
    qint64 recipients() const { return m_recipients; }

private:
    LedgerRows m_ledger;
    const Campaign& m_campaign;
    const MatchedWorkbook& m_matched;
    const Progress& m_progress;
    qint64 m_rows = 0;
    qint64 m_recipients = 0;
    qint64 m_seen = 0;
};

tl::unexpected<Error> badInput(const QString& sentence)
{
    return fail(ErrorCode::BadInput, {}, sentence);
}

Result<void> checkOrigin(const Campaign& campaign)
{
    const DraftOrigin origin = originOf(campaign);
    if (!sourceFileOf(campaign).isEmpty() && !origin.isEmpty())
        return {};
    return badInput(Texts::tr("The recipients of this campaign were not read from a file, so there is no "
                              "workbook to copy. Save the report as a table of its own."));
}

/// By what a file that changes meanwhile is told.
struct FileStamp {
    qint64 size = 0;
    QDateTime modified;

    static FileStamp of(const QString& path)
    {
        const QFileInfo file(path);
        return {file.size(), file.lastModified()};
    }
    bool operator==(const FileStamp& other) const { return size == other.size && modified == other.modified; }
};

tl::unexpected<Error> changedMeanwhile(const QString& path)
{
    return badInput(Texts::tr("%1 was changed while it was copied, so nothing was written. Try again when it "
                              "is saved and closed.")
                        .arg(QFileInfo(path).fileName()));
}

tl::unexpected<Error> someLeftOut()
{
    return badInput(Texts::tr("Not every recipient of the campaign found its row in the copy, so nothing was "
                              "written. Save the report as a table of its own."));
}

template <class T>
Result<T> toldApart(Result<T> opened, const QString& path)
{
    if (opened || opened.error().code != ErrorCode::UnsupportedFile)
        return opened;
    return fail(ErrorCode::BadInput, path,
                Texts::tr("Columns can be added to XLSX and XLSM workbooks only, and %1 is none. Save it "
                          "as XLSX, or save the report as a table of its own.")
                    .arg(QFileInfo(path).fileName()));
}

Result<WorkbookCopy> openOriginal(const QString& path, const QString& sheet)
{
    const Result<FileKind> kind = fileKindOf(path);
    if (!kind)
        return forward(kind);
    return toldApart(*kind == FileKind::ZipPackage
                         ? WorkbookCopy::open(path, sheet)
                         : Result<WorkbookCopy>(fail(ErrorCode::UnsupportedFile, path)),
                     path);
}

Result<void> checkTarget(const WorkbookFiles& files, const QString& ending)
{
    if (!files.copy.endsWith(ending, Qt::CaseInsensitive))
        return badInput(Texts::tr("The copy of this workbook must have a name that ends in %1.").arg(ending));
    if (QFileInfo(files.copy) == QFileInfo(files.original))
        return badInput(
            Texts::tr("The copy would take the place of the workbook itself. Choose another name."));
    return {};
}

// The two halves of the work as one.
Progress half(const Progress& progress, bool second)
{
    if (!progress)
        return {};
    return [progress, second](qint64 done, qint64 total) {
        return progress((done + (second ? total : 0)) / 2, total);
    };
}

} // namespace

QString sourceFileOf(const Campaign& campaign)
{
    if (!campaign.plan.list.isEmpty())
        return originOf(campaign).request.file;
    return campaign.plan.source;
}

Result<QString> copyEndingOf(const QString& original)
{
    return toldApart(WorkbookCopy::endingOf(original), original);
}

Result<WorkbookReportResult> WorkbookReport::write(qint64 campaign, const WorkbookFiles& files,
                                                   const Progress& progress)
{
    const Result<Campaign> loaded = CampaignStore(m_connection).campaign(campaign);
    if (!loaded)
        return forward(loaded);
    Result<void> usable = refuseRedacted(m_connection, campaign);
    if (usable)
        usable = checkOrigin(*loaded);
    if (!usable)
        return forward(usable);
    const FileStamp before = FileStamp::of(files.original);
    const auto check = [&files, &before]() -> Result<void> {
        return FileStamp::of(files.original) == before ? Result<void>() : changedMeanwhile(files.original);
    };
    Result<WorkbookReportResult> written = copyOf(*loaded, files, progress, check);
    // What was found wrong in a file that changed under the reader's hands says nothing about either.
    if (!written && written.error().code != ErrorCode::Cancelled && before.size > 0 && !check())
        return changedMeanwhile(files.original);
    return written;
}

Result<WorkbookReportResult> WorkbookReport::copyOf(const Campaign& campaign, const WorkbookFiles& files,
                                                    const Progress& progress, const CopyCheck& check)
{
    const Result<WorkbookCopy> original = openOriginal(files.original, originOf(campaign).request.read.sheet);
    if (!original)
        return forward(original);
    if (const Result<void> target = checkTarget(files, original->ending()); !target)
        return forward(target);
    const Result<MatchedWorkbook> matched =
        matchWorkbook(m_connection, campaign, files.original, half(progress, false));
    if (!matched)
        return forward(matched);
    const Result<SheetExtent> extent = original->measure(matched->headerRow);
    if (!extent)
        return forward(extent);
    const AddedColumns added{extent->columns, columnsOf(), matched->headerRow, extent->rows};
    if (added.end() > kMostSheetColumns)
        return badInput(Texts::tr("The sheet “%1” is used up to its last columns, so there is no room for "
                                  "further ones. Save the report as a table of its own.")
                            .arg(original->sheetName()));
    RowCells cells(m_connection, campaign, *matched, half(progress, true));
    const auto whole = [&cells, &campaign, &check]() -> Result<void> {
        return cells.recipients() == campaign.recipients ? check() : someLeftOut();
    };
    const Result<void> written = original->write(
        files.copy, added, [&cells](qint64 row) { return cells.of(row); }, whole);
    if (!written)
        return forward(written);
    return WorkbookReportResult{cells.rows(), original->isSigned()};
}

} // namespace heliograph
