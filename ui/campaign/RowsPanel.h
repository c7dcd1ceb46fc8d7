// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "core/engine/RunView.h"
#include "ui/Navigator.h"
#include "ui/Ui.h"
#include "ui/campaign/SelectionBar.h"
#include "ui/grid/DetailsPane.h"
#include "ui/grid/RecipientGrid.h"
#include "ui/widgets/ChipBar.h"

class QHBoxLayout;
class QMenu;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace heliograph {

class EmptyState;
class SearchField;
class StateChecks;
class StatusActions;
struct StoryAnswer;

/// The recipients of a campaign: chips and search over the grid, below it the story of the current row or,
/// while rows are checked, what can be done with them.
class RowsPanel : public QWidget {
    Q_OBJECT
public:
    RowsPanel(const Ui& ui, StatusActions& actions, QWidget* parent = nullptr);

    /// Shows another campaign, or what has changed in the shown one.
    void showCampaign(const Campaign& campaign, const RunView& run);
    void showRows(const RowsQuery& rows);
    RecipientGrid& grid() { return *m_grid; }
    /// Closes or clears one thing: the checks, the search, the filter, the details.
    bool escape();
    void focusSearch();
    void stepChip(int by);
    void firstChip();
    void askForRowNumber();
    void toggleDetails();
    bool showsDetails() const;
    void openDocuments();
    /// The rows of the view, or the checked ones, as a table.
    void exportRows();
    void fillColumnMenu(QMenu& menu);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeFilterLine();
    QWidget* makeGridCard();
    void connectGrid();
    void connectFilter();
    void connectActions();
    void applyFilter();
    void showFound();
    void showWhatIsChosen();
    void nameGrid();
    void openMenu(const QPoint& at);
    void act(RowAction action);
    void actOnChosen(ChosenAction action);
    void takeStory(const StoryAnswer& answer);
    void placeSearch();
    QString nameOf(const GridRow& row) const;

    Ui m_ui;
    StatusActions& m_actions;
    RecipientModel* m_model;
    Campaign m_campaign;
    RunView m_run;
    ChipBar* m_chips;
    StateChecks* m_states;
    SearchField* m_search;
    QToolButton* m_showSearch;
    RecipientGrid* m_grid;
    EmptyState* m_nobody;
    QStackedLayout* m_gridStack;
    DetailsPane* m_details;
    SelectionBar* m_selection;
    QSplitter* m_splitter;
    qint64 m_storyKey = 0;
    std::optional<GridRow> m_storyRow;
    bool m_detailsWanted = true;
    bool m_searchOpened = false; ///< by its button, where there is no room for it beside the chips
};

} // namespace heliograph
