// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportsPage.h"

#include "ui/Navigator.h"
#include "ui/live/CampaignActions.h"
#include "ui/live/Desk.h"
#include "ui/live/WorkBar.h"
#include "ui/live/WorkspaceFeed.h"
#include "ui/report/ChartCard.h"
#include "ui/report/DeliveryChart.h"
#include "ui/report/FigureCard.h"
#include "ui/report/ReportSaver.h"
#include "ui/report/ShareBars.h"
#include "ui/report/StateBars.h"
#include "ui/theme/StateLook.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/HelpTopic.h"
#include "ui/widgets/NoteBar.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/Wording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kChooser = 300;
constexpr int kChooserLeast = 180;
constexpr int kLikeCampaigns = 5;
constexpr int kOffered = 20;
constexpr int kBetweenReads = 5000;
enum SplitBy : int { BySender, ByHour };
enum Since : int { SinceStart, SinceHandedOver };

Result<ReportData> makeReport(Engine& engine, qint64 campaign, const Progress& progress)
{
    Result<DeliveryReport> report =
        DeliveryReporter(engine.workspace().connection()).report(campaign, [&progress] {
            return progress(0, 0);
        });
    if (!report)
        return forward(report);
    ReportData data{std::move(*report), {}, {}};
    // An account may be gone; then there is no price.
    if (const Result<Account> account = engine.accounts().account(data.report.campaign.accountName)) {
        data.price = account->pricePerPart;
        data.currency = account->currency;
    }
    return data;
}

} // namespace

ReportsPage::ReportsPage(const Ui& ui, QWidget* parent)
    : Page(ui.theme, parent),
      m_ui(ui),
      m_actions(new CampaignActions(ui, this)),
      m_saver(new ReportSaver(ui, this)),
      m_chooser(new QComboBox(this)),
      m_note(new NoteBar(ui.theme, this)),
      m_bar(new WorkBar(ui.theme, this)),
      m_stack(new QStackedWidget(this)),
      m_curve(new DeliveryChart(ui.theme)),
      m_since(new SegmentBar(ui.theme)),
      m_curveCard(new ChartCard(ui.theme, tr("Delivery over time"), m_curve, this)),
      m_states(new StateBars(ui.theme)),
      m_statesCard(new ChartCard(ui.theme, QString(), m_states, this)),
      m_split(new SplitRows(ui.theme)),
      m_splitBy(new SegmentBar(ui.theme)),
      m_splitCard(new ChartCard(ui.theme, QString(), m_split, this)),
      m_shares(new ShareBars(ui.theme)),
      m_sharesCard(new ChartCard(ui.theme, tr("Delivered share, like campaigns"), m_shares, this)),
      m_chooseOthers(makeButton(ui.theme, ButtonKind::Link, tr("C&hoose…"))),
      m_compareMenu(new QMenu(this)),
      m_empty(new EmptyState(ui.theme, Glyph::Chart, this))
{
    setObjectName(QStringLiteral("reportsPage"));
    setHelpTopic(*this, QStringLiteral("reports"));
    setTitle(tr("Reports"));
    buildHead();
    buildBody();
    connectParts();
}

void ReportsPage::buildHead()
{
    m_chooser->setObjectName(QStringLiteral("chooser"));
    m_chooser->setAccessibleName(tr("Campaign"));
    m_chooser->setMinimumWidth(kChooserLeast);
    m_chooser->setMaximumWidth(kChooser);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // Right beside the title, as it says what the title is about.
    if (auto* layout = qobject_cast<QHBoxLayout*>(head().layout())) {
        layout->setStretch(0, 0);
        layout->insertWidget(1, m_chooser, 2);
        layout->insertStretch(2, 1);
        QLabel* title = head().findChild<QLabel*>(QStringLiteral("pageTitle"));
        title->setMinimumWidth(title->sizeHint().width());
    }
    m_retry = head().addSecondary(QString());
    m_retry->setObjectName(QStringLiteral("retry"));
    QMenu* menu = head().menu();
    const auto add = [this, menu](const QString& text, const char* name, void (ReportsPage::*action)()) {
        QAction* added = menu->addAction(text);
        added->setObjectName(QString::fromLatin1(name));
        connect(added, &QAction::triggered, this, action);
        return added;
    };
    add(tr("&Print…"), "print", &ReportsPage::print)->setShortcut(QKeySequence::Print);
    add(tr("&Compare with…"), "compare", &ReportsPage::openCompareMenu);
    QAction* tables = add(tr("Charts as &tables"), "tables", &ReportsPage::toggleTables);
    tables->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    addAction(tables);
    QPushButton* save = head().primary(tr("&Save report…"));
    setGlyph(m_ui.theme, *save, Glyph::Download);
    connect(save, &QPushButton::clicked, this, &ReportsPage::saveReport);
}

