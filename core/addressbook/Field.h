// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace heliograph {

/// What a column of a list can mean to the program. Everything else is a column with a name of its own.
enum class Field : quint8 {
    Phone,
    Name,
    Surname,
    Patronymic,
    Organization,
    Position,
    Email,
    Birthday,
    Sex,
    Notes,
    Text,   ///< of the row's own message
    Time,   ///< when the row's message is to go out
    Sender, ///< of the row's message
};

inline constexpr int kFieldCount = 13;

/// The command line's words: phone name surname patronymic organization position email birthday sex notes
/// text time sender.
QString fieldWord(Field field);

/// The field with this word in any case; nothing when there is none such.
std::optional<Field> fieldFromWord(QStringView word);

} // namespace heliograph
