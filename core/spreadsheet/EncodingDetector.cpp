// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/EncodingDetector.h"

#include <cstring>
#include <uchardet.h>

namespace heliograph {
namespace {

constexpr qint64 kSampleBytes = 64 * 1024;
constexpr qint64 kBlockBytes = 256 * 1024;
constexpr qint64 kEnoughBad = 1000;

constexpr TextEncoding kCandidates[] = {TextEncoding::Windows1251,  TextEncoding::Koi8R,
                                        TextEncoding::Koi8U,        TextEncoding::Cp866,
                                        TextEncoding::Iso8859Part5, TextEncoding::MacCyrillic};

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Whether the bytes beyond ASCII stand in words of their own, as Cyrillic does, and not among Latin letters.
bool looksCyrillic(QByteArrayView sample)
{
    qint64 amongLatin = 0;
    qint64 amongThemselves = 0;
    for (qsizetype i = 1; i < sample.size(); ++i) {
        const bool high = static_cast<unsigned char>(sample[i]) >= 0x80;
        const bool highBefore = static_cast<unsigned char>(sample[i - 1]) >= 0x80;
        if (high && highBefore)
            ++amongThemselves;
        else if ((high && isAsciiLetter(sample[i - 1])) || (highBefore && isAsciiLetter(sample[i])))
            ++amongLatin;
    }
    return amongThemselves >= amongLatin;
}

/// How much the text reads like Russian, Ukrainian or Kazakh: letters by frequency, vowels between
/// consonants, no capital behind a small letter.
qint64 scoreOf(QStringView text)
{
    constexpr QStringView kFrequent = u"оеаинтсрвлкм";
    constexpr QStringView kRare = u"ъщэфцёєіїґ";
    constexpr QStringView kForeign = u"ђѓѕјљњћќўџ";
    constexpr QStringView kVowels = u"аеёиоуыэюяіїє";
    constexpr QStringView kUsualSigns = u"№«»—–…°\u00A0“”„’";
    constexpr QStringView kOpening = u"№«“„";
    qint64 score = 0;
    QChar before;
    bool capitals = false; // the two letters before
    for (const QChar c : text) {
        const bool cyrillic = c >= u'\u0400' && c <= u'\u04FF';
        const QChar lower = c.toLower();
        if (cyrillic) {
            score += kFrequent.contains(lower)  ? 3
                     : kRare.contains(lower)    ? 0
                     : kForeign.contains(lower) ? -5
                                                : 1;
            if (before.unicode() >= 0x400 && kVowels.contains(before.toLower()) != kVowels.contains(lower))
                score += 2;
            if (c.isUpper() && before.isLower())
                score -= 8;
            if (c.isLower() && capitals)
                score -= 3;
            if (kUsualSigns.contains(before) && !kOpening.contains(before) && !before.isSpace())
                score -= 3; // no closing sign stands right before a letter
        } else if (c.unicode() >= 0x80 && !kUsualSigns.contains(c)) {
            score -= 6;
        }
        capitals = c.isUpper() && before.isUpper();
        before = c;
    }
    return score;
}

std::optional<TextEncoding> opinionOfUchardet(QByteArrayView sample)
{
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, sample.data(), static_cast<std::size_t>(sample.size()));
    uchardet_data_end(detector);
    const QString name = QString::fromLatin1(uchardet_get_charset(detector));
    uchardet_delete(detector);
    return encodingFromName(name);
}

} // namespace

