// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ReportKeeper.h"

#include "core/engine/AccountReports.h"
#include "core/storage/ReportStore.h"

namespace heliograph {
namespace {

using namespace std::chrono_literals;

// Another program may have sent with an account that this one has not used yet.
constexpr std::chrono::milliseconds kLook = 10s;

} // namespace

ReportKeeper::ReportKeeper(Engine& engine, AccountLinks& links, AccountLeases& leases, QObject* parent)
    : QObject(parent), m_engine(engine), m_links(links), m_leases(leases)
{}

ReportKeeper::~ReportKeeper() = default;

void ReportKeeper::start()
{
    if (!std::exchange(m_running, true))
        look();
}

void ReportKeeper::stop()
{
    m_running = false;
    for (const auto& [identity, reports] : m_accounts)
        reports->stop();
}

AccountReports& ReportKeeper::reportsOf(const QString& identity)
{
    std::unique_ptr<AccountReports>& reports = m_accounts[identity];
    if (!reports) {
        reports = std::make_unique<AccountReports>(m_engine, m_links, m_leases, identity);
        connect(reports.get(), &AccountReports::progressed, this, &ReportKeeper::progressed);
        connect(reports.get(), &AccountReports::asked, this, &ReportKeeper::asked);
    }
    return *reports;
}

void ReportKeeper::look()
{
    if (!m_running)
        return;
    const Result<QStringList> identities =
        ReportStore(m_engine.workspace().connection()).unsettledIdentities();
    if (identities) {
        for (const QString& identity : *identities)
            reportsOf(identity);
    }
    m_engine.clock().after(kLook, this, [this] { look(); });
}

void ReportKeeper::wake()
{
    if (!m_running)
        return;
    const Result<QStringList> identities =
        ReportStore(m_engine.workspace().connection()).unsettledIdentities();
    if (!identities)
        return;
    for (const QString& identity : *identities)
        reportsOf(identity).wake();
}

void ReportKeeper::askedLater(qint64 campaign, const std::optional<Error>& error)
{
    m_engine.clock().after(0ms, this, [this, campaign, error] { Q_EMIT asked(campaign, error); });
}

void ReportKeeper::askNow(qint64 campaign)
{
    const Result<Campaign> loaded = m_engine.campaigns().campaign(campaign);
    if (!loaded)
        return askedLater(campaign, loaded.error());
    if (!loaded->isSealed() || !m_running)
        return askedLater(campaign, std::nullopt);
    reportsOf(loaded->identity).askNow(campaign);
}

} // namespace heliograph
