// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/CsvSplitter.h"

#include <cstring>

namespace heliograph {
namespace {

/// A quoted field longer than this has lost its closing quote; spreadsheet cells hold 32,767 characters.
constexpr qsizetype kLongestQuoted = 1024 * 1024;

} // namespace

CsvSplitter::FieldEnd CsvSplitter::plain(const char* from, const char* to)
{
    const char* p = from;
    while (p < to && *p != m_delimiter && *p != '\n' && *p != '\r')
        ++p;
    return {p, p < to};
}

CsvSplitter::FieldEnd CsvSplitter::quoted(const char* from, const char* to, bool isLast,
                                          QByteArrayView& field)
{
    const char quote = *from;
    const char* text = from + 1;
    const char* limit = std::min(to, text + kLongestQuoted);
    const char* p = text;
    bool doubled = false;
    for (;;) {
        p = static_cast<const char*>(std::memchr(p, quote, static_cast<std::size_t>(limit - p)));
        if (p == nullptr) {
            if (limit == to && !isLast)
                return {};
            const FieldEnd end = plain(from, to);
            field = QByteArrayView(from, end.at - from);
            return end;
        }
        if (p + 1 == to && !isLast)
            return {};
        if (p + 1 == to || p[1] != quote)
            break;
        doubled = true;
        p += 2;
        if (p > limit)
            limit = p;
    }
    const FieldEnd end = plain(p + 1, to);
    field = QByteArrayView(text, p - text);
    if (!doubled && end.at == p + 1)
        return end;
    if (m_rewrittenUsed == m_rewritten.size())
        m_rewritten.emplace_back();
    QByteArray& own = m_rewritten[m_rewrittenUsed++];
    own = QByteArray(field.data(), field.size());
    own.replace(QByteArray(2, quote), QByteArray(1, quote));
    own.append(p + 1, end.at - p - 1);
    field = own;
    return end;
}

const char* CsvSplitter::next(const char* from, const char* to, bool isLast, Fields& fields)
{
    fields.clear();
    m_rewrittenUsed = 0;
    const char* p = from;
    for (;;) {
        QByteArrayView field;
        FieldEnd end;
        if (p < to && *p == m_quote) {
            end = quoted(p, to, isLast, field);
        } else {
            end = plain(p, to);
            field = QByteArrayView(p, end.at - p);
        }
        if (!end.complete && !isLast)
            return nullptr;
        fields.push_back(field);
        p = end.at;
        if (p == to)
            return p;
        if (*p == m_delimiter) {
            ++p;
            continue;
        }
        if (*p == '\r' && p + 1 == to && !isLast)
            return nullptr; // the LF that belongs to it may follow
        return *p == '\r' && p + 1 < to && p[1] == '\n' ? p + 2 : p + 1;
    }
}

} // namespace heliograph
