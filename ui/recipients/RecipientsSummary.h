// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/DraftStore.h"
#include "ui/recipients/ListsPane.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace heliograph {

class RecipientsFlow;
class SummaryBar;
class SummaryLine;

/// The right column: how the rows are parted, what becomes of a number that stands twice, what needs a look.
class RecipientsSummary : public QWidget {
    Q_OBJECT
public:
    RecipientsSummary(RecipientsFlow& flow, const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void tabWanted(heliograph::ListTab tab);
    void fixWanted();
    void allRowsWanted();

private:
    QWidget* makeCounts();
    QWidget* makePolicy();
    QWidget* makeNote();
    QWidget* makeUndo();
    void showCounts();
    void showPolicy();
    void showUndo();

    RecipientsFlow& m_flow;
    const Theme& m_theme;
    QLabel* m_total;
    QLabel* m_further;
    SummaryBar* m_bar;
    SummaryLine* m_ready;
    QLabel* m_repaired;
    SummaryLine* m_duplicates;
    SummaryLine* m_stopListed;
    SummaryLine* m_toFix;
    QRadioButton* m_keepFirst;
    QRadioButton* m_keepAll;
    QCheckBox* m_several;
    QWidget* m_note;
    QLabel* m_noteHeadline;
    QPushButton* m_fix;
    QWidget* m_undo;
    QLabel* m_undoText;
};

} // namespace heliograph
