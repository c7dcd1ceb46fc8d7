// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RowSet.h"

#include "core/storage/RowCodec.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kBits = 64;

} // namespace

std::size_t RowSet::wordOf(qint64 key)
{
    return static_cast<std::size_t>(indexOf(key) / kBits);
}

quint64 RowSet::bitOf(qint64 key)
{
    return quint64{1} << (indexOf(key) % kBits);
}

void RowSet::clear()
{
    m_words.clear();
    m_campaign = 0;
    m_count = 0;
}

void RowSet::insert(qint64 key)
{
    if (m_count == 0 && m_campaign != campaignOf(key)) {
        clear();
        m_campaign = campaignOf(key);
    }
    if (m_campaign != campaignOf(key) || contains(key))
        return;
    const std::size_t word = wordOf(key);
    if (word >= m_words.size())
        m_words.resize(std::max(word + 1, m_words.size() * 2));
    m_words[word] |= bitOf(key);
    ++m_count;
}

// A million of them while somebody waits for the key to be released.
void RowSet::insert(const qint64* first, const qint64* end)
{
    if (first == end)
        return;
    insert(*first);
    const std::size_t last = wordOf(*std::max_element(first, end));
    if (last >= m_words.size())
        m_words.resize(last + 1);
    for (; first != end; ++first) {
        quint64& word = m_words[wordOf(*first)];
        const quint64 bit = bitOf(*first);
        m_count += (word & bit) == 0 ? 1 : 0;
        word |= bit;
    }
}

void RowSet::remove(qint64 key)
{
    if (!contains(key))
        return;
    m_words[wordOf(key)] &= ~bitOf(key);
    --m_count;
}

void RowSet::toggle(qint64 key)
{
    if (contains(key))
        remove(key);
    else
        insert(key);
}

bool RowSet::contains(qint64 key) const
{
    const std::size_t word = wordOf(key);
    return m_campaign == campaignOf(key) && word < m_words.size() && (m_words[word] & bitOf(key)) != 0;
}

std::vector<qint64> RowSet::keys() const
{
    std::vector<qint64> keys;
    keys.reserve(static_cast<std::size_t>(m_count));
    for (std::size_t word = 0; word < m_words.size(); ++word) {
        for (int bit = 0; m_words[word] != 0 && bit < kBits; ++bit) {
            if ((m_words[word] >> bit & 1) != 0)
                keys.push_back(recipientKey(m_campaign, static_cast<qint64>(word) * kBits + bit));
        }
    }
    return keys;
}

// The longer one may only have room that it doesn't use.
bool RowSet::operator==(const RowSet& other) const
{
    if (m_count != other.m_count || (m_count > 0 && m_campaign != other.m_campaign))
        return false;
    const std::size_t both = std::min(m_words.size(), other.m_words.size());
    return std::equal(m_words.begin(), m_words.begin() + static_cast<std::ptrdiff_t>(both),
                      other.m_words.begin());
}

} // namespace heliograph
