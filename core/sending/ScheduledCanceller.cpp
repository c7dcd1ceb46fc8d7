// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/ScheduledCanceller.h"

#include "core/gateway/ReplyReader.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/RecipientStore.h"
#include "core/storage/ReportStore.h"

#include <QSet>

namespace heliograph {
namespace {

constexpr std::size_t kIdsPerRequest = 100;

} // namespace

ScheduledCanceller::ScheduledCanceller(Workspace& workspace, GatewayClient& client, Clock& clock,
                                       RunSettings settings, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_client(client),
      m_clock(clock),
      m_settings(std::move(settings)),
      m_writer(m_settings.profile, m_settings.account.auth, m_settings.credentials)
{}

Result<void> ScheduledCanceller::collect(qint64 campaign)
{
    const Result<Campaign> loaded = CampaignStore(m_workspace.connection()).campaign(campaign);
    if (!loaded)
        return forward(loaded);
    const qint64 now = m_clock.nowMs();
    return RecipientStore(m_workspace.connection())
        .forEach(campaign, {RecipientState::Accepted}, [&](const RecipientRow& row) {
            const std::optional<qint64> at = row.sendAt ? row.sendAt : loaded->plan.sendAt;
            if (at && *at > now)
                m_items.push_back({row.key, row.gatewayId});
            return true;
        });
}

void ScheduledCanceller::start(qint64 campaign)
{
    m_items.clear();
    m_deleted = 0;
    m_kept = 0;
    // A list that can't be read deletes nothing; every row stays accepted, which claims no more than is
    // known.
    if (!collect(campaign))
        m_items.clear();
    m_clock.after(std::chrono::milliseconds(0), this, [this] { next(); });
}

void ScheduledCanceller::next()
{
    if (m_items.empty()) {
        Q_EMIT ended(m_deleted, m_kept);
        return;
    }
    const std::size_t count = std::min(kIdsPerRequest, m_items.size());
    const std::vector<Item> items(m_items.begin(), m_items.begin() + static_cast<std::ptrdiff_t>(count));
    m_items.erase(m_items.begin(), m_items.begin() + static_cast<std::ptrdiff_t>(count));
    QStringList ids;
    for (const Item& item : items) {
        if (!item.gatewayId.isEmpty())
            ids += item.gatewayId;
    }
    if (ids.isEmpty() || !m_settings.profile.offers(Endpoint::Scheduled)) {
        m_clock.after(std::chrono::milliseconds(0), this, [this, items] { onAnswer(items, Exchange()); });
        return;
    }
    // A lane of its own: a poll may still be on the way.
    m_client.post({.slot = 1, .question = true}, Endpoint::Scheduled, m_writer.deleteScheduled(ids),
                  [self = QPointer(this), items](const Exchange& exchange) {
                      if (self)
                          self->onAnswer(items, exchange);
                  });
}

void ScheduledCanceller::onAnswer(const std::vector<Item>& items, const Exchange& exchange)
{
    QSet<QString> gone;
    if (exchange.fate == Exchange::Fate::Answered) {
        for (const ScheduledDeleteReply::Item& item : readScheduledDeleteReply(exchange.answer).items) {
            if (item.deleted)
                gone += item.gatewayId;
        }
    }
    std::vector<qint64> deleted;
    std::vector<qint64> kept;
    for (const Item& item : items)
        (gone.contains(item.gatewayId) ? deleted : kept).push_back(item.key);
    ReportStore store(m_workspace.connection());
    const Result<void> first = store.recordDeleted(deleted, m_clock.nowMs());
    const Result<void> second = store.recordKept(kept, m_clock.nowMs());
    if (first)
        m_deleted += static_cast<qint64>(deleted.size());
    if (second)
        m_kept += static_cast<qint64>(kept.size());
    next();
}

} // namespace heliograph