void ReportsPage::buildBody()
{
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setTexts(
        tr("No finished campaigns yet. Numbers appear while the first one is being delivered."));
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(buildCharts());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentIndex(1);
    body()->addWidget(m_bar);
    body()->addWidget(m_note);
    body()->addWidget(m_stack, 1);
}

QWidget* ReportsPage::buildCharts()
{
    constexpr int kWide = 8;
    constexpr int kSlim = 5;
    auto* content = new QWidget;
    auto* figures = new QHBoxLayout;
    figures->setSpacing(metric::kS);
    for (const char* name : {"delivered", "failed", "unknown", "charged"}) {
        auto* card = new FigureCard(m_ui.theme);
        card->setObjectName(QString::fromLatin1(name));
        figures->addWidget(card, 1);
        m_figures += card;
    }
    m_since->setObjectName(QStringLiteral("since"));
    m_since->addSegment(SinceStart, tr("Since the start"));
    m_since->addSegment(SinceHandedOver, tr("Since handed over"));
    m_since->setAccessibleName(tr("Time counted"));
    m_since->setCurrent(SinceStart);
    m_curveCard->setObjectName(QStringLiteral("curveCard"));
    m_curveCard->addControl(m_since);
    m_statesCard->setObjectName(QStringLiteral("statesCard"));
    m_splitBy->setObjectName(QStringLiteral("splitBy"));
    m_splitBy->addSegment(BySender, tr("Sender"));
    m_splitBy->addSegment(ByHour, tr("Hour"));
    m_splitBy->setAccessibleName(tr("Divided by"));
    m_splitBy->setCurrent(BySender);
    m_splitCard->setObjectName(QStringLiteral("splitCard"));
    m_splitCard->addControl(m_splitBy);
    m_sharesCard->setObjectName(QStringLiteral("sharesCard"));
    m_chooseOthers->setObjectName(QStringLiteral("chooseOthers"));
    m_sharesCard->addControl(m_chooseOthers);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metric::kS);
    grid->addLayout(figures, 0, 0, 1, 2);
    grid->addWidget(m_curveCard, 1, 0);
    grid->addWidget(m_statesCard, 1, 1);
    grid->addWidget(m_splitCard, 2, 0);
    grid->addWidget(m_sharesCard, 2, 1);
    grid->setColumnStretch(0, kWide);
    grid->setColumnStretch(1, kSlim);
    grid->setRowStretch(1, 3);
    grid->setRowStretch(2, 2);
    return content;
}

void ReportsPage::connectParts()
{
    connect(m_chooser, &QComboBox::activated, this, &ReportsPage::onChosen);
    connect(m_since, &SegmentBar::chosen, this, [this] { showCurve(); });
    connect(m_splitBy, &SegmentBar::chosen, this, [this] { showSplit(); });
    connect(m_chooseOthers, &QPushButton::clicked, this, &ReportsPage::openCompareMenu);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (const Campaign* campaign = chosen())
            m_actions->retryFailed(*campaign);
    });
    connect(m_states, &StateBars::chosen, this, [this](RecipientState state) {
        RowsQuery rows;
        rows.states = {state};
        m_ui.navigator.openRows(m_chosen, rows);
    });
    connect(&m_ui.feed, &WorkspaceFeed::workspaceRead, this, &ReportsPage::onRead);
    connect(m_actions, &CampaignActions::failed, m_note, &NoteBar::showError);
    connect(m_saver, &ReportSaver::failed, m_note, &NoteBar::showError);
    connect(m_saver, &ReportSaver::working, this, [this](Task* task) {
        m_bar->follow(task, [](qint64 done, qint64 total) {
            const QLocale locale;
            return tr("Writing %1 of %2 rows").arg(locale.toString(done), locale.toString(total));
        });
    });
}

