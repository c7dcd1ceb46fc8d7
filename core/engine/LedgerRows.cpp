// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/LedgerRows.h"

#include "core/storage/RowCodec.h"

namespace heliograph {

LedgerRows::LedgerRows(Connection& connection, qint64 campaign)
    : m_store(connection), m_campaign(campaign), m_lastKey(firstKey(campaign) - 1)
{}

Result<const RecipientRow*> LedgerRows::current()
{
    if (m_at == m_page.size() && !m_ended) {
        Result<std::vector<RecipientRow>> page = m_store.page(m_campaign, m_lastKey);
        if (!page)
            return forward(page);
        m_page = *std::move(page);
        m_at = 0;
        m_ended = m_page.empty();
        if (!m_ended)
            m_lastKey = m_page.back().key;
    }
    return m_ended ? nullptr : &m_page[m_at];
}

} // namespace heliograph
