// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>

namespace heliograph {

/// A message bus that only this test uses, with as many connections as it likes. Gone with this object.
class PrivateBus {
public:
    PrivateBus();
    ~PrivateBus();

    /// Another connection to it.
    QDBusConnection connect();

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace heliograph
