// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/XlsxTableWriter.h"

#include "core/spreadsheet/WriteFailure.h"

#include <QFile>

#include <algorithm>
#include <xlsxwriter.h>

namespace heliograph {
namespace {

constexpr qsizetype kLongestText = 32'767;
constexpr qsizetype kLongestSheetName = 31;
constexpr qint64 kCopyBytes = 1024 * 1024;

/// A decimal that a double holds and a spreadsheet shows as it stands here.
std::optional<double> plainDecimal(const QString& cell)
{
    constexpr qsizetype kMostDigits = 15;
    const QStringView digits = QStringView(cell).mid(cell.startsWith(u'-') ? 1 : 0);
    const qsizetype point = digits.indexOf(u'.');
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool sound =
        !digits.isEmpty() && digits.size() <= kMostDigits && isDigit(digits.front()) &&
        isDigit(digits.back()) && std::count(digits.begin(), digits.end(), u'.') <= 1 &&
        std::all_of(digits.begin(), digits.end(), [&](QChar c) { return isDigit(c) || c == u'.'; });
    const bool leadingZero = digits.size() > 1 && digits.front() == u'0' && point != 1;
    if (!sound || leadingZero)
        return std::nullopt;
    return cell.toDouble();
}

QString sheetName(const QString& wanted, int number)
{
    QString name;
    for (const QChar c : wanted) {
        if (!QStringView(u"[]:*?/\\'").contains(c) && c.unicode() >= 0x20)
            name += c;
    }
    name = name.trimmed();
    if (name.isEmpty())
        name = QStringLiteral("Sheet1");
    const QString suffix = number == 1 ? QString() : QStringLiteral(" (%1)").arg(number);
    return name.left(kLongestSheetName - suffix.size()) + suffix;
}

QByteArray cellBytes(const QString& text)
{
    QString cell = text.left(kLongestText);
    if (!cell.isEmpty() && cell.back().isHighSurrogate())
        cell.chop(1);
    // The library writes control characters as _xHHHH_; a text that looks like that already has its own
    // escape.
    cell.replace(QStringLiteral("_x"), QStringLiteral("_x005F_x"));
    return cell.toUtf8();
}

} // namespace

XlsxTableWriter::XlsxTableWriter(const QString& path, const TableOptions& options, qint64 rowsPerSheet)
    : m_path(path), m_target(path), m_options(options), m_rowsPerSheet(rowsPerSheet)
{}

XlsxTableWriter::~XlsxTableWriter()
{
    if (m_workbook != nullptr)
        lxw_workbook_free(m_workbook);
}

Result<std::unique_ptr<TableWriter>> XlsxTableWriter::create(const QString& path, const TableOptions& options,
                                                             qint64 rowsPerSheet)
{
    std::unique_ptr<XlsxTableWriter> writer(new XlsxTableWriter(path, options, rowsPerSheet));
    if (!writer->m_target.open(QIODevice::WriteOnly))
        return writeFailure(writer->m_target, path);
    if (!writer->m_folder.isValid())
        return fail(ErrorCode::UnwritableFile, path, writer->m_folder.errorString());
    QByteArray folder = QFile::encodeName(writer->m_folder.path());
    lxw_workbook_options libraryOptions{};
    libraryOptions.constant_memory = LXW_TRUE;
    libraryOptions.tmpdir = folder.data();
    const QByteArray file = QFile::encodeName(writer->m_folder.filePath(QStringLiteral("table.xlsx")));
    writer->m_workbook = workbook_new_opt(file.constData(), &libraryOptions);
    if (writer->m_workbook == nullptr)
        return fail(ErrorCode::UnwritableFile, path);
    if (const Result<void> added = writer->addSheet(); !added)
        return forward(added);
    return writer;
}

Result<void> XlsxTableWriter::addSheet()
{
    const QByteArray name = sheetName(m_options.sheetName, ++m_sheets).toUtf8();
    m_sheet = workbook_add_worksheet(m_workbook, name.constData());
    if (m_sheet == nullptr)
        return fail(ErrorCode::UnwritableFile, m_path, QString::fromUtf8(name));
    m_row = 0;
    return m_headers.isEmpty() ? Result<void>() : putRow(m_headers, true);
}

Result<bool> XlsxTableWriter::startSheet(const TableOptions& options)
{
    m_options = options;
    m_headers.clear();
    m_sheets = 0;
    if (const Result<void> added = addSheet(); !added)
        return forward(added);
    return true;
}

Result<void> XlsxTableWriter::writeHeader(const QStringList& headers)
{
    m_headers = headers;
    return putRow(headers, true);
}

Result<void> XlsxTableWriter::writeRow(const QStringList& cells)
{
    if (m_row == m_rowsPerSheet) {
        if (const Result<void> added = addSheet(); !added)
            return forward(added);
    }
    return putRow(cells, false);
}

Result<void> XlsxTableWriter::putRow(const QStringList& cells, bool isHeader)
{
    const auto row = static_cast<lxw_row_t>(m_row++);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells.at(i).isEmpty())
            continue;
        const auto column = static_cast<lxw_col_t>(i);
        const bool mayBeNumber =
            !isHeader && std::find(m_options.numberColumns.begin(), m_options.numberColumns.end(),
                                   static_cast<int>(i)) != m_options.numberColumns.end();
        const std::optional<double> number = mayBeNumber ? plainDecimal(cells.at(i)) : std::nullopt;
        const lxw_error error = number ? worksheet_write_number(m_sheet, row, column, *number, nullptr)
                                       : worksheet_write_string(m_sheet, row, column,
                                                                cellBytes(cells.at(i)).constData(), nullptr);
        if (error != LXW_NO_ERROR)
            return fail(ErrorCode::UnwritableFile, m_path, QString::fromUtf8(lxw_strerror(error)));
    }
    return {};
}

Result<void> XlsxTableWriter::close()
{
    const lxw_error error = workbook_close(m_workbook);
    m_workbook = nullptr;
    m_sheet = nullptr;
    // What stops the library in its own temporary folder is nearly always a lack of space.
    if (error == LXW_ERROR_ZIP_FILE_OPERATION || error == LXW_ERROR_ZIP_FILE_ADD ||
        error == LXW_ERROR_ZIP_CLOSE)
        return fail(ErrorCode::DiskFull, m_folder.path(), QString(), QString::fromUtf8(lxw_strerror(error)));
    if (error != LXW_NO_ERROR)
        return fail(ErrorCode::UnwritableFile, m_path, QString::fromUtf8(lxw_strerror(error)));
    return putIntoPlace();
}

Result<void> XlsxTableWriter::putIntoPlace()
{
    QFile made(m_folder.filePath(QStringLiteral("table.xlsx")));
    if (!made.open(QIODevice::ReadOnly))
        return fail(ErrorCode::UnwritableFile, m_path, made.errorString());
    while (!made.atEnd()) {
        const QByteArray block = made.read(kCopyBytes);
        if (block.isEmpty() || m_target.write(block) != block.size())
            return writeFailure(m_target, m_path);
    }
    if (!m_target.commit())
        return writeFailure(m_target, m_path);
    return {};
}

} // namespace heliograph
