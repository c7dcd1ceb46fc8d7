// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/AccountProbe.h"

#include <QPointer>

namespace heliograph {

AccountProbe::AccountProbe(Engine& engine, Account account, std::optional<Secret> secret, QObject* parent)
    : QObject(parent), m_engine(engine), m_account(std::move(account)), m_secret(std::move(secret))
{
    qRegisterMetaType<CheckStep>();
    qRegisterMetaType<AccountCheck>();
}

AccountProbe::~AccountProbe() = default;

void AccountProbe::start()
{
    if (const Result<void> consent = checkTransportConsent(m_account); !consent)
        return endLater(consent.error());
    if (m_secret)
        return ask(*m_secret);
    m_engine.findSecret(m_account, [self = QPointer(this)](const Result<FoundSecret>& found) {
        if (!self || self->m_ending)
            return;
        if (!found)
            return self->endWith(found.error());
        self->ask(found->secret);
    });
}

void AccountProbe::ask(const Secret& secret)
{
    const Result<RunSettings> settings = m_engine.runSettings(m_account, secret);
    if (!settings)
        return endLater(settings.error());
    m_client = m_engine.makeClient(*settings);
    m_questions = std::make_unique<GatewayQuestions>(*m_client, m_engine.clock(), *settings);
    m_questions->setPatience(kPatience);
    m_questions->check([this](const AccountCheck& check) { end(check); },
                       [this](const CheckStep& step) {
                           if (!m_over)
                               Q_EMIT stepped(step);
                       });
}

void AccountProbe::cancel()
{
    if (m_over || m_ending)
        return;
    endLater({ErrorCode::Cancelled, m_account.url.host(), {}, {}});
    if (m_questions)
        m_questions->cancel();
}

void AccountProbe::end(const AccountCheck& check)
{
    if (std::exchange(m_over, true))
        return;
    Q_EMIT ended(check);
}

void AccountProbe::endWith(const Error& error)
{
    AccountCheck check;
    check.error = error;
    end(check);
}

void AccountProbe::endLater(const Error& error)
{
    m_ending = true;
    m_engine.clock().after(std::chrono::milliseconds(0), this, [this, error] { endWith(error); });
}

} // namespace heliograph
