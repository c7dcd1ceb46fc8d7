// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Pages.h"

#include "ui/campaigns/CampaignsPage.h"
#include "ui/people/PeoplePage.h"
#include "ui/protocol/ProtocolPage.h"
#include "ui/report/ReportsPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WelcomePage.h"
#include "ui/stoplist/StopListPage.h"
#include "ui/templates/TemplatesPage.h"

namespace heliograph {
namespace {

Page* makeWelcome(const Ui& ui, MainWindow& window)
{
    auto* page = new WelcomePage(ui);
    QObject::connect(page, &WelcomePage::fileWanted, &window, &MainWindow::chooseFile);
    QObject::connect(page, &WelcomePage::sampleWanted, &window, &MainWindow::sampleWanted);
    return page;
}

Page* makeSettings(const Ui& ui, MainWindow& window)
{
    auto* page = new SettingsPage(ui);
    QObject::connect(page, &SettingsPage::changed, &window, &MainWindow::settingsChanged);
    QObject::connect(page, &SettingsPage::restoreWanted, &window, &MainWindow::restoreWanted);
    return page;
}

} // namespace

Page* makePage(PageId page, const Ui& ui, MainWindow& window)
{
    switch (page) {
    case PageId::Welcome:
        return makeWelcome(ui, window);
    case PageId::Campaigns:
        return new CampaignsPage(ui);
    case PageId::People:
        return new PeoplePage(ui);
    case PageId::Templates:
        return new TemplatesPage(ui);
    case PageId::StopList:
        return new StopListPage(ui);
    case PageId::Reports:
        return new ReportsPage(ui);
    case PageId::Settings:
        return makeSettings(ui, window);
    case PageId::ProtocolLog:
        return new ProtocolPage(ui);
    }
    return nullptr;
}

} // namespace heliograph
