// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/MessagePage.h"

#include "core/base/Clock.h"
#include "core/message/MessageCheck.h"
#include "ui/Navigator.h"
#include "ui/compose/AccountBox.h"
#include "ui/compose/AccountOffer.h"
#include "ui/compose/CascadeCost.h"
#include "ui/compose/DoctorPanel.h"
#include "ui/compose/ListMeter.h"
#include "ui/compose/MessageEditor.h"
#include "ui/compose/PreviewPane.h"
#include "ui/compose/RecipientPager.h"
#include "ui/compose/ScheduleFolds.h"
#include "ui/compose/TemplateMenu.h"
#include "ui/compose/TestSend.h"
#include "ui/compose/TextAndPreview.h"
#include "ui/compose/WrittenMessage.h"
#include "ui/live/WorkBar.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/HelpTopic.h"
#include "ui/widgets/NoteBar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace heliograph {
namespace {

/// A draft nobody has written in yet rests at night.
CampaignPlan startingPlan(CampaignPlan plan)
{
    if (!plan.written && plan.message.text.isEmpty() && !plan.quietHours.allowedFrom.isValid())
        plan.quietHours = {QTime(9, 0), QTime(21, 0)};
    return plan;
}

Message messageOf(const CampaignPlan& plan)
{
    Message message = plan.written.value_or(plan.message);
    if (!plan.textColumn.isEmpty())
        message.text = u'{' + plan.textColumn + u'}';
    return message;
}

/// They differ at most in how far they are.
bool isWrittenAlike(const Campaign& a, const Campaign& b)
{
    return a.name == b.name && a.accountName == b.accountName && a.headers == b.headers &&
           a.isSealed() == b.isSealed() && a.plan.toJson() == b.plan.toJson();
}

} // namespace

MessagePage::MessagePage(const Ui& ui, QWidget* parent)
    : CampaignStepPage(ui.theme, parent),
      m_ui(ui),
      m_note(new NoteBar(ui.theme, this)),
      m_editor(new MessageEditor(ui.theme, this)),
      m_cost(new CascadeCost(ui.theme, this)),
      m_doctor(new DoctorPanel(ui.theme, this)),
      m_cardNote(new NoteBar(ui.theme, this)),
      m_folds(new ScheduleFolds(ui.theme, this)),
      m_work(new WorkBar(ui.theme, this)),
      m_preview(new PreviewPane(ui.theme, this)),
      m_accounts(new AccountBox(ui.theme, this)),
      m_offer(new AccountOffer(ui, this)),
      m_pager(new RecipientPager(ui, this)),
      m_meter(new ListMeter(ui, this)),
      m_saver(new DraftSaver(
          ui, [this] { return edit(); }, this)),
      m_templates(new TemplateMenu(ui, this)),
      m_test(new TestSend(ui, this))
{
    setObjectName(QStringLiteral("messagePage"));
    setHelpTopic(*this, QStringLiteral("message"));
    makeHead();
    makeBody();
    makeShortcuts();
    listen();
    listenToList();
}

MessagePage::~MessagePage()
{
    for (QObject* part : std::initializer_list<QObject*>{m_editor, m_folds, m_preview, m_pager, m_meter})
        part->disconnect(this);
}

void MessagePage::makeHead()
{
    m_testButton = head().addSecondary(tr("Send test to m&yself"));
    m_testButton->setObjectName(QStringLiteral("sendTest"));
    m_testButton->setToolTip(tr("Send this message to your own number (Ctrl+Shift+T)"));
    m_continue = head().primary(tr("&Continue to check"));
    m_continue->setObjectName(QStringLiteral("continue"));
    QMenu* menu = head().menu();
    menu->addAction(tr("Save as &template…"), this,
                    [this] { m_templates->save(m_editor->message(), TemplateKind::Template); });
    menu->addMenu(m_templates->signatureMenu(menu));
    menu->addAction(tr("Save text as si&gnature…"), this, [this] {
        Message signature;
        signature.text = m_editor->currentText()->templateText();
        m_templates->save(signature, TemplateKind::Signature);
    });
    menu->addSeparator();
    menu->addAction(tr("C&lear"), this, &MessagePage::clearMessage);
    connect(m_testButton, &QPushButton::clicked, this, &MessagePage::sendTest);
    connect(m_continue, &QPushButton::clicked, this, &MessagePage::goOn);
}

