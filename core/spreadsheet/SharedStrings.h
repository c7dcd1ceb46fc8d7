// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/ByteSource.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace heliograph {

/// The strings that cells refer to by number (ECMA-376 part 1, 18.4): one block of UTF-8 and the ends of the
/// strings in it, about 46 MiB for two million short strings.
class SharedStrings {
public:
    using Reopen = std::function<Result<std::unique_ptr<ByteSource>>()>;

    /// Reads the whole part; opens it a second time where only a full XML parser can read it.
    /// ErrorCode::DamagedFile, UnsafeFile; where = path.
    static Result<SharedStrings> read(const Reopen& open, const QString& path);

    qsizetype size() const { return m_ends.size(); }
    /// A null string for a number beyond the last: a cell that refers to nothing is empty.
    QString at(qsizetype index) const;

    /// The parts of read(), used by its two parsers.
    bool appendRaw(const char* from, const char* to);
    void appendText(const QString& text);
    void finishString();
    /// The same for a string in which nothing is escaped.
    void finishLiteral();
    /// Takes back what was appended since the last finished string.
    void dropUnfinished();
    bool isTooLarge() const;

private:
    QByteArray m_bytes;
    QList<quint32> m_ends; // the top bit marks strings with _xHHHH_ escapes
};

} // namespace heliograph
