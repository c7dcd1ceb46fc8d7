// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "ui/Ui.h"

#include <QObject>

class QWidget;

namespace heliograph {

/// Sends a message to the operator's own number, as a campaign of its own with one recipient. The number is
/// asked for once and remembered.
class TestSend : public QObject {
    Q_OBJECT
public:
    TestSend(const Ui& ui, QWidget* page);

    /// `rendered`: as the recipient in the preview gets it. Takes account and settings of the campaign.
    void send(const Campaign& campaign, const Message& rendered);

Q_SIGNALS:
    void failed(const heliograph::Error& error);

private:
    void askNumber(const Campaign& campaign, const Message& rendered, const QString& words,
                   const QString& typed);
    void start(const Campaign& campaign, const Message& rendered, const QString& phone);

    const Ui& m_ui;
    QWidget* m_page;
};

} // namespace heliograph
