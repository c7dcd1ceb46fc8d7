// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CampaignSpace.h"

#include "core/storage/CampaignStore.h"
#include "ui/campaign/StatusPage.h"
#include "ui/check/CheckPage.h"
#include "ui/compose/MessagePage.h"
#include "ui/live/Desk.h"
#include "ui/recipients/RecipientsPage.h"
#include "ui/widgets/StepBar.h"

namespace heliograph {

bool isWritten(const CampaignPlan& plan)
{
    const Message& message = plan.message;
    return message.type == MessageType::SilentSms || !message.text.trimmed().isEmpty() ||
           !plan.textColumn.isEmpty() || !message.viber.text.trimmed().isEmpty() ||
           !message.viber.imageUrl.isEmpty() || !message.card.name.isEmpty();
}

CampaignSpace::CampaignSpace(const Ui& ui, QWidget* parent) : QStackedWidget(parent), m_ui(ui) {}

void CampaignSpace::makePages()
{
    if (m_recipients)
        return;
    m_recipients = new RecipientsPage(m_ui);
    m_message = new MessagePage(m_ui);
    m_check = new CheckPage(m_ui);
    m_status = new StatusPage(m_ui);
    for (CampaignStepPage* page :
         std::initializer_list<CampaignStepPage*>{m_recipients, m_message, m_check, m_status})
        addStep(page);
    connect(m_check, &CheckPage::openDecisionChanged, this, &CampaignSpace::markSteps);
}

void CampaignSpace::addStep(CampaignStepPage* page)
{
    auto* bar = new StepBar(m_ui.theme, page);
    page->setUnderHead(bar);
    m_bars += bar;
    addWidget(page);
    connect(bar, &StepBar::stepChosen, this, [this](CampaignStep step) { goTo(step); });
    connect(page, &Page::titleChanged, this, [this, page](const QString& title) {
        if (currentWidget() == page)
            Q_EMIT titleChanged(title);
    });
}

CampaignStepPage* CampaignSpace::currentPage() const
{
    return static_cast<CampaignStepPage*>(currentWidget());
}

void CampaignSpace::load(qint64 campaign, std::function<void()> then)
{
    makePages();
    const quint64 ticket = ++m_ticket;
    m_isLoading = true;
    m_ui.desk.read(
        this, [campaign](Connection& connection) { return CampaignStore(connection).campaign(campaign); },
        [this, ticket, then = std::move(then)](const Result<Campaign>& loaded) {
            if (ticket != m_ticket)
                return;
            m_isLoading = false;
            if (!loaded) {
                m_id = 0;
                return Q_EMIT gone();
            }
            take(*loaded);
            then();
        });
}

void CampaignSpace::open(qint64 campaign, std::optional<CampaignStep> step)
{
    load(campaign, [this, step] {
        const bool allowed = step && reasonAgainst(*step).isEmpty();
        showStep(allowed ? *step : waitingStep());
    });
}

void CampaignSpace::begin(qint64 campaign, const CampaignSeed& seed)
{
    load(campaign, [this, seed] {
        showStep(CampaignStep::Recipients);
        m_recipients->take(seed);
    });
}

void CampaignSpace::openRows(qint64 campaign, const RowsQuery& rows)
{
    load(campaign, [this, rows] {
        showStep(CampaignStep::Status);
        m_status->showRows(rows);
    });
}

void CampaignSpace::take(const Campaign& campaign)
{
    m_id = campaign.id;
    m_campaign = campaign;
    for (int i = 0; i < count(); ++i) {
        auto* page = static_cast<CampaignStepPage*>(widget(i));
        page->showCampaign(campaign);
        page->head().setTag(campaign.accountName == m_practice && !m_practice.isEmpty()
                                ? tr("Practice: nothing leaves this computer")
                                : QString());
    }
    markSteps();
}

void CampaignSpace::showWorkspace(const WorkspaceView& view)
{
    // What is being loaded is newer, and a draft with another list has another id.
    if (m_id == 0 || m_isLoading)
        return;
    for (const Campaign& campaign : view.campaigns) {
        if (campaign.id == m_id)
            return take(campaign);
    }
    // A draft just made may be newer than what was read.
    load(m_id, [] {});
}

CampaignStep CampaignSpace::waitingStep() const
{
    if (m_campaign.isSealed())
        return CampaignStep::Status;
    if (m_campaign.recipients == 0)
        return CampaignStep::Recipients;
    return isWritten(m_campaign.plan) ? CampaignStep::Check : CampaignStep::Message;
}

QString CampaignSpace::reasonAgainst(CampaignStep step) const
{
    if (m_campaign.isSealed() || step == CampaignStep::Recipients || step == CampaignStep::Message)
        return {};
    if (m_campaign.recipients == 0)
        return tr("Choose the recipients first");
    if (!isWritten(m_campaign.plan))
        return tr("Write the message first");
    if (step == CampaignStep::Check)
        return {};
    return tr("Nothing has been handed over yet; go through the check first");
}

void CampaignSpace::goTo(CampaignStep step)
{
    if (m_id == 0 || !reasonAgainst(step).isEmpty())
        return;
    currentPage()->leave();
    showStep(step);
}

bool CampaignSpace::togglePause()
{
    return m_id != 0 && m_status->togglePause();
}

void CampaignSpace::showStep(CampaignStep step)
{
    m_step = step;
    const std::array<CampaignStepPage*, kCampaignSteps> pages{m_recipients, m_message, m_check, m_status,
                                                              m_status};
    CampaignStepPage* page = pages.at(static_cast<std::size_t>(step));
    const bool isOther = currentWidget() != page;
    setCurrentWidget(page);
    markSteps();
    page->activate();
    if (isOther || !page->isAncestorOf(page->focusWidget()))
        page->focusFirst();
    Q_EMIT titleChanged(m_campaign.name);
    Q_EMIT pageChanged();
}

void CampaignSpace::markSteps()
{
    // Send and Status are one page; which of the two it is depends on what is left to hand over.
    CampaignStep current = m_step;
    if (current >= CampaignStep::Send)
        current = m_campaign.isOpen() ? CampaignStep::Send : CampaignStep::Status;
    const CampaignStep reached =
        m_campaign.isSealed() ? (m_campaign.isOpen() ? CampaignStep::Send : CampaignStep::Status) : current;
    for (StepBar* bar : std::as_const(m_bars)) {
        for (int i = 0; i < kCampaignSteps; ++i) {
            const auto step = static_cast<CampaignStep>(i);
            StepMark mark = StepMark::Later;
            if (step == current)
                mark = step == CampaignStep::Check && m_check->hasOpenDecision() ? StepMark::Open
                                                                                 : StepMark::Current;
            else if (step < reached)
                mark = StepMark::Done;
            bar->setStep(step, mark, step == current ? QString() : reasonAgainst(step));
        }
    }
}

} // namespace heliograph
