// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/MessageMeter.h"
#include "ui/Ui.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QTimer;

namespace heliograph {

class Task;

/// Measures a message over its list once the typing rests; an older measuring is given up for a newer one.
class ListMeter : public QObject {
    Q_OBJECT
public:
    explicit ListMeter(const Ui& ui, QObject* parent = nullptr);

    /// `recipients`: how many it is measured for. What was asked last is not measured again, until stop().
    void ask(const MeterRequest& request, qint64 recipients);
    /// Says once more what was measured, if it is still true.
    void tellAgain();
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
    std::optional<MeterRequest> m_request; ///< what was asked last
    qint64 m_recipients = 0;
    std::optional<MessageMeasure> m_measure; ///< the answer to it
    quint64 m_asked = 0;
};

} // namespace heliograph
