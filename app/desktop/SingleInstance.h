// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/StartRequest.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <chrono>

class QLocalSocket;

namespace heliograph {

/// One program with windows for each workspace and user: the first start listens, a second one tells it what
/// it was asked for and ends. What a crash left behind is cleared away.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    enum class Role : quint8 {
        First,  ///< to go on; requested() tells of later starts
        Second, ///< the request was handed over: to end
        Alone,  ///< another one is there and doesn't answer, or nothing can be listened at: to go on
    };

    /// `runtimeFolder`: a folder private to the user, by default the system's; tests give their own.
    explicit SingleInstance(const QString& workspaceFolder, const QString& runtimeFolder = {},
                            QObject* parent = nullptr);
    ~SingleInstance() override;

    /// To be called once, before any window. Takes at most `patience`.
    Role claim(const StartRequest& request, std::chrono::milliseconds patience = std::chrono::seconds(3));

Q_SIGNALS:
    /// A later start asked for this; the window comes to the front whatever it says.
    void requested(const heliograph::StartRequest& request);

private:
    bool listen();
    bool handOver(const StartRequest& request, std::chrono::milliseconds patience) const;
    void accept();
    void readFrom(QLocalSocket* socket);

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace heliograph
