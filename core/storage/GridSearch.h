// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringMatcher>

namespace heliograph {

/// Finds what an operator typed in phones and in the operator's columns; upper and lower case are the same in
/// every alphabet.
class GridSearch {
public:
    explicit GridSearch(const QString& typed);

    /// Nothing was typed, so everything matches.
    bool isEmpty() const { return m_text.isEmpty(); }
    /// `packedCells`: see packCells().
    bool matches(const QByteArray& phone, const QByteArray& packedCells) const;

private:
    QString m_text;
    QByteArray m_digits; ///< empty when what was typed can't be a piece of a phone
    QStringMatcher m_matcher;
};

} // namespace heliograph
