// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace heliograph {

/// Some recipients of one campaign, by their keys (RowCodec.h): one bit for each, so that a million chosen
/// rows are 125 kB and quick to copy.
class RowSet {
public:
    void clear();
    void insert(qint64 key);
    /// Many of one campaign, in any order.
    void insert(const qint64* first, const qint64* end);
    void remove(qint64 key);
    void toggle(qint64 key);
    bool contains(qint64 key) const;
    qint64 count() const { return m_count; }
    bool isEmpty() const { return m_count == 0; }

    /// The keys, in the order of the list.
    std::vector<qint64> keys() const;

    bool operator==(const RowSet& other) const;

private:
    static std::size_t wordOf(qint64 key);
    static quint64 bitOf(qint64 key);

    std::vector<quint64> m_words;
    qint64 m_campaign = 0; ///< of the first key; keys of another campaign are never in
    qint64 m_count = 0;
};

} // namespace heliograph
