// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Navigator.h"

#include <QList>

namespace heliograph {

/// Writes down where a page led, in words: "campaign 3 check", "page People", "toast …".
class FakeNavigator final : public Navigator {
public:
    QStringList ways;
    QList<CampaignSeed> campaigns;
    QList<QuickSeed> quick;
    std::function<void()> lastUndo;

    void openPage(PageId page) override { ways += QStringLiteral("page %1").arg(static_cast<int>(page)); }
    void openCampaign(qint64 campaign, std::optional<CampaignStep> step) override
    {
        ways +=
            QStringLiteral("campaign %1 step %2").arg(campaign).arg(step ? static_cast<int>(*step) + 1 : 0);
    }
    void openRows(qint64 campaign, const RowsQuery& rows) override
    {
        ways += QStringLiteral("rows %1 %2").arg(campaign).arg(rows.search);
    }
    void newCampaign(const CampaignSeed& seed) override
    {
        ways += QStringLiteral("new campaign");
        campaigns += seed;
    }
    void quickMessage(const QuickSeed& seed) override
    {
        ways += QStringLiteral("quick message");
        quick += seed;
    }
    void editAccount(const QString& name) override { ways += QStringLiteral("account ") + name; }
    void openSettings(const QString& section) override { ways += QStringLiteral("settings ") + section; }
    void openProtocolLog(qint64 attempt) override { ways += QStringLiteral("log %1").arg(attempt); }
    void openReport(qint64 campaign) override { ways += QStringLiteral("report %1").arg(campaign); }
    void openHelp(const QString& topic) override { ways += QStringLiteral("help ") + topic; }
    void toast(const QString& text, const QString&, std::function<void()> undo) override
    {
        ways += QStringLiteral("toast ") + text;
        lastUndo = std::move(undo);
    }
};

} // namespace heliograph
