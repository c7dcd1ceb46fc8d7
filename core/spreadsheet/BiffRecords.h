// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/CompoundFile.h"

#include <optional>

namespace heliograph {

/// The records of a workbook stream that are read here ([MS-XLS] 2.3.2).
enum class BiffType : quint16 {
    Formula = 0x0006,
    Eof = 0x000A,
    DateMode = 0x0022,
    FilePass = 0x002F,
    Continue = 0x003C,
    CodePage = 0x0042,
    BoundSheet = 0x0085,
    MulRk = 0x00BD,
    MulBlank = 0x00BE,
    RString = 0x00D6,
    Xf = 0x00E0,
    Sst = 0x00FC,
    LabelSst = 0x00FD,
    Blank = 0x0201,
    Number = 0x0203,
    Label = 0x0204,
    BoolErr = 0x0205,
    String = 0x0207,
    Row = 0x0208,
    Rk = 0x027E,
    OldFormula = 0x0406, ///< as Excel 4 called it; some writers still do
    Format = 0x041E,
    Bof = 0x0809,
};

/// Walks over the records of a workbook stream.
class BiffRecords {
public:
    explicit BiffRecords(std::unique_ptr<CompoundStream> stream);

    /// Goes to the next record; false at the end of the stream. ErrorCode::UnreadableFile, DamagedFile.
    Result<bool> next();
    /// The next record will be the one that begins there.
    void seek(qint64 position);

    BiffType type() const { return m_type; }
    QByteArrayView data() const { return m_data; }   ///< valid until the next step
    bool isContinued() const { return m_continued; } ///< whether a CONTINUE record follows
    qint64 begin() const { return m_begin; }
    qint64 end() const { return m_end; } ///< behind the record
    QString path() const { return m_stream->path(); }

private:
    Result<void> load(qint64 position, qint64 bytes);
    qint64 loaded(qint64 position) const { return m_windowBegin + m_window.size() - position; }
    const char* at(qint64 position) const { return m_window.constData() + (position - m_windowBegin); }

    std::unique_ptr<CompoundStream> m_stream;
    QByteArray m_window;
    qint64 m_windowBegin = 0;
    qint64 m_chunk;
    BiffType m_type = BiffType::Eof;
    QByteArrayView m_data;
    bool m_continued = false;
    qint64 m_begin = 0;
    qint64 m_end = 0;
};

/// Reads the fields of the current record, across the CONTINUE records behind it. After a failure every
/// field is zero or empty; ask outcome().
class BiffCursor {
public:
    BiffCursor(BiffRecords& records, qsizetype from) : m_records(records), m_at(from) {}

    bool atEnd() const { return m_failed || (left() <= 0 && !m_records.isContinued()); }
    quint8 byte();
    quint16 word();
    quint32 dword();
    void skip(qint64 bytes);
    /// A string with its length in front, its formatting and phonetic parts passed over ([MS-XLS] 2.5.293).
    QString text() { return textOf(word()); }
    /// The same with a length of one byte (2.5.240).
    QString shortText() { return textOf(byte()); }

    /// ErrorCode::DamagedFile (the record ends too early), UnreadableFile.
    Result<void> outcome() const;

private:
    qsizetype left() const { return m_records.data().size() - m_at; }
    bool refill();
    QString textOf(int characters);
    void appendCharacters(QString& text, int characters, bool wide);

    BiffRecords& m_records;
    qsizetype m_at;
    std::optional<Error> m_failed;
};

} // namespace heliograph
