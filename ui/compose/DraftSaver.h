// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "ui/Ui.h"

#include <QDateTime>
#include <QObject>

#include <functional>

class QTimer;

namespace heliograph {

/// Keeps a draft as it is written: one second after the last change, or at once.
class DraftSaver : public QObject {
    Q_OBJECT
public:
    using Edit = std::function<void(Campaign&)>;
    /// Asked when the time has come; what it gives runs on another thread.
    using MakeEdit = std::function<Edit()>;

    DraftSaver(const Ui& ui, MakeEdit makeEdit, QObject* parent = nullptr);

    /// The draft that is written from now on. What was changed of the one before is saved first.
    void setCampaign(qint64 campaign);
    /// Something was changed.
    void touch();
    void saveNow();
    bool isWaiting() const;
    /// Changes that are not stored yet, whether they wait or are on their way.
    bool hasUnsaved() const { return m_unsaved; }

Q_SIGNALS:
    void saved(const QDateTime& at);
    void failed(const heliograph::Error& error);

private:
    const Ui& m_ui;
    MakeEdit m_makeEdit;
    QTimer* m_rest;
    qint64 m_campaign = 0;
    bool m_unsaved = false;
    quint64 m_change = 0;
};

} // namespace heliograph
