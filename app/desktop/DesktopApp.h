// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/DailyTidy.h"
#include "app/desktop/Notifier.h"
#include "app/desktop/Practice.h"
#include "app/desktop/QuitFlow.h"
#include "app/desktop/SchemeWatcher.h"
#include "app/desktop/SleepInhibitor.h"
#include "app/desktop/StartRequest.h"
#include "app/desktop/TaskbarProgress.h"
#include "app/desktop/TrayIcon.h"
#include "app/desktop/VaultKeychain.h"
#include "app/system/Interrupts.h"
#include "core/settings/Settings.h"
#include "ui/Ui.h"
#include "ui/live/Desk.h"
#include "ui/live/ForwardingKeychain.h"
#include "ui/live/SendingFeed.h"
#include "ui/live/WorkspaceFeed.h"
#include "ui/shell/WindowNavigator.h"
#include "ui/widgets/DialogPrompt.h"
#include "ui/widgets/Remembered.h"

#include <QFont>

namespace heliograph {

class QuickWindow;

/// The desktop program: everything that lives longer than its windows, and the windows. Windows are built
/// anew when the language or the look changes; what is under way doesn't notice.
class DesktopApp : public QObject {
    Q_OBJECT
public:
    struct Start {
        WorkspacePlace place;
        QFont systemFont;
        Theme::Scheme systemScheme = Theme::Scheme::Light;
        VaultKeychain::Factory keychain = [](const QString& vault) { return systemKeychain(vault); };
        /// Puts the program's texts into a language; empty = the system's.
        std::function<void(const QString& language)> setLanguage = [](const QString&) {};
        bool practice = true; ///< a practice gateway and its account are wanted
    };

    DesktopApp(Start start, Clock& clock);
    ~DesktopApp() override;

    /// Opens the workspace and the first window.
    void open(const StartRequest& request);
    /// Another start of the program asked for this.
    void carryOut(const StartRequest& request);
    MainWindow* window() { return m_window.get(); }
    const Ui& ui() const { return m_ui; }
    /// Ends the program; asks first when something is being sent.
    void quit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Everything is put away; the event loop may end.
    void finished();

private:
    Practice::Change practiceChange();
    std::unique_ptr<CredentialStore> makeKeychain(const VaultKeychain::Factory& factory);
    void askForSecret(const QString& account, CredentialAnswer::Status why,
                      std::function<void(const std::optional<Secret>&)> told);
    void connectParts();
    void connectBackground();
    void buildWindow();
    void rebuildWindows();
    void rebuildQuickWindows();
    void openQuickMessage(const QuickSeed& seed);
    void openAccount(const QString& name);
    void openSample();
    void restore(const QString& backup, const Secret& passphrase);
    void onOpened(bool forked);
    void onFailed(const Error& error);
    void onRecovered(const QList<InterruptedCampaign>& campaigns);
    void onRunChanged();
    void onRunEnded(qint64 campaign);
    void showProgress(const WorkspaceView& view);
    void keepWhatIsTyped();
    bool isAnybodyHere() const;
    void goToBackground();
    void comeBack();

    Start m_start;
    Clock& m_clock;
    Settings m_settings;
    Remembered m_remembered;
    SchemeWatcher m_scheme;
    Theme m_theme;
    DialogPrompt m_prompt;
    WindowNavigator m_navigator;
    Practice m_practice;
    VaultKeychain* m_vault = nullptr; ///< within m_keychain
    KeychainHost m_keychain;
    Desk m_desk;
    SendingFeed m_sending;
    WorkspaceFeed m_feed;
    Ui m_ui;
    std::unique_ptr<SleepInhibitor> m_sleep;
    std::unique_ptr<TaskbarProgress> m_taskbar;
    Notifier m_notifier;
    TrayIcon m_tray;
    QuitFlow m_quit;
    Interrupts m_interrupts;
    DailyTidy m_tidy;
    QList<qint64> m_pausedHere; ///< by the tray's menu
    std::unique_ptr<MainWindow> m_window;
    QList<QPointer<QuickWindow>> m_quickWindows;
    StartRequest m_request;
    WorkspaceView m_workspace;
    QString m_language;
    bool m_isSeen = false; ///< the first window was painted
};

} // namespace heliograph
