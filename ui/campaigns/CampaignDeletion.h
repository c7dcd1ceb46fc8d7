// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/CampaignRemoval.h"
#include "ui/Ui.h"

#include <QPointer>
#include <QWidget>

namespace heliograph {

class Task;

/// Deletes campaigns that have ended: says what goes, asks, and does it with progress.
class CampaignDeletion : public QObject {
    Q_OBJECT
public:
    /// `page` is the parent of questions.
    CampaignDeletion(const Ui& ui, QWidget* page);

    /// Whether a campaign is over, so that it can be deleted at all.
    static bool isOver(const Campaign& campaign);
    /// Does nothing while it is asking already.
    void ask(qint64 campaign);

Q_SIGNALS:
    void failed(const heliograph::Error& error);
    /// Long work has begun, for the page's WorkBar.
    void working(heliograph::Task* task);

private:
    void ask(const RemovalView& view);
    void remove(const RemovalView& view);

    const Ui m_ui;
    QPointer<QWidget> m_page;
    bool m_isAsking = false;
};

/// What goes with a campaign, in whole sentences.
QString removalText(const RemovalView& view);

} // namespace heliograph
