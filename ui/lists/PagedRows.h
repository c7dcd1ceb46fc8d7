// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace heliograph {

/// The rows of a long table: the keys of all of them in memory, the rows themselves by pages as somebody
/// looks at them. For the GUI thread; whoever reads answers later.
template <class Row>
class PagedRows {
public:
    using Keys = std::vector<qint64>;
    using Done = std::function<void(const std::vector<Row>&)>;
    struct Source {
        std::function<void(const Keys& keys, const Done& done)> read; ///< must not answer at once
        std::function<qint64(const Row&)> keyOf;
        std::function<void(int first, int last)> arrived; ///< rows that can be shown now
    };

    explicit PagedRows(Source source) : m_source(std::move(source)), m_rows(kRowsKept) {}

    const Keys& keys() const { return m_keys; }
    int count() const { return static_cast<int>(m_keys.size()); }
    qint64 keyAt(int row) const { return m_keys.at(static_cast<std::size_t>(row)); }
    int rowOf(qint64 key) const
    {
        const auto found = std::find(m_keys.begin(), m_keys.end(), key);
        return found == m_keys.end() ? -1 : static_cast<int>(found - m_keys.begin());
    }

    /// Another view; rows that are known stay known.
    void setKeys(Keys keys)
    {
        m_keys = std::move(keys);
        ++m_generation;
        m_wanted.clear();
        m_underWay.clear();
    }
    /// What is shown may be old: it stays until it was read again.
    void markStale() { ++m_epoch; }

    /// The row, or nothing while it is being read.
    const Row* row(int index) const
    {
        const Cached* cached = m_rows.object(keyAt(index));
        if (!cached || cached->epoch < m_epoch)
            const_cast<PagedRows*>(this)->want(index / kPage);
        return cached ? &cached->row : nullptr;
    }

private:
    struct Cached {
        Row row;
        quint64 epoch = 0;
    };
    static constexpr int kPage = 128;
    static constexpr int kRowsKept = 64 * kPage;
    // While somebody scrolls fast only the newest pages are worth reading.
    static constexpr int kPagesWanted = 4;

    void want(int page)
    {
        if (m_underWay.value(page, 0) == m_epoch + 1 || m_wanted.contains(page))
            return;
        m_wanted.append(page);
        if (m_wanted.size() > kPagesWanted)
            m_wanted.removeFirst();
        if (m_askingSoon)
            return;
        m_askingSoon = true;
        QMetaObject::invokeMethod(
            &m_context, [this] { ask(); }, Qt::QueuedConnection);
    }

    void ask()
    {
        m_askingSoon = false;
        while (!m_wanted.isEmpty()) {
            const int page = m_wanted.takeLast();
            const int first = page * kPage;
            const int last = std::min(first + kPage, count()) - 1;
            if (first > last)
                continue;
            m_underWay.insert(page, m_epoch + 1);
            const QPointer<QObject> alive(&m_context);
            m_source.read({m_keys.begin() + first, m_keys.begin() + last + 1},
                          [this, alive, page, first, last, generation = m_generation,
                           epoch = m_epoch](const std::vector<Row>& rows) {
                              if (alive)
                                  take(rows, {page, first, last, generation, epoch});
                          });
        }
    }

    struct Asked {
        int page = 0;
        int first = 0;
        int last = 0;
        quint64 generation = 0;
        quint64 epoch = 0;
    };
    void take(const std::vector<Row>& rows, const Asked& asked)
    {
        for (const Row& row : rows)
            m_rows.insert(m_source.keyOf(row), new Cached{row, asked.epoch});
        if (asked.generation != m_generation)
            return;
        m_underWay.remove(asked.page);
        m_source.arrived(asked.first, asked.last);
    }

    Source m_source;
    QObject m_context;
    Keys m_keys;
    QCache<qint64, Cached> m_rows;
    QList<int> m_wanted;            ///< pages that painting missed, newest last
    QHash<int, quint64> m_underWay; ///< page, and the epoch it was asked in plus one
    bool m_askingSoon = false;
    quint64 m_generation = 0;
    quint64 m_epoch = 0;
};

} // namespace heliograph
