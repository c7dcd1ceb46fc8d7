// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/HeaderWords.h"
#include "core/engine/MeterVariants.h"
#include "core/engine/RowPreview.h"
#include "core/engine/RowTimes.h"
#include "core/message/MessageCheck.h"
#include "ui/Navigator.h"
#include "ui/compose/AccountOffer.h"
#include "ui/compose/CascadeCost.h"
#include "ui/compose/DoctorLines.h"
#include "ui/compose/ListMeter.h"
#include "ui/compose/MessageEditor.h"
#include "ui/compose/MessagePage.h"
#include "ui/compose/PreviewPane.h"
#include "ui/compose/RecipientPager.h"
#include "ui/compose/ScheduleFolds.h"
#include "ui/compose/TestSend.h"
#include "ui/compose/WrittenMessage.h"
#include "ui/live/Desk.h"
#include "ui/live/WorkBar.h"
#include "ui/widgets/NoteBar.h"

#include <QLocale>
#include <QPushButton>

namespace heliograph {

void MessagePage::listenToList()
{
    connect(m_offer, &AccountOffer::accountRead, this, &MessagePage::onAccountRead);
    connect(m_offer, &AccountOffer::sendersRead, this,
            [this] { m_editor->setSenders(m_offer->senders(), m_offer->anySender()); });
    connect(m_pager, &RecipientPager::moved, this, &MessagePage::showRecipient);
    connect(m_pager, &RecipientPager::notFound, this, [this](const QString& text) {
        m_preview->setPlace(tr("“%1” is not in the list").arg(text), true);
    });
    connect(m_meter, &ListMeter::outdated, this,
            [this] { m_editor->setTotal(tr("This list: counting…"), false); });
    connect(m_meter, &ListMeter::measured, this, &MessagePage::showMeasure);
    connect(m_meter, &ListMeter::failed, this, &MessagePage::showMeterError);
    connect(m_preview, &PreviewPane::nextWanted, m_pager, &RecipientPager::next);
    connect(m_preview, &PreviewPane::previousWanted, m_pager, &RecipientPager::previous);
    connect(m_preview, &PreviewPane::randomWanted, m_pager, &RecipientPager::random);
    connect(m_preview, &PreviewPane::jumpWanted, m_pager, &RecipientPager::jump);
    connect(m_preview, &PreviewPane::allWanted, m_pager, [this] { m_pager->setOnly({}); });
    connect(m_preview, &PreviewPane::longestWanted, this, [this] {
        if (m_measure.longestKey != 0)
            m_pager->showKey(m_measure.longestKey);
    });
    connect(m_preview, &PreviewPane::firstEmptyWanted, this, [this] {
        for (const EmptyField& field : m_measure.emptyFields) {
            if (!field.rows.keys.empty())
                return m_pager->showKey(field.rows.keys.front());
        }
        m_preview->setPlace(tr("No field is empty anywhere"), true);
    });
}

void MessagePage::askMeter()
{
    if (m_campaign.id == 0 || !isVisible())
        return;
    MeterRequest request;
    request.campaign = m_campaign.id;
    request.headers = m_campaign.headers;
    request.message = sentPart(m_editor->message());
    const std::optional<GatewayProfile> profile = m_offer->profile();
    request.gatewayTransliterates = profile && profile->writesTransliterate;
    // What is left of a campaign under way needs no measuring anew.
    m_meter->ask(request, m_campaign.isSealed() ? 0 : m_campaign.counts[RecipientState::Ready]);
}

void MessagePage::showMeasure(const MessageMeasure& measure)
{
    m_measure = measure;
    const MessageType type = m_editor->type();
    const std::optional<Account>& account = m_offer->account();
    const QString price = account ? account->pricePerPart : QString();
    const QString currency = account ? account->currency : QString();
    const bool counted = measure.recipients > 0 && hasCountedText(type);
    const QString parts = partsAndMoney(measure.parts, price, currency).toHtmlEscaped();
    m_editor->setTotal(counted ? tr("This list: %1").arg(QStringLiteral("<b>%1</b>").arg(parts)) : QString(),
                       true);
    DoctorActions actions;
    actions.carryOut = [this](const Message& proposal) { useProposal(proposal); };
    actions.show = [this](const MeasuredRows& rows) { m_pager->setOnly(rows.keys); };
    actions.pricePerPart = price;
    actions.currency = currency;
    const bool empty = sentPart(m_editor->message()).text.isEmpty() && hasCountedText(type);
    m_doctor->setLines(measure.recipients == 0 || empty ? std::vector<DoctorLine>()
                                                        : doctorLines(measure, actions));
    m_cost->showCost(type, measure, price, currency);
}

void MessagePage::showMeterError(const Error& error)
{
    m_editor->setTotal({}, true);
    m_doctor->setLines({});
    // A field that is no column says so beside its text.
    const bool said = error.code == ErrorCode::UnknownColumn || error.code == ErrorCode::AmbiguousColumn;
    if (!said)
        m_note->showError(error);
}

QString MessagePage::recipientName() const
{
    const std::optional<ReadyRow>& row = m_pager->current();
    if (!row)
        return {};
    for (int i = 0; i < m_campaign.headers.size(); ++i) {
        if (readHeader(m_campaign.headers.at(i)).field == Field::Name)
            return row->cells.value(i).trimmed();
    }
    return {};
}

void MessagePage::showRecipient()
{
    const std::optional<ReadyRow>& row = m_pager->current();
    m_editor->setFields(m_campaign.headers, row ? row->cells : QStringList());
    showPlace();
    render();
}

void MessagePage::showPlace()
{
    const std::optional<ReadyRow>& row = m_pager->current();
    const QLocale locale;
    if (!row) {
        m_preview->setPlace(tr("No recipients yet: example values"), false);
        return;
    }
    const QString place = locale.toString(m_pager->place() + 1);
    const QString count = locale.toString(m_pager->count());
    const QString number = locale.toString(row->row);
    m_preview->setPlace(m_pager->isLimited() ? tr("%1 of these %2 · row %3").arg(place, count, number)
                                             : tr("recipient %1 of %2 · row %3").arg(place, count, number),
                        true, tr("%1 of %2 · row %3").arg(place, count, number));
}

/// Shows everything that depends on the text and on who is in the preview.
void MessagePage::render()
{
    const std::optional<ReadyRow>& row = m_pager->current();
    const Message sent = sentPart(m_editor->message());
    m_rendered = renderForPreview(sent, m_campaign.headers, row ? row->cells : QStringList());
    if (row && !row->sender.isEmpty())
        m_rendered.sender = row->sender;
    const QString name = recipientName();
    QString whom;
    if (row)
        whom = name.isEmpty() ? tr("row %1").arg(row->row) : tr("%1, row %2").arg(name).arg(row->row);
    m_editor->showCounts(m_rendered, whom.isEmpty() ? QString() : tr("for %1").arg(whom));
    m_editor->showProblems(m_rendered, false);
    m_preview->showMessage(m_rendered, name, whom);
}

void MessagePage::useProposal(const Message& proposal)
{
    FieldTextEdit& text = m_editor->smsText();
    if (proposal.text != text.templateText())
        text.replaceTemplateText(proposal.text);
    if (proposal.transliterate != m_editor->message().transliterate)
        m_editor->setTransliterate(proposal.transliterate);
    text.setFocus();
    m_ui.navigator.toast(tr("The text was changed"), tr("Undo"), [this, before = QPointer(&text)] {
        if (before)
            before->undo();
    });
}

void MessagePage::takeTimes(const QString& column)
{
    if (m_campaign.id == 0 || m_campaign.isSealed())
        return;
    m_saver->saveNow();
    Task* task = m_ui.desk.work(
        this,
        [campaign = m_campaign.id, column](Engine& engine, const Progress& progress) {
            return RowTimes(engine.workspace().connection(), engine.clock())
                .apply(campaign, column, progress);
        },
        [this](const Result<RowTimeCounts>& counts) {
            if (!counts) {
                if (counts.error().code != ErrorCode::Cancelled)
                    m_note->showError(counts.error());
                return;
            }
            const int left = int(counts->unreadable + counts->past);
            if (left > 0)
                m_note->showNote(
                    Meaning::Warning,
                    tr("%Ln row(s) have no time that can be used and are left out", nullptr, left),
                    tr("%1 can't be read, %2 have passed.")
                        .arg(QLocale().toString(counts->unreadable), QLocale().toString(counts->past)));
            else
                m_note->clear();
        });
    m_work->follow(task, [](qint64 done, qint64 total) {
        return tr("Reading the times of %1 of %2 rows")
            .arg(QLocale().toString(done), QLocale().toString(total));
    });
}

void MessagePage::takeTemplate(const StoredTemplate& chosen)
{
    const Message before = m_editor->message();
    const bool blank = before.text.isEmpty() && before.viber.text.isEmpty() && before.card == BusinessCard();
    if (!blank) {
        const QString text = chosen.message.text.isEmpty() ? chosen.message.viber.text : chosen.message.text;
        m_editor->currentText()->insertTemplateText(text);
        m_editor->currentText()->setFocus();
        return;
    }
    Message taken = chosen.message;
    taken.sender = before.sender;
    if (hasViber(taken.type) && taken.viber.sender.isEmpty())
        taken.viber.sender = before.viber.sender.isEmpty() ? before.sender : before.viber.sender;
    m_editor->setMessage(taken);
    m_folds->setType(taken.type);
    onChanged();
    focusFirst();
}

void MessagePage::takeSignature(const QString& text)
{
    FieldTextEdit* edit = m_editor->currentText();
    edit->moveCursor(QTextCursor::End);
    const bool apart = !edit->document()->isEmpty();
    edit->insertTemplateText((apart ? QStringLiteral("\n") : QString()) + text);
    edit->setFocus();
}

void MessagePage::clearMessage()
{
    const Message before = m_editor->message();
    Message empty;
    empty.type = before.type;
    empty.sender = before.sender;
    empty.viber.sender = before.viber.sender;
    const auto put = [this](const Message& message) {
        m_editor->setMessage(message);
        m_folds->setType(message.type);
        onChanged();
    };
    put(empty);
    focusFirst();
    m_ui.navigator.toast(tr("The message was cleared"), tr("Undo"),
                         [put, before, id = m_campaign.id, self = QPointer(this)] {
                             if (self && self->m_campaign.id == id)
                                 put(before);
                         });
}

void MessagePage::sendTest()
{
    m_editor->showProblems(m_rendered, true);
    if (checkMessage(m_rendered) != Reason::None) {
        focusFirst();
        return;
    }
    Campaign campaign = m_campaign;
    if (campaign.accountName.isEmpty() && m_offer->account())
        campaign.accountName = m_offer->account()->name;
    m_note->clear();
    m_test->send(campaign, m_rendered);
}

void MessagePage::showCardNote()
{
    if (m_editor->type() != MessageType::VCard) {
        m_cardNote->clear();
        return;
    }
    m_cardNote->showNote(
        Meaning::Waiting, tr("Your gateway builds the card itself"),
        tr("The number of parts is known only after the first send. Send a test to yourself: "
           "its parts then estimate the whole list."));
    m_cardNote->addAction(tr("Send test to myself"), [this] { m_testButton->click(); });
}

} // namespace heliograph