void ReportsPage::onRead(const WorkspaceView& view)
{
    if (view.error)
        return m_note->showError(*view.error);
    m_campaigns.clear();
    std::copy_if(view.campaigns.begin(), view.campaigns.end(), std::back_inserter(m_campaigns),
                 [](const Campaign& campaign) { return campaign.isSealed(); });
    fillChooser();
    m_stack->setCurrentIndex(m_campaigns.empty() ? 1 : 0);
    const bool any = !m_campaigns.empty();
    m_chooser->setVisible(any);
    setDisabledBecause(*head().primary(), any ? QString() : tr("There is no campaign to report on yet"));
    if (!any) {
        m_retry->hide();
        return;
    }
    showFigures();
    const bool changed =
        m_data && m_data->report.campaign.id == m_chosen && m_readCounts.n != chosen()->counts.n;
    if (m_active && (!m_data || m_data->report.campaign.id != m_chosen ||
                     (changed && m_sinceRead.hasExpired(kBetweenReads))))
        readReport();
}

void ReportsPage::fillChooser()
{
    QStringList titles;
    for (const Campaign& campaign : m_campaigns)
        titles += titleOf(campaign);
    if (!chosen() && !m_campaigns.empty())
        m_chosen = m_campaigns.front().id;
    QStringList old;
    for (int i = 0; i < m_chooser->count(); ++i)
        old += m_chooser->itemText(i);
    if (titles != old) {
        m_chooser->clear();
        m_chooser->addItems(titles);
    }
    for (std::size_t i = 0; i < m_campaigns.size(); ++i) {
        if (m_campaigns[i].id == m_chosen)
            m_chooser->setCurrentIndex(static_cast<int>(i));
    }
}

const Campaign* ReportsPage::chosen() const
{
    const auto found = std::find_if(m_campaigns.begin(), m_campaigns.end(),
                                    [this](const Campaign& campaign) { return campaign.id == m_chosen; });
    return found == m_campaigns.end() ? nullptr : &*found;
}

void ReportsPage::onChosen(int index)
{
    showReport(m_campaigns.at(static_cast<std::size_t>(index)).id);
}

void ReportsPage::showReport(qint64 campaign)
{
    if (campaign != 0)
        m_chosen = campaign;
    if (!m_othersChosen)
        m_others.clear();
    m_note->clear();
    if (!chosen())
        return;
    fillChooser();
    showFigures();
    if (m_active)
        readReport();
}

void ReportsPage::activate()
{
    m_active = true;
    if (chosen())
        readReport();
    else
        m_ui.feed.reopen();
}

void ReportsPage::leave()
{
    m_active = false;
    if (m_task)
        m_task->cancel();
}

void ReportsPage::focusFirst()
{
    m_chooser->setFocus(Qt::OtherFocusReason);
}

void ReportsPage::refresh()
{
    m_ui.feed.reopen();
    if (chosen())
        readReport();
}

bool ReportsPage::escape()
{
    if (!m_tables)
        return false;
    toggleTables();
    return true;
}

void ReportsPage::readReport()
{
    if (m_task)
        m_task->cancel();
    m_readCounts = chosen()->counts;
    m_sinceRead.start();
    const auto job = [campaign = m_chosen](Engine& engine, const Progress& progress) {
        return makeReport(engine, campaign, progress);
    };
    m_task = m_ui.desk.work(this, job, [this](const Result<ReportData>& made) { onReport(made); });
    m_bar->follow(m_task, [](qint64, qint64) { return tr("Reading what happened to each row"); });
}

void ReportsPage::onReport(const Result<ReportData>& made)
{
    if (!made && made.error().code != ErrorCode::Cancelled)
        m_note->showError(made.error());
    if (!made || made->report.campaign.id != m_chosen)
        return;
    m_data = *made;
    showFigures();
    showCharts();
}

// From the counters, so that they are there before the rows are read.
void ReportsPage::showFigures()
{
    const Campaign* campaign = chosen();
    if (!campaign)
        return;
    const DeliveryReport now = DeliveryReporter::figuresOf(*campaign);
    ReportData shown{now, {}, {}};
    if (m_data && m_data->report.campaign.id == m_chosen) {
        shown.price = m_data->price;
        shown.currency = m_data->currency;
        shown.report.chargedParts = m_data->report.chargedParts;
    }
    const std::vector<ReportFigure> figures = figuresOf(shown);
    for (qsizetype i = 0; i < m_figures.size(); ++i)
        m_figures.at(i)->setFigure(figures.at(static_cast<std::size_t>(i)));
    m_states->setCounts(campaign->counts);
    m_statesCard->setTitle(tr("All %Ln by state", nullptr, static_cast<int>(campaign->counts.total())));
    m_statesCard->setTable(stateTable(campaign->counts));
    const auto failed = static_cast<int>(CampaignActions::retryable(*campaign));
    m_retry->setText(tr("&Retry %Ln failed…", nullptr, failed));
    m_retry->setVisible(failed > 0);
    head().setNote(now.reportsToCome > 0
                       ? tr("%Ln reports are still to come", nullptr, static_cast<int>(now.reportsToCome))
                       : QString());
    showComparison();
}

