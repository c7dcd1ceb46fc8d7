// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CampaignCheck.h"
#include "ui/Ui.h"
#include "ui/check/CostCard.h"
#include "ui/live/CampaignStepPage.h"

#include <QPointer>

class QScrollArea;
class QStackedWidget;

namespace heliograph {

class CampaignChecker;
class CheckList;
class CheckRowsPanel;
class HintButton;
class HoldButton;
class NoteBar;
class PartsCard;
class Task;
class WorkBar;

/// The last look before a send: what is well, what isn't, what is left to decide, and the button that says
/// exactly what it will send.
class CheckPage : public CampaignStepPage {
    Q_OBJECT
public:
    explicit CheckPage(const Ui& ui, QWidget* parent = nullptr);
    ~CheckPage() override;

    void showCampaign(const Campaign& campaign) override;
    void activate() override;
    void leave() override;
    void focusFirst() override;
    bool escape() override;
    /// Counts anew.
    void refresh() override;
    /// Moves the focus to Send; no shortcut sends a campaign by itself.
    void carryOut() override;

    bool hasOpenDecision() const { return m_offer.missing > 0; }

Q_SIGNALS:
    /// For the mark in the bar of steps.
    void openDecisionChanged(bool open);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Held; ///< what the work thread keeps between the check and its seal

    void build();
    void connectParts();
    void startCheck();
    void onChecked(const Result<CheckResult>& result);
    void askGateway();
    void showResult();
    void showOffer();
    void showProgress(qint64 done, qint64 total);
    void openRows(int line);
    void closeRows();
    void decide(FindingKind kind, int choice);
    void onSendPressed();
    void send();
    void onSealed(const Result<void>& sealed);
    bool isInFront(qint64 campaign) const;
    bool mustHold() const;
    QByteArray contentOf(const Campaign& campaign) const;

    const Ui m_ui;
    QStackedWidget* m_stack;
    QWidget* m_overview;
    QScrollArea* m_scroll;
    CheckRowsPanel* m_rows;
    NoteBar* m_note;
    WorkBar* m_bar;
    CheckList* m_list;
    QWidget* m_side;
    PartsCard* m_parts;
    CostCard* m_cost;
    HoldButton* m_send;
    HintButton* m_hindrance;
    std::optional<Campaign> m_campaign;
    QByteArray m_checked; ///< the content that the result is about
    std::shared_ptr<Held> m_held;
    QPointer<Task> m_task;
    std::optional<CheckResult> m_result;
    CheckDecisions m_decisions;
    SendOffer m_offer;
    AccountAnswers m_answers;
    std::optional<KnownBalance> m_balance;
    QString m_balanceOf; ///< the account that m_balance is about
    int m_lineShown = -1;
    bool m_active = false;
    bool m_sending = false;
    bool m_focusWaits = false;
};

} // namespace heliograph
