// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QTreeView>

namespace heliograph {

class RepairsModel;

/// Kinds of repairs as lines that open, with Undo at the right of each kind and each row.
class RepairsView : public QTreeView {
    Q_OBJECT
public:
    RepairsView(RepairsModel& model, const Theme& theme, QWidget* parent = nullptr);

    /// Where a click means Undo; for tests.
    QRect actionRect(const QModelIndex& index) const;

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void copyRows() const;

    RepairsModel& m_model;
    const Theme& m_theme;
};

} // namespace heliograph
