// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace heliograph {

/// Takes one record of a CSV file apart (RFC 4180) and forgives what programs get wrong: any line end, quotes
/// inside unquoted fields, text behind a closing quote, an opening quote that is never closed (it is a
/// character then).
class CsvSplitter {
public:
    /// Without a quote every character is text.
    explicit CsvSplitter(char delimiter, std::optional<char> quote = '"')
        : m_delimiter(delimiter), m_quote(quote)
    {}

    /// The fields of a record; they point into the bytes given or into the splitter, until its next use.
    using Fields = std::vector<QByteArrayView>;

    /// Reads the record at from, gives its fields and returns where the next one begins. nullptr when the
    /// record isn't complete in [from, to) and more bytes may follow (isLast false).
    const char* next(const char* from, const char* to, bool isLast, Fields& fields);

private:
    struct FieldEnd {
        const char* at = nullptr; ///< behind the field: the delimiter, the line end or the end
        bool complete = false;
    };

    FieldEnd plain(const char* from, const char* to);
    FieldEnd quoted(const char* from, const char* to, bool isLast, QByteArrayView& field);

    char m_delimiter;
    std::optional<char> m_quote;
    std::vector<QByteArray> m_rewritten; // fields that differ from their bytes
    std::size_t m_rewrittenUsed = 0;
};

} // namespace heliograph