void MessagePage::makeBody()
{
    auto* column = new QWidget;
    auto* left = new QVBoxLayout(column);
    // Room for the scroll bar, so that it doesn't lie on the cards.
    left->setContentsMargins(0, 0, metric::kS, 0);
    left->setSpacing(metric::kS);
    left->addWidget(m_note);
    left->addWidget(m_editor, 1);
    left->addWidget(m_cost);
    left->addWidget(m_doctor);
    left->addWidget(m_cardNote);
    left->addWidget(m_folds);
    left->addWidget(m_work);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(column);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    column->setAutoFillBackground(false);
    m_halves = new TextAndPreview(m_ui.theme, scroll, m_preview, this);
    body()->addWidget(m_halves, 1);
    m_editor->setBesideKinds(m_accounts);
    m_note->clear();
    m_cardNote->clear();
}

void MessagePage::makeShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(Qt::CTRL | Qt::Key_Up, [this] { m_pager->previous(); });
    add(Qt::CTRL | Qt::Key_Down, [this] { m_pager->next(); });
    add(Qt::CTRL | Qt::Key_T, [this] { m_templates->openBelow(m_editor->currentText()); });
    add(Qt::Key_F9, [this] { m_halves->turn(); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] { m_testButton->click(); });
}

void MessagePage::listen()
{
    connect(m_editor, &MessageEditor::changed, this, &MessagePage::onChanged);
    connect(m_editor, &MessageEditor::typeChanged, this, [this] {
        m_folds->setType(m_editor->type());
        showCardNote();
    });
    connect(m_editor, &MessageEditor::fieldLeft, this, [this] { m_editor->showProblems(m_rendered, false); });
    connect(m_editor, &MessageEditor::legEntered, m_preview, &PreviewPane::setLeg);
    connect(m_editor, &MessageEditor::templatesWanted, m_templates, &TemplateMenu::openBelow);
    connect(m_accounts, &AccountBox::accountChosen, this, &MessagePage::chooseAccount);
    connect(m_folds, &ScheduleFolds::changed, m_saver, &DraftSaver::touch);
    connect(m_folds, &ScheduleFolds::timeColumnChosen, this, &MessagePage::takeTimes);
    connect(m_saver, &DraftSaver::saved, this, [this](const QDateTime& at) {
        head().setNote(tr("Saved %1").arg(at.toLocalTime().toString(QStringLiteral("HH:mm"))));
        if (std::exchange(m_goingOn, false))
            m_ui.navigator.openCampaign(m_campaign.id, CampaignStep::Check);
    });
    const auto tell = [this](const Error& error) {
        m_goingOn = false;
        m_note->showError(error);
    };
    connect(m_saver, &DraftSaver::failed, this, tell);
    connect(m_templates, &TemplateMenu::failed, this, tell);
    connect(m_templates, &TemplateMenu::templateChosen, this, &MessagePage::takeTemplate);
    connect(m_templates, &TemplateMenu::signatureChosen, this, &MessagePage::takeSignature);
    connect(m_templates, &TemplateMenu::saveWanted, this,
            [this] { m_templates->save(m_editor->message(), TemplateKind::Template); });
    connect(m_test, &TestSend::failed, this, tell);
}

void MessagePage::showCampaign(const Campaign& campaign)
{
    const bool another = campaign.id != m_campaign.id;
    // Counts change all the time while the campaign is sent; they can wait until the page is seen.
    if (!another && !isVisible() && isWrittenAlike(campaign, m_campaign)) {
        m_campaign = campaign;
        m_hasNews = true;
        return;
    }
    m_hasNews = false;
    // What was typed in the meantime is newer than what is told here.
    const bool keep = !another && (m_saver->hasUnsaved() || isVisible());
    m_saver->setCampaign(campaign.id);
    if (another || !m_saver->hasUnsaved())
        m_account = campaign.accountName;
    m_campaign = campaign;
    setTitle(campaign.name);
    if (another) {
        head().setNote({});
        m_note->clear();
    }
    m_folds->setColumns(campaign.headers);
    if (!keep)
        loadMessage();
    setReadOnly(campaign.isSealed());
    m_offer->setAccount(m_account);
    m_pager->setCampaign(campaign.id, campaign.counts[RecipientState::Ready]);
    askMeter();
}

