// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/check/CheckLine.h"

class QVBoxLayout;

namespace heliograph {

/// All lines of the check in their order, in one card.
class CheckList : public QFrame {
    Q_OBJECT
public:
    explicit CheckList(const Theme& theme, QWidget* parent = nullptr);

    /// Builds the lines anew where they changed; what was decided stays as `decisions` says.
    void showResult(const CheckResult& result, const CheckDecisions& decisions, const QDateTime& now);
    /// Lines that wait while the rows are counted; `progress` stands in each.
    void showCounting(const QString& progress);
    /// The first decision that is open; null when none is.
    CheckLine* openDecision() const;
    CheckLine* line(FindingKind kind) const;
    const QList<CheckLine*>& lines() const { return m_lines; }

Q_SIGNALS:
    void showRows(int line);
    void decided(heliograph::FindingKind kind, int choice);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Shown {
        FindingKind kind;
        FindingSeverity severity;
        QString text;
        bool operator==(const Shown&) const = default;
    };
    void clear();
    void clearLayout();
    void place(CheckLine* line);
    CheckLine* makeLine(const Finding& finding, const FindingWords& words);
    /// Lines that say the same stay, so that the focus stays in them.
    void arrange(const CheckResult& result, const QList<FindingWords>& words, std::vector<Shown> shown);
    void putTabsInOrder();

    const Theme& m_theme;
    QVBoxLayout* m_layout;
    QList<CheckLine*> m_lines;
    std::vector<Shown> m_shown;
    bool m_counting = false;
};

} // namespace heliograph
