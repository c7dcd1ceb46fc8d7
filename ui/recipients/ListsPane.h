// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/DraftStore.h"
#include "ui/Ui.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace heliograph {

class CountTabs;
class OverruleBar;
class PartDelegate;
class PartModel;
class RecipientsFlow;
class RepairsModel;
class RepairsView;

/// What is listed below the preview.
enum class ListTab : quint8 { Repairs, ToFix, Duplicates, StopList };

/// The lists of what an import changed and left out, as tabs with their counts.
class ListsPane : public QFrame {
    Q_OBJECT
public:
    ListsPane(RecipientsFlow& flow, const Ui& ui, QWidget* parent = nullptr);

    void openTab(ListTab tab);
    /// The first row that can't be sent, ready for typing.
    void fixFirst();

Q_SIGNALS:
    void reportWanted();

private:
    QWidget* makePart(DraftPart part);
    QTableView* makeTable(DraftPart part, PartModel* model);
    void showCounts();
    qint64 countOf(ListTab tab) const;
    void showTab(ListTab tab);
    void editNext();

    RecipientsFlow& m_flow;
    Ui m_ui;
    CountTabs* m_tabs;
    QStackedWidget* m_stack;
    RepairsModel* m_repairs;
    RepairsView* m_repairsView;
    QList<PartModel*> m_models; ///< ToFix, Duplicates, StopListed
    QList<QTableView*> m_tables;
    PartDelegate* m_editing = nullptr; ///< of the rows to fix
    OverruleBar* m_overrule;
    QLabel* m_empty;
    QPushButton* m_report;
};

} // namespace heliograph
