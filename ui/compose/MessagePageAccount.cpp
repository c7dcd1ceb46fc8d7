// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/AccountBox.h"
#include "ui/compose/AccountOffer.h"
#include "ui/compose/ListMeter.h"
#include "ui/compose/MessageEditor.h"
#include "ui/compose/MessagePage.h"
#include "ui/compose/ScheduleFolds.h"
#include "ui/compose/WrittenMessage.h"

namespace heliograph {

void MessagePage::onAccountRead()
{
    const std::optional<Account>& account = m_offer->account();
    m_accounts->showAccounts(m_offer->accounts(), account);
    m_editor->setOffer(m_offer->profile(), account ? account->name : QString());
    m_editor->setClockKnown(m_offer->clockMinutes().has_value());
    m_editor->setSenders(m_offer->senders(), m_offer->anySender());
    m_folds->setOffer(m_offer->profile(), m_offer->clockMinutes());
    Message message = m_editor->message();
    if (account && message.sender.isEmpty() && message.viber.sender.isEmpty()) {
        message.sender = account->sender;
        if (hasViber(message.type))
            message.viber.sender = account->sender;
        m_editor->setMessage(message);
    }
    render();
    // The account says what a part costs.
    m_meter->tellAgain();
    askMeter();
}

void MessagePage::chooseAccount(const QString& name)
{
    if (name == m_account || m_campaign.isSealed())
        return;
    // The usual sender of one account is unknown at another; what was typed by hand stays, and is judged.
    const QString usual = m_offer->account() ? m_offer->account()->sender : QString();
    Message message = m_editor->message();
    for (QString* sender : {&message.sender, &message.viber.sender}) {
        if (*sender == usual)
            sender->clear();
    }
    if (message.sender.isEmpty() && message.viber.sender.isEmpty())
        m_editor->setMessage(message);
    m_account = name;
    m_offer->setAccount(name);
    m_saver->touch();
}

} // namespace heliograph
