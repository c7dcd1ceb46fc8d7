// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/GridOrder.h"

#include "core/storage/GridReader.h"
#include "core/storage/RowSet.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>
#include <utility>

namespace heliograph {

qint64 phoneNumber(QByteArrayView phone)
{
    bool isNumber = false;
    const qint64 number = phone.toByteArray().toLongLong(&isNumber);
    return isNumber ? number : std::numeric_limits<qint64>::max();
}

namespace {

// Numbers alone are sorted without dragging empty texts along. Keys are in the order of the list, so that
// they decide between equal numbers.
std::vector<qint64> sortedByNumber(const std::vector<OrderedKey>& rows, bool descending)
{
    std::vector<std::pair<qint64, qint64>> pairs(rows.size());
    std::transform(rows.begin(), rows.end(), pairs.begin(), [descending](const OrderedKey& row) {
        return std::pair(descending ? -row.number : row.number, row.key);
    });
    std::sort(pairs.begin(), pairs.end());
    std::vector<qint64> keys(rows.size());
    std::transform(pairs.begin(), pairs.end(), keys.begin(), [](const auto& pair) { return pair.second; });
    return keys;
}

} // namespace

std::vector<qint64> sortedKeys(std::vector<OrderedKey> rows, const GridQuery& query)
{
    if (query.order == GridOrder::Since || query.order == GridOrder::Phone || query.order == GridOrder::Parts)
        return sortedByNumber(rows, query.descending);
    const auto before = [](const OrderedKey& left, const OrderedKey& right) {
        return left.number != right.number ? left.number < right.number : left.text < right.text;
    };
    if (query.order != GridOrder::Row && query.descending)
        std::stable_sort(rows.begin(), rows.end(), [&](const OrderedKey& left, const OrderedKey& right) {
            return before(right, left);
        });
    else if (query.order != GridOrder::Row)
        std::stable_sort(rows.begin(), rows.end(), before);
    else if (query.descending)
        std::reverse(rows.begin(), rows.end());
    std::vector<qint64> keys(rows.size());
    std::transform(rows.begin(), rows.end(), keys.begin(), [](const OrderedKey& row) { return row.key; });
    return keys;
}

std::vector<qint64> mergedKeys(const std::vector<qint64>& shown, const std::vector<qint64>& found,
                               const GridQuery& query)
{
    std::vector<qint64> merged;
    merged.reserve(std::max(shown.size(), found.size()));
    if (query.order == GridOrder::Row && query.descending) {
        std::set_union(shown.begin(), shown.end(), found.begin(), found.end(), std::back_inserter(merged),
                       std::greater<>());
        return merged;
    }
    if (query.order == GridOrder::Row) {
        std::set_union(shown.begin(), shown.end(), found.begin(), found.end(), std::back_inserter(merged));
        return merged;
    }
    RowSet known;
    for (const qint64 key : shown)
        known.insert(key);
    merged = shown;
    std::copy_if(found.begin(), found.end(), std::back_inserter(merged),
                 [&known](qint64 key) { return !known.contains(key); });
    return merged;
}

} // namespace heliograph
