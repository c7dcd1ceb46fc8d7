// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "ui/Navigator.h"
#include "ui/Ui.h"
#include "ui/live/WorkspaceReader.h"

#include <QStackedWidget>

#include <array>

namespace heliograph {

class CampaignStepPage;
class CheckPage;
class MessagePage;
class RecipientsPage;
class StatusPage;

/// One campaign with its steps, each a page of its own; the pages are made for the first campaign that is
/// opened, as a window without one needs none. Decides which steps can be gone to.
class CampaignSpace : public QStackedWidget {
    Q_OBJECT
public:
    explicit CampaignSpace(const Ui& ui, QWidget* parent = nullptr);

    /// Without a step: the one that waits.
    void open(qint64 campaign, std::optional<CampaignStep> step);
    /// A new draft, with what it begins with.
    void begin(qint64 campaign, const CampaignSeed& seed);
    void openRows(qint64 campaign, const RowsQuery& rows);
    /// 0 = none.
    qint64 campaign() const { return m_id; }
    const Campaign& shown() const { return m_campaign; }
    CampaignStepPage* currentPage() const;
    /// Alt+1 … Alt+5; nothing when the step can't be gone to.
    void goTo(CampaignStep step);
    /// F8: pauses or goes on; false when there is nothing of both to do.
    bool togglePause();
    void showWorkspace(const WorkspaceView& view);
    /// Marks everything that would send as harmless.
    void setPractice(const QString& account) { m_practice = account; }

Q_SIGNALS:
    void titleChanged(const QString& title);
    /// The campaign isn't there any more.
    void gone();
    void pageChanged();

private:
    void makePages();
    void addStep(CampaignStepPage* page);
    void load(qint64 campaign, std::function<void()> then);
    void take(const Campaign& campaign);
    void showStep(CampaignStep step);
    void markSteps();
    CampaignStep waitingStep() const;
    QString reasonAgainst(CampaignStep step) const;

    Ui m_ui;
    RecipientsPage* m_recipients = nullptr;
    MessagePage* m_message = nullptr;
    CheckPage* m_check = nullptr;
    StatusPage* m_status = nullptr;
    QList<class StepBar*> m_bars;
    qint64 m_id = 0;
    Campaign m_campaign;
    CampaignStep m_step = CampaignStep::Recipients;
    QString m_practice;
    quint64 m_ticket = 0; ///< of the newest load()
    bool m_isLoading = false;
};

/// Whether a draft's message has been begun.
bool isWritten(const CampaignPlan& plan);

} // namespace heliograph
