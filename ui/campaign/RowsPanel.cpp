// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/RowsPanel.h"

#include "ui/campaign/RowRemedies.h"
#include "ui/campaign/StateChecks.h"
#include "ui/campaign/StatusActions.h"
#include "ui/campaign/StatusWords.h"
#include "ui/grid/GridWords.h"
#include "ui/live/Desk.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Remembered.h"
#include "ui/widgets/SearchField.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

namespace heliograph {
namespace {

constexpr int kGridStretch = 3;

} // namespace

RowsPanel::RowsPanel(const Ui& ui, StatusActions& actions, QWidget* parent)
    : QWidget(parent), m_ui(ui), m_actions(actions), m_model(new RecipientModel(ui.feed, ui.clock, this))
{
    // Made in the order in which Tab goes through them.
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kS);
    layout->addWidget(makeFilterLine());
    m_states = new StateChecks(ui.theme, this);
    layout->addWidget(m_states);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(QStringLiteral("statusSplitter"));
    m_splitter->addWidget(makeGridCard());
    m_details = new DetailsPane(ui.theme, ui.clock, m_splitter);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, kGridStretch);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(metric::kS);
    m_details->setMinimumHeight(metric::kDetailsShort);
    m_grid->setMinimumHeight(metric::kTableHeader + 3 * metric::kGridRow);
    m_splitter->setSizes({metric::kWindowHeight, metric::kDetails});
    ui.remembered.keepSplitter(*m_splitter, QStringLiteral("status/splitter"));
    layout->addWidget(m_splitter, 1);
    m_selection = new SelectionBar(ui.theme, this);
    layout->addWidget(m_selection);
    m_selection->hide();
    m_detailsWanted = ui.remembered.value(QStringLiteral("status/details"), true).toBool();
    m_details->setVisible(m_detailsWanted);
    connectGrid();
    connectFilter();
    connectActions();
}

QWidget* RowsPanel::makeFilterLine()
{
    auto* line = new QWidget(this);
    m_chips = new ChipBar(m_ui.theme, line);
    m_search = new SearchField(m_ui.theme, tr("Phone or any column"), line);
    m_search->setAccessibleName(tr("Find rows"));
    m_search->setToolTip(tr("Find rows by digits of the phone or a piece of any column (Ctrl+F)"));
    m_showSearch = makeIconButton(m_ui.theme, Glyph::Search, tr("Find rows (Ctrl+F)"), line);
    m_showSearch->setObjectName(QStringLiteral("showSearch"));
    connect(m_showSearch, &QToolButton::clicked, this, &RowsPanel::focusSearch);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kS);
    layout->addWidget(m_chips, 1);
    layout->addWidget(m_search, 0, Qt::AlignTop);
    layout->addWidget(m_showSearch, 0, Qt::AlignTop);
    return line;
}

QWidget* RowsPanel::makeGridCard()
{
    QFrame* card = makeCard(this);
    m_grid = new RecipientGrid(*m_model, m_ui.feed, m_ui.theme, m_ui.remembered, card);
    m_grid->setObjectName(QStringLiteral("grid"));
    m_nobody = new EmptyState(m_ui.theme, Glyph::Filter, card);
    m_nobody->setObjectName(QStringLiteral("nobody"));
    m_gridStack = new QStackedLayout(card);
    m_gridStack->setContentsMargins(metric::kHairline, metric::kHairline, metric::kHairline,
                                    metric::kHairline);
    m_gridStack->addWidget(m_grid);
    m_gridStack->addWidget(m_nobody);
    return card;
}

void RowsPanel::connectGrid()
{
    connect(m_model, &RecipientModel::viewRead, this, &RowsPanel::showFound);
    connect(m_model, &RecipientModel::checksChanged, this, &RowsPanel::showWhatIsChosen);
    connect(m_grid, &RecipientGrid::currentKeyChanged, this, [this](qint64 key) {
        // Until its story comes nothing can be done to it: the pane still shows another row.
        if (key != m_storyKey)
            m_storyRow.reset();
        m_storyKey = key;
        m_ui.feed.askStory(key);
    });
    connect(&m_ui.feed, &WorkspaceFeed::storyRead, this, &RowsPanel::takeStory);
    connect(m_grid, &RecipientGrid::menuWanted, this, &RowsPanel::openMenu);
    connect(m_grid, &RecipientGrid::detailsWanted, this, [this] {
        if (!showsDetails())
            toggleDetails();
    });
    connect(m_grid, &RecipientGrid::copied, this, [this](int rows) {
        if (rows > 1)
            m_ui.navigator.toast(tr("%Ln rows copied", nullptr, rows));
    });
    connect(m_grid, &RecipientGrid::tooManyToCopy, this, [this](int most) {
        m_ui.navigator.toast(
            tr("More than %1 rows can't be copied; export them instead.").arg(QLocale().toString(most)));
    });
    connect(m_grid, &RecipientGrid::placeMissing, this, [this](qint64 row) {
        m_ui.navigator.toast(tr("Row %1 isn't among these rows.").arg(QLocale().toString(row)));
    });
}

void RowsPanel::connectFilter()
{
    connect(m_chips, &ChipBar::chosen, this, [this] {
        m_states->setGroups(m_chips->groups());
        applyFilter();
    });
    connect(m_states, &StateChecks::chosen, this, &RowsPanel::applyFilter);
    connect(m_states, &StateChecks::renewWanted, m_model, &RecipientModel::renew);
    connect(m_states, &StateChecks::reasonsWanted, this,
            [this] { m_ui.navigator.openReport(m_campaign.id); });
    connect(m_search, &SearchField::searchChanged, m_model, &RecipientModel::setSearch);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_grid->setFocus(Qt::ShortcutFocusReason); });
}

