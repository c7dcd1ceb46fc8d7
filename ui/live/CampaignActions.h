// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "ui/Ui.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace heliograph {

class Task;

/// What can be done with a campaign from several pages. Asks where it must, tells how it went by a toast, and
/// what failed through `failed`.
class CampaignActions : public QObject {
    Q_OBJECT
public:
    /// `page` is the parent of questions.
    CampaignActions(const Ui& ui, QWidget* page);

    /// Rows that a retry would take: not delivered and expired, and where there are none of these, rejected.
    static qint64 retryable(const Campaign& campaign);

    /// Makes a linked draft of what failed and opens its check.
    void retryFailed(const Campaign& campaign);
    /// Writes the operator's columns with what became of each row, as XLSX or CSV.
    void saveReport(const Campaign& campaign);
    /// A new draft with the same message, settings and list, opened at its first step.
    void duplicate(const Campaign& campaign);
    void rename(const Campaign& campaign);
    /// A draft goes out of sight; it can be brought back for a while.
    void removeDraft(const Campaign& campaign);

Q_SIGNALS:
    void failed(const heliograph::Error& error);
    /// Long work has begun, for the page's WorkBar.
    void working(heliograph::Task* task);

private:
    void writeReport(qint64 campaign, const QString& path);

    const Ui m_ui;
    QPointer<QWidget> m_page;
};

/// A name for a file about a campaign: what no file system takes is left out.
QString fileNameFor(const QString& campaignName, const QString& ending);

} // namespace heliograph
