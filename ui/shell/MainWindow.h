// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/live/WorkspaceFeed.h"
#include "ui/theme/Theme.h"

#include <QMainWindow>

#include <optional>

class QListView;
class QStackedWidget;

namespace heliograph {

class CampaignListModel;
class EmptyPage;
class StatusPage;

/// What a window shows first.
struct WindowStart {
    QString folder;                 ///< the workspace
    bool isDefaultFolder = true;    ///< then commands on pages need not name it
    std::optional<qint64> campaign; ///< else the newest one
};

/// The window on a workspace: its campaigns at the left, the chosen one at the right. It only reads, and
/// follows what other programs do there.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const WindowStart& start, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);
    ~MainWindow() override;

private:
    QWidget* makeNavigation();
    void makeShortcuts();
    void showWorkspace(const WorkspaceView& view);
    void showCampaignAt(int row);
    void keepCampaign();
    void escape();

    const Theme& m_theme;
    WorkspaceFeed m_feed;
    std::optional<qint64> m_wanted;
    qint64 m_shown = 0;
    CampaignListModel* m_campaigns;
    QListView* m_list;
    QStackedWidget* m_pages;
    StatusPage* m_status;
    EmptyPage* m_empty;
};

} // namespace heliograph
