// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/CampaignCheckFixture.h"

#include "core/storage/GridReader.h"

namespace heliograph {

void CampaignCheckFixture::prepare()
{
    m_checker.reset();
    m_engine.reset();
    m_folders = std::make_unique<TemporaryWorkspace>();
    m_clock = std::make_unique<VirtualClock>();
    Result<std::unique_ptr<Engine>> engine = Engine::open(m_folders->place(), *m_clock);
    if (!engine)
        qFatal("the workspace can't be opened");
    m_engine = std::move(*engine);
    m_account = testAccount();
    m_account.clockOffsetMinutes = 180;
    if (!m_engine->accounts().add(m_account))
        qFatal("the account can't be stored");
    m_plan = testPlan(m_account);
    m_checker = std::make_unique<CampaignChecker>(*m_engine);
}

CheckResult CampaignCheckFixture::check(qint64 campaign)
{
    Result<CheckResult> result = m_checker->check(campaign);
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return std::move(*result);
}

qint64 CampaignCheckFixture::draft(const std::vector<NewRecipient>& rows)
{
    return addDraft(m_engine->workspace(), m_plan, rows, m_clock->nowMs());
}

QStringList CampaignCheckFixture::phonesOf(const Finding& finding)
{
    QStringList phones;
    if (!finding.rows)
        return phones;
    const auto rows = GridReader(m_engine->workspace().connection()).rows(*finding.rows);
    for (const GridRow& row : *rows)
        phones += row.phone;
    return phones;
}

} // namespace heliograph
