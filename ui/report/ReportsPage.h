// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Ui.h"
#include "ui/report/ReportWords.h"
#include "ui/widgets/Page.h"

#include <QElapsedTimer>
#include <QPointer>

class QComboBox;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace heliograph {

class CampaignActions;
class ChartCard;
class DeliveryChart;
class EmptyState;
class FigureCard;
class NoteBar;
class ReportSaver;
class SegmentBar;
class ShareBars;
class SplitRows;
class StateBars;
class Task;
class WorkBar;
struct WorkspaceView;

/// What became of a campaign, and how it compares with others.
class ReportsPage : public Page {
    Q_OBJECT
public:
    explicit ReportsPage(const Ui& ui, QWidget* parent = nullptr);

    /// Chooses a campaign; 0 = the newest.
    void showReport(qint64 campaign);

    void activate() override;
    void leave() override;
    void focusFirst() override;
    void refresh() override;
    bool escape() override;

private:
    void buildHead();
    void buildBody();
    QWidget* buildCharts();
    void connectParts();
    void onRead(const WorkspaceView& view);
    void fillChooser();
    void onChosen(int index);
    const Campaign* chosen() const;
    void readReport();
    void onReport(const Result<ReportData>& data);
    void showFigures();
    void showCharts();
    void showCurve();
    void showSplit();
    void showComparison();
    std::vector<DeliveryReport> compared() const;
    void openCompareMenu();
    void toggleTables();
    void saveReport();
    void print();

    const Ui m_ui;
    CampaignActions* m_actions;
    ReportSaver* m_saver;
    std::vector<Campaign> m_campaigns; ///< sealed ones, newest first
    qint64 m_chosen = 0;
    QList<qint64> m_others; ///< compared with
    bool m_othersChosen = false;
    std::optional<ReportData> m_data;
    Counts m_readCounts; ///< of the report that was read last
    QElapsedTimer m_sinceRead;
    QPointer<Task> m_task;
    bool m_active = false;
    bool m_tables = false;

    QComboBox* m_chooser;
    QPushButton* m_retry;
    NoteBar* m_note;
    WorkBar* m_bar;
    QStackedWidget* m_stack;
    QList<FigureCard*> m_figures;
    DeliveryChart* m_curve;
    SegmentBar* m_since;
    ChartCard* m_curveCard;
    StateBars* m_states;
    ChartCard* m_statesCard;
    SplitRows* m_split;
    SegmentBar* m_splitBy;
    ChartCard* m_splitCard;
    ShareBars* m_shares;
    ChartCard* m_sharesCard;
    QPushButton* m_chooseOthers;
    QMenu* m_compareMenu;
    EmptyState* m_empty;
};

} // namespace heliograph
