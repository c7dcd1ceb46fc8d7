// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringMatcher>

#include <vector>

namespace heliograph {

/// Finds what an operator typed in phones and in the operator's columns; upper and lower case are the same in
/// every alphabet.
class GridSearch {
public:
    explicit GridSearch(const QString& typed);

    /// Nothing was typed, so everything matches.
    bool isEmpty() const { return m_text.isEmpty(); }
    /// `packedCells`: see packCells().
    bool matches(QByteArrayView phone, QByteArrayView packedCells) const;

private:
    /// A character in both cases, as UTF-8 of one length.
    struct Letter {
        QByteArray lower;
        QByteArray upper;
    };
    static std::vector<Letter> lettersOf(const QString& text);
    bool standsAt(const char* at, const char* end) const;
    bool isIn(QByteArrayView cells) const;

    QString m_text;
    QByteArray m_digits; ///< empty when what was typed can't be a piece of a phone
    QByteArray m_phone;  ///< a whole number as the import reads it; else as m_digits
    QStringMatcher m_matcher;
    std::vector<Letter> m_letters; ///< what was typed; empty = only m_matcher can tell
};

} // namespace heliograph
