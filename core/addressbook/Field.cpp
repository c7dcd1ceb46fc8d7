// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/Field.h"

#include <iterator>

namespace heliograph {
namespace {

// In the order of the enum.
constexpr const char* kWords[] = {"phone",    "name",  "surname",  "patronymic", "organization",
                                  "position", "email", "birthday", "sex",        "notes",
                                  "text",     "time",  "sender"};
static_assert(std::size(kWords) == kFieldCount);

} // namespace

QString fieldWord(Field field)
{
    return QString::fromLatin1(kWords[static_cast<int>(field)]);
}

std::optional<Field> fieldFromWord(QStringView word)
{
    for (int i = 0; i < kFieldCount; ++i) {
        if (word.compare(QLatin1StringView(kWords[i]), Qt::CaseInsensitive) == 0)
            return static_cast<Field>(i);
    }
    return std::nullopt;
}

} // namespace heliograph
