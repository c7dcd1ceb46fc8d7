// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/spreadsheet/TextEncoding.h"

#include <QByteArray>
#include <QIODevice>

namespace heliograph {

/// What a text file is written in.
struct DetectedEncoding {
    TextEncoding encoding = TextEncoding::Utf8;
    double confidence = 1.0; ///< 0..1
    int markBytes = 0;       ///< length of the byte order mark
};

/// Looks at the file in this order: byte order mark, NULs (UTF-16 without a mark), whether all of it is
/// UTF-8, then the letters of its first 64 KiB together with uchardet's opinion of them. The file is read
/// from its beginning and left anywhere. ErrorCode::UnreadableFile, where empty.
Result<DetectedEncoding> detectEncoding(QIODevice& file);

/// The byte order mark at the beginning of these bytes.
std::optional<DetectedEncoding> markOf(QByteArrayView head);

/// UTF-16 without a mark: the upper halves of its letters and digits lie all on one side.
std::optional<DetectedEncoding> wideWithoutMark(QByteArrayView sample);

/// How well UTF-8 explains bytes that come in blocks.
class Utf8Judge {
public:
    void feed(QByteArrayView block);
    /// Call once after the last block.
    void finish();
    bool isAscii() const { return m_characters == 0 && m_bad == 0; }
    bool isClean() const { return m_bad == 0; }
    qint64 characters() const { return m_characters; } ///< beyond ASCII
    qint64 bad() const { return m_bad; }

private:
    qint64 m_characters = 0;
    qint64 m_bad = 0;
    int m_missing = 0; // continuation bytes
    unsigned char m_low = 0x80;
    unsigned char m_high = 0xBF;
};

/// The single-byte encoding that makes the best words of the sample; a guess and how sure it is.
DetectedEncoding guessSingleByte(QByteArrayView sample);

} // namespace heliograph