std::optional<DetectedEncoding> markOf(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return DetectedEncoding{TextEncoding::Utf8, 1.0, 3};
    if (head.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return DetectedEncoding{TextEncoding::Utf32Le, 1.0, 4};
    if (head.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return DetectedEncoding{TextEncoding::Utf32Be, 1.0, 4};
    if (head.startsWith("\xFF\xFE"))
        return DetectedEncoding{TextEncoding::Utf16Le, 1.0, 2};
    if (head.startsWith("\xFE\xFF"))
        return DetectedEncoding{TextEncoding::Utf16Be, 1.0, 2};
    return std::nullopt;
}

std::optional<DetectedEncoding> wideWithoutMark(QByteArrayView sample)
{
    // The upper halves of Latin and Cyrillic letters; no text in bytes has such control characters.
    constexpr char kLatin = 0;
    constexpr char kCyrillic = 4;
    qint64 uppers[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        uppers[i % 2] += sample[i] == kLatin || sample[i] == kCyrillic ? 1 : 0;
    const qint64 all = uppers[0] + uppers[1];
    constexpr qint64 kOneIn = 20;
    constexpr qint64 kAtLeast = 2;
    if (all < kAtLeast || all * kOneIn < sample.size())
        return std::nullopt;
    constexpr double kConfidence = 0.9;
    if (uppers[1] * 10 >= all * 9)
        return DetectedEncoding{TextEncoding::Utf16Le, kConfidence, 0};
    if (uppers[0] * 10 >= all * 9)
        return DetectedEncoding{TextEncoding::Utf16Be, kConfidence, 0};
    return std::nullopt;
}

void Utf8Judge::feed(QByteArrayView block)
{
    const char* p = block.begin();
    const char* end = block.end();
    while (p < end) {
        quint64 eight = 0;
        if (m_missing == 0 && end - p >= 8) {
            std::memcpy(&eight, p, sizeof eight);
            if ((eight & 0x8080808080808080U) == 0) {
                p += 8;
                continue;
            }
        }
        const auto c = static_cast<unsigned char>(*p);
        if (m_missing > 0) {
            if (c >= m_low && c <= m_high) {
                m_characters += --m_missing == 0 ? 1 : 0;
                m_low = 0x80;
                m_high = 0xBF;
                ++p;
                continue;
            }
            ++m_bad;
            m_missing = 0; // c is looked at again, as a first byte
        }
        m_missing = c < 0x80 ? 0 : c < 0xC2 ? -1 : c < 0xE0 ? 1 : c < 0xF0 ? 2 : c < 0xF5 ? 3 : -1;
        m_low = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : 0x80;
        m_high = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : 0xBF;
        if (m_missing < 0) {
            ++m_bad;
            m_missing = 0;
        }
        ++p;
    }
}

void Utf8Judge::finish()
{
    m_bad += m_missing > 0 ? 1 : 0;
    m_missing = 0;
}

DetectedEncoding guessSingleByte(QByteArrayView sample)
{
    constexpr double kSure = 0.95;
    constexpr double kLikely = 0.7;
    constexpr double kWeak = 0.4;
    constexpr qint64 kUnusualEncoding = 2;
    constexpr qint64 kFewLetters = 6;
    if (!looksCyrillic(sample))
        return {TextEncoding::Windows1252, kWeak, 0};
    TextEncoding best = TextEncoding::Windows1251;
    qint64 bestScore = std::numeric_limits<qint64>::min();
    for (const TextEncoding candidate : kCandidates) {
        const bool isUnusual =
            candidate == TextEncoding::Iso8859Part5 || candidate == TextEncoding::MacCyrillic;
        const qint64 score =
            scoreOf(TextDecoder(candidate).decode(sample)) - (isUnusual ? kUnusualEncoding : 0);
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    if (bestScore <= 0)
        return {TextEncoding::Windows1251, kWeak, 0};
    const auto letters =
        std::count_if(sample.begin(), sample.end(), [](char c) { return static_cast<uchar>(c) >= 0x80; });
    if (letters < kFewLetters)
        return {best, kWeak, 0};
    return {best, opinionOfUchardet(sample) == best ? kSure : kLikely, 0};
}

Result<DetectedEncoding> detectEncoding(QIODevice& file)
{
    if (!file.seek(0))
        return fail(ErrorCode::UnreadableFile, {}, file.errorString());
    const QByteArray sample = file.read(kSampleBytes);
    if (const auto mark = markOf(sample))
        return *mark;
    if (const auto wide = wideWithoutMark(sample))
        return *wide;
    Utf8Judge judge;
    judge.feed(sample);
    QByteArray block(kBlockBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 got = file.read(block.data(), block.size());
        if (got < 0)
            return fail(ErrorCode::UnreadableFile, {}, file.errorString());
        if (got == 0)
            break;
        judge.feed(QByteArrayView(block.constData(), got));
        if (judge.bad() > kEnoughBad && judge.characters() < judge.bad())
            break; // nothing that follows can make this UTF-8
    }
    judge.finish();
    if (judge.isAscii())
        return DetectedEncoding{};
    constexpr double kUtf8 = 0.99;
    constexpr double kDamagedUtf8 = 0.6;
    if (judge.isClean())
        return DetectedEncoding{TextEncoding::Utf8, kUtf8, 0};
    // A few broken characters among many sound ones: no single-byte text looks like that.
    if (judge.characters() > judge.bad() * 20)
        return DetectedEncoding{TextEncoding::Utf8, kDamagedUtf8, 0};
    return guessSingleByte(sample);
}

} // namespace heliograph
