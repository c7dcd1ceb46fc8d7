// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/CsvDialect.h"

#include "core/spreadsheet/CsvSplitter.h"

#include <algorithm>
#include <map>

namespace heliograph {
namespace {

constexpr qsizetype kRecordsJudged = 200;
// On a draw the one that texts and numbers use least comes first.
constexpr char kDelimiters[] = {'\t', ';', '|', ','};

struct Evenness {
    double share = 0; ///< of the records that have the most usual number of fields, if that is above one
    std::size_t fields = 1;
};

Evenness judge(char delimiter, QByteArrayView sample, bool isWhole)
{
    CsvSplitter splitter(delimiter);
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
        ++records[fields.size()];
        ++all;
    }
    Evenness result;
    for (const auto& [count, times] : records) {
        const double share = double(times) / double(all);
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

char detectDelimiter(QByteArrayView sample, bool isWhole)
{
    char best = ',';
    Evenness bestEvenness;
    constexpr double kClearlyMore = 0.05;
    for (const char delimiter : kDelimiters) {
        const Evenness evenness = judge(delimiter, sample, isWhole);
        if (evenness.share > bestEvenness.share + kClearlyMore) {
            best = delimiter;
            bestEvenness = evenness;
        }
    }
    return best;
}

} // namespace heliograph
