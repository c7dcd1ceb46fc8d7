// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/CheckPage.h"

#include "core/engine/CampaignChecker.h"
#include "ui/Navigator.h"
#include "ui/check/CheckList.h"
#include "ui/check/CheckRowsPanel.h"
#include "ui/check/HintButton.h"
#include "ui/check/HoldButton.h"
#include "ui/check/PartsCard.h"
#include "ui/live/Desk.h"
#include "ui/live/SendingFeed.h"
#include "ui/live/WorkBar.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/HelpTopic.h"
#include "ui/widgets/NoteBar.h"
#include "ui/widgets/UserPrompt.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>

namespace heliograph {
namespace {

constexpr int kSide = 336;
constexpr int kSideNarrow = 288;
constexpr int kNarrow = 960;

bool isSameSend(const SendOffer& a, const SendOffer& b)
{
    return a.messages == b.messages && a.parts == b.parts && a.at == b.at && a.repeats == b.repeats;
}

} // namespace

struct CheckPage::Held {
    std::optional<CampaignChecker> checker;
};

CheckPage::CheckPage(const Ui& ui, QWidget* parent)
    : CampaignStepPage(ui.theme, parent),
      m_ui(ui),
      m_stack(new QStackedWidget(this)),
      m_overview(new QWidget(this)),
      m_scroll(new QScrollArea(m_overview)),
      m_rows(new CheckRowsPanel(ui, this)),
      m_note(new NoteBar(ui.theme, m_overview)),
      m_bar(new WorkBar(ui.theme, m_overview)),
      m_list(new CheckList(ui.theme)),
      m_side(new QWidget),
      m_parts(new PartsCard(ui.theme)),
      m_cost(new CostCard(ui.theme)),
      m_send(new HoldButton(ui.theme, this)),
      m_hindrance(new HintButton(ui.theme, this))
{
    setObjectName(QStringLiteral("checkPage"));
    setHelpTopic(*this, QStringLiteral("check"));
    build();
    connectParts();
    showOffer();
}

CheckPage::~CheckPage() = default;

void CheckPage::build()
{
    m_send->setObjectName(QStringLiteral("send"));
    m_hindrance->setObjectName(QStringLiteral("hindrance"));
    head().addWidget(m_hindrance);
    QAction* again = head().menu()->addAction(tr("Check &again"));
    again->setObjectName(QStringLiteral("checkAgain"));
    connect(again, &QAction::triggered, this, &CheckPage::refresh);
    head().setPrimary(m_send);

    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(metric::kS);
    side->addWidget(m_parts);
    side->addWidget(m_cost);
    side->addStretch();
    m_side->setFixedWidth(kSide);
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(metric::kM);
    auto* left = new QVBoxLayout;
    left->addWidget(m_list);
    left->addStretch();
    columns->addLayout(left, 1);
    columns->addWidget(m_side);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto* layout = new QVBoxLayout(m_overview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kXs);
    layout->addWidget(m_bar);
    layout->addWidget(m_note);
    layout->addWidget(m_scroll, 1);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_rows);
    body()->addWidget(m_stack, 1);
}

void CheckPage::connectParts()
{
    connect(m_list, &CheckList::showRows, this, &CheckPage::openRows);
    connect(m_list, &CheckList::decided, this, &CheckPage::decide);
    connect(m_rows, &CheckRowsPanel::back, this, &CheckPage::closeRows);
    connect(m_hindrance, &QAbstractButton::clicked, this, &CheckPage::focusFirst);
    connect(m_send, &HoldButton::held, this, &CheckPage::send);
    connect(m_send, &QPushButton::clicked, this, &CheckPage::onSendPressed);
}

// What the check looks at. A change of anything else, for example of the name, needs no new one.
QByteArray CheckPage::contentOf(const Campaign& campaign) const
{
    QByteArray content = QByteArray::number(campaign.id) + ' ' + QByteArray::number(campaign.recipients) +
                         (campaign.isSealed() ? " sealed " : " draft ");
    if (!campaign.isSealed()) {
        for (const qint64 n : campaign.counts.n)
            content += QByteArray::number(n) + ' ';
    }
    return content + campaign.accountName.toUtf8() + campaign.headers.join(u'\n').toUtf8() +
           campaign.plan.toJson();
}

void CheckPage::showCampaign(const Campaign& campaign)
{
    const bool other = !m_campaign || m_campaign->id != campaign.id;
    if (other) {
        m_result.reset();
        m_decisions = {};
        m_answers = {};
        m_sending = false;
        m_note->clear();
        closeRows();
    }
    m_campaign = campaign;
    setTitle(campaign.name);
    if (m_active && !m_sending && contentOf(campaign) != m_checked)
        startCheck();
    else if (other)
        showOffer();
}

void CheckPage::activate()
{
    m_active = true;
    m_sending = false;
    m_focusWaits = true;
    if (m_campaign)
        startCheck();
}

void CheckPage::leave()
{
    m_active = false;
    if (m_task)
        m_task->cancel();
    closeRows();
}

