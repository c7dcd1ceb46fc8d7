// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/Transliteration.h"

#include <array>

namespace heliograph {
namespace {

// а..я, U+0430..U+044F
constexpr std::array<const char*, 32> kRussian = {
    "a", "b", "v", "g", "d", "e",  "zh", "z",  "i",  "y",    "k", "l", "m", "n", "o",  "p",
    "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "",  "y", "",  "e", "yu", "ya"};

struct Other {
    char16_t lower;
    const char* latin;
};

constexpr Other kOther[] = {
    {u'ё', "yo"}, {u'є', "ye"}, {u'і', "i"}, {u'ї', "yi"}, {u'ґ', "g"}, {u'ў', "u"},  {u'ә', "a"},
    {u'ғ', "g"},  {u'қ', "k"},  {u'ң', "n"}, {u'ө', "o"},  {u'ұ', "u"}, {u'ү', "u"},  {u'һ', "h"},
    {u'ҳ', "h"},  {u'ҷ', "j"},  {u'ӣ', "i"}, {u'ӯ', "u"},  {u'ѓ', "g"}, {u'ђ', "dj"}, {u'ј', "j"},
    {u'љ', "lj"}, {u'њ', "nj"}, {u'ћ', "c"}, {u'џ', "dz"}, {u'ѕ', "z"}, {u'ќ', "k"},
};

/// The spelling of a lower-case letter; nullptr when there is none.
const char* latinOf(char32_t lower)
{
    if (lower >= U'а' && lower <= U'я')
        return kRussian[lower - U'а'];
    for (const Other& other : kOther) {
        if (other.lower == lower)
            return other.latin;
    }
    return nullptr;
}

bool isCyrillicBlock(char32_t c)
{
    return c >= 0x400 && c < 0x530;
}

bool isUpper(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() && text[i].isUpper();
}

bool isLetter(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() && text[i].isLetter();
}

/// Whether a capital stands in a word of capitals: its right neighbour decides, at a word's end the left one.
bool amongCapitals(QStringView text, qsizetype i)
{
    return isLetter(text, i + 1) ? isUpper(text, i + 1) : isUpper(text, i - 1);
}

} // namespace

QString transliterateLetter(char32_t letter)
{
    if (!isCyrillicBlock(letter))
        return {};
    const char32_t lower = QChar::toLower(letter);
    const char* latin = latinOf(lower);
    if (latin == nullptr)
        return {};
    QString spelling = QString::fromLatin1(latin);
    if (lower != letter && !spelling.isEmpty())
        spelling[0] = spelling[0].toUpper();
    return spelling;
}

QString transliterate(QStringView text)
{
    QString result;
    result.reserve(text.size() + text.size() / 4);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString spelling = transliterateLetter(text[i].unicode());
        if (spelling.isNull())
            result += text[i];
        else if (spelling.size() > 1 && text[i].isUpper() && amongCapitals(text, i))
            result += spelling.toUpper();
        else
            result += spelling;
    }
    return result;
}

} // namespace heliograph
