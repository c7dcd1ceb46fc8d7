// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"

#include "app/cli/CliText.h"
#include "core/settings/WorkspacePaths.h"

namespace heliograph {

QString CliContext::workspace() const
{
    return workspaceFolder(m_globals.profile);
}

Result<Engine*> CliContext::engine()
{
    if (m_engine)
        return m_engine.get();
    Result<std::unique_ptr<Engine>> opened =
        Engine::open({workspace(), configFolder(), thisMachine()}, m_clock);
    if (!opened)
        return forward(opened);
    m_engine = std::move(*opened);
    if (m_hook)
        m_hook(*m_engine);
    if (m_engine->workspace().wasForked())
        m_output.warn(Cli::tr(
            "This workspace was copied, restored or put back to an older state. What it can't know about "
            "unfinished campaigns counts as unknown."));
    return m_engine.get();
}

Result<RunSettings> CliContext::runSettings(const QString& name, const CampaignPlan* plan)
{
    const Result<Engine*> engine = this->engine();
    if (!engine)
        return forward(engine);
    const Result<Account> account = (*engine)->accounts().account(name);
    if (!account)
        return forward(account);
    if (const Result<void> consent = checkTransportConsent(*account); !consent)
        return forward(consent);
    const Result<FoundSecret> secret =
        waitForResult<FoundSecret>([&](auto done) { (*engine)->findSecret(*account, done); });
    if (!secret)
        return forward(secret);
    return (*engine)->runSettings(*account, secret->secret, plan);
}

Interrupts& CliContext::interrupts()
{
    if (!m_interrupts)
        m_interrupts = std::make_unique<Interrupts>();
    return *m_interrupts;
}

Progress CliContext::progress(const QString& what)
{
    Interrupts& presses = interrupts();
    return [this, &presses, what](qint64 done, qint64 total) {
        m_output.progress(what, done, total);
        return presses.count() == 0;
    };
}

} // namespace heliograph
