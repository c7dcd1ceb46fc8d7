// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Navigator.h"
#include "ui/shell/MainWindow.h"

#include <QPointer>

namespace heliograph {

/// Leads within the window that is there now. Other windows are opened by whoever owns them.
class WindowNavigator final : public Navigator {
public:
    void attach(MainWindow* window) { m_window = window; }

    std::function<void(const QuickSeed& seed)> onQuickMessage;
    std::function<void(const QString& account)> onEditAccount;

    void openPage(PageId page) override;
    void openCampaign(qint64 campaign, std::optional<CampaignStep> step) override;
    void openRows(qint64 campaign, const RowsQuery& rows) override;
    void newCampaign(const CampaignSeed& seed) override;
    void quickMessage(const QuickSeed& seed) override;
    void editAccount(const QString& name) override;
    void openSettings(const QString& section) override;
    void openProtocolLog(qint64 attempt) override;
    void openReport(qint64 campaign) override;
    void openHelp(const QString& topic) override;
    void toast(const QString& text, const QString& undoLabel, std::function<void()> undo) override;

private:
    /// The window, in front of everything else.
    MainWindow* front() const;

    QPointer<MainWindow> m_window;
};

/// Shows a window, out of the taskbar too, and gives it the focus.
void bringToFront(QWidget& window);

} // namespace heliograph
