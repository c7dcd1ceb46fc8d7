// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/CampaignDeletion.h"

#include "core/engine/Housekeeping.h"
#include "ui/Navigator.h"
#include "ui/live/Desk.h"
#include "ui/widgets/UserPrompt.h"

#include <utility>

namespace heliograph {

CampaignDeletion::CampaignDeletion(const Ui& ui, QWidget* page) : QObject(page), m_ui(ui), m_page(page) {}

bool CampaignDeletion::isOver(const Campaign& campaign)
{
    return campaign.state == CampaignState::Finished || campaign.state == CampaignState::Cancelled;
}

QString removalText(const RemovalView& view)
{
    const auto count = [](qint64 rows) { return static_cast<int>(rows); };
    QStringList sentences{CampaignDeletion::tr("%Ln recipient(s) go for good, with their texts, states and "
                                               "stories.",
                                               nullptr, count(view.recipients))};
    if (view.documents > 0)
        sentences += CampaignDeletion::tr("So does what was said in %Ln document(s) that were sent.", nullptr,
                                          count(view.documents));
    if (view.uncertain > 0)
        sentences += CampaignDeletion::tr("Of %Ln of them nobody knows whether the message was sent, and "
                                          "nobody can find out any more.",
                                          nullptr, count(view.uncertain));
    if (view.recent > 0)
        sentences += CampaignDeletion::tr("%Ln of them may have had the message within the last day; until "
                                          "the day is over you are still warned before they get it again.",
                                          nullptr, count(view.recent));
    sentences += CampaignDeletion::tr("This can't be undone. Backups keep what is in them.");
    return sentences.join(u' ');
}

void CampaignDeletion::ask(qint64 campaign)
{
    if (std::exchange(m_isAsking, true))
        return;
    m_ui.desk.read(
        this,
        [campaign, now = m_ui.clock.nowMs()](Connection& connection) {
            return CampaignRemoval(connection).look(campaign, now);
        },
        [this](const Result<RemovalView>& view) {
            const Result<void> allowed = view ? CampaignRemoval::allowed(*view, true) : forward(view);
            if (allowed)
                return ask(*view);
            m_isAsking = false;
            Q_EMIT failed(allowed.error());
        });
}

void CampaignDeletion::ask(const RemovalView& view)
{
    ChoiceQuestion question;
    question.title = tr("Delete “%1”?").arg(view.name);
    question.text = removalText(view);
    question.buttons = {tr("Delete campaign"), tr("Keep it")};
    question.destructive = 0;
    question.escape = 1;
    m_isAsking = true;
    m_ui.prompt.choose(m_page, question, [this, view](int button) {
        m_isAsking = false;
        if (button == 0)
            remove(view);
    });
}

void CampaignDeletion::remove(const RemovalView& view)
{
    Task* task = m_ui.desk.work(
        this,
        // More may have come since the question: then it is asked again.
        [view](Engine& engine, const Progress& progress) -> Result<RemovalView> {
            Housekeeping housekeeping(engine.workspace(), engine.clock());
            const Result<RemovalView> now = housekeeping.look(view.campaign);
            if (!now)
                return now;
            if (now->uncertain > view.uncertain)
                return *now;
            return housekeeping.remove(view.campaign, true, progress);
        },
        [this, view](const Result<RemovalView>& removed) {
            if (!removed) {
                if (removed.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(removed.error());
                return;
            }
            if (removed->uncertain > view.uncertain)
                return ask(*removed);
            m_ui.navigator.toast(
                tr("Deleted “%2” with %Ln recipient(s)", nullptr, static_cast<int>(removed->recipients))
                    .arg(removed->name));
        });
    Q_EMIT working(task);
}

} // namespace heliograph