void RowsPanel::connectActions()
{
    connect(m_details, &DetailsPane::actionWanted, this, &RowsPanel::act);
    connect(m_details, &DetailsPane::documentsWanted, this,
            [this](qint64 attempt) { m_ui.navigator.openProtocolLog(attempt); });
    connect(m_selection, &SelectionBar::actionWanted, this, &RowsPanel::actOnChosen);
    connect(&m_actions, &StatusActions::handled, m_grid, &RecipientGrid::clearChecks);
}

void RowsPanel::showCampaign(const Campaign& campaign, const RunView& run)
{
    const bool isOther = campaign.id != m_campaign.id;
    m_campaign = campaign;
    m_run = run;
    if (isOther) {
        m_storyKey = 0;
        m_storyRow.reset();
        m_details->showNothing();
        m_search->clearSearch();
        m_chips->choose(StateGroup::All);
        m_grid->showFromStart();
    }
    m_chips->setCounts(campaign.counts);
    m_states->setCounts(campaign.counts);
    const bool asksAgain = campaign.plan.profile.value(u"honoursClientIds").toBool(true);
    m_details->setAbilities(whyNoAsking(campaign, run), asksAgain);
    m_details->setOtherChannel(otherChannelText(campaign), whyNoOtherChannel(campaign));
    m_selection->setAskingAgain(asksAgain);
    m_selection->setOtherChannel(otherChannelText(campaign), whyNoOtherChannel(campaign));
    m_grid->columns().setChargedShown(campaign.finishedAt.has_value());
    m_model->setCampaign(campaign);
    if (!m_model->checks().isEmpty())
        showWhatIsChosen();
    nameGrid();
    placeSearch();
    if (m_storyKey != 0)
        m_ui.feed.askStory(m_storyKey);
}

void RowsPanel::showRows(const RowsQuery& rows)
{
    QList<StateGroup> groups;
    for (const StateGroup group : allStateGroups()) {
        if (statesOf(group).intersects(rows.states))
            groups += group;
    }
    m_chips->setGroups(groups.isEmpty() ? QList{StateGroup::All} : groups);
    if (!groups.isEmpty()) {
        m_states->setStates(rows.states);
        applyFilter();
    }
    m_search->setText(rows.search);
}

void RowsPanel::applyFilter()
{
    m_model->setFilter(m_chips->groups() == QList{StateGroup::All} ? QSet<RecipientState>()
                                                                   : m_states->states());
    nameGrid();
}

void RowsPanel::nameGrid()
{
    QStringList filter;
    for (const StateGroup group : m_chips->groups())
        filter += captionOf(group);
    m_grid->setAccessibleName(tr("Status of %1, table, %Ln rows, filter %2", nullptr, m_model->rowCount())
                                  .arg(m_campaign.name, filter.join(QStringLiteral(", "))));
}

void RowsPanel::showFound()
{
    const QString searched = m_search->searched();
    const int rows = m_model->rowCount();
    const QLocale locale;
    m_search->setFound(
        searched.isEmpty()
            ? QString()
            : tr("%1 of %2").arg(locale.toString(rows), locale.toString(m_campaign.counts.total())));
    m_nobody->setTexts(searched.isEmpty() ? nobodyIn(m_chips->current())
                                          : tr("No row has “%1” in its phone or columns.").arg(searched));
    m_gridStack->setCurrentIndex(rows > 0 ? 0 : 1);
    m_states->setGone(m_model->goneRows());
    nameGrid();
}

void RowsPanel::showWhatIsChosen()
{
    const RowSet checks = m_model->checks();
    m_selection->setVisible(!checks.isEmpty());
    m_details->setVisible(m_detailsWanted && checks.isEmpty());
    if (checks.isEmpty())
        return;
    m_selection->showCount(checks.count());
    m_ui.desk.read(
        this, [checks](Connection& connection) { return GridReader(connection).countsOf(checks); },
        [this, checks](const Result<ChosenCounts>& chosen) {
            if (chosen && m_model->checks() == checks)
                m_selection->showChosen(*chosen);
        });
}

// The first of the operator's columns that has a word in it is what the list calls the person.
QString RowsPanel::nameOf(const GridRow& row) const
{
    for (const QString& cell : row.cells) {
        const bool isWord = std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
        if (isWord)
            return cell;
    }
    return {};
}

void RowsPanel::takeStory(const StoryAnswer& answer)
{
    if (answer.key != m_storyKey)
        return;
    m_storyRow = answer.story.row;
    m_details->showStory(answer.story, m_storyRow ? nameOf(*m_storyRow) : QString());
}

void RowsPanel::focusSearch()
{
    m_searchOpened = true;
    placeSearch();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RowsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeSearch();
}

// Where the chips leave no room for the field, its button stands for it until it is used.
void RowsPanel::placeSearch()
{
    const bool fits = m_chips->lineWidth() + metric::kS + metric::kSearch <= width();
    const bool shown = fits || m_searchOpened || !m_search->text().isEmpty();
    m_search->setVisible(shown);
    m_showSearch->setVisible(!shown);
}

bool RowsPanel::escape()
{
    if (!m_model->checks().isEmpty()) {
        m_grid->clearChecks();
        return true;
    }
    const bool opened = std::exchange(m_searchOpened, false);
    if (m_search->clearSearch()) {
        placeSearch();
        m_grid->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_chips->groups() != QList{StateGroup::All}) {
        m_chips->choose(StateGroup::All);
        return true;
    }
    placeSearch();
    return opened && m_search->isHidden();
}

} // namespace heliograph
