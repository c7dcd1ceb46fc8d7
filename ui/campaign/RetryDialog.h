// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/GridReader.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace heliograph {

/// What is to be retried, and how.
struct RetryChoice {
    QSet<RecipientState> states;
    bool acceptRepeats = false; ///< some of them may have got the message already
    bool onceMore = false;      ///< also rows that were retried before
    bool changesText = false;
};

/// Asks which of the failed rows become a new, linked campaign. Nothing is sent by it: the new campaign opens
/// at its check, or at its message.
class RetryDialog : public QDialog {
    Q_OBJECT
public:
    /// `chosen`: the rows it is about; `undecided` ones of the unknown are offered with their warning.
    /// `retried`: those of them that were retried before; they stay out unless a person wants them in.
    RetryDialog(const Theme& theme, const QString& campaign, const ChosenCounts& chosen,
                const Counts& retried, QWidget* parent = nullptr);

    RetryChoice choice() const;

Q_SIGNALS:
    void chosen(const heliograph::RetryChoice& choice);

private:
    void addState(QVBoxLayout& layout, RecipientState state, qint64 count, const QString& hint);
    void addRetried(QVBoxLayout& layout);
    void addEnding(QVBoxLayout& layout);
    /// Rows of these states that were retried before.
    qint64 retriedOf(const QSet<RecipientState>& states) const;
    void showCount();

    const Theme& m_theme;
    QHash<RecipientState, QCheckBox*> m_boxes;
    QHash<RecipientState, qint64> m_counts;
    Counts m_retried;
    QCheckBox* m_onceMore;
    QRadioButton* m_sameText;
    QRadioButton* m_otherText;
    QLabel* m_warning;
    QPushButton* m_retry;
};

} // namespace heliograph
