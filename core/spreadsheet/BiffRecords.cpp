// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/BiffRecords.h"

#include "core/spreadsheet/SheetProblem.h"

#include <QtEndian>

namespace heliograph {
namespace {

constexpr qint64 kHeaderBytes = 4;
// Jumps read little, walking reads more and more.
constexpr qint64 kLeastBytes = 4 * 1024;
constexpr qint64 kMostBytes = 256 * 1024;

} // namespace

BiffRecords::BiffRecords(std::unique_ptr<CompoundStream> stream)
    : m_stream(std::move(stream)), m_chunk(kLeastBytes)
{}

void BiffRecords::seek(qint64 position)
{
    const qint64 ahead = position - m_windowBegin - m_window.size();
    if (position < m_windowBegin || ahead > kMostBytes)
        m_chunk = kLeastBytes;
    m_end = position;
}

/// Makes sure that so many bytes are in the window, or all that the stream still has.
Result<void> BiffRecords::load(qint64 position, qint64 bytes)
{
    if (position >= m_windowBegin && loaded(position) >= std::min(bytes, m_stream->size() - position))
        return {};
    QByteArray window(std::min(std::max(bytes, m_chunk), m_stream->size() - position), Qt::Uninitialized);
    m_chunk = std::min(m_chunk * 2, kMostBytes);
    const Result<qint64> got = m_stream->readAt(position, window.data(), window.size());
    if (!got)
        return forward(got);
    m_window = std::move(window);
    m_windowBegin = position;
    return {};
}

Result<bool> BiffRecords::next()
{
    m_begin = m_end;
    m_data = {};
    m_continued = false;
    if (m_begin < 0 || m_begin + kHeaderBytes > m_stream->size())
        return false;
    if (const Result<void> header = load(m_begin, kHeaderBytes); !header)
        return forward(header);
    const auto length = qFromLittleEndian<quint16>(at(m_begin) + 2);
    if (const Result<void> whole = load(m_begin, kHeaderBytes + length + kHeaderBytes); !whole)
        return forward(whole);
    m_type = BiffType(qFromLittleEndian<quint16>(at(m_begin)));
    m_end = m_begin + kHeaderBytes + length;
    if (m_end > m_stream->size())
        return fail(ErrorCode::DamagedFile, path(), describe(SheetProblem::CutOff));
    m_data = QByteArrayView(at(m_begin) + kHeaderBytes, length);
    m_continued = loaded(m_end) >= kHeaderBytes &&
                  BiffType(qFromLittleEndian<quint16>(at(m_end))) == BiffType::Continue;
    return true;
}

/// Goes on in the CONTINUE record that has to follow.
bool BiffCursor::refill()
{
    if (m_failed)
        return false;
    if (!m_records.isContinued()) {
        m_failed =
            Error{ErrorCode::DamagedFile, m_records.path(), describe(SheetProblem::BadRecords), QString()};
        return false;
    }
    const Result<bool> more = m_records.next();
    if (!more)
        m_failed = more.error();
    m_at = 0;
    return !m_failed;
}

quint8 BiffCursor::byte()
{
    while (left() <= 0) {
        if (!refill())
            return 0;
    }
    return static_cast<quint8>(m_records.data()[m_at++]);
}

quint16 BiffCursor::word()
{
    const quint16 low = byte();
    return static_cast<quint16>(low | byte() << 8);
}

quint32 BiffCursor::dword()
{
    const quint32 low = word();
    return low | quint32(word()) << 16;
}

void BiffCursor::skip(qint64 bytes)
{
    while (bytes > left()) {
        bytes -= std::max<qsizetype>(left(), 0);
        if (!refill())
            return;
    }
    m_at += bytes;
}

QString BiffCursor::textOf(int characters)
{
    constexpr int kWide = 1;
    constexpr int kPhonetic = 4;
    constexpr int kRich = 8;
    constexpr int kRunBytes = 4;
    // An empty string may lack everything behind its length.
    if (characters == 0 && atEnd())
        return {};
    const int flags = byte();
    const int runs = (flags & kRich) != 0 ? word() : 0;
    const quint32 phonetic = (flags & kPhonetic) != 0 ? dword() : 0;
    QString text;
    appendCharacters(text, characters, (flags & kWide) != 0);
    skip(qint64(runs) * kRunBytes);
    skip(phonetic);
    return m_failed ? QString() : text;
}

/// Where a string goes on in a CONTINUE record, the width of its characters is said anew.
void BiffCursor::appendCharacters(QString& text, int characters, bool wide)
{
    while (characters > 0) {
        const int width = wide ? 2 : 1;
        const qsizetype here = std::min<qsizetype>(characters, std::max<qsizetype>(left(), 0) / width);
        const char* from = m_records.data().data() + m_at;
        for (qsizetype i = 0; i < here; ++i) {
            const auto unit = wide ? qFromLittleEndian<quint16>(from + i * 2) : static_cast<uchar>(from[i]);
            if (unit != 0)
                text += QChar(unit);
        }
        m_at += here * width;
        characters -= static_cast<int>(here);
        if (characters > 0) {
            if (!refill())
                return;
            wide = (byte() & 1) != 0;
        }
    }
}

Result<void> BiffCursor::outcome() const
{
    if (m_failed)
        return tl::unexpected<Error>(*m_failed);
    return {};
}

} // namespace heliograph
