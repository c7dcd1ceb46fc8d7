// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowNavigator.h"

namespace heliograph {

void bringToFront(QWidget& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

MainWindow* WindowNavigator::front() const
{
    if (m_window && !m_window->isActiveWindow())
        bringToFront(*m_window);
    return m_window;
}

void WindowNavigator::openPage(PageId page)
{
    if (MainWindow* window = front())
        window->openPage(page);
}

void WindowNavigator::openCampaign(qint64 campaign, std::optional<CampaignStep> step)
{
    if (MainWindow* window = front())
        window->openCampaign(campaign, step);
}

void WindowNavigator::openRows(qint64 campaign, const RowsQuery& rows)
{
    if (MainWindow* window = front())
        window->openRows(campaign, rows);
}

void WindowNavigator::newCampaign(const CampaignSeed& seed)
{
    if (MainWindow* window = front())
        window->newCampaign(seed);
}

void WindowNavigator::quickMessage(const QuickSeed& seed)
{
    if (onQuickMessage)
        onQuickMessage(seed);
}

void WindowNavigator::editAccount(const QString& name)
{
    if (onEditAccount)
        onEditAccount(name);
}

void WindowNavigator::openSettings(const QString& section)
{
    if (MainWindow* window = front())
        window->openSettings(section);
}

void WindowNavigator::openProtocolLog(qint64 attempt)
{
    if (MainWindow* window = front())
        window->openProtocolLog(attempt);
}

void WindowNavigator::openReport(qint64 campaign)
{
    if (MainWindow* window = front())
        window->openReport(campaign);
}

void WindowNavigator::openHelp(const QString& topic)
{
    if (m_window)
        m_window->openHelp(topic);
}

void WindowNavigator::toast(const QString& text, const QString& undoLabel, std::function<void()> undo)
{
    if (m_window)
        m_window->showToast(text, undoLabel, std::move(undo));
}

} // namespace heliograph
