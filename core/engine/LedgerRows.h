// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/RecipientStore.h"

#include <vector>

namespace heliograph {

/// The recipients of a campaign one after the other, in the order of the list, for work that goes along with
/// another source of rows. Holds a page at a time.
class LedgerRows {
public:
    LedgerRows(Connection& connection, qint64 campaign);

    /// The recipient that is next; null at the end.
    Result<const RecipientRow*> current();
    void advance() { ++m_at; }

private:
    RecipientStore m_store;
    qint64 m_campaign;
    std::vector<RecipientRow> m_page;
    std::size_t m_at = 0;
    qint64 m_lastKey;
    bool m_ended = false;
};

} // namespace heliograph
