// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/AccountOffer.h"

#include "core/storage/AccountStore.h"
#include "ui/live/Desk.h"
#include "ui/live/SendingFeed.h"

namespace heliograph {
namespace {

QString reasonOf(const QString& state)
{
    if (state == QStringLiteral("completed"))
        return {};
    //: after a sender's name: "Shop is still being checked"
    return state == QStringLiteral("rejected") ? AccountOffer::tr("was refused")
                                               : AccountOffer::tr("is still being checked");
}

std::optional<Account> accountNamed(const std::vector<Account>& accounts, const QString& name)
{
    for (const Account& account : accounts) {
        if (name.isEmpty() || account.name.compare(name, Qt::CaseInsensitive) == 0)
            return account;
    }
    return std::nullopt;
}

} // namespace

AccountOffer::AccountOffer(const Ui& ui, QObject* parent) : QObject(parent), m_ui(ui) {}

void AccountOffer::setAccount(const QString& name)
{
    m_wanted = name;
    m_ui.desk.read(
        this, [](Connection& connection) { return AccountStore(connection).accounts(); },
        [this, name](const Result<std::vector<Account>>& accounts) {
            if (!accounts || name != m_wanted)
                return;
            m_accounts = *accounts;
            m_account = accountNamed(m_accounts, name);
            // First, so that nobody is shown the senders of another account.
            if (m_account && m_account->name != m_asked)
                askSenders();
            Q_EMIT accountRead();
        });
}

void AccountOffer::askSenders()
{
    m_asked = m_account->name;
    m_senders.clear();
    m_anySender = true;
    m_ui.sending.senders(this, m_asked, [this, name = m_asked](const Result<OriginatorReply>& reply) {
        // A gateway that can't be asked leaves the field free.
        if (!reply || name != m_asked)
            return;
        for (const OriginatorReply::Sender& sender : reply->senders)
            m_senders.push_back({sender.name, reasonOf(sender.state)});
        m_anySender = reply->any || m_senders.empty();
        Q_EMIT sendersRead();
    });
}

std::optional<GatewayProfile> AccountOffer::profile() const
{
    if (!m_account)
        return std::nullopt;
    const Result<GatewayProfile> profile = profileOf(*m_account);
    return profile ? std::optional(*profile) : std::nullopt;
}

std::optional<int> AccountOffer::clockMinutes() const
{
    const std::optional<GatewayProfile> profile = this->profile();
    return profile ? gatewayUtcOffset(*m_account, *profile) : std::nullopt;
}

} // namespace heliograph
