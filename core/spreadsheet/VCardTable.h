// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/VCardReader.h"

#include <QStringList>

#include <array>

namespace heliograph {

/// Cards as the rows of a table: which columns a file needs, their headers, and each card's cells. A column
/// is there when a card has something for it.
class VCardTable {
public:
    /// Makes room for what the card has; all cards are to be shown before the first row is asked for.
    void widenFor(const VCard& card);

    QStringList headers() const;
    QStringList cells(const VCard& card) const;

private:
    enum Single : quint8 {
        Name,
        Surname,
        Patronymic,
        FullName,
        Organization,
        Position,
        Birthday,
        Sex,
        Groups,
        Address,
        Nickname,
        Site,
        Notes,
        Fax,
        SingleCount,
    };
    using Singles = std::array<QString, SingleCount>;

    static Singles singlesOf(const VCard& card);

    std::array<bool, SingleCount> m_has{};
    qsizetype m_phones = 0;
    qsizetype m_emails = 0;
    QStringList m_others;
};

} // namespace heliograph
