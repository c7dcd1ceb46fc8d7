// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/TableWriter.h"

#include <QSaveFile>

namespace heliograph {

/// A record of RFC 4180 with its CRLF, in UTF-8; texts are kept as they are.
QByteArray csvRecord(const QStringList& cells);

/// A text that a spreadsheet program would take for a formula, made harmless by an apostrophe; others as they
/// are.
QString defusedCell(const QString& cell);

/// A table as a CSV file.
class CsvTableWriter : public TableWriter {
public:
    static Result<std::unique_ptr<TableWriter>> create(const QString& path);

    Result<void> writeHeader(const QStringList& headers) override { return writeRow(headers); }
    Result<void> writeRow(const QStringList& cells) override;
    Result<void> close() override;
    Result<bool> startSheet(const TableOptions&) override { return false; }

private:
    explicit CsvTableWriter(const QString& path) : m_file(path) {}
    Result<void> flush();

    QSaveFile m_file;
    QByteArray m_pending;
};

} // namespace heliograph