void MessagePage::loadMessage()
{
    const CampaignPlan plan = startingPlan(m_campaign.plan);
    m_editor->setMessage(messageOf(plan));
    const bool smsFirst = plan.message.type == MessageType::SmsThenViber;
    m_editor->setFirstLegMinutes(smsFirst ? plan.validMinutes : plan.viberValidMinutes);
    m_folds->showPlan(plan, m_campaign.name, m_ui.clock.nowMs());
    m_preview->setLeg(m_editor->type() == MessageType::ViberThenSms ? MessageLeg::Viber : MessageLeg::Sms);
    showCardNote();
    render();
}

void MessagePage::setReadOnly(bool sealed)
{
    m_editor->setEnabled(!sealed);
    m_accounts->setEnabled(!sealed);
    m_folds->setEnabled(!sealed);
    m_doctor->setEnabled(!sealed);
    m_testButton->setVisible(!sealed);
    m_continue->setText(sealed ? tr("&Continue to the status") : tr("&Continue to check"));
    if (sealed)
        m_note->showNote(Meaning::Neutral, tr("Handed over as shown here"));
}

/// What is written into the draft: everything as it stands in the forms now.
DraftSaver::Edit MessagePage::edit() const
{
    CampaignPlan plan = m_campaign.plan;
    const Message written = m_editor->message();
    plan.message = sentPart(written);
    m_folds->take(plan);
    plan.written = written;
    if (written.type == MessageType::ViberThenSms)
        plan.viberValidMinutes = m_editor->firstLegMinutes();
    if (written.type == MessageType::SmsThenViber)
        plan.validMinutes = m_editor->firstLegMinutes();
    // An account that was renamed meanwhile keeps its new name: only a choice is written.
    const bool chosen = m_account != m_campaign.accountName;
    const QString first = m_offer->account() ? m_offer->account()->name : QString();
    return [plan, chosen, account = chosen ? m_account : first, name = m_folds->name()](Campaign& draft) {
        if (!name.isEmpty())
            draft.name = name;
        if (chosen || draft.accountName.isEmpty())
            draft.accountName = account;
        draft.plan.message = plan.message;
        draft.plan.written = plan.written;
        draft.plan.textColumn.clear();
        draft.plan.sendAt = plan.sendAt;
        draft.plan.quietHours = plan.quietHours;
        draft.plan.validUntil = plan.validUntil;
        draft.plan.validMinutes = plan.validMinutes;
        draft.plan.viberValidUntil = plan.viberValidUntil;
        draft.plan.viberValidMinutes = plan.viberValidMinutes;
        draft.plan.maxParts = plan.maxParts;
    };
}

void MessagePage::onChanged()
{
    render();
    askMeter();
    m_saver->touch();
}

void MessagePage::goOn()
{
    if (m_campaign.isSealed()) {
        m_ui.navigator.openCampaign(m_campaign.id, CampaignStep::Status);
        return;
    }
    m_editor->showProblems(m_rendered, true);
    const bool wrong = checkMessage(m_rendered) != Reason::None || m_editor->hasUnknownField();
    if (wrong || !m_folds->showProblem().isEmpty()) {
        m_note->showNote(Meaning::Danger, tr("Something is missing yet"),
                         tr("It is marked in red; the check comes after it."));
        if (wrong)
            focusFirst();
        return;
    }
    m_note->clear();
    m_goingOn = true;
    m_saver->touch();
    m_saver->saveNow();
}

void MessagePage::activate()
{
    m_offer->setAccount(m_account);
}

void MessagePage::leave()
{
    m_saver->saveNow();
    m_meter->stop();
}

void MessagePage::focusFirst()
{
    m_halves->showText();
    m_editor->firstText()->setFocus();
}

bool MessagePage::escape()
{
    if (!m_pager->isLimited())
        return false;
    m_pager->setOnly({});
    return true;
}

void MessagePage::undo()
{
    m_editor->currentText()->undo();
}

void MessagePage::redo()
{
    m_editor->currentText()->redo();
}

void MessagePage::showEvent(QShowEvent* event)
{
    CampaignStepPage::showEvent(event);
    if (std::exchange(m_hasNews, false))
        m_pager->setCampaign(m_campaign.id, m_campaign.counts[RecipientState::Ready]);
    askMeter();
}

} // namespace heliograph
