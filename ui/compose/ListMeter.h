// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/MessageMeter.h"
#include "ui/Ui.h"

#include <QObject>
#include <QPointer>

class QTimer;

namespace heliograph {

class Task;

/// Measures a message over its list once the typing rests; an older measuring is given up for a newer one.
class ListMeter : public QObject {
    Q_OBJECT
public:
    ListMeter(const Ui& ui, QObject* parent = nullptr);

    void ask(const MeterRequest& request);
    /// Gives up what is asked; nothing will be said.
    void stop();
    bool isBusy() const;

Q_SIGNALS:
    /// What was last measured is no longer true.
    void outdated();
    void measured(const heliograph::MessageMeasure& measure);
    void failed(const heliograph::Error& error);

private:
    void measure();

    const Ui& m_ui;
    QTimer* m_rest;
    QPointer<Task> m_task;
    MeterRequest m_request;
    quint64 m_asked = 0;
};

} // namespace heliograph
