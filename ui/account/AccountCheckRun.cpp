// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/AccountCheckRun.h"

#include "ui/live/Desk.h"

namespace heliograph {

AccountCheckRun::AccountCheckRun(Desk& desk, const Account& account, const std::optional<Secret>& secret,
                                 QObject* parent)
    : QObject(parent), m_desk(desk), m_probe(std::make_shared<QPointer<AccountProbe>>())
{
    // The desk outlives its engine, so the probe's signals always find it; the guard is its affair.
    const auto begin = [desk = &m_desk, guard = QPointer(this), probe = m_probe, account,
                        secret](Engine& engine) -> Result<bool> {
        *probe = new AccountProbe(engine, account, secret, &engine);
        QObject::connect(*probe, &AccountProbe::stepped, desk, [guard](const CheckStep& step) {
            if (guard)
                Q_EMIT guard->stepped(step);
        });
        QObject::connect(*probe, &AccountProbe::ended, desk, [guard](const AccountCheck& check) {
            if (guard)
                guard->end(check);
        });
        QObject::connect(*probe, &AccountProbe::ended, *probe, &QObject::deleteLater);
        (*probe)->start();
        return true;
    };
    m_desk.change(this, begin, [this](const Result<bool>& begun) {
        if (begun)
            return;
        AccountCheck failed;
        failed.error = begun.error();
        end(failed);
    });
}

AccountCheckRun::~AccountCheckRun()
{
    if (!m_over)
        cancel();
}

void AccountCheckRun::cancel()
{
    m_desk.onEngineThread([probe = m_probe](Engine&) {
        if (*probe)
            (*probe)->cancel();
    });
}

void AccountCheckRun::end(const AccountCheck& check)
{
    m_over = true;
    Q_EMIT ended(check);
}

} // namespace heliograph
