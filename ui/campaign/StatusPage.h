// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/campaign/ProgressCard.h"
#include "ui/grid/DetailsPane.h"
#include "ui/grid/RecipientGrid.h"
#include "ui/widgets/ChipBar.h"

class QAction;
class QLineEdit;
class QStackedLayout;
class QTimer;

namespace heliograph {

/// One campaign: how far it is, its recipients by filter and search, and the story of one of them.
class StatusPage : public QWidget {
    Q_OBJECT
public:
    StatusPage(WorkspaceFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// Shows another campaign, or what has changed in the shown one.
    void showCampaign(const Campaign& campaign);
    void focusSearch();
    void focusGrid();
    /// Takes back the search, then the filter; false when there was neither.
    bool clearSearchOrFilter();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    void makeSearch(QWidget* parent);
    void makeNote();
    QWidget* makeGridCard();
    void connectParts();
    void showNote(const Campaign& campaign);
    void showFound();
    void applyTypedSearch();

    WorkspaceFeed& m_feed;
    const Theme& m_theme;
    const Clock& m_clock;
    RecipientModel* m_model;
    Campaign m_campaign;
    ElidedLabel* m_title;
    QFrame* m_note;
    QLabel* m_noteText;
    ProgressCard* m_progress;
    ChipBar* m_chips;
    QLabel* m_found;
    QLineEdit* m_search;
    QTimer* m_typing;
    RecipientGrid* m_grid;
    QLabel* m_nobody;
    QStackedLayout* m_gridStack;
    DetailsPane* m_details;
    qint64 m_storyKey = 0;
};

} // namespace heliograph