void CheckPage::refresh()
{
    if (m_campaign && !m_sending)
        startCheck();
}

void CheckPage::startCheck()
{
    if (m_task)
        m_task->cancel();
    m_checked = contentOf(*m_campaign);
    m_held = std::make_shared<Held>();
    const auto job = [held = m_held, campaign = m_campaign->id](Engine& engine, const Progress& progress) {
        held->checker.emplace(engine);
        return held->checker->check(campaign, progress);
    };
    m_task = m_ui.desk.work(this, job, [this, held = m_held](const Result<CheckResult>& result) {
        // A later check has taken its place.
        if (held == m_held)
            onChecked(result);
    });
    connect(m_task, &Task::progressed, this, &CheckPage::showProgress);
    m_bar->follow(m_task, [](qint64 done, qint64 total) {
        const QLocale locale;
        return tr("Counting %1 of %2").arg(locale.toString(done), locale.toString(total));
    });
    if (!m_result)
        m_list->showCounting(tr("Counting…"));
    m_side->setVisible(m_result.has_value());
    showOffer();
}

void CheckPage::showProgress(qint64 done, qint64 total)
{
    const QLocale locale;
    if (!m_result)
        m_list->showCounting(tr("Counting %1 of %2").arg(locale.toString(done), locale.toString(total)));
}

void CheckPage::onChecked(const Result<CheckResult>& result)
{
    m_task.clear();
    if (!result) {
        m_held.reset();
        const bool cancelled = result.error().code == ErrorCode::Cancelled;
        if (!cancelled)
            m_note->showError(result.error());
        else if (m_active && !m_result)
            m_ui.navigator.openCampaign(m_campaign->id, CampaignStep::Message);
        return showOffer();
    }
    if (m_note->headline() != describe(Error{ErrorCode::DraftChanged, {}, {}, {}}))
        m_note->clear();
    m_result = *result;
    if (m_result->sealed)
        m_note->showNote(Meaning::Neutral, tr("Handed over as shown here"));
    askGateway();
    showResult();
    // Only once after it came to the front; later the operator may be reading the rows behind a line.
    if (m_active && std::exchange(m_focusWaits, false) && m_stack->currentWidget() == m_overview)
        focusFirst();
}

void CheckPage::askGateway()
{
    if (m_result->sealed || !m_result->account)
        return;
    const Account& account = *m_result->account;
    if (m_balanceOf != account.name)
        m_balance.reset();
    m_balanceOf = account.name;
    m_answers = {};
    const Result<GatewayProfile> profile = profileOf(account);
    const qint64 campaign = m_campaign->id;
    if (profile && profile->offers(Endpoint::Balance)) {
        m_ui.sending.balance(this, account.name, [this, campaign](const Result<BalanceReply>& reply) {
            if (!m_result || m_result->campaign.id != campaign)
                return;
            if (reply) {
                m_answers.balance = *reply;
                m_balance = KnownBalance{*reply, m_ui.clock.nowMs(), false};
            } else {
                m_answers.error = reply.error();
                if (m_balance)
                    m_balance->isStale = true;
            }
            showResult();
        });
    }
    if (profile && profile->offers(Endpoint::Originators)) {
        m_ui.sending.senders(this, account.name, [this, campaign](const Result<OriginatorReply>& reply) {
            if (!m_result || m_result->campaign.id != campaign || !reply)
                return;
            m_answers.senders = *reply;
            showResult();
        });
    }
}

void CheckPage::showResult()
{
    judgeAnswers(*m_result, m_answers);
    m_list->showResult(*m_result, m_decisions, m_ui.clock.now());
    m_side->show();
    showOffer();
}

void CheckPage::showOffer()
{
    const bool wasOpen = m_offer.missing > 0;
    m_offer = m_result ? offerOf(*m_result, m_decisions) : SendOffer();
    const bool sealed = m_result && m_result->sealed;
    const bool ready = m_result && !m_task && m_held;
    QString reason = hindrance(m_offer);
    if (sealed)
        reason = tr("This campaign has been handed over");
    else if (m_sending)
        reason = tr("Under way");
    else if (!ready)
        reason = tr("Counting");
    m_send->setText(m_result ? sendText(m_offer, m_ui.clock.now()) : tr("Send"));
    m_send->setHolding(mustHold() && !m_ui.settings.isOn(Setting::NoHolding));
    m_send->setVisible(!sealed);
    setDisabledBecause(*m_send, reason, m_send->isHolding() ? tr("Hold to send") : QString());
    m_hindrance->setVisible(ready && !sealed && !m_sending && !reason.isEmpty());
    m_hindrance->setText(reason);
    const bool fine = ready && !sealed && reason.isEmpty() && !m_result->find(FindingKind::AccountTrouble);
    head().setNote(fine ? tr("Everything is in order") : QString());
    if (m_result) {
        m_parts->showResult(*m_result, m_offer);
        m_cost->showCost(*m_result, m_offer,
                         m_result->account && m_result->account->name == m_balanceOf ? m_balance
                                                                                     : std::nullopt);
    }
    if (wasOpen != hasOpenDecision())
        Q_EMIT openDecisionChanged(hasOpenDecision());
}

