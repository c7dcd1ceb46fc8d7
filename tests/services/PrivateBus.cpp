// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/PrivateBus.h"

#include <atomic>

namespace heliograph {

PrivateBus::PrivateBus()
{
    m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                   QStringLiteral("--print-address=1")});
    while (!m_daemon.canReadLine()) {
        if (!m_daemon.waitForReadyRead())
            qFatal("No private bus: %s", qPrintable(m_daemon.errorString()));
    }
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    for (const QString& name : m_names)
        QDBusConnection::disconnectFromBus(name);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QDBusConnection PrivateBus::connect()
{
    static std::atomic<int> number = 0;
    m_names.append(QStringLiteral("private-%1").arg(++number));
    return QDBusConnection::connectToBus(m_address, m_names.constLast());
}

} // namespace heliograph