void ReportsPage::showCharts()
{
    showCurve();
    showSplit();
}

void ReportsPage::showCurve()
{
    if (!m_data)
        return;
    const DeliveryReport& report = m_data->report;
    const bool sinceStart = m_since->current() == SinceStart;
    const DeliveryCurve& curve = sinceStart ? report.sinceStart : report.sinceHandedOver;
    m_curve->setView({curve, sinceStart ? report.startedAt : std::nullopt});
    m_curveCard->setTable(curveTable(curve));
}

void ReportsPage::showSplit()
{
    if (!m_data)
        return;
    const DeliveryReport& report = m_data->report;
    std::vector<Counts> counts;
    ChartTable table;
    if (m_splitBy->current() == BySender) {
        table = senderTable(report);
        for (const SenderCounts& one : report.bySender)
            counts.push_back(one.counts);
        m_splitCard->setTitle(tr("By sender"));
    } else {
        table = hourTable(report);
        for (const HourCounts& hour : report.byHour)
            counts.push_back(countsOf(hour));
        m_splitCard->setTitle(tr("By hour"));
    }
    m_split->setRows(table, counts);
    m_splitCard->setTable(table);
}

// The one looked at first, then those chosen, or the latest ones of the same kind.
std::vector<DeliveryReport> ReportsPage::compared() const
{
    std::vector<DeliveryReport> reports;
    const Campaign* campaign = chosen();
    if (!campaign)
        return reports;
    reports.push_back(DeliveryReporter::figuresOf(*campaign));
    for (const Campaign& other : m_campaigns) {
        const bool like = other.plan.message.type == campaign->plan.message.type &&
                          handedOver(other.counts) > 0 &&
                          reports.size() <= static_cast<std::size_t>(kLikeCampaigns);
        if (other.id != m_chosen && (m_othersChosen ? m_others.contains(other.id) : like))
            reports.push_back(DeliveryReporter::figuresOf(other));
    }
    return reports;
}

void ReportsPage::showComparison()
{
    const std::vector<DeliveryReport> reports = compared();
    m_shares->setReports(reports);
    m_sharesCard->setTable(comparisonTable(reports, false));
    m_sharesCard->setTitle(m_othersChosen ? tr("Delivered share, compared")
                                          : tr("Delivered share, like campaigns"));
}

void ReportsPage::openCompareMenu()
{
    m_compareMenu->clear();
    QSet<qint64> shown;
    for (const DeliveryReport& report : compared())
        shown += report.campaign.id;
    for (const Campaign& campaign : m_campaigns) {
        if (campaign.id == m_chosen)
            continue;
        QAction* action = m_compareMenu->addAction(titleOf(campaign));
        action->setCheckable(true);
        action->setChecked(shown.contains(campaign.id));
        connect(action, &QAction::toggled, this, [this, id = campaign.id, shown](bool on) {
            if (!std::exchange(m_othersChosen, true))
                m_others = QList<qint64>(shown.begin(), shown.end());
            m_others.removeAll(id);
            if (on)
                m_others += id;
            showComparison();
        });
        if (m_compareMenu->actions().size() == kOffered)
            break;
    }
    if (m_compareMenu->isEmpty())
        m_compareMenu->addAction(tr("There is no other campaign yet"))->setEnabled(false);
    m_compareMenu->popup(m_chooseOthers->mapToGlobal(QPoint(0, m_chooseOthers->height())));
}

void ReportsPage::toggleTables()
{
    m_tables = !m_tables;
    for (ChartCard* card : {m_curveCard, m_statesCard, m_splitCard, m_sharesCard})
        card->showTable(m_tables);
}

void ReportsPage::saveReport()
{
    if (const Campaign* campaign = chosen())
        m_saver->save(*campaign, m_data, compared());
}

void ReportsPage::print()
{
    if (m_data)
        m_saver->print(*m_data, compared());
}

} // namespace heliograph
