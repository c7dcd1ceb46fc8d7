// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QSystemTrayIcon>

namespace heliograph {

struct Notification;

/// The icon beside the clock, there only while a campaign is sent in the background.
class TrayIcon : public QObject {
    Q_OBJECT
public:
    explicit TrayIcon(QObject* parent = nullptr);

    /// The desktop has a place for it; without one a window may not vanish into the background.
    static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }

    void setShown(bool shown) { m_icon.setVisible(shown); }
    bool isShown() const { return m_icon.isVisible(); }
    /// What the tip says beside the program's name: "Spring sale, 64 %".
    void setProgress(const QString& text);
    /// Whether the menu offers to pause or to resume.
    void setPaused(bool paused);
    /// For where no notification service is.
    void tell(const Notification& notification);
    QMenu& menu() { return m_menu; }

Q_SIGNALS:
    void openWanted();
    void quickMessageWanted();
    /// True: pause; false: resume.
    void pauseWanted(bool pause);
    void quitWanted();
    void clicked(const QString& tag);

private:
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QAction* m_pause = nullptr;
    bool m_paused = false;
    QString m_tag; ///< of the message shown last
};

} // namespace heliograph
