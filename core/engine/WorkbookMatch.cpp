// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/WorkbookMatch.h"

#include "core/engine/DraftOrigin.h"
#include "core/engine/LedgerRows.h"
#include "core/engine/ListSource.h"
#include "core/message/PhoneReader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace heliograph {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WorkbookMatch)
};

// The recipients' cells lack the columns that weren't used.
int columnInFile(const DraftOrigin& origin)
{
    const std::vector<ColumnChoice>& choices = origin.request.choices;
    int kept = -1;
    for (int column = 0;; ++column) {
        const bool unused = std::any_of(choices.begin(), choices.end(), [column](const ColumnChoice& choice) {
            return choice.column == column && !choice.used;
        });
        kept += unused ? 0 : 1;
        if (kept == origin.phoneColumn)
            return column;
    }
}

bool samePhone(const QString& now, const QString& then, Region region)
{
    if (now.trimmed() == then.trimmed())
        return true;
    const std::optional<PhoneNumber> phone = readPhone(now, region).phone;
    return phone && phone == readPhone(then, region).phone;
}

tl::unexpected<Error> otherPhone(qint64 row, const QString& path)
{
    return fail(ErrorCode::BadInput, path,
                Texts::tr("Row %1 of %2 has another phone number than when the list was read. Choose the "
                          "workbook as it was then; nothing was written.")
                    .arg(QString::number(row), QFileInfo(path).fileName()));
}

tl::unexpected<Error> rowMissing(qint64 row, const QString& path)
{
    return fail(ErrorCode::BadInput, path,
                Texts::tr("Row %1 of the list is no longer in %2. Choose the workbook as it was when the "
                          "list was read; nothing was written.")
                    .arg(QString::number(row), QFileInfo(path).fileName()));
}

/// The rows of the file, moved along with the recipients.
class RowFinder {
public:
    explicit RowFinder(RowSource& source) : m_source(source) {}

    /// The cells of the next row with this number; null when there is none.
    Result<const SheetRow*> find(qint64 number)
    {
        while (!m_row || m_row->row != number) {
            Result<std::optional<SheetRow>> next = m_source.next();
            if (!next)
                return forward(next);
            if (!*next)
                return nullptr;
            m_row = *std::move(next);
        }
        return &*m_row;
    }

private:
    RowSource& m_source;
    std::optional<SheetRow> m_row;
};

} // namespace

Result<MatchedWorkbook> matchWorkbook(Connection& connection, const Campaign& campaign, const QString& path,
                                      const Progress& progress)
{
    const DraftOrigin origin = originOf(campaign);
    ListRequest request = origin.request;
    request.file = path;
    AddressBookStore books(connection);
    const Result<OpenedList> list = openColumns(request, books);
    if (!list)
        return forward(list);
    const int column = columnInFile(origin);
    MatchedWorkbook found{list->headerRow, list->headers, 0};
    RowFinder finder(*list->rows);
    LedgerRows ledger(connection, campaign.id);
    for (;; ++found.recipients) {
        const Result<const RecipientRow*> recipient = ledger.current();
        if (!recipient)
            return forward(recipient);
        if (*recipient == nullptr)
            return found;
        const Result<const SheetRow*> row = finder.find((*recipient)->row);
        if (!row)
            return forward(row);
        if (*row == nullptr)
            return rowMissing((*recipient)->row, path);
        if (!samePhone((*row)->cells.value(column), (*recipient)->cells.value(origin.phoneColumn),
                       origin.request.region))
            return otherPhone((*recipient)->row, path);
        ledger.advance();
        constexpr qint64 kBetweenReports = 5000;
        if (found.recipients % kBetweenReports == 0 && progress &&
            !progress(found.recipients, campaign.recipients))
            return fail(ErrorCode::Cancelled);
    }
}

} // namespace heliograph
