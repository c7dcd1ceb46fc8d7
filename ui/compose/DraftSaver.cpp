// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/DraftSaver.h"

#include "ui/live/Desk.h"

#include <QTimer>

namespace heliograph {
namespace {

constexpr int kRestMs = 1000;

} // namespace

DraftSaver::DraftSaver(const Ui& ui, MakeEdit makeEdit, QObject* parent)
    : QObject(parent), m_ui(ui), m_makeEdit(std::move(makeEdit)), m_rest(new QTimer(this))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMs);
    connect(m_rest, &QTimer::timeout, this, &DraftSaver::saveNow);
}

void DraftSaver::setCampaign(qint64 campaign)
{
    if (campaign != m_campaign) {
        if (isWaiting())
            saveNow();
        m_unsaved = false;
    }
    m_campaign = campaign;
}

void DraftSaver::touch()
{
    ++m_change;
    m_unsaved = true;
    m_rest->start();
}

bool DraftSaver::isWaiting() const
{
    return m_rest->isActive();
}

void DraftSaver::saveNow()
{
    m_rest->stop();
    if (m_campaign == 0 || !m_unsaved)
        return;
    m_ui.desk.change(
        this,
        [campaign = m_campaign, edit = m_makeEdit()](Engine& engine) {
            return engine.campaigns().changeDraft(campaign, edit);
        },
        [this, campaign = m_campaign, change = m_change](const Result<void>& done) {
            if (campaign != m_campaign)
                return;
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            m_unsaved = change != m_change;
            Q_EMIT saved(QDateTime::fromMSecsSinceEpoch(m_ui.clock.nowMs()));
        });
}

} // namespace heliograph
