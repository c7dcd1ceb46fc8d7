// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/ByteSource.h"
#include "core/spreadsheet/CsvSplitter.h"
#include "core/spreadsheet/EncodingDetector.h"
#include "core/spreadsheet/RowSource.h"
#include "core/spreadsheet/ScanBuffer.h"

#include <QFile>

namespace heliograph {

/// How a text file is read.
struct CsvDialect {
    DetectedEncoding encoding;
    char delimiter = ',';
    qsizetype separatorLine = 0; ///< bytes of a line "sep=;" after the mark, in UTF-8
    CsvQuote quote = CsvQuote::Double;
};

/// What is not given in the options is detected. ErrorCode::UnreadableFile, BadOption.
Result<CsvDialect> detectDialect(const QString& path, const ReadOptions& options);

/// Streams the records of a CSV file; row numbers count records, blank ones included, as spreadsheet programs
/// number them (a "sep=" line isn't shown and isn't counted).
class CsvReader : public RowSource {
public:
    static Result<std::unique_ptr<CsvReader>> open(const QString& path, const CsvDialect& dialect);

    Result<std::optional<SheetRow>> next() override;
    qint64 position() const override;
    qint64 size() const override { return m_size; }

private:
    CsvReader(std::unique_ptr<ByteSource> source, qint64 size, const CsvDialect& dialect, QString path);
    Result<bool> record();
    QString decode(QByteArrayView field) const;

    std::unique_ptr<ByteSource> m_source;
    qint64 m_size;
    QString m_path;
    ScanBuffer m_window;
    CsvSplitter m_splitter;
    CsvSplitter::Fields m_fields;
    TextDecoder m_decoder; // UTF-16 arrives here as UTF-8
    qint64 m_row = 0;
    qint64 m_consumed = 0;
    qsizetype m_toSkip; // the "sep=" line
    std::optional<Error> m_failed;
    bool m_ended = false;
};

} // namespace heliograph
