// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/TrayIcon.h"

#include "app/desktop/Notifications.h"
#include "ui/theme/Glyph.h"

namespace heliograph {

TrayIcon::TrayIcon(QObject* parent) : QObject(parent), m_icon(applicationIcon())
{
    QAction* open = m_menu.addAction(tr("&Open Heliograph"));
    QAction* quick = m_menu.addAction(tr("&Quick message"));
    m_menu.addSeparator();
    m_pause = m_menu.addAction(QString());
    m_menu.addSeparator();
    QAction* quit = m_menu.addAction(tr("Q&uit"));
    open->setObjectName(QStringLiteral("trayOpen"));
    quick->setObjectName(QStringLiteral("trayQuick"));
    m_pause->setObjectName(QStringLiteral("trayPause"));
    quit->setObjectName(QStringLiteral("trayQuit"));
    connect(open, &QAction::triggered, this, &TrayIcon::openWanted);
    connect(quick, &QAction::triggered, this, &TrayIcon::quickMessageWanted);
    connect(m_pause, &QAction::triggered, this, [this] { Q_EMIT pauseWanted(!m_paused); });
    connect(quit, &QAction::triggered, this, &TrayIcon::quitWanted);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT openWanted();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT clicked(m_tag); });
    m_icon.setContextMenu(&m_menu);
    setPaused(false);
    setProgress({});
}

void TrayIcon::setProgress(const QString& text)
{
    const QString name = QStringLiteral("Heliograph");
    m_icon.setToolTip(text.isEmpty() ? name : QStringLiteral("%1 – %2").arg(name, text));
}

void TrayIcon::setPaused(bool paused)
{
    m_paused = paused;
    m_pause->setText(paused ? tr("&Resume sending") : tr("&Pause sending"));
}

void TrayIcon::tell(const Notification& notification)
{
    m_tag = notification.tag;
    m_icon.showMessage(notification.title, notification.text, applicationIcon());
}

} // namespace heliograph
