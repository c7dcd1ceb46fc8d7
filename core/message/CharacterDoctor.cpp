// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/CharacterDoctor.h"

#include "core/message/SmsSegments.h"
#include "core/message/Transliteration.h"

#include <algorithm>

namespace heliograph {
namespace {

struct LookAlikes {
    std::u32string_view characters;
    std::u16string_view suggestion;
};

constexpr LookAlikes kPunctuation[] = {
    {U"‐‑‒–—―−﹣－", u"-"},
    {U"«»“”„‟″〝〞＂", u"\""},
    {U"‘’‚‛‹›′`´ʼ", u"'"},
    {U"\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\t",
     u" "},
    {U"\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFE0F"
     U"\uFEFF",
     u""},
    {U"\u2028\u2029\u0085", u"\n"},
    {U"…", u"..."},
    {U"•·∙●‣", u"*"},
    {U"№", u"N"},
    {U"×", u"x"},
    {U"÷⁄∕", u"/"},
    {U"₽", u"rub"},
    {U"₸", u"tg"},
    {U"₴", u"grn"},
    {U"©", u"(c)"},
    {U"®", u"(R)"},
    {U"™", u"(TM)"},
    {U"±", u"+-"},
    {U"≤", u"<="},
    {U"≥", u">="},
    {U"≈", u"~"},
    {U"→", u"->"},
    {U"←", u"<-"},
};

// Cyrillic letters that look like a character of the GSM-7 alphabet, its Greek capitals included.
constexpr std::u32string_view kCyrillic = U"АВЕКМНОРСТУХЗІЅЈӀГПФЛ"
                                          U"аеорсухкіѕј";
constexpr std::u16string_view kLatin = u"ABEKMHOPCTYX3ISJIΓΠΦΛ"
                                       u"aeopcyxkisj";
static_assert(kCyrillic.size() == kLatin.size());

QString fromView(std::u16string_view view)
{
    return view.empty() ? QStringLiteral("") : QStringView(view.data(), qsizetype(view.size())).toString();
}

QString tableSuggestion(char32_t character)
{
    for (const LookAlikes& row : kPunctuation) {
        if (row.characters.find(character) != std::u32string_view::npos)
            return fromView(row.suggestion);
    }
    const std::size_t index = kCyrillic.find(character);
    return index == std::u32string_view::npos ? QString() : QString(QChar(kLatin[index]));
}

bool inAlphabet(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return gsm7Septets(c.unicode()) > 0; });
}

/// The letter without its marks, and compatibility forms in plain ones: "á" gives "a", "½" gives "1/2".
QString decomposed(char32_t character)
{
    QString plain;
    const QString parts = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD);
    for (const QChar part : parts) {
        if (part.category() == QChar::Mark_NonSpacing)
            continue;
        plain += gsm7Septets(part.unicode()) > 0 ? QString(part) : tableSuggestion(part.unicode());
    }
    return plain.isEmpty() || !inAlphabet(plain) ? QString() : plain;
}

/// й and ў are letters of their own, not vowels with a mark.
bool isOwnLetter(char32_t character)
{
    return character == U'й' || character == U'Й';
}

char32_t codePointAt(QStringView text, qsizetype i)
{
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[i], text[i + 1]);
    return text[i].unicode();
}

/// Calls each(code point, its first unit, its units) over a text.
template <class Each>
void forEachCodePoint(QStringView text, Each each)
{
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = codePointAt(text, i);
        const qsizetype units = QChar::requiresSurrogates(c) ? 2 : 1;
        each(c, text.mid(i, units));
        i += units;
    }
}

bool isOffender(char32_t c)
{
    return c > 0xFFFF || gsm7Septets(char16_t(c)) == 0;
}

} // namespace

QString suggestionFor(char32_t character)
{
    if (QString fixed = tableSuggestion(character); !fixed.isNull())
        return fixed;
    if (!isOwnLetter(character)) {
        if (QString plain = decomposed(character); !plain.isNull())
            return plain;
    }
    return transliterateLetter(character);
}

std::vector<Offender> findOffenders(QStringView text)
{
    std::vector<Offender> offenders;
    int position = 0;
    forEachCodePoint(text, [&](char32_t c, QStringView) {
        if (isOffender(c))
            offenders.push_back({position, c, suggestionFor(c)});
        ++position;
    });
    return offenders;
}

QString withSuggestions(QStringView text)
{
    QString result;
    result.reserve(text.size());
    forEachCodePoint(text, [&](char32_t c, QStringView units) {
        const QString suggestion = isOffender(c) ? suggestionFor(c) : QString();
        if (suggestion.isNull())
            result += units;
        else
            result += suggestion;
    });
    return result;
}

} // namespace heliograph
