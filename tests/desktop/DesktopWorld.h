// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/DesktopApp.h"
#include "tests/cli/CliWorld.h"

#include <QAbstractButton>
#include <QTemporaryDir>

namespace heliograph {

/// The desktop program in process, over a workspace with one account at a real practice gateway.
class DesktopWorld {
public:
    DesktopWorld();
    /// The program of a workspace that is there already, beside another that made it.
    explicit DesktopWorld(const QString& folder);
    ~DesktopWorld();

    QString folder() const { return m_folder; }
    QString path(const QString& name) const { return m_folder + u'/' + name; }
    void startGateway(const QStringList& options);
    SandboxProcess& gateway() { return *m_gateway; }
    /// A spreadsheet of people: Name, Phone, City; in the workspace's folder.
    QString spreadsheet(int rows) const;

    void open(const StartRequest& request = {});
    /// As if the program had ended: windows and threads go.
    void close() { m_app.reset(); }
    DesktopApp& app() { return *m_app; }
    MainWindow& window() { return *m_app->window(); }
    bool isFinished() const { return m_finished; }

    /// A visible widget of the window, or null.
    QWidget* widget(const char* name) const;
    /// Waits until a button of this name can be pressed, and presses it with the mouse.
    void press(const char* name);
    /// The visible button whose text begins so, of any window; null = none.
    QAbstractButton* buttonNamed(const QString& beginning) const;
    void pressNamed(const QString& beginning);
    /// On the Message step: types a text, allows it at any hour, and goes on once everything is there.
    void writeMessage(const QString& text);
    /// The same without going on: waits for the sender, and switches the quiet hours off.
    void allowAnyHour();
    /// A campaign as it is now.
    Campaign campaign(qint64 id);
    std::vector<Campaign> campaigns();

    static void waitFor(const std::function<bool()>& condition, const QString& what, int patienceMs = 60'000);

private:
    WorkspacePlace place() const;

    std::unique_ptr<QTemporaryDir> m_own;
    QString m_folder;
    SystemClock m_clock;
    std::unique_ptr<SandboxProcess> m_gateway;
    std::unique_ptr<DesktopApp> m_app;
    bool m_finished = false;
};

} // namespace heliograph
