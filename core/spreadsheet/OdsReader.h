// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/OdsParser.h"

#include <functional>
#include <memory>

namespace heliograph {

/// An OpenDocument spreadsheet: how to get at its content part, as often as it takes.
struct OdsSource {
    std::function<Result<std::unique_ptr<ByteSource>>()> open;
    qint64 size = 0; ///< bytes of the part
    QString path;
    OdsStyles styles;
};

/// One pass over the content part. All sheets lie in it one after the other, so that a pass may serve several
/// readers in turn. Unpacking runs in a thread of its own.
class OdsStream {
public:
    enum class Parser : quint8 { QuickThenFull, FullOnly };

    static Result<std::shared_ptr<OdsStream>> open(std::shared_ptr<const OdsSource> source, Parser parser);
    ~OdsStream();
    Q_DISABLE_COPY_MOVE(OdsStream)

    /// False behind the last sheet.
    Result<bool> nextSheet(SheetInfo& sheet);
    /// False behind the last row of the sheet.
    Result<bool> nextRow(SheetRow& row, qint64& repeated);

    int sheet() const
    {
        return m_sheet;
    } ///< index of the sheet it stands in or behind; -1 = before the first
    qint64 position() const { return m_position; }
    const OdsSource& source() const { return *m_source; }

private:
    explicit OdsStream(std::shared_ptr<const OdsSource> source);
    Result<void> start(Parser parser);
    Result<void> startAgainInFull();

    std::shared_ptr<const OdsSource> m_source;
    qint64 m_position = 0;
    std::unique_ptr<ByteSource> m_bytes;
    std::unique_ptr<OdsTokens> m_tokens;
    std::unique_ptr<OdsParser> m_parser;
    int m_sheet = -1;
    qint64 m_rows = 0; // row elements taken from the sheet
};

/// Streams the rows of the sheet a stream stands at.
class OdsReader : public RowSource {
public:
    /// to the end: goes on behind the sheet, so that damage anywhere in the part is noticed.
    OdsReader(std::shared_ptr<OdsStream> stream, QString sheet, bool includeHidden, bool toTheEnd);

    Result<std::optional<SheetRow>> next() override;
    /// Unpacked bytes of the part.
    qint64 position() const override { return m_stream->position(); }
    qint64 size() const override;

private:
    Result<bool> nextElement();
    Error placed(Error error) const;

    std::shared_ptr<OdsStream> m_stream;
    QString m_sheet;
    bool m_includeHidden;
    bool m_toTheEnd;
    SheetRow m_row;
    qint64 m_left = 0; // how often m_row is still to be given
    std::optional<Error> m_failed;
    bool m_ended = false;
};

} // namespace heliograph
