// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/RecipientState.h"
#include "ui/widgets/StepBar.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace heliograph {

enum class PageId : quint8 {
    Welcome,
    Campaigns,
    People,
    Templates,
    StopList,
    Reports,
    Settings,
    ProtocolLog
};

/// What a new campaign begins with; all of it may be empty.
struct CampaignSeed {
    QString file;                 ///< a spreadsheet
    QString book;                 ///< an address book
    std::vector<qint64> contacts; ///< only these of the book; empty = all
    QString pasted;               ///< rows or numbers as pasted
    QString text;                 ///< of the message
};

/// What a quick message begins with.
struct QuickSeed {
    QStringList phones;
    QString text;
};

/// Rows of a campaign to be shown in its grid.
struct RowsQuery {
    QSet<RecipientState> states; ///< empty = all
    QString search;
};

/// How pages lead to each other. The shell carries it out.
class Navigator {
public:
    virtual ~Navigator() = default;

    virtual void openPage(PageId page) = 0;
    /// Without a step: the one that waits.
    virtual void openCampaign(qint64 campaign, std::optional<CampaignStep> step = {}) = 0;
    virtual void openRows(qint64 campaign, const RowsQuery& rows) = 0;
    virtual void newCampaign(const CampaignSeed& seed) = 0;
    virtual void quickMessage(const QuickSeed& seed) = 0;
    /// An empty name: a new account.
    virtual void editAccount(const QString& name) = 0;
    /// `section`: "general", "accounts", "sending", …; empty = the last one.
    virtual void openSettings(const QString& section) = 0;
    /// The documents of one attempt; 0 = all.
    virtual void openProtocolLog(qint64 attempt) = 0;
    virtual void openReport(qint64 campaign) = 0;
    /// A page of the help, "status", or a place on it, "status#details"; empty = its list of pages.
    virtual void openHelp(const QString& topic) = 0;
    /// A short word that something went well; `undo` may be empty.
    virtual void toast(const QString& text, const QString& undoLabel = {},
                       std::function<void()> undo = {}) = 0;
};

} // namespace heliograph
