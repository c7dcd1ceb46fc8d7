// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/RecipientPager.h"

#include "ui/live/Desk.h"

#include <QRandomGenerator>

#include <algorithm>

namespace heliograph {

RecipientPager::RecipientPager(const Ui& ui, QObject* parent) : QObject(parent), m_ui(ui) {}

template <class Job>
void RecipientPager::read(Job job)
{
    const quint64 wish = ++m_wish;
    m_ui.desk.read(this, std::move(job), [this, wish](const Result<std::optional<ReadyRow>>& row) {
        if (wish != m_wish || !row)
            return;
        m_current = *row;
        Q_EMIT moved();
    });
}

void RecipientPager::setCampaign(qint64 campaign, qint64 recipients)
{
    const bool same = campaign == m_campaign && m_current;
    const qint64 key = same ? m_current->key : 0;
    m_campaign = campaign;
    m_recipients = recipients;
    if (!same)
        m_only.clear();
    read([campaign, key](Connection& connection) -> Result<std::optional<ReadyRow>> {
        ReadyRows rows(connection);
        if (key != 0) {
            Result<std::optional<ReadyRow>> kept = rows.withKey(key);
            if (!kept || *kept)
                return kept;
        }
        return rows.at(campaign, 0);
    });
}

void RecipientPager::setOnly(const std::vector<qint64>& keys)
{
    m_only = keys;
    m_onlyPlace = 0;
    if (isLimited())
        showPlace(0);
    else
        Q_EMIT moved();
}

qint64 RecipientPager::place() const
{
    if (isLimited())
        return m_onlyPlace;
    return m_current ? m_current->index : 0;
}

void RecipientPager::step(int by)
{
    if (count() == 0)
        return;
    showPlace((place() + by + count()) % count());
}

void RecipientPager::random()
{
    if (count() > 1)
        showPlace(QRandomGenerator::global()->bounded(count()));
}

void RecipientPager::showPlace(qint64 place)
{
    if (isLimited()) {
        m_onlyPlace = place;
        read([key = m_only.at(std::size_t(place))](Connection& connection) {
            return ReadyRows(connection).withKey(key);
        });
        return;
    }
    read([campaign = m_campaign, place](Connection& connection) {
        return ReadyRows(connection).at(campaign, place);
    });
}

void RecipientPager::showKey(qint64 key)
{
    m_only.clear();
    read([key](Connection& connection) { return ReadyRows(connection).withKey(key); });
}

void RecipientPager::jump(const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    m_only.clear();
    const quint64 wish = ++m_wish;
    const qint64 after = m_current ? m_current->key : 0;
    m_ui.desk.read(
        this,
        [campaign = m_campaign, text, after](Connection& connection) {
            return ReadyRows(connection).find(campaign, text, after);
        },
        [this, wish, text](const Result<std::optional<ReadyRow>>& row) {
            if (wish != m_wish || !row)
                return;
            if (!*row) {
                Q_EMIT notFound(text);
                return;
            }
            m_current = *row;
            Q_EMIT moved();
        });
}

} // namespace heliograph
