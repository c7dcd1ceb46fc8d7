// SPDX-License-Identifier: GPL-3.0-or-later
// Counting and cutting the text of an SMS. Each input is read twice, as UTF-8 and as bare UTF-16 units.
#include "core/message/SmsSegments.h"
#include "tests/fuzz/FuzzPromise.h"

#include <algorithm>

using namespace heliograph;
using fuzz::require;

namespace {

/// Units of a text, counted the slow way.
int unitsOf(QStringView text, Encoding encoding)
{
    if (encoding == Encoding::Ucs2)
        return int(text.size());
    int units = 0;
    for (const QChar c : text)
        units += gsm7Septets(c.unicode());
    return units;
}

void checkParts(const SegmentCount& count, const std::vector<QString>& parts)
{
    const bool isGsm = count.encoding == Encoding::Gsm7;
    const int room = parts.size() == 1 ? (isGsm ? 160 : 70) : (isGsm ? 153 : 67);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const int units = unitsOf(parts[i], count.encoding);
        require(!parts[i].isEmpty(), "no part is empty");
        require(units <= room, "a part fits into one message");
        if (i + 1 == parts.size()) {
            require(count.left == room - units, "what is left is of the last part");
            return;
        }
        const QString& next = parts[i + 1];
        const bool isPair = parts[i].back().isHighSurrogate() && next.front().isLowSurrogate();
        require(isGsm || !isPair, "no pair is cut in two");
        const bool pairFollows =
            next.size() > 1 && next.front().isHighSurrogate() && next.at(1).isLowSurrogate();
        const int cost = isGsm ? gsm7Septets(next.front().unicode()) : (pairFollows ? 2 : 1);
        require(units + cost > room, "a part is full before the next begins");
    }
}

void check(const QString& text)
{
    const SegmentCount count = countSegments(text);
    const std::vector<QString> parts = splitSegments(text);
    require(int(parts.size()) == count.parts, "as many parts are cut as were counted");
    require((count.parts == 0) == text.isEmpty(), "no text, no part");
    QString joined;
    for (const QString& part : parts)
        joined += part;
    require(joined == text, "the parts together are the text");
    const bool fitsGsm =
        std::all_of(text.begin(), text.end(), [](QChar c) { return gsm7Septets(c.unicode()) > 0; });
    require((count.encoding == Encoding::Gsm7) == fitsGsm, "GSM-7 exactly when every character is in it");
    require(count.units == unitsOf(text, count.encoding), "units are those of the characters");
    require(count.characters <= text.size() && count.characters * 2 >= text.size(),
            "a character has one or two units");
    if (!parts.empty())
        checkParts(count, parts);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    check(QString::fromUtf8(bytes));
    check(fuzz::unitsOf(bytes));
    return 0;
}
