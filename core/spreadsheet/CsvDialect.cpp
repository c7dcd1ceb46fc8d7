// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/CsvDialect.h"

#include "core/spreadsheet/CsvSplitter.h"

#include <algorithm>
#include <map>

namespace heliograph {
namespace {

constexpr qsizetype kRecordsJudged = 200;
constexpr qsizetype kSoundRecord = 4; // weight of a record without stray quotes; of another it is 1
// On a draw the one that texts and numbers use least comes first.
constexpr char kDelimiters[] = {'\t', ';', '|', ','};

struct Evenness {
    double share = 0; ///< of the records that have the most usual number of fields, if that is above one
    std::size_t fields = 1;
};

/// Whether a field has quotes that don't enclose it: a sign that it was cut at the wrong places.
bool hasStrayQuotes(QByteArrayView field, QByteArrayView sample, std::optional<char> quote)
{
    if (!quote)
        return false;
    const bool asItStands = field.begin() >= sample.begin() && field.end() <= sample.end();
    const bool enclosed = asItStands && field.begin() > sample.begin() && *(field.begin() - 1) == *quote;
    return asItStands && !enclosed && field.contains(*quote);
}

Evenness judge(char delimiter, std::optional<char> quote, QByteArrayView sample, bool isWhole)
{
    CsvSplitter splitter(delimiter, quote);
    CsvSplitter::Fields fields;
    std::map<std::size_t, qsizetype> records;
    qsizetype all = 0;
    const char* p = sample.begin();
    while (p < sample.end() && all < kRecordsJudged) {
        p = splitter.next(p, sample.end(), isWhole, fields);
        if (p == nullptr)
            break;
        if (fields.size() == 1 && fields.front().trimmed().isEmpty())
            continue;
        const auto stray = [&](QByteArrayView field) { return hasStrayQuotes(field, sample, quote); };
        records[fields.size()] += std::any_of(fields.begin(), fields.end(), stray) ? 1 : kSoundRecord;
        ++all;
    }
    Evenness result;
    // Commas in some of the texts of a list with one column.
    if (delimiter == ',' && !records.empty() && records.begin()->first == 1 &&
        std::all_of(std::next(records.begin()), records.end(),
                    [&](const auto& other) { return other.second < records.begin()->second; }))
        return result;
    for (const auto& [count, times] : records) {
        const double share = double(times) / double(all * kSoundRecord);
        if (count > 1 && share >= result.share)
            result = {share, count};
    }
    return result;
}

} // namespace

std::optional<SeparatorLine> separatorLineOf(QByteArrayView head)
{
    QByteArrayView line = head.first(std::min<qsizetype>(head.size(), 16));
    const bool quoted = line.startsWith('"');
    const qsizetype start = quoted ? 1 : 0;
    if (line.size() < start + 5 || line.sliced(start, 4).compare("sep=", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const char delimiter = line[start + 4];
    qsizetype length = start + 5 + (quoted ? 1 : 0);
    if (length < line.size() && line[length] == '\r')
        ++length;
    if (length < line.size() && line[length] == '\n')
        ++length;
    const bool ended = length == head.size() || line[length - 1] == '\n' || line[length - 1] == '\r';
    if (!ended || delimiter == '\r' || delimiter == '\n')
        return std::nullopt;
    return SeparatorLine{delimiter, length};
}

QString quoteWord(CsvQuote quote)
{
    switch (quote) {
    case CsvQuote::Double:
        return QStringLiteral("double");
    case CsvQuote::Single:
        return QStringLiteral("single");
    case CsvQuote::None:
        return QStringLiteral("none");
    case CsvQuote::Detect:
        break;
    }
    return {};
}

std::optional<CsvQuote> quoteFromWord(QStringView word)
{
    for (const CsvQuote quote : {CsvQuote::Double, CsvQuote::Single, CsvQuote::None}) {
        if (word == quoteWord(quote))
            return quote;
    }
    return std::nullopt;
}

std::optional<char> characterOf(CsvQuote quote)
{
    if (quote == CsvQuote::None)
        return std::nullopt;
    return quote == CsvQuote::Single ? '\'' : '"';
}

CsvQuote detectQuote(QByteArrayView sample)
{
    const auto parts = [](char c) {
        return c == '\n' || c == '\r' ||
               std::find(std::begin(kDelimiters), std::end(kDelimiters), c) != std::end(kDelimiters);
    };
    qsizetype opened = 0;
    qsizetype closed = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const char c = sample[i];
        if (c != '"' && c != '\'')
            continue;
        const bool opens = i == 0 || parts(sample[i - 1]);
        if (opens && c == '"')
            return CsvQuote::Double;
        if (!opens)
            continue;
        ++opened;
        qsizetype end = sample.indexOf('\'', i + 1);
        while (end >= 0 && end + 1 < sample.size() && sample[end + 1] == '\'')
            end = sample.indexOf('\'', end + 2);
        if (end >= 0 && (end + 1 == sample.size() || parts(sample[end + 1]))) {
            ++closed;
            i = end;
        }
    }
    constexpr qsizetype kTenths = 10;
    return opened > 1 && closed * kTenths >= opened * (kTenths - 1) ? CsvQuote::Single : CsvQuote::Double;
}

char detectDelimiter(QByteArrayView sample, bool isWhole, CsvQuote quote)
{
    char best = ',';
    Evenness bestEvenness;
    constexpr double kClearlyMore = 0.05;
    for (const char delimiter : kDelimiters) {
        const Evenness evenness = judge(delimiter, characterOf(quote), sample, isWhole);
        if (evenness.share > bestEvenness.share + kClearlyMore) {
            best = delimiter;
            bestEvenness = evenness;
        }
    }
    // One column: what stands in its texts must not cut them.
    const bool isUsed = bestEvenness.share == 0 && sample.contains(best);
    const auto unused = std::find_if(std::begin(kDelimiters), std::end(kDelimiters),
                                     [&](char delimiter) { return !sample.contains(delimiter); });
    return isUsed && unused != std::end(kDelimiters) ? *unused : best;
}

} // namespace heliograph
