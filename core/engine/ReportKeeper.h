// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/AccountLeases.h"
#include "core/engine/AccountLinks.h"

#include <map>
#include <optional>

namespace heliograph {

class AccountReports;

/// Keeps the reports of a workspace up to date, of every account that has unsettled messages, over days and
/// restarts.
class ReportKeeper : public QObject {
    Q_OBJECT
public:
    ReportKeeper(Engine& engine, AccountLinks& links, AccountLeases& leases, QObject* parent = nullptr);
    ~ReportKeeper() override;

    void start();
    void stop();
    /// To be called when messages were accepted: the first questions may be due soon.
    void wake();
    /// Asks at once for every unsettled message of a campaign; asked() follows.
    void askNow(qint64 campaign);

Q_SIGNALS:
    void progressed();
    void asked(qint64 campaign, const std::optional<heliograph::Error>& error);

private:
    void look();
    AccountReports& reportsOf(const QString& identity);
    void askedLater(qint64 campaign, const std::optional<Error>& error);

    Engine& m_engine;
    AccountLinks& m_links;
    AccountLeases& m_leases;
    std::map<QString, std::unique_ptr<AccountReports>> m_accounts; ///< by identity
    bool m_running = false;
};

} // namespace heliograph