bool CheckPage::mustHold() const
{
    return m_offer.messages > m_ui.settings.number(Setting::HoldFrom);
}

void CheckPage::openRows(int line)
{
    if (!m_result || line >= static_cast<int>(m_result->findings.size()))
        return;
    const Finding& finding = m_result->findings.at(static_cast<std::size_t>(line));
    if (!finding.rows)
        return;
    m_lineShown = line;
    m_rows->showRows(finding, wordsOf(finding, *m_result, m_ui.clock.now()), m_result->campaign.headers);
    m_stack->setCurrentWidget(m_rows);
    m_rows->focusFirst();
}

void CheckPage::closeRows()
{
    if (m_stack->currentWidget() == m_overview)
        return;
    m_stack->setCurrentWidget(m_overview);
    const int line = std::exchange(m_lineShown, -1);
    if (line >= 0 && line < m_list->lines().size())
        m_list->lines().at(line)->setFocus(Qt::TabFocusReason);
}

bool CheckPage::escape()
{
    if (m_stack->currentWidget() == m_overview)
        return false;
    closeRows();
    return true;
}

void CheckPage::focusFirst()
{
    closeRows();
    if (CheckLine* decision = m_list->openDecision()) {
        m_scroll->ensureWidgetVisible(decision);
        return decision->focusFirst();
    }
    if (m_send->isEnabled() && m_send->isVisible())
        m_send->setFocus(Qt::TabFocusReason);
    else if (!m_list->lines().isEmpty())
        m_list->lines().constFirst()->focusFirst();
}

void CheckPage::carryOut()
{
    closeRows();
    if (m_send->isEnabled())
        m_send->setFocus(Qt::ShortcutFocusReason);
    else
        focusFirst();
}

void CheckPage::decide(FindingKind kind, int choice)
{
    if (kind == FindingKind::SameTextRecently)
        m_decisions.repeats = choice == 0 ? RepeatPolicy::Skip : RepeatPolicy::Allow;
    else
        m_decisions.plainHttp = choice == 0;
    showOffer();
}

// A click on a button that should be held comes from a screen reader, which can't hold.
void CheckPage::onSendPressed()
{
    if (!mustHold())
        return send();
    ChoiceQuestion question;
    question.title = m_send->text() + u'?';
    question.text = tr("They are handed over to the gateway at once and can't be called back.");
    question.buttons = {m_send->text(), tr("Cancel")};
    const auto confirmed = [this, campaign = m_campaign->id, held = m_held, offer = m_offer] {
        // What was agreed to is what the question said, and nothing that came meanwhile.
        if (held == m_held && isSameSend(offer, m_offer))
            send();
        else if (m_campaign->id == campaign)
            m_note->showError(Error{ErrorCode::DraftChanged, {}, {}, {}});
    };
    m_ui.prompt.confirm(this, question, confirmed);
}

void CheckPage::send()
{
    if (m_sending || !m_held || !m_offer.isAllowed())
        return;
    m_sending = true;
    const auto job = [held = m_held, policy = m_offer.repeats](Engine&, const Progress&) {
        return held->checker->seal(policy);
    };
    const auto done = [page = QPointer<CheckPage>(this), &sending = m_ui.sending, &navigator = m_ui.navigator,
                       campaign = m_result->campaign.id,
                       name = m_campaign->name](const Result<void>& sealed) {
        if (sealed)
            sending.start(campaign);
        const bool inFront = page && page->isInFront(campaign);
        if (page && page->m_campaign->id == campaign)
            page->onSealed(sealed);
        if (inFront)
            return;
        const CampaignStep step = sealed ? CampaignStep::Status : CampaignStep::Check;
        navigator.toast(sealed ? tr("“%1” is under way").arg(name) : describe(sealed.error()), tr("Show"),
                        [&navigator, campaign, step] { navigator.openCampaign(campaign, step); });
    };
    // What is sealed is started, whatever became of this page meanwhile.
    m_ui.desk.work(&m_ui.sending, job, done);
    showOffer();
}

bool CheckPage::isInFront(qint64 campaign) const
{
    return m_active && isVisible() && m_campaign && m_campaign->id == campaign;
}

void CheckPage::onSealed(const Result<void>& sealed)
{
    if (sealed) {
        if (isInFront(m_campaign->id))
            m_ui.navigator.openCampaign(m_campaign->id, CampaignStep::Status);
        return;
    }
    m_sending = false;
    m_note->showError(sealed.error());
    // Somebody changed it, or sent the same meanwhile: what is true now is shown, and decided anew.
    m_decisions = {};
    if (m_active)
        startCheck();
}

void CheckPage::resizeEvent(QResizeEvent* event)
{
    CampaignStepPage::resizeEvent(event);
    m_side->setFixedWidth(event->size().width() < kNarrow ? kSideNarrow : kSide);
}

} // namespace heliograph
