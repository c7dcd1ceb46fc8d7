// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/SmsSegments.h"

#include <array>

namespace heliograph {
namespace {

constexpr int kSingleSeptets = 160;
constexpr int kPartSeptets = 153;
constexpr int kSingleUnits = 70;
constexpr int kPartUnits = 67;
constexpr char16_t kEuro = u'\u20AC';

// Everything but the euro sign lies below U+0400.
constexpr std::u16string_view kAlphabet =
    u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    u"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr std::u16string_view kExtension = u"\f^{}\\[~]|";

constexpr std::array<quint8, 0x400> makeTable()
{
    std::array<quint8, 0x400> table{};
    for (const char16_t c : kAlphabet)
        table[c] = 1;
    for (const char16_t c : kExtension)
        table[c] = 2;
    return table;
}

constexpr std::array<quint8, 0x400> kSeptets = makeTable();

int septets(char16_t c)
{
    return c < kSeptets.size() ? kSeptets[c] : (c == kEuro ? 2 : 0);
}

/// Septets of the whole text; -1 when a character is not in the alphabet.
int totalSeptets(QStringView text)
{
    int total = 0;
    for (const QChar c : text) {
        const int cost = septets(c.unicode());
        if (cost == 0)
            return -1;
        total += cost;
    }
    return total;
}

bool pairAt(QStringView text, qsizetype i)
{
    return text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
}

int codePoints(QStringView text)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++count) {
        if (pairAt(text, i))
            ++i;
    }
    return count;
}

/// Walks over the parts of a text that needs several; calls atCut(index) where a new part begins.
/// Answers the units used in the last part.
template <class AtCut>
int walkParts(QStringView text, Encoding encoding, AtCut atCut)
{
    const int room = encoding == Encoding::Gsm7 ? kPartSeptets : kPartUnits;
    int used = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = encoding == Encoding::Ucs2 && pairAt(text, i);
        const int cost = encoding == Encoding::Gsm7 ? septets(text[i].unicode()) : (pair ? 2 : 1);
        if (used + cost > room) {
            atCut(i);
            used = 0;
        }
        used += cost;
        i += pair;
    }
    return used;
}

} // namespace

QString encodingWord(Encoding encoding)
{
    return encoding == Encoding::Gsm7 ? QStringLiteral("GSM-7") : QStringLiteral("UCS-2");
}

int gsm7Septets(char16_t unit)
{
    return septets(unit);
}

SegmentCount countSegments(QStringView text)
{
    SegmentCount count;
    const int total = totalSeptets(text);
    count.encoding = total < 0 ? Encoding::Ucs2 : Encoding::Gsm7;
    count.units = total < 0 ? int(text.size()) : total;
    count.characters = total < 0 ? codePoints(text) : int(text.size());
    if (text.isEmpty())
        return count;
    const int single = total < 0 ? kSingleUnits : kSingleSeptets;
    count.parts = 1;
    if (count.units <= single) {
        count.left = single - count.units;
        return count;
    }
    const int used = walkParts(text, count.encoding, [&count](qsizetype) { ++count.parts; });
    count.left = (total < 0 ? kPartUnits : kPartSeptets) - used;
    return count;
}

std::vector<QString> splitSegments(QStringView text)
{
    std::vector<QString> parts;
    const SegmentCount count = countSegments(text);
    qsizetype start = 0;
    if (count.parts > 1) {
        parts.reserve(std::size_t(count.parts));
        walkParts(text, count.encoding, [&](qsizetype cut) {
            parts.push_back(text.mid(start, cut - start).toString());
            start = cut;
        });
    }
    if (count.parts > 0)
        parts.push_back(text.mid(start).toString());
    return parts;
}

} // namespace heliograph
